import { Engine } from "json-rules-engine";
import { backPayment, ladder } from "./ladder.js";
import {
  discretionItems,
  premium as fullPremium,
  printedSubsidies,
  rateItems,
  strictItems,
  townshipPublicityPoints,
} from "./sheet.js";

export const title = "json-rules-engine 7.3.1";
export const isAsync = true;

const subsidyEngine = new Engine(
  [
    [[{ fact: "payment", operator: "equal", value: backPayment }], 0],
    [
      [
        { fact: "payment", operator: "notEqual", value: backPayment },
        { fact: "tier", operator: "equal", value: 100 },
      ],
      "open",
    ],
    ...ladder.map(([from, yuan], index) => [
      [
        { fact: "payment", operator: "notEqual", value: backPayment },
        { fact: "tier", operator: "greaterThanInclusive", value: from },
        ...(index === 0 ? [] : [{ fact: "tier", operator: "lessThan", value: ladder[index - 1][0] }]),
      ],
      yuan,
    ]),
  ].map(([all, answer]) => ({ conditions: { all }, event: { type: "subsidy", params: { answer } } })),
);

export async function subsidy(facts) {
  const { events } = await subsidyEngine.run(facts);
  return events[0].params.answer;
}

const isIn = (group) => ({ fact: "groups", operator: "contains", value: group });
const whole = printedSubsidies.filter(([, yuan]) => yuan === fullPremium).map(([group]) => isIn(group));
const part = printedSubsidies.filter(([, yuan]) => yuan < fullPremium).map(([group]) => isIn(group));
const other = ["orphan", "severe-disability", "one-child-family", "two-daughter-family", "fisher"].map(isIn);
const premiumEngine = new Engine(
  [
    [{ any: whole }, fullPremium],
    [{ all: [{ not: { any: whole } }, { any: other }] }, "open"],
    [{ all: [{ not: { any: whole } }, { not: { any: other } }, { any: part }] }, 250],
    [{ not: { any: [...whole, ...other, ...part] } }, 0],
  ].map(([conditions, answer]) => ({ conditions, event: { type: "premium", params: { answer } } })),
);

export async function premium(facts) {
  const { events } = await premiumEngine.run(facts);
  return events[0].params.answer;
}

const holds = (fact, name, value = true) => ({ fact, path: `$.${name}`, operator: "equal", value });
const all = (item, conditions) => ({ all: conditions.map((name) => holds(item, name)) });
const earns = (conditions, points, item) => ({ conditions, event: { type: "points", params: { points, item } } });
const atLeast = (name, value) => ({
  fact: "townshipPublicity",
  path: `$.${name}`,
  operator: "greaterThanInclusive",
  value,
});
const evaluationEngine = new Engine([
  ...rateItems.map(([item]) => earns({ all: [{ fact: `${item}Points`, operator: "greaterThan", value: 0 }] }, 0, item)),
  earns(
    {
      all: [
        atLeast("campaigns", 1),
        atLeast("cadreTrainings", 1),
        atLeast("villagesReached", { fact: "townshipPublicity", path: "$.villages" }),
      ],
    },
    townshipPublicityPoints,
  ),
  ...strictItems.map(([item, points, conditions]) => earns(all(item, conditions), points)),
  ...discretionItems.flatMap(([item, points, conditions]) => {
    const noIncident = item === "fundManagement" ? [holds(item, "majorIncident", false)] : [];
    return [
      earns({ all: [...noIncident, all(item, conditions)] }, points),
      earns({ all: [...noIncident, { not: all(item, conditions) }] }, points, `${item}Less`),
    ];
  }),
]);
for (const [item, points, full, perPoint] of rateItems) {
  evaluationEngine.addFact(`${item}Points`, async (_, almanac) => {
    const { percent } = await almanac.factValue(item);
    return Math.max(0, points - Math.max(0, full - percent) * perPoint);
  });
}

export async function evaluation(facts) {
  const { events, almanac } = await evaluationEngine.run(facts);
  let total = 0;
  for (const { params } of events) {
    if (params.item === undefined) total += params.points;
    else if (params.item.endsWith("Less"))
      total += Math.max(0, params.points - facts[params.item.slice(0, -"Less".length)].deduction);
    else total += await almanac.factValue(`${params.item}Points`);
  }
  return total;
}
