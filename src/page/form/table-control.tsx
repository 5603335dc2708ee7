import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { useSay, useTextOf } from "../frame/language.js";
import { memberPath, stepsOf, valueAt } from "./fact-path.js";
import { type ControlProps, controlId } from "./form-state.js";
import { pastedCells, withCells } from "./paste-cells.js";
import { nextStandIn } from "./stand-in.js";
import { TableCell } from "./table-cell.js";
import { bearingColumns, columnsOf, rowsAt } from "./table-columns.js";

/** A list of records: a row each, or a card each where a row holds a table of its own. */
export function TableControl({ form, field, path, Row }: ControlProps): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const rows = rowsAt(form, path);
  const isNone = valueAt(form.draft, path) !== undefined && rows.length === 0;
  const isKeyed = field.fields.some(({ name }) => name === "key");
  const keyed = (row: unknown): unknown =>
    isKeyed ? { ...Object(row), key: nextStandIn(rows.map((each) => Object(each)["key"])) } : row;
  const put = (next: readonly unknown[]): void => form.set(path, next);
  const acts = (index: number): JSX.Element => (
    <>
      <button type="button" class="link" onClick={() => put([...rows, keyed(rows[index])])}>
        {say("复制", "Copy")}
        <span class="unseen">{say(`第 ${index + 1} 行`, ` row ${index + 1}`)}</span>
      </button>
      <button type="button" class="link" onClick={() => put(rows.filter((_, each) => each !== index))}>
        {say("删除", "Remove")}
        <span class="unseen">{say(`第 ${index + 1} 行`, ` row ${index + 1}`)}</span>
      </button>
    </>
  );
  const holdsTables = field.fields.some(({ kind }) => kind === "table");
  return (
    <div class="rows">
      {rows.length > 0 && !holdsTables && (
        <Grid form={form} field={field} path={path} Row={Row} acts={acts} put={put} />
      )}
      {holdsTables &&
        rows.map((_, index) => (
          <fieldset class="card" key={index}>
            <legend>
              {textOf(field.title)} {index + 1}
            </legend>
            {field.fields.map((part) => (
              <Row key={part.name} form={form} field={part} path={memberPath(memberPath(path, index), part.name)} />
            ))}
            <p class="acts">{acts(index)}</p>
          </fieldset>
        ))}
      <div class="chips">
        <button type="button" class="button" id={controlId(form, path)} onClick={() => put([...rows, keyed({})])}>
          {say("加一行", "Add a row")}
        </button>
        {rows.length === 0 && (
          <label class="none">
            <input type="checkbox" checked={isNone} onChange={() => form.set(path, isNone ? undefined : [])} />
            <span>{say("一行也没有", "There are none")}</span>
          </label>
        )}
      </div>
    </div>
  );
}

/** Which of several tables of one name it is: of `households[1].members` the 2nd. */
const numbersIn = (path: string): readonly number[] =>
  stepsOf(path).flatMap((step) => (typeof step === "number" ? [step + 1] : []));

interface GridProps extends ControlProps {
  readonly acts: (index: number) => JSX.Element;
  readonly put: (rows: readonly unknown[]) => void;
}

/** Rows as a table, with the columns that bear on the answer; cells may be pasted from another table. */
function Grid({ form, field, path, Row, acts, put }: GridProps): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const [isWhole, showWhole] = useState(false);
  const bearing = bearingColumns(form, field, path);
  const all = columnsOf(field);
  const columns = isWhole ? all : bearing;
  const rows = rowsAt(form, path);
  const paste = (event: ClipboardEvent): void => {
    const cells = pastedCells(event.clipboardData?.getData("text/plain") ?? "");
    const at = (event.target as Element).closest<HTMLElement>("[data-cell]")?.dataset["cell"]?.split(":").map(Number);
    if (cells === undefined || at === undefined) return;
    event.preventDefault();
    put(withCells(rows, columns, [at[0] ?? 0, at[1] ?? 0], cells));
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <section class="scroll" tabIndex={0} aria-label={[textOf(field.title), ...numbersIn(path)].join(" ")}>
        <table onPaste={paste}>
          <thead>
            <tr>
              <th class="num">{say("行", "Row")}</th>
              {columns.map(({ at, title }) => (
                <th key={at} scope="col">
                  {textOf(title)}
                </th>
              ))}
              <th>
                <span class="unseen">{say("改动", "Change")}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((_, row) => (
              <tr key={row}>
                <th class="num" scope="row">
                  {row + 1}
                </th>
                {columns.map((column, index) => (
                  <td key={column.at} data-cell={`${row}:${index}`}>
                    <TableCell form={form} column={column} path={memberPath(path, row)} row={row + 1} Row={Row} />
                  </td>
                ))}
                <td class="acts">{acts(row)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {all.length > bearing.length && (
        <button type="button" class="link more" aria-expanded={isWhole} onClick={() => showWhole(!isWhole)}>
          {isWhole
            ? say("只看要填的列", "Only the columns that bear on it")
            : say(`其余 ${all.length - bearing.length} 列`, `${all.length - bearing.length} more columns`)}
        </button>
      )}
    </>
  );
}
