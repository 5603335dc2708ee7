import type { JSX } from "preact";
import type { RuleInputIssue } from "../../index.js";
import { useSay, useTextOf } from "../frame/language.js";

/** What it must be instead, where the message does not say so: the tiers that there are, the days between which. */
export function Expected({ issue: { message, expected } }: { issue: RuleInputIssue }): JSX.Element | null {
  const say = useSay();
  const textOf = useTextOf();
  if (message.zh.includes(expected.zh)) return null;
  return <small>{say(`应为：${expected.zh}`, `It must be ${textOf(expected)}`)}</small>;
}
