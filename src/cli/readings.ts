import { type ReadingName, type ReadingRegister, readings, type Text } from "../index.js";
import { inLocale } from "../ledger/text/in-locale.js";
import type { Command } from "./command.js";
import { kindOption, ofKind } from "./kind-option.js";
import { listing, listingHelp, listingOptions } from "./listing.js";
import { localeOf } from "./locale-option.js";

/** `readings`: every question that the notices leave open. */
export const readingsCommand: Command = {
  help: `yingzhou-insurance readings [词 text]

解释一览：名称、类别、可选项（首项为默认）、问题；可只列含某词的。
Every reading: name, kind, options (the default first) and question; those that hold a text.

  --kind choice|open|fact|fixed|none
${listingHelp}`,
  options: { ...kindOption, ...listingOptions },
  arguments: [0, 1],
  run(given) {
    const text = inLocale(localeOf(given));
    const isWanted = ofKind("readings", given, KINDS);
    return listing(
      Object.entries(readings as Readonly<Record<string, Entry>>)
        .filter(([, entry]) => isWanted(entry))
        .map(([name, entry]) => ({
          data: { name, ...entry },
          row: [name, text(KINDS[entry.kind]), optionsOf(entry), text(entry.question)],
        })),
      given,
    );
  },
};

type Entry = ReadingRegister[ReadingName];

function optionsOf(entry: Entry): string {
  return entry.kind === "choice" ? Object.keys(entry.options).join(" | ") : "";
}

const KINDS: Readonly<Record<Entry["kind"], Text>> = {
  choice: { zh: "可选", en: "choice" },
  open: { zh: "待定数额", en: "open figure" },
  fact: { zh: "由事实定", en: "by a fact" },
  fixed: { zh: "已定", en: "settled by a rule" },
  none: { zh: "不由规则定", en: "no rule" },
};
