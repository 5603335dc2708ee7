import { factsSchema, type Policy, type TownshipFacts } from "../index.js";
import type { SchemaNode } from "../ledger/columns/json-schema-node.js";
import { evaluationColumns, factsByPath, type Nodes, under } from "../ledger/facts-by-path.js";
import { LedgerError } from "../ledger/ledger-error.js";
import type { ListShape } from "../ledger/list-shapes.js";
import { readLists } from "../ledger/read-households.js";
import { RejectKinds } from "../ledger/reject-kinds.js";
import { SetAsideList } from "../ledger/set-aside-list.js";
import type { Arguments, Streams } from "./command.js";
import { ledgerOptionsOf } from "./ledger-options.js";
import { ledgerSource } from "./ledger-source.js";
import { withoutMapping } from "./run-ledger.js";

/** The townships of a table, a row each; a table of which a row can't be read would be about another district. */
export async function townshipsIn(
  path: string,
  given: Arguments,
  policy: Policy,
  streams: Streams,
): Promise<readonly TownshipFacts[]> {
  const { signal } = new AbortController();
  const { file, close } = await ledgerSource(path, streams, signal);
  const told: string[] = [];
  const rejects = new RejectKinds();
  const aside = new SetAsideList();
  const use = {
    onHeader: (_row: unknown, _mapping: unknown, lines: readonly string[]) => told.push(...lines),
    onSetAside: aside.add.bind(aside),
    onReject: rejects.add.bind(rejects),
    flush: async () => undefined,
  };
  // No rule has these columns, for `columns` to list.
  const options = { ...ledgerOptionsOf(given, "csv", policy, signal), listedBy: undefined };
  const reading = readLists([{ file }], [districtRows()], options, use).finally(close);
  const { facts, end } = await reading.catch((error) => {
    throw withoutMapping(error);
  });
  streams.stderr.write(`${told.join("\n")}\n${aside}`);
  if (end.rejects > 0) throw unreadable(end.rejects, rejects);
  return (facts["townships"] as readonly Flat[]).map(factsByPath) as readonly unknown[] as readonly TownshipFacts[];
}

function unreadable(count: number, kinds: RejectKinds): LedgerError {
  return new LedgerError(
    "FILE",
    `有 ${count} 行读不准，未列表\n${kinds}`,
    `${count} rows can't be read for certain; there is no table\n${kinds}`,
  );
}

type Flat = Readonly<Record<string, unknown>>;

/** A row: the counts of a township, and each part of its sheet and of what its fund is cut for in a column. */
function districtRows(): ListShape {
  const { township, paid, ...closing } = nodesOf("pension/target-progress");
  const { paidByFirstPhaseEnd, paidBySecondPhaseEnd } = closing;
  const counts = { township, paid, paidByFirstPhaseEnd, paidBySecondPhaseEnd } as Nodes;
  return {
    field: "townships",
    title: "乡镇街道",
    rows: {
      properties: {
        ...counts,
        ...under("workFund", nodesOf("pension/work-fund-deduction")),
        ...under("evaluation", evaluationColumns(nodesOf("pension/evaluation"))),
      },
      required: ["township", "paid"],
    },
    household: undefined,
  };
}

function nodesOf(rule: string): Nodes {
  return (factsSchema(rule) as SchemaNode).properties as Nodes;
}
