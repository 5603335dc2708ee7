import type { JSX } from "preact";
import type { PersonCell, PersonTable } from "../../index.js";
import { partInWords } from "../answer/figure-words.js";
import { splitUnit } from "../form/split-unit.js";
import { useLocale, useSay } from "../frame/language.js";
import { ScrollRegion } from "../frame/scroll-region.js";
import { partOf } from "./part-of.js";

/** Amounts of several tiers, years or persons; an open one between its bounds. */
export function AmountTable({ table: { columns, rows }, name }: { table: PersonTable; name: string }): JSX.Element {
  const locale = useLocale();
  // Years have figures too, and no unit: they are no amounts.
  const isAmount = columns.map((column) => splitUnit(column, locale).unit !== "");
  return (
    <ScrollRegion label={name}>
      <table>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={column} scope="col" class={isAmount[at] ? "num" : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, at) => (
                <td key={columns[at]} class={isAmount[at] && cell.bounds !== null ? "num" : undefined}>
                  {isAmount[at] ? <Cell cell={cell} /> : cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** An amount; one that is open says so, and between what it is. */
function Cell({ cell }: { cell: PersonCell }): JSX.Element {
  const say = useSay();
  const locale = useLocale();
  const words = partInWords(partOf(cell), locale);
  if (cell.bounds?.open !== true) return <>{words}</>;
  return (
    <span class="between">
      {words} {say("待定", "open")}
    </span>
  );
}
