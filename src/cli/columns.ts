import { factsSchema, ledgerSchema } from "../index.js";
import { optionsOf, type SchemaNode } from "../ledger/columns/json-schema-node.js";
import { householdShape, listShapes } from "../ledger/list-shapes.js";
import type { Command } from "./command.js";

/** `columns`: what a table may call its columns, and what may stand in them. */
export const columnsCommand: Command = {
  help: `yingzhou-insurance columns <规则 rule | pension | medical>

一条规则、缴费台账（pension）或参保名册（medical）的各列：认得的列名和词，没有这一列时按什么计。
The columns of a rule, a pension ledger or a medical roster: the names and the words that are known, and what is taken
to be so where there is none.`,
  options: {},
  arguments: [1, 1],
  run(given) {
    const [name] = given.positionals as readonly [string];
    if (name === "pension" || name === "medical") return linesOf(ledgerSchema(name) as SchemaNode).join("\n");
    const facts = factsSchema(name) as SchemaNode;
    const household = householdShape(facts);
    if (household !== undefined) return linesOf(household.rows).join("\n");
    const lists = listShapes(facts);
    if (lists.length === 0) return linesOf(facts).join("\n");
    return lists.flatMap(({ title, rows }) => [`【${title}】`, ...linesOf(rows)]).join("\n");
  },
};

function linesOf(schema: SchemaNode): readonly string[] {
  const columns = Object.entries(schema.properties as Readonly<Record<string, SchemaNode>>).flatMap(([field, node]) =>
    columnLines(field, node),
  );
  return [
    ...columns,
    ...listed("一列写全的行政区划 whole places", schema["x-region"]),
    ...listed("认得而不用的列 known and not used", schema["x-passed-over"]),
  ];
}

function columnLines(field: string, node: SchemaNode): readonly string[] {
  const { title = field, description, "x-synonyms": synonyms, "x-absent": absent, items } = node;
  return [
    `${title}  ${field}（${description}）`,
    ...listed("  列名 names", synonyms),
    ...wordLines(node),
    ...(items === undefined ? [] : wordLines(items)),
    ...listed("  没有此列 without it", absent && [`${absent.zh} ${absent.en}`]),
  ];
}

function wordLines(node: SchemaNode): readonly string[] {
  const options = node.oneOf === undefined ? Object.keys(node["x-words"] ?? {}) : optionsOf(node);
  return [
    ...options.flatMap((option) =>
      listed(`  ${node["x-labels"]?.[option]?.zh ?? option}`, node["x-words"]?.[option] ?? [option]),
    ),
    ...listed("  不说明此项 says nothing of it", node["x-silent"]),
    ...listed("  分不清，须说明 doubtful, to be settled", Object.keys(node["x-doubtful"] ?? {})),
  ];
}

function listed(head: string, words: readonly string[] = []): readonly string[] {
  return words.length === 0 ? [] : [`${head}：${words.join("、")}`];
}
