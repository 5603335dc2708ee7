import type { Schema, Title } from "../../foundation/description.js";
import { identifier, personKey } from "../../foundation/identifier.js";
import { choice, count, flag, list, optional, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Finding } from "../../rule/finding.js";
import { decision, missingFacts } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";

/** Why a person of pension age draws no pension: too few years paid, or papers not handed in. Both may hold. */
export type UnpaidCause = "too-few-years" | "papers-not-filed";

/** A person of pension age, for {@link unpaidAtPensionAge}. */
export interface PersonOfPensionAge {
  /** The caller's key. */
  readonly key: string;
  /** Whether the pension is paid; left out: not known. */
  readonly paid?: boolean;
  /** Whether the years paid fall short; how many are needed is not printed. Left out: not known. */
  readonly tooFewYears?: boolean;
  /** Whether the papers for the pension were handed in; left out: not known. */
  readonly papersFiled?: boolean;
}

/** Persons who have reached the pension age, for {@link unpaidAtPensionAge}. */
export interface UnpaidAtPensionAgeFacts {
  /** The persons, in the order given. */
  readonly people: readonly PersonOfPensionAge[];
}

/** What {@link unpaidAtPensionAge} answers. */
export interface UnpaidAtPensionAgeFinding extends Finding {
  /** Every person, in the order given. */
  readonly people: readonly {
    /** The caller's key. */
    readonly key: string;
    /** Whether the pension is paid, as stated; for review where it is not known. */
    readonly paid: Decision;
    /** Why the pension is not paid, as far as known; left out of who is paid, or may be. */
    readonly causes?: readonly UnpaidCause[];
    /** Why it would not be, as far as known, where it is not known whether it is paid; else left out. */
    readonly causesIfUnpaid?: readonly UnpaidCause[];
    /** The facts that would settle what is open. */
    readonly missingFacts: readonly string[];
  }[];
  /** Keys of the persons to urge and help: unpaid, by the cause known. */
  readonly tooFewYears: readonly string[];
  /** Keys of the unpaid whose papers were not handed in. */
  readonly papersNotFiled: readonly string[];
  /** Keys of those not known to be paid of whom neither cause is known to hold. */
  readonly noCauseKnown: readonly string[];
  /** How many are known to be unpaid. */
  readonly unpaid: number;
}

/**
 * Persons of pension age who draw no pension, by cause (到龄未领): too few years, or papers not handed in.
 *
 * @param facts - the persons who have reached the pension age
 * @param policy - the figures and readings to answer by
 * @returns each person's causes, and the persons by cause
 * @throws {@link RuleInputError} when the facts are not of the right shape
 * @see Pension work plan 2021, 二（九）
 * @example
 * ```ts
 * unpaidAtPensionAge({ people: [{ key: "a", paid: false, tooFewYears: true, papersFiled: true }] }).tooFewYears;
 * // => ["a"]
 * ```
 */
export function unpaidAtPensionAge(
  facts: UnpaidAtPensionAgeFacts,
  policy: Policy = yingzhou2021,
): UnpaidAtPensionAgeFinding {
  return ask(unpaidAtPensionAgeRule, facts, policy);
}

const KEY = ["个人标识", "Key of a person"] as const;

/** The rule behind {@link unpaidAtPensionAge}. */
export const unpaidAtPensionAgeRule: Rule<UnpaidAtPensionAgeFacts, UnpaidAtPensionAgeFinding> = /* @__PURE__ */ rule({
  id: "pension/unpaid-at-pension-age",
  title: { zh: "到龄未领人员", en: "Unpaid at pension age" },
  clauses: ["P-2.9.a"],
  readings: [],
  facts: () =>
    record(["到龄人员", "Persons of pension age"], {
      people: list(
        ["到龄人员", "Persons of pension age"],
        record(["到龄人员", "A person of pension age"], {
          key: personKey(KEY),
          paid: optional(flag(["是否在领待遇", "Whether the pension is paid"])),
          tooFewYears: optional(flag(["缴费年限是否不足", "Whether the years paid fall short"])),
          papersFiled: optional(flag(["材料是否已上报", "Whether the papers were handed in"])),
        }),
      ),
    }),
  finding: () => ({
    people: list(
      ["到龄人员", "Persons of pension age"],
      record(["到龄人员", "A person of pension age"], {
        key: identifier(KEY),
        paid: decision(["是否在领待遇", "Whether the pension is paid"]),
        causes: optional(causeList(["未领原因", "Causes"])),
        causesIfUnpaid: optional(causeList(["如未领取，原因", "Causes if unpaid"])),
        missingFacts: missingFacts(),
      }),
    ),
    tooFewYears: list(["年限不足的", "With too few years"], identifier(KEY)),
    papersNotFiled: list(["材料未上报的", "With papers not handed in"], identifier(KEY)),
    noCauseKnown: list(["原因不明的", "With no cause known"], identifier(KEY)),
    unpaid: count(["已知未领人数", "Known unpaid"]),
  }),
  decide(facts, trace) {
    const people = facts.people.map(standingOf);
    const unpaid = people.filter(({ paid }) => paid === "no");
    const keysWith = (cause: UnpaidCause) =>
      unpaid.filter(({ causes }) => causes?.includes(cause)).map(({ key }) => key);
    const tooFewYears = keysWith("too-few-years");
    const papersNotFiled = keysWith("papers-not-filed");
    trace.step("unpaid-by-cause", "P-2.9.a", {
      unpaid: unpaid.length,
      tooFewYears: tooFewYears.length,
      papersNotFiled: papersNotFiled.length,
    });
    const unknown = people.filter(({ paid }) => paid === "review");
    if (unknown.length > 0) trace.step("payment-unknown", "P-2.9.a", { people: unknown.length });
    const noCauseKnown = people
      .filter(({ causes, causesIfUnpaid }) => (causes ?? causesIfUnpaid)?.length === 0)
      .map(({ key }) => key);
    return trace.finding({
      people,
      tooFewYears,
      papersNotFiled,
      noCauseKnown,
      unpaid: unpaid.length,
    });
  },
});

function causeList(title: Title): Schema<readonly UnpaidCause[]> {
  return list(
    title,
    choice(["原因", "Cause"], {
      "too-few-years": ["缴费年限不足", "too few years"],
      "papers-not-filed": ["材料未上报", "papers not handed in"],
    }),
    { empty: { zh: "没有已知原因", en: "none known" } },
  );
}

function standingOf(person: PersonOfPensionAge): UnpaidAtPensionAgeFinding["people"][number] {
  const { key, paid, tooFewYears, papersFiled } = person;
  if (paid === true) return { key, paid: "yes", missingFacts: [] };
  const known: UnpaidCause[] = [];
  if (tooFewYears === true) known.push("too-few-years");
  if (papersFiled === false) known.push("papers-not-filed");
  const missingFacts = TELLING.filter((name) => person[name] === undefined);
  return paid === false
    ? { key, paid: "no", causes: known, missingFacts }
    : { key, paid: "review", causesIfUnpaid: known, missingFacts };
}

const TELLING = ["paid", "tooFewYears", "papersFiled"] as const;
