import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { type ReadingName, readings } from "../../index.js";
import { useSay, useTextOf } from "../frame/language.js";
import { Marked } from "./marked.js";
import { ReadingBody, StatusTag } from "./reading-body.js";

/** A question under its clause, told in a line; what it can come to is told when it is opened. */
export function ReadingDetails({ name }: { readonly name: ReadingName }): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  const [isOpen, setOpen] = useState(false);
  const { number, question } = readings[name];
  return (
    <details class="reading" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <span class="unseen">{say("解释：", "Reading: ")}</span>
        <Marked text={textOf(question)} />
        <span class="reading-line">
          <span class="code">{number}</span> <StatusTag name={name} />
        </span>
      </summary>
      {isOpen && <ReadingBody name={name} />}
    </details>
  );
}
