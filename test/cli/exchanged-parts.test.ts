import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, expect, test } from "vitest";
import { ledgerPartSchema } from "../../src/ledger/ledger-part.js";
import { forged, pathsIn } from "../support/forged.js";
import { idNumberOf } from "../support/id-number-of.js";
import { runCli } from "../support/run-cli.js";

const folder = mkdtempSync(join(tmpdir(), "exchanged-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string): string => join(folder, name);
const ajv = new Ajv2020({ strict: false, multipleOfPrecision: 6, formats: { date: true } });
const [A, B] = [1, 2].map(idNumberOf);
const PLACE = "王店镇,东村";
/* By hand: one person joined, one in conflict, a tier that there is not; a roll that lacks what was paid. */
const ledgers = {
  pension:
    `乡镇,村,身份证号,档次,缴费日期\n${PLACE},${A},500,2021-03-01\n${PLACE},${A},500,2021-03-01\n` +
    `${PLACE},${B},200,2021-03-01\n王店镇,西村,${B},200,2021-03-01\n王店镇,西村,${A},250,\n`,
  medical:
    `乡镇,村,身份证号,人员类别,个人缴费\n${PLACE},${A},,280\n${PLACE},${A},,280\n` +
    `${PLACE},${B},低保对象,280\n${PLACE},${B},特困人员,0\n`,
  roll: `乡镇,村,身份证号\n${PLACE},${A}\n`,
};
type Kind = "pension" | "medical";
const kinds: readonly Kind[] = ["pension", "medical"];
type Ledger = keyof typeof ledgers;
const forms: readonly (readonly [Kind, Ledger, readonly string[]])[] = [
  ["pension", "pension", []],
  ["pension", "pension", ["--disjoint"]],
  ["pension", "roll", []],
  ["medical", "medical", []],
  ["medical", "medical", ["--disjoint"]],
];

async function part(kind: Kind, ledger: Ledger, more: readonly string[]) {
  const path = at(`${ledger}.csv`);
  writeFileSync(path, ledgers[ledger]);
  const { exit, stdout, stderr } = await runCli(["settle", kind, path, "--partial", ...more]);
  expect(exit, stderr).toBe(0);
  return JSON.parse(stdout);
}

test.each(forms)("%s, %s %s: a part is as its schema says, and none of the other kind", async (kind, ledger, more) => {
  const written = await part(kind, ledger, more);
  expect(kinds.filter((each) => ajv.compile(ledgerPartSchema(each))(written))).toEqual([kind]);
});

test.each(forms)(
  "%s, %s %s: what is forged beside the state fails the schema and is refused",
  async (kind, ledger, more) => {
    const accepts = ajv.compile(ledgerPartSchema(kind));
    const { state, ...head } = await part(kind, ledger, more);
    for (const path of pathsIn(head)) {
      const odd = forged({ ...head, state }, path, -1);
      expect(accepts(odd), path.join(".")).toBe(false);
      writeFileSync(at("odd.json"), JSON.stringify(odd));
      const { exit, stderr } = await runCli(["settle", kind, "--merge", at("odd.json")]);
      expect([exit, stderr], path.join(".")).toEqual([2, expect.stringContaining("odd.json 不是 settle ")]);
    }
  },
);

test("a part without persons writes its lists of them beside it, the same as its ledger's", async () => {
  const lists = (name: string) => ["--duplicates", at(`${name}.csv`), "--rejects", at(`${name}-rejects.csv`)];
  await part("pension", "pension", ["--disjoint", ...lists("part")]);
  await runCli(["settle", "pension", at("pension.csv"), ...lists("whole")]);
  for (const list of [".csv", "-rejects.csv"])
    expect(readFileSync(at(`part${list}`), "utf8")).toBe(readFileSync(at(`whole${list}`), "utf8"));
  expect(readFileSync(at("part.csv"), "utf8").match(/^(?:合并|冲突)/gm)).toEqual(["合并", "合并", "冲突", "冲突"]);
});
