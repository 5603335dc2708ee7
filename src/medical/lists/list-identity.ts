import type { Schema, Title } from "../../foundation/description.js";
import { identifier, personKey } from "../../foundation/identifier.js";
import { choice, count, list, record, text } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Finding } from "../../rule/finding.js";
import { decision, missingFacts, nullable } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import {
  cellText,
  compareLists,
  type ListDifference,
  type ListRow,
  refuseUnevenRows,
} from "./list-identity/list-comparison.js";

/** A list on paper and its electronic file, for {@link listIdentity}. */
export interface ListIdentityFacts {
  /** The titles of the columns beside the key, in order. */
  readonly columns: readonly string[];
  /** The whole list on paper: a row that is not given is not on it. */
  readonly paper: readonly ListRow[];
  /** The whole list in the file: a row that is not given is not in it. */
  readonly electronic: readonly ListRow[];
}

/** What {@link listIdentity} answers. */
export interface ListIdentityFinding extends Finding {
  /** Whether the two lists say the same; for review where neither names anybody. */
  readonly identical: Decision;
  /** Row by row: those of the paper in its order, then rows that only the file has. */
  readonly differences: readonly ListDifference[];
  /** The facts that would settle it. */
  readonly missingFacts: readonly string[];
}

/**
 * Whether a list on paper and its electronic file are identical (完全一致的电子版).
 *
 * @param facts - the columns, and the rows of both lists, each with a key of the caller's own
 * @param policy - the figures and readings to answer by
 * @returns whether they are, and every difference
 * @throws {@link RuleInputError} when a row has more or fewer cells than there are columns
 * @see Medical contribution notice 2021, 五
 * @example
 * ```ts
 * const row = (name: string) => ({ key: "341202…", cells: [name] });
 * listIdentity({ columns: ["姓名"], paper: [row("张三")], electronic: [row("张三 ")] }).identical; // => "yes"
 * ```
 */
export function listIdentity(facts: ListIdentityFacts, policy: Policy = yingzhou2021): ListIdentityFinding {
  return ask(listIdentityRule, facts, policy);
}

/** The rule behind {@link listIdentity}. */
export const listIdentityRule: Rule<ListIdentityFacts, ListIdentityFinding> = /* @__PURE__ */ rule({
  id: "medical/list-identity",
  title: { zh: "纸质与电子名单一致性", en: "Paper and electronic list" },
  clauses: ["M-5.T"],
  readings: ["identicalLists", "listMatching"],
  facts: () =>
    record(["两份名单", "Two lists"], {
      columns: list(["列名", "Columns"], text(["列名", "Column"])),
      paper: list(["纸质名单", "List on paper"], listRow()),
      electronic: list(["电子版名单", "Electronic file"], listRow()),
    }),
  finding: () => ({
    identical: decision(["是否完全一致", "Identical"]),
    differences: list(["差异", "Differences"], listDifference()),
    missingFacts: missingFacts(),
  }),
  decide(facts, trace) {
    const { columns, paper, electronic } = facts;
    refuseUnevenRows(trace, "paper", paper, columns.length);
    refuseUnevenRows(trace, "electronic", electronic, columns.length);
    const differences = compareLists(facts, trace);
    const isEmpty = paper.length + electronic.length === 0;
    if (isEmpty) trace.step("lists-empty", "M-5.T");
    else if (differences.length === 0) trace.step("lists-identical", "M-5.T", { rows: paper.length });
    else trace.step("lists-differ", "M-5.T", { differences: differences.length });
    const identical = differences.length === 0 ? "yes" : "no";
    return trace.finding({
      identical: isEmpty ? "review" : identical,
      differences,
      missingFacts: isEmpty ? ["paper", "electronic"] : [],
    });
  },
});

function listRow(): Schema<ListRow> {
  return record(["一行", "Row"], {
    key: personKey(),
    cells: list(["各列内容", "Cells"], cellText()),
  });
}

function listDifference(): Schema<ListDifference> {
  const row = (title: Title): Schema => nullable(count(title, { min: 1 }), ["该名单上没有", "not on it"]);
  return record(["一处差异", "A difference"], {
    kind: choice(["差异类别", "Kind"], {
      differs: ["内容不同", "differs"],
      "only-on-paper": ["仅纸质有", "on paper only"],
      "only-electronic": ["仅电子版有", "in the file only"],
    }),
    key: identifier(["人员标识", "Key"]),
    paperRow: row(["纸质名单行次", "Row on paper"]),
    electronicRow: row(["电子版行次", "Row in the file"]),
    cells: list(
      ["不同的列", "Cells that differ"],
      record(["一列", "A cell"], {
        column: text(["列名", "Column"], { labels: { key: { zh: "人员标识", en: "key" } } }),
        paper: cellText(["纸质名单内容", "On paper"]),
        electronic: cellText(["电子版内容", "In the file"]),
      }),
    ),
  });
}
