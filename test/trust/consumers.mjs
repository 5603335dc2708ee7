/**
 * Installs the packed tarball in programs of its users and uses it: ESM, CJS, TypeScript 5.4 to 7 under each module
 * resolution, two copies in one program, workers, a form library, no code generation, other runtimes, and Chromium
 * where there is one. Its licences, its bill of materials and its publication are tried too.
 * `node test/trust/consumers.mjs` prints a line a consumer and fails when one fails.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { packagePromises } from "./package-promises.mjs";
import { runtimeConsumers } from "./runtime-consumers.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "consumers-"));
const run = (folder, file, args, options = {}) =>
  execFileSync(file, args, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], ...options });

const tarball = join(
  work,
  run(root, "npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", work]).trim(),
);
let failed = 0;

function check(name, use) {
  try {
    const said = use();
    console.log(`ok   ${name}${said ? `: ${said}` : ""}`);
  } catch (error) {
    failed++;
    console.log(`FAIL ${name}: ${String(error.stdout ?? "")}${String(error.stderr ?? "")}${error.message}`);
  }
}

function program(name, packages, manifest = {}) {
  const folder = join(work, name);
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module", ...manifest }));
  run(folder, "npm", ["install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", ...packages]);
  return folder;
}

const ask =
  "const { subsidy } = contributionSubsidy({ tier: 500 }); " +
  'if (JSON.stringify(subsidy) !== \'{"status":"determined","value":"70"}\') ' +
  "throw new Error(JSON.stringify(subsidy));";
const plain = program("plain", [tarball]);
const script = (folder, file, text, flags = []) => {
  writeFileSync(join(folder, file), text);
  return run(folder, process.execPath, [...flags, file]).trim();
};
const esm = `import { contributionSubsidy } from "yingzhou-insurance"; ${ask}`;

check("ESM", () => script(plain, "esm.mjs", esm));
check("CJS", () => script(plain, "cjs.cjs", `const { contributionSubsidy } = require("yingzhou-insurance"); ${ask}`));
check("ESM and CJS copies in one program", () =>
  script(
    plain,
    "both.mjs",
    `import { createRequire } from "node:module";
import { contributionSubsidy, isRuleInputError } from "yingzhou-insurance";
const other = createRequire(import.meta.url)("yingzhou-insurance"); ${ask}
try { other.contributionSubsidy({ tier: 250 }); throw new Error("no refusal"); }
catch (error) { if (!isRuleInputError(error)) throw error; }`,
  ),
);
const otherCopy = `import { createRequire } from "node:module";
import * as here from "yingzhou-insurance";
const there = createRequire(import.meta.url)("yingzhou-insurance");
const facts = { tier: 100, payment: "agency-paid" };
const supplied = { agencyTierSubsidy: { value: "30", source: "x" } };
const policy = there.withReadings(there.yingzhou2021, supplied);
if (here.contributionSubsidy(facts, policy).subsidy.value !== "30") throw new Error("another policy");
if (!here.verify(there.receipt("pension/contribution-subsidy", facts, policy)).matches) throw new Error("no match");
try { there.definePolicy({}); throw new Error("no refusal"); }
catch (error) { if (!here.isPolicyError(error)) throw error; }
console.log(here.yingzhou2021 === there.yingzhou2021 ? "one copy" : "two copies");`;
check("ESM and CJS share one copy where Node can", () => script(plain, "shared.mjs", otherCopy));
check("ESM and CJS take each other's policies where it can't", () => {
  const said = script(plain, "apart.mjs", otherCopy, ["--no-experimental-require-module"]);
  if (said !== "two copies") throw new Error(said);
});
check("a finding crosses structuredClone, a worker, JSON and both module systems", () =>
  script(
    plain,
    "crossing.mjs",
    `import { strictEqual, deepStrictEqual as same } from "node:assert";
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { compareReadings, askRule, explain, receipt, verify } from "yingzhou-insurance";
const asked = ["pension/contribution-subsidy", { tier: 100 }];
const finding = askRule(...asked);
const text = 'const { parentPort, workerData } = require("node:worker_threads"); ' +
  'const { askRule, explain } = require("yingzhou-insurance"); ' +
  'parentPort.postMessage([askRule(...workerData.asked), explain(workerData.finding)]);';
const worker = new Worker(text, { eval: true, workerData: { asked, finding } });
const [[own, words]] = await once(worker, "message");
const read = JSON.parse(JSON.stringify(finding));
for (const crossed of [own, structuredClone(finding), read]) {
  same(crossed, finding);
  strictEqual(explain(crossed), words);
}
const filed = JSON.parse(JSON.stringify(receipt(...asked)));
same(verify(filed), { matches: true, intact: true, differences: [] });
same(compareReadings(filed.rule, filed.facts).finding, finding);
same(verify({ ...filed, hash: "x" }).differences.map(({ path }) => path), ["hash"]);`,
  ),
);
check("what is wrong is told by its code", () =>
  script(
    plain,
    "codes.mjs",
    `import * as all from "yingzhou-insurance";
const { contributionSubsidy, askRule, isRuleInputError, settlePension, verify, yingzhou2021 } = all;
const row = { idNumber: "11010519491231002X", township: "王店镇", village: "x", tier: 500 };
for (const [ask, code, path] of [
  [() => contributionSubsidy({ tier: 250 }), "RULE_INPUT", "tier"],
  [() => contributionSubsidy({ tier: 500, paidOn: null }), "RULE_INPUT", "paidOn"],
  [() => askRule("pension/contribution-subsdy", {}), "UNKNOWN_RULE", "ruleId"],
  [() => contributionSubsidy({ tier: 500 }, { ...yingzhou2021 }), "NOT_A_POLICY", "policy"],
  [() => [{ tier: 500 }].map(contributionSubsidy), "SURPLUS_ARGUMENTS", "policy"],
  [() => verify({}), "BAD_RECEIPT", "package"],
  [() => settlePension([row, { ...row, tier: 250 }]), "RULE_INPUT", "[1].tier"],
]) {
  try { ask(); throw new Error("not refused: " + code); }
  catch (error) {
    if (!isRuleInputError(error) || error.code !== code || error.issues[0].path !== path) throw error;
  }
}
if (contributionSubsidy({ tier: 500, paidOn: undefined }).subsidy.value !== "70") throw new Error("undefined");`,
  ),
);
check("every package in the bundle has its licence, and stands in the bill of materials", () => {
  const dist = join(plain, "node_modules/yingzhou-insurance/dist");
  const records = readdirSync(join(root, "dist")).filter((name) => name.startsWith("metafile-"));
  const modules = records
    .flatMap((name) => Object.entries(JSON.parse(readFileSync(join(root, "dist", name), "utf8")).outputs))
    .flatMap(([file, { inputs }]) => {
      // The page holds its script and its style.
      const shipped = /^dist\/main\.(?:js|css)$/.test(file) ? "dist/page.html" : file;
      if (!existsSync(join(dist, "..", shipped))) throw new Error(`${shipped} is not in the tarball`);
      return Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
    });
  const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)\/[^/]/;
  const bundled = [...new Set(modules.flatMap(([path]) => inPackage.exec(path)?.[1] ?? []))].sort();
  const licences = readFileSync(join(dist, "THIRD-PARTY-LICENSES"), "utf8");
  const { components } = JSON.parse(readFileSync(join(dist, "sbom.cdx.json"), "utf8"));
  const listed = new Set(components.map(({ name }) => name));
  for (const name of bundled)
    if (!licences.includes(`\n${name} `) || !listed.has(name)) throw new Error(`${name} is missing`);
  return bundled.join(", ");
});
check("the tarball can be published, as far as that can be tried", () => {
  run(work, "npm", ["publish", "--dry-run", "--ignore-scripts", tarball]);
});
check("a form library shows options by their titles", () => {
  const folder = program("form", [
    tarball,
    ...["@rjsf/core@5", "@rjsf/utils@5", "@rjsf/validator-ajv8@5", "ajv@8", "react@18", "react-dom@18"],
  ]);
  const page = readFileSync(join(root, "docs/guide/forms.md"), "utf8");
  const said = script(folder, "form.mjs", /```js\n([\s\S]*?)```/.exec(page)[1]);
  if (said !== "true true") throw new Error(said);
});
check("without code generation", () => script(plain, "strict.mjs", esm, ["--disallow-code-generation-from-strings"]));
check("a program that changes Decimal and zod", () => {
  const folder = program("settings", [tarball, "zod@4.6.7", "decimal.js@10.6.0"]);
  return script(
    folder,
    "settings.mjs",
    `import { Decimal } from "decimal.js"; import * as z from "zod";
Decimal.set({ precision: 1, toExpPos: 0, rounding: 0 }); z.config({ jitless: true, customError: () => "changed" });
import { contributionSubsidy } from "yingzhou-insurance"; ${ask}`,
  );
});

packagePromises({ check, program, script, plain, tarball });

const typed = `import { compareReadings, contributionSubsidy, askRule, explain } from "yingzhou-insurance";
import { type ContributionSubsidyFinding, evaluation, type Receipt, receipt } from "yingzhou-insurance";
import { verify, yingzhou2021 } from "yingzhou-insurance";
const finding: ContributionSubsidyFinding = contributionSubsidy({ tier: 500 }, yingzhou2021);
if (finding.subsidy.status === "determined") { const yuan: string = finding.subsidy.value; console.log(yuan); }
// @ts-expect-error a misspelt fact
contributionSubsidy({ tierr: 500 });
// @ts-expect-error a misspelt rule
askRule("pension/contribution-subsdy", { tier: 500 });
askRule("pension/contribution-subsdy" as string, { tier: 500 });
// @ts-expect-error a copy that nobody validated
contributionSubsidy({ tier: 500 }, { ...yingzhou2021 });
// @ts-expect-error an index in the policy's place
[{ tier: 500 }].map(contributionSubsidy);
const filed = receipt("pension/contribution-subsidy", { tier: 500 });
export const said: string = explain(filed.finding) + filed.finding.subsidy.status + verify(filed).matches;
compareReadings(filed.rule, filed.facts);
const read: Receipt<"pension/contribution-subsidy"> = JSON.parse(JSON.stringify(filed));
export const compared = compareReadings(read.rule, read.facts).finding.subsidy;
export const again = [explain(read.finding), verify(read).matches, compared];
export const sheet = [{}].map((facts) => evaluation(facts).items);
export const findings = [filed].map(({ finding: one }) => one);
`;
runtimeConsumers({
  check,
  program,
  run,
  write: (folder, file, text) => writeFileSync(join(folder, file), text),
  tarball,
  texts: { shared: otherCopy, typed },
});
const modes = [
  ["bundler", { module: "esnext", moduleResolution: "bundler" }],
  ["node16", { module: "node16", moduleResolution: "node16" }],
  ["nodenext", { module: "nodenext", moduleResolution: "nodenext" }],
];
for (const version of ["5.4", "5.5", "5.6", "5.7", "5.8", "5.9", "6.0", "7"]) {
  let folder;
  check(`TypeScript ${version} can be installed`, () => {
    folder = program(`ts-${version}`, [tarball, `typescript@${version}`]);
    return JSON.parse(readFileSync(join(folder, "node_modules/typescript/package.json"), "utf8")).version;
  });
  for (const [mode, settings] of modes) {
    if (folder === undefined) continue;
    for (const file of mode === "bundler" ? ["use.ts"] : ["use.mts", "use.cts"]) {
      check(`TypeScript ${version}, ${mode}, ${file}`, () => {
        writeFileSync(join(folder, file), typed);
        writeFileSync(
          join(folder, "tsconfig.json"),
          JSON.stringify({
            compilerOptions: {
              ...settings,
              target: "es2022",
              lib: ["es2023", "dom"],
              types: [],
              strict: true,
              exactOptionalPropertyTypes: true,
              skipLibCheck: false,
              declaration: true,
              noEmit: true,
            },
            files: [file],
          }),
        );
        run(folder, process.execPath, [tscOf(folder), "-p", "."]);
      });
    }
  }
}

function tscOf(folder) {
  const { bin } = JSON.parse(readFileSync(join(folder, "node_modules/typescript/package.json"), "utf8"));
  return join("node_modules/typescript", typeof bin === "string" ? bin : bin.tsc);
}

const chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
  existsSync(path),
);
if (chromium === undefined) console.log("skip Chromium: none is installed");
else await inBrowser(chromium);
rmSync(work, { recursive: true, force: true });
process.exit(failed === 0 ? 0 : 1);

async function inBrowser(executablePath) {
  const { browserConsumers } = await import("./browser-consumers.mjs");
  for (const { name, error } of await browserConsumers(executablePath, plain)) {
    if (error !== undefined) failed++;
    console.log(error === undefined ? `ok   ${name}` : `FAIL ${name}: ${error}`);
  }
}
