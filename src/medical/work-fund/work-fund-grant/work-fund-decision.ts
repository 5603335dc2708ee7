import { Decimal } from "../../../foundation/decimal.js";
import { fractionText } from "../../../foundation/fraction.js";
import type { Policy } from "../../../policy/policy.js";
import type { Reason } from "../../../rule/finding.js";
import { percentageOf, rateWarnings } from "../../../rule/rate.js";
import { Trace } from "../../../rule/trace.js";
import type { GrantAlternative, GrantRowAbove, WorkFundGrantFacts, WorkFundGrantFinding } from "../work-fund-grant.js";
import { comparedRates, type GrantRates, payingRow } from "./work-fund-rows.js";
import { variants } from "./work-fund-variants.js";

const RULE = "medical/work-fund-grant";

/** The row that three rates reach, what it pays, what other readings would give and which rows pay more. */
export function decideWorkFundGrant(facts: WorkFundGrantFacts, trace: Trace): WorkFundGrantFinding {
  const rates: GrantRates = {
    enrolment: percentageOf(trace, "enrolment", facts.enrolment, true),
    accuracy: percentageOf(trace, "accuracy", facts.accuracy),
    activation: percentageOf(trace, "activation", facts.activation),
  };
  const outcome = outcomeOf(rates, facts.persons, trace);
  const alternatives = alternativesTo(outcome, rates, facts.persons, trace);
  for (const name of ["medicalRateBase", "grantRateBases", "grantHeadcount"] as const) trace.rely(name);
  const { row, yuanPerPerson, grant } = outcome;
  return trace.finding({
    row,
    yuanPerPerson,
    grant,
    alternatives,
    rowsAbove: rowsAbove(outcome, trace.policy),
    warnings: warningsOf(facts, rates, trace.policy),
  });
}

interface Outcome extends Pick<WorkFundGrantFinding, "row" | "yuanPerPerson" | "grant"> {
  readonly compared: GrantRates;
}

function outcomeOf(rates: GrantRates, persons: number, trace: Trace): Outcome {
  const compared = comparedRates(rates, trace);
  const step = payingRow(compared, trace);
  const row = step?.clause ?? trace.policy.medical.workFund.otherwise;
  const yuanPerPerson = new Decimal(step?.yuanPerPerson ?? 0);
  const exact = yuanPerPerson.times(persons);
  const rounded = exact.toDecimalPlaces(2);
  const grant = rounded.toFixed();
  trace.step(step === undefined ? "grant-nothing" : "grant-row", row, {
    enrolment: fractionText(rates.enrolment),
    accuracy: fractionText(rates.accuracy),
    activation: fractionText(rates.activation),
    yuanPerPerson: yuanPerPerson.toFixed(),
    persons,
    grant,
  });
  if (!exact.eq(rounded)) trace.step("grant-rounded", row, { exact: exact.toFixed(), grant });
  return { row, yuanPerPerson: yuanPerPerson.toFixed(), grant, compared };
}

/** Answers again by every other option of the readings relied on; what those rely on, the answer does too. */
function alternativesTo(
  outcome: Outcome,
  rates: GrantRates,
  persons: number,
  trace: Trace,
): readonly GrantAlternative[] {
  const relied = [...trace.finding({}).readings];
  return relied
    .flatMap(({ name }) => variants(trace.policy, name))
    .flatMap(({ reading, option, variant }) => {
      const other = new Trace(RULE, variant);
      const { yuanPerPerson, grant } = outcomeOf(rates, persons, other);
      for (const { name } of other.finding({}).readings) trace.rely(name);
      return grant === outcome.grant ? [] : [{ reading, option, yuanPerPerson, grant }];
    });
}

/** The rows that pay more and can be reached by raising a rate. */
function rowsAbove({ yuanPerPerson: paid, compared }: Outcome, policy: Policy): readonly GrantRowAbove[] {
  const { steps, activationPercent } = policy.medical.workFund;
  return steps
    .filter(
      ({ yuanPerPerson, enrolment: { to } }) =>
        new Decimal(paid).lt(yuanPerPerson) && (to === undefined || compared.enrolment.compare(to) <= 0),
    )
    .map(({ clause: row, yuanPerPerson, enrolment, accuracy }) => ({
      row,
      yuanPerPerson: new Decimal(yuanPerPerson).toFixed(),
      lacking: [
        { rate: "enrolment" as const, fromPercent: enrolment.from },
        { rate: "accuracy" as const, fromPercent: accuracy.from },
        { rate: "activation" as const, fromPercent: activationPercent },
      ].filter(({ rate: name, fromPercent }) => compared[name].compare(fromPercent) < 0),
    }))
    .filter(({ lacking }) => lacking.length > 0)
    .reverse();
}

function warningsOf(facts: WorkFundGrantFacts, rates: GrantRates, policy: Policy): readonly Reason[] {
  const { steps, activationPercent, otherwise } = policy.medical.workFund;
  const first = (name: keyof GrantRates, lines: readonly number[]): readonly Reason[] =>
    lines.flatMap((line) => rateWarnings(facts[name], rates[name], line, otherwise)).slice(0, 1);
  return [
    ...first("enrolment", [...new Set(steps.map(({ enrolment }) => enrolment.from))]),
    ...first("accuracy", [...new Set(steps.map(({ accuracy }) => accuracy.from))]),
    ...first("activation", [activationPercent]),
  ];
}
