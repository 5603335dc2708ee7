import type { JSX } from "preact";
import { citedText, type PolicyFault, type ReadingName } from "../../index.js";
import { hashOf } from "../frame/address.js";
import { useLocale, useSay, useTextOf } from "../frame/language.js";
import { type Choice, type Choices, isOpen } from "./choices.js";
import { grouped } from "./figure-words.js";
import type { Answered } from "./outcome.js";
import { type ReadingOption, type ReadingSwitch, readingSwitches } from "./reading-options.js";
import { SuppliedRow } from "./supplied-row.js";

/** How a question is read: a choice, or as recommended. */
export type Choose = (name: ReadingName, choice: Choice | undefined) => void;

interface ReadingsProps {
  readonly answer: Answered;
  readonly choices: Choices;
  readonly faults: readonly PolicyFault[];
  readonly onChoose: Choose;
}

/** The questions that the answer turns on, each as a switch that shows what it would change. */
export function Readings({ answer, choices, faults, onChoose }: ReadingsProps): JSX.Element | null {
  const say = useSay();
  const locale = useLocale();
  const switches = readingSwitches(answer, choices, locale);
  if (switches.length === 0) return null;
  return (
    <section class="gutter readings">
      <h3>{say("解释", "Readings")}</h3>
      <div>
        {switches.map((each) =>
          each.options.length === 0 ? (
            <FactReading key={each.name} reading={each} answer={answer} />
          ) : (
            <Switch
              key={each.name}
              reading={each}
              answer={answer}
              made={choices[each.name]}
              faults={faults}
              onChoose={onChoose}
            />
          ),
        )}
      </div>
    </section>
  );
}

function Heading({ reading, answer }: { reading: ReadingSwitch; answer: Answered }): JSX.Element {
  const textOf = useTextOf();
  return (
    <>
      {textOf(citedText(reading.question, answer.policy))}{" "}
      <a class="code" href={hashOf("read", reading.name)}>
        {reading.number}
      </a>
    </>
  );
}

/** A question that the facts settle. */
function FactReading({ reading, answer }: { reading: ReadingSwitch; answer: Answered }): JSX.Element {
  const textOf = useTextOf();
  return (
    <div class="switch">
      <p class="question">
        <Heading reading={reading} answer={answer} />
      </p>
      {reading.note !== undefined && <p class="small">{textOf(citedText(reading.note, answer.policy))}</p>}
    </div>
  );
}

interface SwitchProps extends ReadingsProps {
  readonly reading: ReadingSwitch;
  readonly made: Choice | undefined;
}

function Switch({ reading, answer, made, faults, onChoose }: Omit<SwitchProps, "choices">): JSX.Element {
  const textOf = useTextOf();
  const { name } = reading;
  return (
    <fieldset class="switch">
      <legend class="question">
        <Heading reading={reading} answer={answer} />
      </legend>
      {reading.note !== undefined && <p class="small">{textOf(citedText(reading.note, answer.policy))}</p>}
      {reading.options.map((option) => (
        <label class={option.isInUse ? "choice chosen" : "choice"} key={option.choice?.option ?? ""}>
          <input
            type="radio"
            name={`reading-${name}`}
            checked={option.isInUse}
            onChange={() => onChoose(name, option.choice)}
          />
          <span>
            <Meaning name={name} option={option} />
          </span>
          <Effect option={option} />
        </label>
      ))}
      {isOpen(name) && <SuppliedRow name={name} answer={answer} made={made} faults={faults} onChoose={onChoose} />}
    </fieldset>
  );
}

/** What an option means, and whether it is in use. */
function Meaning({ name, option }: { name: ReadingName; option: ReadingOption }): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const { choice, meaning } = option;
  const openly = (): string =>
    choice === undefined
      ? say("未提供数额", "No figure supplied")
      : say(`假定 ${grouped(choice.option)}`, `Suppose ${grouped(choice.option)}`);
  const notes = [
    ...(choice === undefined && !isOpen(name) ? [say("默认", "recommended")] : []),
    ...(option.isInUse ? [say("现用", "in use")] : []),
  ];
  return (
    <>
      {meaning === undefined ? openly() : textOf(meaning)}
      {notes.length > 0 && <small>{say(`（${notes.join("，")}）`, ` (${notes.join(", ")})`)}</small>}
    </>
  );
}

/** What the answer would be, and how that moves it. */
export function Effect({ option }: { option: ReadingOption }): JSX.Element {
  const say = useSay();
  const { figure, by, changes, elsewhere, isInUse, isOther } = option;
  const signed = (moved: string): string =>
    moved.startsWith("-") ? `−${grouped(moved.slice(1))}` : `+${grouped(moved)}`;
  const moves = (): string => {
    if (isInUse) return "";
    if (!changes) return say("不变", "unchanged");
    if (by === undefined) return isOther ? "" : (elsewhere ?? say("其他项有变化", "changed elsewhere"));
    if (by.min === by.max) return signed(by.min);
    const ends = [
      ...(by.min === "0" ? [] : [say(`下限 ${signed(by.min)}`, `least ${signed(by.min)}`)]),
      ...(by.max === "0" ? [] : [say(`上限 ${signed(by.max)}`, `most ${signed(by.max)}`)]),
    ];
    return ends.join(say("，", ", "));
  };
  return (
    <b class="effect">
      {figure ?? say("所填情况不能这样读", "these facts can't be read so")}
      <small>{moves()}</small>
    </b>
  );
}
