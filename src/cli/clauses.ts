import { type Clause, type ClauseId, citedClause, clauses, type Text } from "../index.js";
import { inLocale } from "../ledger/text/in-locale.js";
import type { Command } from "./command.js";
import { kindOption, ofKind } from "./kind-option.js";
import { listing, listingHelp, listingOptions } from "./listing.js";
import { localeOf } from "./locale-option.js";
import { policyIn } from "./policy-option.js";

/** `clauses`: every clause. */
export const clausesCommand: Command = {
  help: `yingzhou-insurance clauses [词 text]

条款一览：编号、位置、类别、大意；可只列含某词的。
Every clause: id, section, kind and gist; those that hold a text.

  --kind computable|checkable|procedural
  -p, --policy 文件              按另一份政策自己的转述     in the words of another policy
${listingHelp}`,
  options: { ...kindOption, policy: { type: "string", short: "p" }, ...listingOptions },
  arguments: [0, 1],
  async run(given, streams) {
    const policy = await policyIn(given.option("policy"), streams);
    const text = inLocale(localeOf(given));
    const isWanted = ofKind("clauses", given, KINDS);
    return listing(
      Object.entries(clauses)
        .filter(([, clause]) => isWanted(clause))
        .map(([id, clause]) => {
          const { section, paraphrase } = citedClause(id as ClauseId, policy);
          return {
            data: { id, ...clause, section, paraphrase },
            row: [id, text(section), text(KINDS[clause.kind]), text(paraphrase)],
          };
        }),
      given,
    );
  },
};

const KINDS: Readonly<Record<Clause["kind"], Text>> = {
  computable: { zh: "可计算", en: "computable" },
  checkable: { zh: "可核对", en: "checkable" },
  procedural: { zh: "程序性", en: "procedural" },
};
