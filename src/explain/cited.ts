import { keptUnder, perPolicy } from "../foundation/per-policy.js";
import type { Text } from "../foundation/text.js";
import type { ClauseId } from "../policy/clause-ids.js";
import type { Policy } from "../policy/policy.js";
import { documentOf } from "../policy/registers.js";
import { clauses } from "../policy/yingzhou-2021/clauses.js";
import { yingzhou2021 } from "../policy/yingzhou-2021/index.js";

/** What a policy's own notices say of a clause. */
export interface CitedClause {
  /** The title of the notice. */
  readonly document: Text;
  /** Where it stands there. */
  readonly section: Text;
  /** What it says; told as the notice of 2021 has it where the policy has no words of its own. */
  readonly paraphrase: Text;
}

/** A clause as the notices of a policy have it. */
export function citedClause(clause: ClauseId, policy: Policy): CitedClause {
  return keptUnder(citedBy(policy), clause, () => citing(clause, policy));
}

const citedBy = /* @__PURE__ */ perPolicy((_policy: Policy) => new Map<ClauseId, CitedClause>());

function citing(clause: ClauseId, policy: Policy): CitedClause {
  const own = policy.clauses[clause];
  const { section, paraphrase } = clauses[clause];
  return {
    document: policy.documents[documentOf(clause)].title,
    section: own?.section ?? section,
    paraphrase: own?.paraphrase ?? (isBase(policy) ? paraphrase : retold(paraphrase)),
  };
}

/** A text of the register of readings, which speaks of the notices of 2021: told as such under another policy. */
export function citedText(text: Text, policy: Policy): Text {
  return isBase(policy) ? text : retold(text);
}

function isBase({ id }: Policy): boolean {
  return id === yingzhou2021.id;
}

function retold({ zh, en }: Text): Text {
  const { year } = yingzhou2021.pension;
  return { zh: `据${year}年通知转述：${zh}`, en: `As retold from the notices of ${year}: ${en}` };
}
