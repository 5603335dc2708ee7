import type { Locale } from "../../index.js";
import { html } from "../report/html.js";
import { pageFrame } from "../report/report-page.js";
import { inLocale } from "../text/in-locale.js";
import { noDecision } from "../text/no-decision.js";
import type { ExplainedDocument } from "./explained-document.js";
import { EXPLAINED_STYLE } from "./explained-style.js";

/** How deep lines are set at most. */
const DEEPEST = 4;
/** By so many blanks a line of an explanation is deeper than the one that it belongs to. */
const STEP = 2;

/** Explanations as a page to read or print, each on a sheet of its own that can be handed out. */
export function explainedPage(title: string, locale: Locale): ExplainedDocument {
  const say = inLocale(locale);
  const { start, end } = pageFrame(title, EXPLAINED_STYLE, locale);
  const note = `<p class="note">${html(say(noDecision))}</p>`;
  return {
    start: `${start}<p class="about">${html(say(ABOUT))}</p>\n`,
    between: "",
    end,
    said: (explanation) => `${sectionsOf(explanation)}\n${note}`,
    refused: (reason) => `<p class="refused">${html(reason)}</p>`,
    letter: ({ who, where }, body) => `<article>\n${headOf(who, where)}\n${body}\n</article>\n`,
  };
}

const ABOUT = {
  zh: "次序与表相同，打印时各占一页。身份证号码隐去中间几位。",
  en: "In the order of the table; each prints on a page of its own. The middle of each ID number is hidden.",
};

/** A name may be written from right to left: what stands beside it is not. */
function headOf(who: string, where: string): string {
  return who === "" ? `<h2>${html(where)}</h2>` : `<h2><bdi>${html(who)}</bdi> <small>${html(where)}</small></h2>`;
}

/** The parts of an explanation under their headings, its title above them. */
function sectionsOf(explanation: string): string {
  const [title, ...sections] = explanation.split("\n\n") as [string, ...string[]];
  const parts = sections.map((section) => {
    const [heading, ...lines] = section.split("\n") as [string, ...string[]];
    return `<section>\n<h3>${html(heading)}</h3>\n${lines.map(lineOf).join("\n")}\n</section>`;
  });
  return [`<p class="of">${html(title)}</p>`, ...parts].join("\n");
}

function lineOf(line: string): string {
  const text = line.trimStart();
  const depth = Math.floor((line.length - text.length) / STEP) - 1;
  return `<p class="d${Math.min(depth, DEEPEST)}">${html(text)}</p>`;
}
