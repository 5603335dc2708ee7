import jsonLogic from "json-logic-js";
import { backPayment, ladder } from "./ladder.js";
import {
  discretionItems,
  premium as fullPremium,
  printedSubsidies,
  rateItems,
  strictItems,
  townshipPublicityPoints,
} from "./sheet.js";

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

const isIn = (group) => ({ in: [group, { var: "groups" }] });
const premiumLogic = {
  if: [
    { or: printedSubsidies.filter(([, yuan]) => yuan === fullPremium).map(([group]) => isIn(group)) },
    fullPremium,
    { some: [{ var: "groups" }, { "!": { in: [{ var: "" }, printedSubsidies.map(([group]) => group)] } }] },
    "open",
    { or: printedSubsidies.filter(([, yuan]) => yuan < fullPremium).map(([group]) => isIn(group)) },
    250,
    0,
  ],
};

export const premium = (facts) => jsonLogic.apply(premiumLogic, facts);

const fact = (item, name) => ({ var: `${item}.${name}` });
const all = (item, names) => ({ and: names.map((name) => fact(item, name)) });
const less = (item, points) => ({ max: [0, { "-": [points, fact(item, "deduction")] }] });
const evaluationLogic = {
  "+": [
    ...rateItems.map(([item, points, full, perPoint]) => ({
      max: [0, { "-": [points, { "*": [{ max: [0, { "-": [full, fact(item, "percent")] }] }, perPoint] }] }],
    })),
    {
      if: [
        {
          and: [
            { ">=": [fact("townshipPublicity", "campaigns"), 1] },
            { ">=": [fact("townshipPublicity", "cadreTrainings"), 1] },
            { ">=": [fact("townshipPublicity", "villagesReached"), fact("townshipPublicity", "villages")] },
          ],
        },
        townshipPublicityPoints,
        0,
      ],
    },
    ...strictItems.map(([item, points, names]) => ({ if: [all(item, names), points, 0] })),
    ...discretionItems.map(([item, points, names]) => ({
      if: [fact(item, "majorIncident"), 0, all(item, names), points, less(item, points)],
    })),
  ],
};

export const evaluation = (facts) => jsonLogic.apply(evaluationLogic, facts);
