import { type JsonSchema, personSchema, type Text, yingzhou2021 } from "../../index.js";
import { memberPath, stepsOf } from "../form/fact-path.js";
import { type FormField, fieldsOf } from "../form/form-field.js";

/** The day of the question where none is given: the first on which both notices stood. */
export const defaultDay: string = Object.values(yingzhou2021.documents)
  .map(({ issuedOn }) => issuedOn)
  .sort()
  .reduce((_, later) => later);

/** An age stands for the dates of birth that it may come from. */
const ageSchema: JsonSchema = {
  properties: { age: { type: "integer", title: "年龄（岁）", description: "Age" } },
};

/** What is so where one of them is left out. */
const absent: Readonly<Record<string, Text>> = {
  birthDate: { zh: "按年龄算", en: "the age answers" },
  asOf: {
    zh: `按 ${defaultDay}，两份通知都已印发的第一天`,
    en: `${defaultDay}, the first day on which both notices stood`,
  },
};

/** What the form asks of a person: an age, and what the library's schema of a person's facts has. */
export const personFields: readonly FormField[] = [...fieldsOf(ageSchema), ...fieldsOf(personSchema())].map(
  (field) => ({
    ...field,
    absent: absent[field.name] ?? field.absent,
  }),
);

/** The field of a fact that is not in a list, by its path. */
export function fieldAt(path: string): FormField {
  const [first, ...rest] = stepsOf(path);
  const found = (fields: readonly FormField[], name: unknown) =>
    fields.find((field) => field.name === name) as FormField;
  return rest.reduce<FormField>((outer, name) => found(outer.fields, name), found(personFields, first));
}

/** The lists of groups, which are asked for together. */
export const groupPaths = { pension: "pension.categories", medical: "medical.groups" } as const;

/** What is asked of everyone. */
export const firstPaths: readonly string[] = ["age", "birthDate", "asOf"];

/** What is asked after the groups. */
export const nextPaths: readonly string[] = ["pension.disabilityGrade", "pension.priorTier"];

/** The facts of a notice that are not asked first. */
export function restPaths(notice: "pension" | "medical"): readonly string[] {
  return fieldAt(notice)
    .fields.map(({ name }) => memberPath(notice, name))
    .filter((path) => path !== groupPaths[notice] && !nextPaths.includes(path));
}
