import type { Arguments } from "../../src/cli/command.js";

/** What stands behind the name of a command: `true` for an option without a value, a list for one that is repeated. */
export function givenOf(
  options: Readonly<Record<string, string | true | readonly string[]>>,
  positionals: readonly string[] = [],
): Arguments {
  return {
    positionals,
    option: (name) => [options[name]].flat().findLast((value): value is string => typeof value === "string"),
    all: (name) => [options[name] ?? []].flat().filter((value): value is string => typeof value === "string"),
    has: (name) => options[name] === true,
  };
}
