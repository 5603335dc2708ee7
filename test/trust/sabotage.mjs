/**
 * Breaks a rule on purpose, one way at a time, in a copy of the project, and tells which tests caught it.
 * `node test/trust/sabotage.mjs [pattern of their names]` fails when a break goes unnoticed.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { breaks } from "./sabotage-breaks.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const copy = mkdtempSync(join(tmpdir(), "sabotage-"));
for (const name of execFileSync("git", ["ls-files", "src", "test", "package.json", "tsconfig.json"], {
  cwd: root,
  encoding: "utf8",
})
  .trim()
  .split("\n")) {
  cpSync(join(root, name), join(copy, name));
}
symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");

let unnoticed = 0;
const chosen = new RegExp(process.argv[2] ?? "");
for (const { name, file, from, to } of breaks.filter((each) => chosen.test(each.name))) {
  const path = join(copy, file);
  const text = readFileSync(path, "utf8");
  if (text.split(from).length !== 2) throw new Error(`${file} does not hold once: ${from}`);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
  const report = join(copy, "report.json");
  spawnSync(
    "npx",
    [
      "vitest",
      "run",
      "--config",
      "test/vitest.config.ts",
      "--reporter=json",
      `--outputFile=${report}`,
      "test/cases.test.ts",
      "test/policy",
      "test/foundation",
      "test/trust/properties.test.ts",
    ],
    { cwd: copy },
  );
  const { testResults } = JSON.parse(readFileSync(report, "utf8"));
  const failed = testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === "failed").map(({ fullName }) => fullName),
  );
  console.log(`| ${name} | \`${file}\` | ${failed.length} | ${failed[0] ?? "UNNOTICED"} |`);
  if (failed.length === 0) unnoticed++;
  writeFileSync(path, text);
}
rmSync(copy, { recursive: true, force: true });
process.exit(unnoticed === 0 ? 0 : 1);
