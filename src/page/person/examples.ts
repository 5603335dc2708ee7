import type { Text } from "../../index.js";
import type { Draft } from "../form/draft.js";

/** A person to begin with. */
export interface Example {
  readonly title: Text;
  readonly draft: Draft;
}

/** Lives and is registered here, and is in no other scheme. */
const AT_HOME = { localRegistration: true, employeeScheme: "out-of-scope", otherScheme: false };

/** Persons that are often asked about. */
export const examples: readonly Example[] = [
  {
    title: { zh: "52 岁，二级残疾", en: "52, disability of grade 2" },
    draft: {
      age: "52",
      pension: { categories: ["disability"], disabilityGrade: "2", joiningConditions: true },
      medical: { groups: ["severe-disability"], ...AT_HOME },
    },
  },
  {
    title: { zh: "40 岁，低保对象", en: "40, with a subsistence allowance" },
    draft: {
      age: "40",
      pension: { categories: ["subsistence-allowance"], joiningConditions: true },
      medical: { groups: ["subsistence-allowance"], ...AT_HOME },
    },
  },
  {
    title: { zh: "30 岁，去年缴 500 元", en: "30, paid 500 yuan last year" },
    draft: {
      age: "30",
      pension: { joiningConditions: true, priorTier: "500" },
      medical: AT_HOME,
    },
  },
  {
    title: { zh: "70 岁，在领养老金", en: "70, drawing a pension" },
    draft: { age: "70", pension: { drawing: true }, medical: AT_HOME },
  },
  {
    title: { zh: "新生儿", en: "A newborn" },
    draft: {
      birthDate: "2020-11-20",
      pension: { joiningConditions: false },
      medical: { newborn: true, localRegistration: true },
    },
  },
];
