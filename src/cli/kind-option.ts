import { RuleInputError, type Text } from "../index.js";
import type { Arguments, Command } from "./command.js";

/** `--kind choice`. */
export const kindOption: Command["options"] = { kind: { type: "string" } };

/**
 * A test for the entries of the kind asked for; every entry passes where none was.
 *
 * @throws {@link RuleInputError} when there is no such kind, naming those that there are
 */
export function ofKind(
  command: string,
  given: Arguments,
  kinds: Readonly<Record<string, Text>>,
): (entry: { readonly kind: string }) => boolean {
  const wanted = given.option("kind");
  if (wanted === undefined) return () => true;
  if (Object.hasOwn(kinds, wanted)) return ({ kind }) => kind === wanted;
  const names = Object.entries(kinds);
  const expected = {
    zh: names.map(([name, { zh }]) => `${name}（${zh}）`).join("、"),
    en: names.map(([name, { en }]) => `${name} (${en})`).join(", "),
  };
  const received = JSON.stringify(wanted);
  const message = {
    zh: `没有类别 ${received}，应为${expected.zh}`,
    en: `there is no kind ${received}; expected ${expected.en}`,
  };
  throw new RuleInputError(command, [{ path: "kind", code: "value", message, expected, received }]);
}
