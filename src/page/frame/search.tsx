import type { JSX } from "preact";

/** Finds a rule, a clause or a reading by what people call it. */
export function Search(): JSX.Element {
  return <div />;
}
