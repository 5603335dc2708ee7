import { evaluate } from "feelin";
import { backPayment, ladder } from "./ladder.js";

export const title = "feelin 8.2.0 (FEEL)";

const subsidyExpression = [
  `if payment = "${backPayment}" then 0`,
  'if tier = 100 then "open"',
  ...ladder.map(([from, yuan]) => `if tier >= ${from} then ${yuan}`),
  "null",
].join(" else ");

export const subsidy = (facts) => evaluate(subsidyExpression, facts).value;
