import type { JSX } from "preact";
import type { Say } from "../frame/language.js";
import { useSay } from "../frame/language.js";
import type { Standing } from "./standing.js";

/** How sure an answer is, in a word. */
export function standingWord(standing: Standing, say: Say): string {
  const words: Readonly<Record<Standing, string>> = {
    settled: say("已定", "Determined"),
    open: say("待定", "Open"),
    supposed: say("假定", "Supposed"),
    supplied: say("按所填数额", "As supplied"),
  };
  return words[standing];
}

export function StandingTag({ standing, supposing }: { standing: Standing; supposing: boolean }): JSX.Element {
  const say = useSay();
  const isSolid = standing === "settled" || standing === "supplied";
  return (
    <>
      <span class={isSolid ? "tag" : "tag open"}>{standingWord(standing, say)}</span>
      {supposing && standing !== "supposed" && <span class="tag open">{standingWord("supposed", say)}</span>}
    </>
  );
}
