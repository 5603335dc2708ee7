/** The steps to a fact: of `members[2].insurance` they are `members`, 2, `insurance`. */
export function stepsOf(path: string): readonly (string | number)[] {
  return (path.match(/[^.[\]]+/g) ?? []).map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** The path of a member of what stands at a path. */
export function memberPath(path: string, step: string | number): string {
  if (typeof step === "number") return `${path}[${step}]`;
  return path === "" ? step : `${path}.${step}`;
}

/** The place itself and each that holds it, from within: `a.b[0]`, `a.b`, `a`. */
export function placesUpFrom(path: string): readonly string[] {
  const steps = stepsOf(path);
  return steps.map((_, index) => steps.slice(0, steps.length - index).reduce<string>(memberPath, ""));
}

/** What stands at a path. */
export function valueAt(value: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>((found, step) => Object(found)[step], value);
}
