import { type Policy, type ReadingChanges, withReadings, yingzhou2021 } from "../index.js";
import type { Arguments, Command } from "./command.js";
import { CommandError } from "./command-error.js";

/** `--reading name=option`, `--reading name=figure@source`. */
export const readingOption: Command["options"] = { reading: { type: "string", short: "r", multiple: true } };

/** What the help of a command says of it. */
export const readingHelp: string = [
  "  -r, --reading 名称=选项        换一种解释，可重复        read a question otherwise; may be repeated",
  "  -r, --reading 名称=数额@出处   为未定数额提供数字        supply an open figure with its source",
].join("\n");

/** The policy with the readings asked for. */
export function policyOf(given: Arguments): Policy {
  const changes = Object.fromEntries(given.all("reading").map(changeOf));
  return Object.keys(changes).length === 0 ? yingzhou2021 : withReadings(yingzhou2021, changes as ReadingChanges);
}

function changeOf(text: string): readonly [string, unknown] {
  const [, name, option = ""] = /^([^=]+)=(.+)$/s.exec(text) ?? [];
  if (name === undefined)
    throw new CommandError("USAGE", `--reading 应为 名称=选项：${text}`, `--reading takes name=option: ${text}`);
  const at = option.indexOf("@");
  return [name, at < 0 ? option : { value: option.slice(0, at), source: option.slice(at + 1) }];
}
