import { policyHash } from "../catalog/digest.js";
import { type Schema, type Title, tested } from "../foundation/description.js";
import { RuleInputError } from "../foundation/errors.js";
import { examine } from "../foundation/examine.js";
import { record, text } from "../foundation/schema.js";
import type { Policy } from "../policy/policy.js";
import { refuse } from "../rule/refuse.js";

/** The state of a settlement of either kind, as far as all states are alike. */
export interface StateHead<Kind extends "pension" | "medical", Holds extends "persons" | "sums-of-disjoint-parts"> {
  /** Always `yingzhou-insurance`. */
  readonly package: "yingzhou-insurance";
  /** The version of this form; a state of another one is refused. */
  readonly version: 1;
  /** Of which ledger it is. */
  readonly kind: Kind;
  /** What it holds. */
  readonly holds: Holds;
  /** The policy that the rows were judged by; they merge under no other. */
  readonly policy: {
    /** Its name. */
    readonly id: string;
    /** SHA-256 over its canonical JSON, the readings chosen among it. */
    readonly hash: string;
  };
}

const PACKAGE = "yingzhou-insurance";
const VERSION = 1;

/** What a state begins with. */
export function stateHead<Kind extends "pension" | "medical", Holds extends "persons" | "sums-of-disjoint-parts">(
  kind: Kind,
  holds: Holds,
  policy: Policy,
): StateHead<Kind, Holds> {
  const { id } = policy;
  return { package: PACKAGE, version: VERSION, kind, holds, policy: { id, hash: policyHash(policy) } };
}

/** The schema of a state. */
export function stateSchema<State extends StateHead<"pension" | "medical", "persons" | "sums-of-disjoint-parts">>(
  kind: State["kind"],
  holds: State["holds"],
  shape: Readonly<Record<Exclude<keyof State, keyof StateHead<"pension", "persons">>, Schema>>,
): Schema<State> {
  return record(["结算状态", "State of a settlement"], {
    package: only(["软件包", "Package"], PACKAGE),
    version: only(["形式的版本", "Version of the form"], VERSION),
    kind: only(["台账种类", "Kind of ledger"], kind),
    holds: only(["内容", "What it holds"], holds),
    policy: record(["政策", "Policy"], { id: text(["政策名称", "Name of the policy"]), hash: text(["摘要", "Hash"]) }),
    ...shape,
  } satisfies Readonly<Record<string, Schema>>);
}

function only(title: Title, value: string | number): Schema {
  return tested(title, (given) => given === value, [`${value}`, `${value}`], { const: value });
}

const HEAD: ReadonlySet<string> = new Set(["package", "version", "kind", "holds"]);

/**
 * Takes a state that was given.
 *
 * @param asked - what it was given to
 * @throws {@link RuleInputError} when it is none, or is of another form, kind or policy
 */
export function acceptState<State extends StateHead<"pension" | "medical", "persons" | "sums-of-disjoint-parts">>(
  asked: string,
  schema: Schema<State>,
  given: State,
  policy: Policy,
): State {
  const examined = examine(schema, given);
  if (!examined.right) {
    // What else is wrong with a state of another kind says nothing.
    const ofHead = examined.issues.filter(({ path }) => HEAD.has(path));
    throw new RuleInputError(asked, ofHead.length > 0 ? ofHead : examined.issues);
  }
  const { id, hash } = examined.value.policy;
  const own = policyHash(policy);
  if (hash !== own)
    refuse(
      asked,
      "policy.hash",
      hash,
      {
        zh: `状态按政策 ${id} 结算，其数字或解释与所给的 ${policy.id} 不同，不能合并`,
        en: `the state was settled by ${id}, whose figures or readings are not those of ${policy.id}`,
      },
      { zh: own, en: own },
    );
  return examined.value;
}
