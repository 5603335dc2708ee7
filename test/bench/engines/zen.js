import { ZenEngine } from "@gorules/zen-engine";
import { backPayment, ladder } from "./ladder.js";

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
