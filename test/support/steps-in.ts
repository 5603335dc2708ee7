/** A step of an answer, or the step that gives the reason of a part of it. */
export interface StepOf {
  readonly code: string;
  readonly values: object;
}

/** Every step in an answer, and every reason of a part, wherever it lies. */
export function stepsIn(value: unknown): readonly StepOf[] {
  if (typeof value !== "object" || value === null) return [];
  const { code, reason, clause, values = {} } = value as Readonly<Record<string, unknown>>;
  const codes = [code, reason].filter((known) => clause !== undefined && typeof known === "string");
  const own = codes.map((known) => ({ code: known as string, values: values as object }));
  return [...own, ...Object.values(value).flatMap(stepsIn)];
}
