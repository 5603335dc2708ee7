import { rules } from "../index.js";
import { inLocale } from "../ledger/text/in-locale.js";
import type { Command } from "./command.js";
import { listing, listingHelp, listingOptions } from "./listing.js";
import { localeOf } from "./locale-option.js";

/** `rules`: every rule. */
export const rulesCommand: Command = {
  help: `yingzhou-insurance rules [词 text]

规则一览：编号、名称；可只列含某词的。 Every rule: id and title; those that hold a text.

${listingHelp}`,
  options: listingOptions,
  arguments: [0, 1],
  run(given) {
    const text = inLocale(localeOf(given));
    return listing(
      rules.map((rule) => ({ data: rule, row: [rule.id, text(rule.title)] })),
      given,
    );
  },
};
