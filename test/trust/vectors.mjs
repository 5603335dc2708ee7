/** Answers every published row by the built package and prints one hash over all answers, byte for byte. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { askRule, explain, isRuleInputError, withReadings, yingzhou2021 } from "yingzhou-insurance";

const folder = fileURLToPath(new URL("../../dist/cases/", import.meta.url));
const hash = createHash("sha256");
let rows = 0;
for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.includes("/") && name.endsWith(".json"))
  .sort()) {
  const { rule, cases } = JSON.parse(readFileSync(folder + path, "utf8"));
  for (const { facts, readings } of cases) {
    hash.update(answer(rule, facts, readings === undefined ? yingzhou2021 : withReadings(yingzhou2021, readings)));
    rows++;
  }
}
console.log(`${hash.digest("hex")} ${rows}`);

function answer(rule, facts, policy) {
  try {
    const finding = askRule(rule, facts, policy);
    return JSON.stringify([finding, explain(finding, "zh-CN"), explain(finding, "en")]);
  } catch (error) {
    if (!isRuleInputError(error)) throw error;
    return JSON.stringify([error, error.message]);
  }
}
