import { evaluate } from "feelin";
import { backPayment, ladder } from "./ladder.js";
import {
  discretionItems,
  premium as fullPremium,
  printedSubsidies,
  rateItems,
  strictItems,
  townshipPublicityPoints,
} from "./sheet.js";

export const title = "feelin 8.2.0 (FEEL)";

const subsidyExpression = [
  `if payment = "${backPayment}" then 0`,
  'if tier = 100 then "open"',
  ...ladder.map(([from, yuan]) => `if tier >= ${from} then ${yuan}`),
  "null",
].join(" else ");

export const subsidy = (facts) => evaluate(subsidyExpression, facts).value;

const names = (yuan) => printedSubsidies.filter((row) => row[1] === yuan).map(([name]) => `"${name}"`);
const premiumExpression = [
  `if some group in groups satisfies list contains([${names(fullPremium)}], group) then ${fullPremium}`,
  `if some group in groups satisfies not(list contains([${names(fullPremium)}, ${names(250)}], group)) then "open"`,
  "if count(groups) > 0 then 250",
  "0",
].join(" else ");

export const premium = (facts) => evaluate(premiumExpression, facts).value;

const all = (item, conditions) => conditions.map((name) => `${item}.${name}`).join(" and ");
const evaluationExpression = [
  ...rateItems.map(([i, points, full, each]) => `max(0, ${points} - max(0, ${full} - ${i}.percent) * ${each})`),
  "(if townshipPublicity.campaigns >= 1 and townshipPublicity.cadreTrainings >= 1 and " +
    `townshipPublicity.villagesReached >= townshipPublicity.villages then ${townshipPublicityPoints} else 0)`,
  ...strictItems.map(([item, points, conditions]) => `(if ${all(item, conditions)} then ${points} else 0)`),
  ...discretionItems.map(([item, points, conditions]) => {
    const earned = `if ${all(item, conditions)} then ${points} else max(0, ${points} - ${item}.deduction)`;
    return item === "fundManagement" ? `(if ${item}.majorIncident then 0 else ${earned})` : `(${earned})`;
  }),
].join(" + ");

export const evaluation = (facts) => evaluate(evaluationExpression, facts).value;
