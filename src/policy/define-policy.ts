import { type Schema, tested } from "../foundation/description.js";
import { PolicyError } from "../foundation/errors.js";
import { choice, isPlain, record, text } from "../foundation/schema.js";
import { Faults } from "./definition/faults.js";
import { medicalFaults } from "./definition/medical-faults.js";
import { pensionFaults } from "./definition/pension-faults.js";
import { policyRecord } from "./definition/policy-schema.js";
import { suppliedFaults } from "./definition/supplied-faults.js";
import { yearFaults } from "./definition/year-faults.js";
import { type Policy, type PolicyData, seal } from "./policy.js";
import { isDraft, type PolicyDraft, patched } from "./policy-draft.js";
import { yingzhou2021 } from "./yingzhou-2021/index.js";

/**
 * Makes a policy of plain data: next year's notice, or another district's. It is given whole, or as what it changes of
 * the policy of this package. The data is checked whole, as one year's policy, and copied; the caller's own object is
 * neither changed nor frozen.
 *
 * @param data - every figure, and the reading chosen of every question; or `{ base, id, changes }`
 * @returns the policy, deep-frozen
 * @throws {@link PolicyError} with every fault found: first of shape; once that is right, of figures that don't fit
 * together, or don't belong to the policy's year
 * @example
 * ```ts
 * const changes = { medical: { listDeadline: "2020-12-15" } };
 * definePolicy({ base: "yingzhou-2021", id: "moved", changes }).medical.listDeadline; // => "2020-12-15"
 * ```
 */
export function definePolicy(data: PolicyData | PolicyDraft): Policy {
  const faults = new Faults();
  const policy = faults.taken(policyRecord(), wholeOf(data, faults), "policy", Number.POSITIVE_INFINITY);
  pensionFaults(policy.pension, faults);
  medicalFaults(policy.medical, faults);
  yearFaults(policy, faults);
  suppliedFaults(policy, "supplied.", faults);
  faults.unless(
    policy.id !== yingzhou2021.id || noticesOf(policy) === noticesOf(yingzhou2021),
    "id",
    `数据与 ${yingzhou2021.id} 不同，应另取名称`,
    `a name of its own was expected: the data is not that of ${yingzhou2021.id}`,
  );
  faults.refuse();
  return seal(policy);
}

/** The data that a draft comes to; data given whole as it is. */
function wholeOf(data: PolicyData | PolicyDraft, faults: Faults): unknown {
  if (!readable("policy", () => isDraft(data))) return data;
  const { id, changes } = faults.taken(draftSchema(), data, "policy", Number.POSITIVE_INFINITY);
  const whole = readable("changes", () => patched(yingzhou2021, changes)) as PolicyData;
  faults.unless(whole.id === yingzhou2021.id, "changes.id", "名称写在 id 处", "the name stands under id");
  return { ...whole, id };
}

/** What is read of an object that may throw. */
function readable<Read>(path: string, read: () => Read): Read {
  try {
    return read();
  } catch {
    throw new PolicyError([{ path, message: { zh: "无法读取", en: "it can't be read" } }]);
  }
}

function draftSchema(): Schema<PolicyDraft> {
  return record(["政策草案", "Draft of a policy"], {
    base: choice(["所据政策", "Base"], {
      [yingzhou2021.id]: ["本软件包的两份通知", "the two notices of this package"],
    }),
    id: text(["名称", "Name"]),
    changes: tested(["改动", "Changes"], isPlain, ["普通对象", "a plain object"], {}),
  });
}

/** All that two notices print, as one text; readings may differ under one name. */
function noticesOf({ documents, clauses, pension, medical }: PolicyData): string {
  return JSON.stringify([documents, clauses, pension, medical], (_, value) =>
    isPlain(value) ? Object.fromEntries(Object.entries(value).sort()) : value,
  );
}
