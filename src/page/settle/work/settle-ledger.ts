import { createHash } from "sha256-uint8array";
import { type Locale, ledgerSchema, yingzhou2021 } from "../../../index.js";
import type { SchemaNode } from "../../../ledger/columns/json-schema-node.js";
import { type FileBytes, joined, piecesOf } from "../../../ledger/file/file-bytes.js";
import { PersonList } from "../../../ledger/person-list.js";
import type { LedgerKind } from "../../../ledger/settle/ledger-kind.js";
import { besideAccounts } from "../../../ledger/settle/persons-book.js";
import { type RowsSettled, settleRows } from "../../../ledger/settle/settle-rows.js";
import { type ClosedAccounts, settlings } from "../../../ledger/settle/settling.js";
import { inAnnexOrder } from "../../../ledger/settlement-workbook/annex-order.js";
import type { ReadFile } from "../../../ledger/settlement-workbook/basis-lines.js";
import { ledgerOptionsOf, type Said } from "../said.js";
import type { OpenLedger } from "./open-ledger.js";
import { PersonsKeeper } from "./persons-keeper.js";
import type { Download, Progress, Written } from "./protocol.js";
import { RejectKeeper } from "./reject-keeper.js";
import type { Shown } from "./shown.js";
import { shownLedger } from "./shown-ledger.js";

/** A ledger to be settled, and who is told how far it has come. */
interface Job {
  readonly ledger: OpenLedger;
  readonly kind: LedgerKind;
  readonly said: Said;
  onProgress(progress: Progress): void;
}

const policy = yingzhou2021;
const BETWEEN_TOLD = 100;

/** A ledger that was settled, kept for what is to be written of it. */
export class SettledInWorker {
  readonly #job: Job;
  readonly #rows: RowsSettled;
  readonly #closed: ClosedAccounts;
  readonly #rejects: RejectKeeper;
  readonly #persons: PersonsKeeper;
  readonly #list: PersonList;
  #files: Promise<readonly ReadFile[]> | undefined;

  private constructor(
    job: Job,
    rows: RowsSettled,
    closed: ClosedAccounts,
    rejects: RejectKeeper,
    list: PersonList,
    persons: PersonsKeeper,
  ) {
    this.#job = job;
    this.#rows = rows;
    this.#closed = closed;
    this.#rejects = rejects;
    this.#list = list;
    this.#persons = persons;
  }

  static async of(job: Job): Promise<SettledInWorker> {
    const { ledger, kind, said } = job;
    const settling = settlings[kind].begin(policy);
    const rejects = new RejectKeeper();
    const persons = new PersonsKeeper();
    const { counted, told } = counting(job);
    const isOne = ledger.files.length < 2;
    const rows = await settleRows(settling, {
      files: ledger.files.map(({ source, bytes }) => ({
        name: isOne ? undefined : source,
        source,
        file: counted(bytes),
      })),
      options: { ...ledgerOptionsOf(kind, said), mended: await ledger.mended() },
      beside: [rejects, persons],
      isWhole: true,
      flush: async (counts) => told(counts.rows),
    });
    rejects.end();
    const closed = settling.close(settling.settlement.accounts());
    const list = new PersonList(closed.accounts, ledgerSchema(kind) as SchemaNode, rows.numbers);
    return new SettledInWorker(job, rows, closed, rejects, list, persons);
  }

  /** What the page shows. */
  shown(): Readonly<Record<Locale, Shown>> {
    const ledger = this.#ledger([], this.#closed.settlement.unpaid());
    const { kind } = this.#job;
    const shown = { kind, closed: this.#closed, ledger, rows: this.#rows, rejects: this.#rejects, persons: this.#list };
    return { "zh-CN": shownLedger(shown, "zh-CN"), en: shownLedger(shown, "en") };
  }

  /** A file as the command writes it. */
  async write(download: Download, locale: Locale): Promise<Written> {
    const { counts, numbers } = this.#rows;
    switch (download) {
      case "workbook":
        return { name: WORKBOOK, type: XLSX, bytes: await this.#workbook(locale) };
      case "persons":
        return { name: besideAccounts(WORKBOOK, locale), type: XLSX, bytes: this.#personsWorkbook(locale) };
      case "rejects":
        return { name: "退回.xlsx", type: XLSX, bytes: this.#rejects.workbook(locale) };
      case "report":
        return { name: "结算.html", type: "text/html", bytes: bytesOf(await this.#report(locale)) };
      case "json":
        return {
          name: "结算.json",
          type: "application/json",
          bytes: bytesOf(`${[...this.#closed.json({ counts, numbers })].join("")}\n`),
        };
      case "csv":
        return { name: "结算.csv", type: "text/csv", bytes: bytesOf(`${this.#closed.csv()}\n`) };
    }
  }

  async #workbook(locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
    const pieces: Uint8Array[] = [];
    const unpaid = inAnnexOrder(this.#closed.settlement.unpaid(), policy);
    await this.#closed.workbook(this.#ledger(await this.#readFiles(), unpaid), locale, (bytes) => pieces.push(bytes));
    return joined(pieces);
  }

  #personsWorkbook(locale: Locale): Uint8Array<ArrayBuffer> {
    const { kind } = this.#job;
    const [closed, persons, rows] = [this.#closed, this.#list, this.#rows];
    const settled = { kind, policy, closed, persons, rows, hasFullIds: false, before: undefined };
    return this.#persons.workbook(locale, settled);
  }

  async #report(locale: Locale): Promise<string> {
    const ledger = this.#ledger(await this.#readFiles(), this.#closed.settlement.unpaid());
    return this.#closed.report(ledger, this.#rejects.kinds.counts(), locale);
  }

  #ledger(files: readonly ReadFile[], unpaid: ReturnType<ClosedAccounts["settlement"]["unpaid"]>) {
    return { policy, counts: this.#rows.counts, files, unpaid, before: undefined };
  }

  /** The files by what tells each from all others; the invented ledger is none. */
  #readFiles(): Promise<readonly ReadFile[]> {
    this.#files ??= Promise.all(
      this.#job.ledger.all.flatMap(({ source, bytes }) =>
        source === undefined ? [] : [hashOf(bytes).then((hash) => ({ name: source, hash }))],
      ),
    );
    return this.#files;
  }
}

const WORKBOOK = "结算.xlsx";
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

async function hashOf(file: FileBytes): Promise<string> {
  const hash = createHash();
  for await (const piece of piecesOf(file)) hash.update(piece);
  return `sha256:${hash.digest("hex")}`;
}

/** Counts the bytes of files as they are read, and tells of them now and then. */
function counting({ ledger, onProgress }: Job): {
  readonly counted: (file: FileBytes) => FileBytes;
  readonly told: (rows: number) => void;
} {
  const size = ledger.files.reduce((sum, { bytes }) => sum + bytes.size, 0);
  let bytes = 0;
  let toldAt = performance.now();
  return {
    counted: (file) => ({
      size: file.size,
      async read(start, end) {
        bytes += end - start;
        return file.read(start, end);
      },
    }),
    told(rows) {
      if (performance.now() - toldAt < BETWEEN_TOLD) return;
      toldAt = performance.now();
      onProgress({ rows, bytes: Math.min(bytes, size), size });
    },
  };
}
