import { ZenEngine } from "@gorules/zen-engine";
import { backPayment, ladder } from "./ladder.js";
import {
  discretionItems,
  premium as fullPremium,
  printedSubsidies,
  rateItems,
  strictItems,
  townshipPublicityPoints,
} from "./sheet.js";

export const title = "@gorules/zen-engine 0.54.0";
export const isAsync = true;

/** A decision graph of one table: columns of facts, rows of conditions and the answer. */
function tableOf(columns, rows) {
  const inputs = columns.map((field, column) => ({ id: `in${column}`, name: field, field }));
  const rules = rows.map(([conditions, answer], row) => ({
    _id: `row${row}`,
    ...Object.fromEntries(conditions.map((condition, column) => [`in${column}`, condition])),
    answer: JSON.stringify(answer),
  }));
  return new ZenEngine().createDecision({
    nodes: [
      { id: "start", type: "inputNode", name: "start" },
      {
        id: "table",
        type: "decisionTableNode",
        name: "table",
        content: { hitPolicy: "first", inputs, outputs: [{ id: "answer", name: "answer", field: "answer" }], rules },
      },
      { id: "end", type: "outputNode", name: "end" },
    ],
    edges: [
      { id: "first", type: "edge", sourceId: "start", targetId: "table" },
      { id: "second", type: "edge", sourceId: "table", targetId: "end" },
    ],
  });
}

const subsidyTable = tableOf(
  ["payment", "tier"],
  [
    [[JSON.stringify(backPayment), ""], 0],
    [["", "100"], "open"],
    ...ladder.map(([from, yuan]) => [["", `>= ${from}`], yuan]),
  ],
);

export async function subsidy(facts) {
  const { result } = await subsidyTable.evaluate(facts);
  return result.answer;
}

const quoted = (yuan) => printedSubsidies.filter((row) => row[1] === yuan).map(([name]) => `'${name}'`);
const premiumExpression = expressionOf(
  `some(groups, # in [${quoted(fullPremium)}]) ? ${fullPremium} : ` +
    `some(groups, not(# in [${quoted(fullPremium)}, ${quoted(250)}])) ? -1 : len(groups) > 0 ? 250 : 0`,
);

export async function premium(facts) {
  const { result } = await premiumExpression.evaluate(facts);
  return result.answer === -1 ? "open" : result.answer;
}

const all = (item, conditions) => conditions.map((name) => `${item}.${name}`).join(" and ");
const evaluationExpression = expressionOf(
  [
    ...rateItems.map(([i, points, full, each]) => `max([0, ${points} - max([0, ${full} - ${i}.percent]) * ${each}])`),
    "(townshipPublicity.campaigns >= 1 and townshipPublicity.cadreTrainings >= 1 and " +
      `townshipPublicity.villagesReached >= townshipPublicity.villages ? ${townshipPublicityPoints} : 0)`,
    ...strictItems.map(([item, points, conditions]) => `(${all(item, conditions)} ? ${points} : 0)`),
    ...discretionItems.map(([item, points, conditions]) => {
      const earned = `${all(item, conditions)} ? ${points} : max([0, ${points} - (${item}.deduction ?? 0)])`;
      return item === "fundManagement" ? `(${item}.majorIncident ? 0 : (${earned}))` : `(${earned})`;
    }),
  ].join(" + "),
);

export async function evaluation(facts) {
  const { result } = await evaluationExpression.evaluate(facts);
  return result.answer;
}

function expressionOf(expression) {
  return new ZenEngine().createDecision({
    nodes: [
      { id: "start", type: "inputNode", name: "start" },
      {
        id: "answer",
        type: "expressionNode",
        name: "answer",
        content: { expressions: [{ id: "answer", key: "answer", value: expression }] },
      },
      { id: "end", type: "outputNode", name: "end" },
    ],
    edges: [
      { id: "first", type: "edge", sourceId: "start", targetId: "answer" },
      { id: "second", type: "edge", sourceId: "answer", targetId: "end" },
    ],
  });
}
