/**
 * Installs the packed tarball in programs of its users and uses it: ESM, CJS, TypeScript 5.4 to 7 under each module
 * resolution, two copies in one program, no code generation, and Chromium where there is one.
 * `node test/trust/consumers.mjs` prints a line a consumer and fails when one fails.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

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

const typed = `import { contributionSubsidy, type ContributionSubsidyFinding, yingzhou2021 } from "yingzhou-insurance";
const finding: ContributionSubsidyFinding = contributionSubsidy({ tier: 500 }, yingzhou2021);
if (finding.subsidy.status === "determined") { const yuan: string = finding.subsidy.value; console.log(yuan); }
// @ts-expect-error a misspelt fact
contributionSubsidy({ tierr: 500 });
`;
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
