import type { JSX } from "preact";
import { ledgerSchema } from "../../index.js";
import type { SchemaNode } from "../../ledger/columns/json-schema-node.js";
import type { LookedColumn, LookedTable } from "../../ledger/look-at-table.js";
import type { LedgerKind } from "../../ledger/settle/ledger-kind.js";
import { maskIds } from "../../ledger/text/mask-ids.js";
import { useLocale, useSay } from "../frame/language.js";
import type { LedgerDesk } from "./use-ledger.js";

interface RowsProps {
  readonly desk: LedgerDesk;
  readonly kind: LedgerKind;
  readonly table: LookedTable;
}

/** What is chosen for a column that is not meant, that nothing knows, that gives a whole place. */
const IGNORED = "!";
const UNUSED = "";
const PLACE = "*";

/** The columns of a table: what stands in each, what it is taken as, and how surely. */
export function ColumnRows({ desk, kind, table }: RowsProps): JSX.Element {
  const say = useSay();
  return (
    <table class="map">
      <thead>
        <tr>
          <th scope="col">{say("台账里的列", "Column")}</th>
          <th scope="col">{say("第一行", "First row")}</th>
          <th scope="col">{say("当作", "Taken as")}</th>
          <th scope="col">{say("怎么对上的", "How")}</th>
        </tr>
      </thead>
      <tbody>
        {table.columns.map((column, index) =>
          column.header === "" && column.fact === undefined ? null : (
            <ColumnRow key={`${index}${column.header}`} desk={desk} kind={kind} column={column} />
          ),
        )}
      </tbody>
    </table>
  );
}

function ColumnRow({ desk, kind, column }: Omit<RowsProps, "table"> & { readonly column: LookedColumn }): JSX.Element {
  const say = useSay();
  const { header, first, fact, unused } = column;
  const isAsked = fact?.matched === "likely" || unused === "suspicious";
  const properties = (ledgerSchema(kind) as SchemaNode).properties ?? {};
  const locale = useLocale();
  const titleOf = (field: string): string => {
    const { title = field, description = field } = properties[field] ?? {};
    return locale === "en" ? description : title;
  };
  const isPlace = fact !== undefined && fact.title !== properties[fact.field]?.title;
  const chosen = fact === undefined ? (unused === "ignored" ? IGNORED : UNUSED) : isPlace ? PLACE : fact.field;
  const taken = fact === undefined ? "" : isPlace ? fact.title : titleOf(fact.field);
  return (
    <tr class={isAsked ? "doubtful" : undefined}>
      <th scope="row">{header}</th>
      <td data-label={say("第一行", "First row")}>
        {first === "" ? say("（空）", "(blank)") : maskIds(first.slice(0, 60))}
      </td>
      <td data-label={say("当作", "Taken as")}>
        <div class="input">
          <select
            aria-label={say(`“${header}”当作`, `“${header}” taken as`)}
            value={chosen}
            onChange={({ currentTarget }) => change(desk, header, currentTarget.value)}
          >
            {chosen === UNUSED && <option value={UNUSED}>{say("没有用上", "Not used")}</option>}
            {isPlace && <option value={PLACE}>{taken}</option>}
            {Object.keys(properties).map((field) => (
              <option key={field} value={field}>
                {titleOf(field)}
              </option>
            ))}
            <option value={IGNORED}>{say("不用这一列", "Leave this column out")}</option>
          </select>
        </div>
      </td>
      <td data-label={say("怎么对上的", "How")}>{howOf(column, say)}</td>
    </tr>
  );
}

function change({ state, say }: LedgerDesk, header: string, chosen: string): void {
  const renamed = state.said.renamed.filter(([name]) => name !== header);
  const ignored = state.said.ignored.filter((name) => name !== header);
  if (chosen === IGNORED) say({ renamed, ignored: [...ignored, header] });
  else if (chosen === UNUSED || chosen === PLACE) say({ renamed, ignored });
  else say({ renamed: [...renamed, [header, chosen]], ignored });
}

/** How a column was matched, in words; or why nothing is read from it. */
function howOf({ fact, unused }: LookedColumn, say: ReturnType<typeof useSay>): string {
  if (fact !== undefined)
    return {
      said: say("您指定", "as you say"),
      title: say("同名", "same name"),
      usual: say("常用名", "usual name"),
      likely: say("请您确认", "please confirm"),
    }[fact.matched];
  if (unused === undefined) return say("还对不上", "not matched");
  return {
    ignored: say("您说不用", "you left it out"),
    known: say("认得，不入账", "known, not counted"),
    unknown: say("不认得，不入账", "not known, not counted"),
    suspicious: say("像与数额有关，请您说明", "may matter: please say"),
  }[unused];
}
