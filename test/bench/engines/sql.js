import { backPayment, ladder } from "./ladder.js";
import { premium as fullPremium, printedSubsidies } from "./sheet.js";

const steps = ladder.map(([from, yuan]) => `WHEN tier >= ${from} THEN ${yuan}`);

/** The ladder over a column `tier`; what is open is NULL. */
export const ladderCase = `CASE WHEN tier = 100 THEN NULL ${steps.join(" ")} END`;

export const subsidy = `CASE WHEN payment = '${backPayment}' THEN 0 ELSE ${ladderCase} END`;

const named = (yuan) => `[${printedSubsidies.filter((row) => row[1] === yuan).map(([group]) => `'${group}'`)}]`;
const printed = `[${printedSubsidies.map(([group]) => `'${group}'`)}]`;

export const premium =
  `CASE WHEN list_has_any(groups, ${named(fullPremium)}) THEN ${fullPremium} ` +
  `WHEN NOT list_has_all(${printed}, groups) THEN NULL ` +
  `WHEN len(groups) > 0 THEN 250 ELSE 0 END`;
