import type { JSX } from "preact";
import { useTextOf } from "../frame/language.js";
import { type FormState, refusalId, refusalsAt } from "./form-state.js";

/** What was refused of a fact, above its control. */
export function Refused({
  form,
  path,
  lines = false,
}: {
  form: FormState;
  path: string;
  lines?: boolean;
}): JSX.Element | null {
  const textOf = useTextOf();
  const issues = refusalsAt(form, path, lines);
  if (issues.length === 0) return null;
  return (
    <p class="refusal" id={refusalId(form, path)}>
      {issues.map(({ message }) => textOf(message)).join("；")}
    </p>
  );
}

/** What ties a control to what was refused of it, and names it where it has no label. */
export function tied(form: FormState, path: string, name: string | undefined, lines = false): object {
  const isRefused = refusalsAt(form, path, lines).length > 0;
  return {
    ...(name === undefined ? {} : { "aria-label": name }),
    ...(isRefused ? { "aria-invalid": true, "aria-describedby": refusalId(form, path) } : {}),
  };
}
