import type { Schema } from "../foundation/description.js";
import { onceFor } from "../foundation/once.js";
import { choice, list, record, text } from "../foundation/schema.js";
import { clause } from "../policy/clause-schema.js";
import type { Finding } from "../rule/finding.js";
import { readingName, reasons } from "../rule/finding-schema.js";
import type { Rule } from "../rule/rule.js";

/** The schema of a rule's whole finding, its own fields and what every finding carries; made once. */
export const findingRecord: (rule: Rule<unknown, Finding>) => Schema<Finding> = /* @__PURE__ */ onceFor(makeRecord);

function makeRecord({ id, title, finding }: Rule<unknown, Finding>): Schema<Finding> {
  return record([`${title.zh}：结果`, `${title.en}: finding`], {
    rule: choice(["规则", "Rule"], { [id]: [title.zh, title.en] }),
    policy: text(["政策", "Policy that it was given by"]),
    ...finding(),
    clauses: list(["依据条款", "Clauses that it rests on"], clause()),
    readings: list(
      ["所依据的解释", "Readings that it relied on"],
      record(["解释", "Reading"], { name: readingName(), option: text(["所选项", "Option chosen"]) }),
    ),
    reasons: reasons(["步骤", "Steps that led to it"]),
  });
}
