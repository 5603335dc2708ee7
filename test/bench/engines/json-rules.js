import { Engine } from "json-rules-engine";
import { backPayment, ladder } from "./ladder.js";

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
