/**
 * Breaks the project on purpose, one way at a time, in a copy of it, and tells which test caught each: in
 * `sabotage-breaks.json`, the places of a fault, each with what stands there once and what is put in its place.
 * `node test/trust/sabotage.mjs [pattern of their names] [named]` fails when a break goes unnoticed. The tests that a
 * break names are asked first; where none of them fails, all others are, but for what a command writes anew, unless
 * `named` says to leave it at those.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import breaks from "./sabotage-breaks.json" with { type: "json" };

/** What one command writes anew tells nothing: pages and surface, the form of the tables, what is built. */
const WRITTEN_BY_COMMANDS = [
  ...["spec", "surface", "case-form", "pack", "size", "licences", "examples"].map(
    (gate) => `test/gates/${gate}.test.ts`,
  ),
  // It finds a break by its own list.
  "test/gates/sabotage-breaks.test.ts",
];

const root = fileURLToPath(new URL("../../", import.meta.url));
const copy = mkdtempSync(join(tmpdir(), "sabotage-"));
const names = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" }).split("\0").filter(Boolean);
for (const name of names) {
  mkdirSync(dirname(join(copy, name)), { recursive: true });
  cpSync(join(root, name), join(copy, name));
}
symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
// Gates ask git which files there are.
execFileSync("git", ["init", "--quiet"], { cwd: copy });
execFileSync("git", ["add", "--all"], { cwd: copy });

let unnoticed = 0;
const green = new Set();
const chosen = new RegExp(process.argv[2] ?? "");
for (const { name, places, tests } of breaks.filter((each) => chosen.test(each.name))) {
  const before = places.map(({ file }) => readFileSync(join(copy, file), "utf8"));
  for (const { file, from, to } of places) {
    const text = readFileSync(join(copy, file), "utf8");
    if (text.split(from).length !== 2) throw new Error(`${file} does not hold once: ${from}`);
    writeFileSync(
      join(copy, file),
      text.replace(from, () => to),
    );
  }
  const caught = failing(tests) ?? (process.argv[3] === "named" ? undefined : failing([]));
  console.log(`| ${name} | \`${places[0].file}\` | ${caught ? `\`${caught.path}\` ${caught.test}` : "UNNOTICED"} |`);
  if (caught === undefined) unnoticed++;
  for (const [index, { file }] of [...places.entries()].reverse()) writeFileSync(join(copy, file), before[index]);
  if (caught === undefined || green.has(caught.path)) continue;
  // What fails without a break as well has noticed none.
  const already = failing([caught.path]);
  if (already !== undefined) throw new Error(`fails without a break: ${already.path} ${already.test}`);
  green.add(caught.path);
}
rmSync(copy, { recursive: true, force: true });
process.exit(unnoticed === 0 ? 0 : 1);

/** The first test that fails among some files, or among all; undefined where none does. */
function failing(files) {
  const report = join(copy, "report.json");
  rmSync(report, { force: true });
  const exclude = WRITTEN_BY_COMMANDS.flatMap((path) => ["--exclude", path]);
  const args = ["vitest", "run", "--config", "test/vitest.config.ts", "--bail=1", "--reporter=json"];
  spawnSync("npx", [...args, `--outputFile=${report}`, ...exclude, ...files], { cwd: copy });
  const { testResults } = JSON.parse(readFileSync(report, "utf8"));
  for (const { name, status, message, assertionResults } of testResults) {
    const failed = assertionResults.find((each) => each.status === "failed");
    const path = name.slice(name.indexOf("/test/") + 1);
    if (failed !== undefined) return { path, test: failed.fullName };
    if (status === "failed") return { path, test: message.split("\n")[0] };
  }
  return undefined;
}
