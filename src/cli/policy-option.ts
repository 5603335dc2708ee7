import {
  definePolicy,
  type Policy,
  type PolicyData,
  type ReadingChanges,
  withReadings,
  yingzhou2021,
} from "../index.js";
import type { Arguments, Command, Streams } from "./command.js";
import { CommandError } from "./command-error.js";
import { readJson } from "./facts-input.js";

/** `--policy FILE`; `--reading name=option`, `--reading name=figure@source`. */
export const policyOptions: Command["options"] = {
  policy: { type: "string", short: "p" },
  reading: { type: "string", short: "r", multiple: true },
};

/** What the help of a command says of them. */
export const policyHelp: string = [
  "  -p, --policy 文件              按另一份政策，见 policy --help  by another policy, see policy --help",
  "  -r, --reading 名称=选项        换一种解释，可重复        read a question otherwise; may be repeated",
  "  -r, --reading 名称=数额@出处   为未定数额提供数字        supply an open figure with its source",
].join("\n");

/** The policy asked for, with the readings asked for. */
export async function policyOf(given: Arguments, streams: Streams): Promise<Policy> {
  return readAs(await policyIn(given.option("policy"), streams), given.all("reading"));
}

/** A policy with readings as the option gives them. */
export function readAs(policy: Policy, readings: readonly string[]): Policy {
  const changes = Object.fromEntries(readings.map(changeOf));
  return readings.length === 0 ? policy : withReadings(policy, changes as ReadingChanges);
}

/** The policy in a file, whole or as a draft; without one that of this package. */
export async function policyIn(file: string | undefined, streams: Streams): Promise<Policy> {
  return file === undefined ? yingzhou2021 : definePolicy((await readJson(file, streams)) as PolicyData);
}

function changeOf(text: string): readonly [string, unknown] {
  const found = /^([^=]+)=(.+)/s.exec(text);
  if (found === null)
    throw new CommandError("USAGE", `--reading 应为 名称=选项：${text}`, `--reading takes name=option: ${text}`);
  const [, name, option] = found as unknown as readonly [whole: string, name: string, option: string];
  const at = option.indexOf("@");
  return [name, at < 0 ? option : { value: option.slice(0, at), source: option.slice(at + 1) }];
}
