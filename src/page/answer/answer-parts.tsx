import type { JSX } from "preact";
import type { AnswerPart, Locale } from "../../index.js";
import { useLocale, useSay } from "../frame/language.js";
import { partInWords, titleOfPart } from "./figure-words.js";

interface PartsProps {
  readonly parts: readonly AnswerPart[];
  /** Whether they stand in a cell of a table. */
  readonly isNested?: boolean;
}

/** What an answer says beside its main figure: a list of terms; lists of records as tables below it. */
export function AnswerParts({ parts, isNested = false }: PartsProps): JSX.Element | null {
  const locale = useLocale();
  const lines = parts.filter((part) => !isList(part));
  const lists = parts.filter(isList);
  if (parts.length === 0) return null;
  return (
    <>
      {lines.length > 0 && (
        <dl class="also">
          {lines.map((part) => (
            <div key={part.path}>
              <dt>{titleOfPart(part, locale)}</dt>
              <dd>{part.parts.length > 0 ? <AnswerParts parts={part.parts} /> : partInWords(part, locale)}</dd>
            </div>
          ))}
        </dl>
      )}
      {lists.map((part) => (
        <PartTable key={part.path} part={part} isNested={isNested} />
      ))}
    </>
  );
}

/** Whether the parts of a part are entries of a list, not the fields of a record. */
export const isList = ({ parts }: AnswerPart): boolean => parts.some(({ path }) => path.endsWith("]"));

/** Entries as rows, their fields as columns; a table within a table scrolls with it. */
function PartTable({ part, isNested }: { part: AnswerPart; isNested: boolean }): JSX.Element {
  const say = useSay();
  const table = <EntryTable part={part} />;
  return (
    <div class="entries">
      <h4>{part.label}</h4>
      {isNested ? (
        table
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        <section class="scroll" tabIndex={0} aria-label={say(`答案：${part.label}`, `Answer: ${part.label}`)}>
          {table}
        </section>
      )}
    </div>
  );
}

function EntryTable({ part }: { part: AnswerPart }): JSX.Element {
  const locale = useLocale();
  const say = useSay();
  const labels = [...new Set(part.parts.flatMap(({ parts }) => parts.map(({ label }) => label)))];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say("序", "No.")}</th>
          {labels.map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {part.parts.map((entry) => (
          <tr key={entry.path}>
            <th scope="row">{entry.label}</th>
            {entry.parts.length === 0 && <td>{partInWords(entry, locale)}</td>}
            {labels.map((label) => (
              <td key={label}>
                {cellOf(
                  entry.parts.find((each) => each.label === label),
                  locale,
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What stands in a cell: the value, without the unit that the head of its column bears. */
function cellOf(part: AnswerPart | undefined, locale: Locale): JSX.Element | string {
  if (part === undefined) return "";
  return part.parts.length > 0 ? (
    <AnswerParts parts={part.parts} isNested />
  ) : (
    partInWords({ ...part, label: "" }, locale)
  );
}
