import { identifier } from "../../foundation/identifier.js";
import { choice, count, flag, list, optional, record, text } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Finding } from "../../rule/finding.js";
import { ask, type Rule, rule } from "../../rule/rule.js";

/** Why a person of pension age draws no pension: too few years paid, or papers not handed in. Both may hold. */
export type UnpaidCause = "too-few-years" | "papers-not-filed";

/** A person of pension age, for {@link unpaidAtPensionAge}. */
export interface PersonOfPensionAge {
  /** The caller's key. */
  readonly key: string;
  /** Whether the pension is paid. */
  readonly paid: boolean;
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
  /** Every person, in the order given; one who is paid has no causes. */
  readonly people: readonly {
    /** The caller's key. */
    readonly key: string;
    /** Why the pension is not paid, as far as known. */
    readonly causes: readonly UnpaidCause[];
    /** The facts that would settle what is open. */
    readonly missingFacts: readonly string[];
  }[];
  /** Keys of the persons to urge and help: unpaid, by the cause known. */
  readonly tooFewYears: readonly string[];
  /** Keys of the unpaid whose papers were not handed in. */
  readonly papersNotFiled: readonly string[];
  /** Keys of the unpaid for whom neither cause is known to hold. */
  readonly noCauseKnown: readonly string[];
  /** How many are unpaid. */
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
          key: identifier(KEY, { synonyms: ["公民身份号码", "身份证号"] }),
          paid: flag(["是否在领待遇", "Whether the pension is paid"]),
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
        causes: list(
          ["未领原因", "Causes"],
          choice(["原因", "Cause"], {
            "too-few-years": ["缴费年限不足", "too few years"],
            "papers-not-filed": ["材料未上报", "papers not handed in"],
          }),
          { empty: { zh: "没有已知原因", en: "none known" } },
        ),
        missingFacts: list(["缺少的事实", "Facts missing"], text(["事实", "Fact"])),
      }),
    ),
    tooFewYears: list(["年限不足的", "With too few years"], identifier(KEY)),
    papersNotFiled: list(["材料未上报的", "With papers not handed in"], identifier(KEY)),
    noCauseKnown: list(["原因不明的", "With no cause known"], identifier(KEY)),
    unpaid: count(["未领人数", "Unpaid"]),
  }),
  decide(facts, trace) {
    const people = facts.people.map(causesOf);
    const unpaid = facts.people.filter(({ paid }) => !paid).map(causesOf);
    const keysWith = (cause: UnpaidCause) =>
      unpaid.filter(({ causes }) => causes.includes(cause)).map(({ key }) => key);
    const tooFewYears = keysWith("too-few-years");
    const papersNotFiled = keysWith("papers-not-filed");
    trace.step("unpaid-by-cause", "P-2.9.a", {
      unpaid: unpaid.length,
      tooFewYears: tooFewYears.length,
      papersNotFiled: papersNotFiled.length,
    });
    const noCauseKnown = unpaid.filter(({ causes }) => causes.length === 0);
    return trace.finding({
      people,
      tooFewYears,
      papersNotFiled,
      noCauseKnown: noCauseKnown.map(({ key }) => key),
      unpaid: unpaid.length,
    });
  },
});

function causesOf({
  key,
  paid,
  tooFewYears,
  papersFiled,
}: PersonOfPensionAge): UnpaidAtPensionAgeFinding["people"][number] {
  if (paid) return { key, causes: [], missingFacts: [] };
  const causes: UnpaidCause[] = [];
  if (tooFewYears === true) causes.push("too-few-years");
  if (papersFiled === false) causes.push("papers-not-filed");
  const missingFacts: string[] = [];
  if (tooFewYears === undefined) missingFacts.push("tooFewYears");
  if (papersFiled === undefined) missingFacts.push("papersFiled");
  return { key, causes, missingFacts };
}
