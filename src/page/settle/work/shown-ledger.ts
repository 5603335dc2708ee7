import type { Locale, MedicalAccounts, PensionAccounts, Text } from "../../../index.js";
import { noneTaken } from "../../../ledger/none-taken.js";
import type { PersonList } from "../../../ledger/person-list.js";
import { medicalFigures } from "../../../ledger/report/medical-figures.js";
import { pensionFigures } from "../../../ledger/report/pension-figures.js";
import type { ShownFigures } from "../../../ledger/report/shown-figures.js";
import type { LedgerKind } from "../../../ledger/settle/ledger-kind.js";
import type { RowsSettled } from "../../../ledger/settle/settle-rows.js";
import type { ClosedAccounts } from "../../../ledger/settle/settling.js";
import { type Figure, figureInText, persons } from "../../../ledger/settlement-workbook/figure.js";
import type { Form, FormColumn } from "../../../ledger/settlement-workbook/form-sheet.js";
import type { SettledLedger } from "../../../ledger/settlement-workbook/settlement-sheets.js";
import { settledInWords } from "../../../ledger/summary.js";
import { inLocale, type Say } from "../../../ledger/text/in-locale.js";
import { maskIds } from "../../../ledger/text/mask-ids.js";
import type { RejectKeeper } from "./reject-keeper.js";
import type { Shown, ShownPlace, ShownTable } from "./shown.js";

/** A ledger that was settled. */
export interface ToShow {
  readonly kind: LedgerKind;
  readonly closed: ClosedAccounts;
  readonly ledger: Omit<SettledLedger<unknown>, "accounts">;
  readonly rows: RowsSettled;
  readonly rejects: RejectKeeper;
  readonly persons: PersonList;
}

const PERSONS_SHOWN = 200;

/** What the page shows of a settled ledger, in a language. */
export function shownLedger(shown: ToShow, locale: Locale): Shown {
  const { kind, closed, ledger, rows, rejects, persons: listed } = shown;
  const { accounts, settlement } = closed;
  const { counts, tables, aside } = rows;
  const say = inLocale(locale);
  const figures =
    kind === "pension"
      ? figuresShown(pensionFigures({ ...ledger, accounts: accounts as PensionAccounts }), say)
      : figuresShown(medicalFigures({ ...ledger, accounts: accounts as MedicalAccounts }), say);
  const fault = noneTaken(counts);
  return {
    ...figures,
    fault: fault && say(fault.text),
    rows: say(settledInWords(counts, accounts.rows)),
    rejects: {
      inAll: counts.rejects,
      kinds: rejects.kinds.counts().map(({ count, reason }) => ({ count, reason: maskIds(say(reason)) })),
      first: rejects.shown(locale),
    },
    persons: listed.first(PERSONS_SHOWN).map(({ what, inAll, persons: own }) => ({
      what: say(what),
      inAll,
      persons: own.map((person) => ({ ...person, why: say(person.why) })),
    })),
    aside: { inAll: counts.setAside, first: aside.first.map(maskIds) },
    remarks: { inAll: counts.remarks.count, first: counts.remarks.first.map(maskIds) },
    joined: tables.areBoth
      ? lineIn(tables.lineOf(settlement.personsBySource((row) => tables.kindOf(row))), locale)
      : "",
  };
}

type FiguresShown = Pick<Shown, "headline" | "charts" | "head" | "district" | "townships" | "parts" | "open">;

function figuresShown<Unit, Part>(figures: ShownFigures<Unit, Part>, say: Say): FiguresShown {
  const { summary, villages, headline, columns, parts, open, charts } = figures;
  const total = summary.rows.at(-1) as (typeof summary.rows)[number];
  const cells = (unit: Unit): readonly string[] => columns.map(({ value }) => shownFigure(value(unit)));
  const byTownship = summary.rows.slice(0, -1).map(({ places: [township], unit }): ShownPlace => {
    const own = villages.rows.filter((row) => row.totalOf === undefined && row.places[0]?.zh === township?.zh);
    return {
      name: say(township as Text),
      cells: cells(unit),
      villages: own.map(({ places, unit: village }) => ({ name: say(places[1] as Text), cells: cells(village) })),
    };
  });
  return {
    headline: headline.map(({ title, value }) => {
      const figure = value(total.unit) as Figure;
      return { title: say(title), value: figureInText(figure), as: figure.as };
    }),
    charts: charts(say).map(({ title, rows, axis }) => ({ title, rows, most: axis.most, unit: axis.unit })),
    head: [...summary.places.map(([title]) => title), ...columns.map(({ title }) => title)].map(say),
    district: { name: total.places.map(say).join(), cells: cells(total.unit) },
    townships: byTownship,
    parts: tableShown(parts, say),
    open: open.map(({ what, questions, open: count, yuan, deciders, sections }) => ({
      what: say(what),
      questions: questions.map(say),
      count: figureInText(persons(count)),
      yuan: figureInText(yuan),
      deciders: deciders.map(say),
      sections: sections.map(say),
    })),
  };
}

function tableShown<Part>({ places, columns, rows }: Form<Part>, say: Say): ShownTable {
  return {
    head: [...places.map(([title]) => title), ...columns.map(({ title }) => title)].map(say),
    words: places.length,
    rows: rows.map((row) => [...row.places.map(say), ...columns.map((column) => shownIn(column, row.unit))]),
  };
}

function shownIn<Unit>({ value }: FormColumn<Unit>, unit: Unit): string {
  return shownFigure(value(unit));
}

function shownFigure(figure: Figure | string | undefined): string {
  return typeof figure === "object" ? figureInText(figure) : (figure ?? "");
}

/** A line in both languages, in one. */
function lineIn(line: string, locale: Locale): string {
  const [zh = "", en = zh] = line.trim().split(" | ");
  return locale === "en" ? en : zh;
}
