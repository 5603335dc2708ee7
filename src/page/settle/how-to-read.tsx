import type { ComponentChildren, JSX } from "preact";
import { useId } from "preact/hooks";
import { ledgerSchema, yingzhou2021 } from "../../index.js";
import type { SchemaNode } from "../../ledger/columns/json-schema-node.js";
import type { LedgerKind } from "../../ledger/settle/ledger-kind.js";
import { useSay } from "../frame/language.js";
import type { Said } from "./said.js";
import type { LedgerDesk } from "./use-ledger.js";

interface HowProps {
  readonly desk: LedgerDesk;
  readonly kind: LedgerKind;
  readonly isText: boolean;
}

/** How the cells of a ledger are to be read, where the library can't tell. */
export function HowToRead({ desk, kind, isText }: HowProps): JSX.Element {
  const say = useSay();
  const { said } = desk.state;
  const dated = Object.values((ledgerSchema(kind) as SchemaNode).properties ?? {}).some(
    ({ format }) => format === "date",
  );
  return (
    <details class="reading">
      <summary>{say("其他说明：乡镇、表头、词、编码", "More to say: township, header, words, encoding")}</summary>
      <Labelled label={say("全表都是这一乡镇（街道）", "All rows are of this township")} hint="">
        {(id) => (
          <select
            id={id}
            value={said.township ?? ""}
            onChange={({ currentTarget: { value } }) => desk.say({ township: value === "" ? undefined : value })}
          >
            <option value="">{say("看表里的列", "As its column says")}</option>
            {yingzhou2021.pension.townships.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled
        label={say("表头在第几行", "The header is on row")}
        hint={say("空着由程序查找。", "Left blank, it is looked for.")}
      >
        {(id) => (
          <input
            id={id}
            inputMode="numeric"
            value={said.headerRow ?? ""}
            onChange={({ currentTarget: { value } }) => desk.say({ headerRow: rowOf(value) })}
          />
        )}
      </Labelled>
      <Words desk={desk} said={said} />
      {dated && (
        <div class="options row">
          <label>
            <input
              type="checkbox"
              checked={said.hasSerialDates}
              onChange={({ currentTarget }) => desk.say({ hasSerialDates: currentTarget.checked })}
            />
            {say("日期列里的数是 Excel 序列号", "Numbers in columns of days are Excel's serials")}
          </label>
        </div>
      )}
      {isText && <TextOptions desk={desk} said={said} />}
    </details>
  );
}

/** Words of the ledger that are read as others. */
function Words({ desk, said }: { desk: LedgerDesk; said: Said }): JSX.Element {
  const say = useSay();
  return (
    <Labelled
      label={say("单元格里的词按另一词读", "Words in cells that are read as others")}
      hint={say("一行一条，如：残一级=重度残疾", "A line each, such as 残一级=重度残疾")}
    >
      {(id) => (
        <textarea
          id={id}
          rows={2}
          value={said.words.map((pair) => pair.join("=")).join("\n")}
          onChange={({ currentTarget }) => desk.say({ words: wordsIn(currentTarget.value) })}
        />
      )}
    </Labelled>
  );
}

const ENCODINGS = ["utf-8", "gb18030", "utf-16le", "utf-16be"] as const;
const DELIMITERS = [",", ";", "|", "\t"] as const;

/** What a text does not say of itself. */
function TextOptions({ desk, said }: { desk: LedgerDesk; said: Said }): JSX.Element {
  const say = useSay();
  const found = say("由程序识别", "As found");
  return (
    <>
      <Labelled label={say("文本文件的编码", "Encoding of a text")} hint="">
        {(id) => (
          <select
            id={id}
            value={said.encoding ?? ""}
            onChange={({ currentTarget: { value } }) =>
              desk.say({ encoding: ENCODINGS.find((each) => each === value) })
            }
          >
            <option value="">{found}</option>
            {ENCODINGS.map((each) => (
              <option key={each} value={each}>
                {each.toUpperCase()}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <Labelled label={say("文本文件的分隔符", "What parts the cells of a text")} hint="">
        {(id) => (
          <select
            id={id}
            value={said.delimiter ?? ""}
            onChange={({ currentTarget: { value } }) =>
              desk.say({ delimiter: DELIMITERS.find((each) => each === value) })
            }
          >
            <option value="">{found}</option>
            {DELIMITERS.map((each) => (
              <option key={each} value={each}>
                {each === "\t" ? say("制表符", "Tab") : each}
              </option>
            ))}
          </select>
        )}
      </Labelled>
    </>
  );
}

interface LabelledProps {
  readonly label: string;
  readonly hint: string;
  readonly children: (id: string) => ComponentChildren;
}

function Labelled({ label, hint, children }: LabelledProps): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint !== "" && <small>{hint}</small>}
      <div class="input">{children(id)}</div>
    </div>
  );
}

const FARTHEST = 10_000;

function rowOf(text: string): number | undefined {
  const row = Number(text.trim());
  return Number.isInteger(row) && row > 0 && row < FARTHEST ? row : undefined;
}

function wordsIn(text: string): readonly (readonly [string, string])[] {
  return text.split("\n").flatMap((line) => {
    const at = line.lastIndexOf("=");
    return at <= 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()] as const];
  });
}
