import type { JSX } from "preact";
import type { PersonLine, PersonRuleId } from "../../index.js";

/** The rules whose lines say what to do and until when; the others say how one stands. */
export const DAYS: ReadonlySet<PersonRuleId> = new Set([
  "pension/contribution-window",
  "pension/certification",
  "medical/premium-window",
  "medical/newborn-enrolment",
]);

/** Things told, `title: text`. */
export function Lines({ lines }: { lines: readonly PersonLine[] }): JSX.Element {
  return (
    <dl class="lines">
      {lines.map(({ label, text }) => (
        <div key={`${label} ${text}`}>
          <dt>{label}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
