import type { JSX } from "preact";
import type { RuleId, Text } from "../../index.js";
import { hashOf } from "../frame/address.js";
import { useSay, useTextOf } from "../frame/language.js";

interface Example {
  readonly title: Text;
  readonly rule: RuleId;
  /** As they stand in an address. */
  readonly facts: Readonly<Record<string, string>>;
}

const examples: readonly Example[] = [
  {
    title: { zh: "二级残疾：代缴", en: "Disability of grade 2: who pays?" },
    rule: "pension/agency-paid-contribution",
    facts: { categories: '["disability"]', disabilityGrade: "2", joiningConditions: "true" },
  },
  {
    title: { zh: "100 元档的补贴", en: "Subsidy at the 100-yuan tier" },
    rule: "pension/contribution-subsidy",
    facts: { tier: "100", payment: "agency-paid" },
  },
  {
    title: { zh: "只知道是残疾人", en: "Disabled, no more known" },
    rule: "pension/agency-paid-contribution",
    facts: { categories: '["disability"]' },
  },
  {
    title: { zh: "新生儿何时缴费", en: "When is a newborn's premium due?" },
    rule: "medical/newborn-enrolment",
    facts: { bornOn: "2021-02-28", asOf: "2021-03-20" },
  },
  {
    title: { zh: "一家三口都参保", en: "A household of three" },
    rule: "medical/household-enrolment",
    facts: {
      registeredHere: "true",
      members: JSON.stringify(["甲", "乙", "丙"].map((key) => ({ key, insurance: "none", enrolled: true }))),
    },
  },
];

/** What is often asked, filled in. */
export function Examples(): JSX.Element {
  const say = useSay();
  const textOf = useTextOf();
  return (
    <div class="examples">
      <span class="small">{say("常问", "Often asked")}</span>
      <ul class="chips">
        {examples.map(({ title, rule, facts }) => (
          <li key={title.zh}>
            <a class="chip" href={hashOf("ask", rule, facts)}>
              {textOf(title)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
