import { monthOf } from "../../foundation/calendar.js";
import { identifierOf } from "../../foundation/content.js";
import { identifier } from "../../foundation/identifier.js";
import { choice, count, list, record, text } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import { between, type Determination, type Finding } from "../../rule/finding.js";
import { decision, determination } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { anyOf, type Membership, NO_MEMBER } from "../terms/membership.js";
import { byPerson, type Placed, personsIn } from "./benefit-screening/by-person.js";
import { joinedTerms } from "./benefit-screening/joined-terms.js";
import {
  acceptInOrder,
  drawnMonths,
  inCommon,
  isDrawn,
  type Months,
  monthsAfterDeath,
  monthsServedInPart,
  servedMonths,
} from "./benefit-screening/months-in-common.js";
import { type BenefitScreeningFacts, screeningFacts } from "./benefit-screening/screening-facts.js";

/**
 * What a pension may be suspected of: paid after death (死亡冒领), drawn beside another one (重复领取), paid in prison
 * (服刑领取).
 */
export type BenefitSuspicion = "paid-after-death" | "double-benefit" | "paid-in-prison";

/** A month drawn at the boundary, which is no suspicion: the month of death, or one served in part. */
export type ScreeningBoundary = "month-of-death" | "month-served-in-part";

/** A suspicion, and whether its months are known to overlap. */
export interface SuspectedBenefit {
  /** What to look into. */
  readonly kind: BenefitSuspicion;
  /** Whether a month was drawn in that time: yes, or for review where facts are missing. */
  readonly overlap: "yes" | "review";
  /** The facts that would settle it, by path. */
  readonly missingFacts: readonly string[];
}

/** What {@link benefitScreening} answers. */
export interface BenefitScreeningFinding extends Finding {
  /** Every recipient, in the order given. */
  readonly recipients: readonly {
    /** The caller's key. */
    readonly key: string;
    /** What to look into; a suspicion is never a finding. */
    readonly suspicions: readonly SuspectedBenefit[];
    /** Months drawn at the boundary, told and no suspicion. */
    readonly boundaries: readonly ScreeningBoundary[];
  }[];
  /** Keys of the recipients with a suspicion. */
  readonly suspects: readonly string[];
  /** Keys of those of them with a suspicion that hangs on a fact that is missing. */
  readonly undecided: readonly string[];
  /** How many are suspected of payment after death: at the least those whose months overlap, at the most all. */
  readonly paidAfterDeath: Determination<number>;
  /** How many are suspected of drawing two pensions, likewise. */
  readonly doubleBenefit: Determination<number>;
  /** How many are suspected of payment in prison, likewise. */
  readonly paidInPrison: Determination<number>;
}

/**
 * Screening of pensions for suspected wrongful payment (疑似违规领取): after death, twice, in prison.
 *
 * Each needs the time: a month drawn after the month of death, under both schemes, or in a month served whole. Where
 * all dates are known and no month is in common, there is no suspicion; where a fact is missing there is one, with the
 * fact that would settle it. A suspicion is a lead to look into and never a finding; no pension stops by it.
 *
 * @param facts - the recipients and the lists to screen against, persons by the same key, such as the ID number
 * @param policy - the figures and readings to answer by
 * @returns each recipient's suspicions, and the recipients by kind
 * @throws {@link RuleInputError} when a stretch of time ends before it begins
 * @see Pension work plan 2021, 二（五）
 * @example
 * ```ts
 * benefitScreening({
 *   recipients: [{ key: "a", lastPaidMonth: "2021-04" }, { key: "b", lastPaidMonth: "2021-04" }],
 *   deaths: [{ key: "a", diedOn: "2021-03-20" }],
 *   otherPensions: [],
 *   prisoners: [{ key: "b", from: "2021-05-01" }],
 * }).suspects; // => ["a"]
 * ```
 */
export function benefitScreening(facts: BenefitScreeningFacts, policy: Policy = yingzhou2021): BenefitScreeningFinding {
  return ask(benefitScreeningRule, facts, policy);
}

const KEY = ["个人标识", "Key of a person"] as const;
const SUSPICIONS = {
  "paid-after-death": ["疑似死亡冒领", "suspected payment after death"],
  "double-benefit": ["疑似重复领取", "suspected double benefit"],
  "paid-in-prison": ["疑似服刑领取", "suspected payment in prison"],
} as const;

/** The rule behind {@link benefitScreening}. */
export const benefitScreeningRule: Rule<BenefitScreeningFacts, BenefitScreeningFinding> = /* @__PURE__ */ rule({
  id: "pension/benefit-screening",
  title: { zh: "疑似违规领取筛查", en: "Screening of pensions" },
  clauses: ["P-2.5.b"],
  readings: [],
  facts: () => record(["待遇领取人员和比对名单", "Recipients and lists"], screeningFacts()),
  finding: () => ({
    recipients: list(
      ["待遇领取人员", "Recipients"],
      record(["待遇领取人员", "Recipient"], {
        key: identifier(KEY),
        suspicions: list(
          ["疑似情形", "Suspicions"],
          record(["疑似情形", "Suspicion"], {
            kind: choice(["疑似情形", "Suspicion"], SUSPICIONS),
            overlap: decision(["期间是否重合", "Whether the months overlap"]),
            missingFacts: list(["待补事实", "Facts missing"], text(["事实", "Fact"])),
          }),
        ),
        boundaries: list(
          ["临界月份", "Months at the boundary"],
          choice(["临界月份", "Boundary"], {
            "month-of-death": ["死亡当月领取", "drawn in the month of death"],
            "month-served-in-part": ["部分服刑的月份领取", "drawn in a month served in part"],
          }),
        ),
      }),
    ),
    suspects: list(["疑似人员", "Suspects"], identifier(KEY)),
    undecided: list(["待补事实的疑似人员", "Suspects of whom a fact is missing"], identifier(KEY)),
    paidAfterDeath: determination(["疑似死亡冒领人数", "Suspected of payment after death"], persons()),
    doubleBenefit: determination(["疑似重复领取人数", "Suspected of a double benefit"], persons()),
    paidInPrison: determination(["疑似服刑领取人数", "Suspected of payment in prison"], persons()),
  }),
  decide: screen,
});

const persons = () => count(["人数", "Persons"]);

const KINDS = Object.keys(SUSPICIONS) as BenefitSuspicion[];

function screen(facts: BenefitScreeningFacts, trace: Trace): BenefitScreeningFinding {
  const deaths = byPerson(facts.deaths);
  const others = byPerson(facts.otherPensions);
  const terms = byPerson(facts.prisoners);
  for (const [index, { firstMonth, lastMonth }] of facts.otherPensions.entries())
    acceptInOrder(firstMonth, lastMonth, `otherPensions[${index}].lastMonth`, trace);
  for (const [index, { from, to }] of facts.prisoners.entries())
    acceptInOrder(from, to, `prisoners[${index}].to`, trace);
  const recipients = facts.recipients.map(({ key, firstPaidMonth, lastPaidMonth }, index) => {
    const paths = [`recipients[${index}].firstPaidMonth`, `recipients[${index}].lastPaidMonth`] as const;
    acceptInOrder(firstPaidMonth, lastPaidMonth, paths[1], trace);
    const person = identifierOf(key);
    const drawn = drawnMonths(firstPaidMonth, lastPaidMonth, paths);
    const died = deaths(person);
    const served = joinedTerms(
      terms(person).map(({ item: { from, to }, place }) => ({
        from,
        to,
        paths: [`prisoners[${place}].from`, `prisoners[${place}].to`],
      })),
    );
    const whole = served.flatMap((term) => servedMonths(term) ?? []);
    const inPart = served
      .flatMap(monthsServedInPart)
      .filter((month) => isDrawn(month, drawn) && !whole.some((months) => isDrawn(month, months)));
    const overlaps: Readonly<Record<BenefitSuspicion, Membership>> = {
      "paid-after-death": withAny(
        drawn,
        died.map(({ item, place }) => monthsAfterDeath(item.diedOn, `deaths[${place}].diedOn`)),
      ),
      "double-benefit": anyOf(others(person).map((other) => () => drawnElsewhere(other, drawn))),
      "paid-in-prison": withAny(drawn, whole),
    };
    return {
      key,
      suspicions: KINDS.flatMap((kind) => suspected(kind, overlaps[kind])),
      boundaries: [
        ...(died.some(({ item: { diedOn } }) => diedOn !== undefined && isDrawn(monthOf(diedOn), drawn))
          ? (["month-of-death"] as const)
          : []),
        ...(inPart.length > 0 ? (["month-served-in-part"] as const) : []),
      ],
    };
  });
  const suspects = recipients.filter(({ suspicions }) => suspicions.length > 0);
  const undecided = suspects.filter(({ suspicions }) => suspicions.some(({ overlap }) => overlap === "review"));
  const [named, unsettled] = [personsIn(suspects), personsIn(undecided)];
  const countOf = (kind: BenefitSuspicion): Determination<number> => {
    const leads = suspects.flatMap(({ key, suspicions }) =>
      suspicions.filter((suspicion) => suspicion.kind === kind).map((suspicion) => ({ key, ...suspicion })),
    );
    const certain = personsIn(leads.filter(({ overlap }) => overlap === "yes"));
    const open = leads.filter(({ key }) => !certain.has(identifierOf(key)));
    const missingFacts = [...new Set(open.flatMap((lead) => lead.missingFacts))];
    return between(certain.size, personsIn(leads).size, [], missingFacts);
  };
  trace.step("recipients-screened", "P-2.5.b", {
    count: personsIn(recipients).size,
    suspects: named.size,
    undecided: unsettled.size,
  });
  return trace.finding({
    recipients,
    suspects: [...named.values()],
    undecided: [...unsettled.values()],
    paidAfterDeath: countOf("paid-after-death"),
    doubleBenefit: countOf("double-benefit"),
    paidInPrison: countOf("paid-in-prison"),
  });
}

function suspected(kind: BenefitSuspicion, { answer, missing }: Membership): readonly SuspectedBenefit[] {
  return answer === "no" ? [] : [{ kind, overlap: answer, missingFacts: [...new Set(missing)] }];
}

/** Whether a month was drawn in any of some stretches. */
function withAny(drawn: Months, stretches: readonly Months[]): Membership {
  return anyOf(stretches.map((stretch) => () => inCommon(drawn, stretch)));
}

/** Whether a month was drawn there too; who is only a member there may have drawn none. */
function drawnElsewhere(
  { item: { drawing, firstMonth, lastMonth }, place }: Placed<BenefitScreeningFacts["otherPensions"][number]>,
  drawn: Months,
): Membership {
  if (drawing === false) return NO_MEMBER;
  const path = `otherPensions[${place}]`;
  const isSaid = (drawing ?? firstMonth ?? lastMonth) !== undefined;
  const elsewhere = drawnMonths(firstMonth, lastMonth, [`${path}.firstMonth`, `${path}.lastMonth`]);
  // Without a month drawn there it is open in any case.
  const shared = inCommon(drawn, elsewhere);
  return isSaid ? shared : { ...shared, missing: [`${path}.drawing`, ...shared.missing] };
}
