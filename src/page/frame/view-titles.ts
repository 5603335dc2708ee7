import type { View } from "./address.js";
import type { Say } from "./language.js";

/** What the views are called. */
export function titleOf(view: View, say: Say): string {
  const titles: Readonly<Record<View, string>> = {
    ask: say("问一问", "Ask"),
    settle: say("算台账", "Settle"),
    read: say("读通知", "Read"),
    score: say("评一评", "Score"),
  };
  return titles[view];
}
