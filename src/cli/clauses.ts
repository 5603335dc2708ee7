import { type Clause, clauses, type Text } from "../index.js";
import type { Command } from "./command.js";
import { kindOption, ofKind } from "./kind-option.js";
import { listing, listingHelp, listingOptions } from "./listing.js";
import { inLocale, localeOf } from "./locale-option.js";

/** `clauses`: every clause. */
export const clausesCommand: Command = {
  help: `yingzhou-insurance clauses [词 text]

条款一览：编号、位置、类别、大意；可只列含某词的。
Every clause: id, section, kind and gist; those that hold a text.

  --kind computable|checkable|procedural
${listingHelp}`,
  options: { ...kindOption, ...listingOptions },
  arguments: [0, 1],
  run(given) {
    const text = inLocale(localeOf(given));
    const isWanted = ofKind("clauses", given, KINDS);
    return listing(
      Object.entries(clauses)
        .filter(([, clause]) => isWanted(clause))
        .map(([id, clause]) => ({
          data: { id, ...clause },
          row: [id, text(clause.section), text(KINDS[clause.kind]), text(clause.paraphrase)],
        })),
      given,
    );
  },
};

const KINDS: Readonly<Record<Clause["kind"], Text>> = {
  computable: { zh: "可计算", en: "computable" },
  checkable: { zh: "可核对", en: "checkable" },
  procedural: { zh: "程序性", en: "procedural" },
};
