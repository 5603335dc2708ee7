import jsonLogic from "json-logic-js";
import { backPayment, ladder } from "./ladder.js";

export const title = "json-logic-js 2.0.5";

const tier = { var: "tier" };
const subsidyLogic = {
  if: [
    { "===": [{ var: "payment" }, backPayment] },
    0,
    { "===": [tier, 100] },
    "open",
    ...ladder.flatMap(([from, yuan]) => [{ ">=": [tier, from] }, yuan]),
  ],
};

export const subsidy = (facts) => jsonLogic.apply(subsidyLogic, facts);
