/**
 * What the package promises to who lives with it, tried on the installed tarball: receipts, schemas and names. A
 * licence scanner that knows nothing of this package looks for what is bundled.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** ScanCode, from the Python registry: the edition without native parts. It does not load with a newer pluggy. */
const SCANNER = ["scancode-toolkit-mini==32.5.0", "pluggy==1.5.0"];

const receipts = `import { deepStrictEqual as same, throws } from "node:assert";
import { contributionSubsidy, isRuleInputError, receipt, verify } from "yingzhou-insurance";
const asked = "pension/contribution-subsidy";
const filed = JSON.parse(JSON.stringify(receipt(asked, { tier: 500 })));
same(verify(filed), { matches: true, intact: true, differences: [] });
const amount = { status: "determined", value: "700" };
const told = (given) => verify(given).differences.map(({ path }) => path);
same(told({ ...filed, finding: { ...filed.finding, subsidy: amount } }), ["finding.subsidy.value", "hash"]);
same(told({ ...filed, facts: { tier: 200 } })[0], "finding.subsidy.value");
same(told({ ...filed, version: "0.0.1" }), ["version", "hash"]);
for (const refused of [
  () => contributionSubsidy({ tier: "\\ud800" }),
  () => receipt("\\ud800", {}),
  () => verify({ ...filed, rule: "\\ud800" }),
])
  throws(refused, isRuleInputError);`;

const decimals = `import { deepStrictEqual as same } from "node:assert";
import { Decimal } from "decimal.js";
import { receipt, verify } from "yingzhou-insurance";
Decimal.set({ precision: 1, toExpPos: 2, toExpNeg: 0 });
const filed = receipt("pension/contribution-subsidy", { tier: new Decimal("6000") });
same(filed.facts, { tier: "6000" });
same(verify(JSON.parse(JSON.stringify(filed))).matches, true);`;

const schemas = `import { deepStrictEqual as same } from "node:assert";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv2020 } from "ajv/dist/2020.js";
import { factsSchema, policySchema, rules, yingzhou2021 } from "yingzhou-insurance";
const ajv = new Ajv2020({ strict: false, validateFormats: false, multipleOfPrecision: 6 });
const accepts = ajv.compile(factsSchema("pension/contribution-subsidy"));
same([{ tier: 500.12 }, { tier: 500.123 }].map((facts) => accepts(facts)), [true, false]);
const { oneOf } = factsSchema("pension/contribution-subsidy").properties.payment;
same(oneOf.find((option) => option.const === "agency-paid").title, "政府代缴");
for (const { id } of rules) ajv.compile(factsSchema(id));
same(ajv.compile(policySchema())(JSON.parse(JSON.stringify(yingzhou2021))), true);
const { resolve } = createRequire(import.meta.url);
const shipped = resolve("yingzhou-insurance/schemas/pension/contribution-subsidy.facts.json");
same(JSON.parse(readFileSync(shipped, "utf8")), factsSchema("pension/contribution-subsidy"));
same(policySchema().$schema, "https://json-schema.org/draft/2020-12/schema");`;

const names = `import { deepStrictEqual as same } from "node:assert";
import * as all from "yingzhou-insurance";
same(["evaluate", "paymentWindow", "paymentChannel"].filter((name) => name in all), []);
const kept = ["askRule", "evaluation", "premiumWindow", "premiumChannel", "contributionChannel"];
same(kept.filter((name) => !(name in all)), []);`;

/**
 * @param check - runs a use under a name and tells how it ended
 * @param program - makes a folder with packages installed
 * @param script - writes and runs a program in a folder, and gives what it printed
 * @param plain - a folder in which the tarball alone is installed
 */
export function packagePromises({ check, program, script, plain, tarball }) {
  check("a forged receipt says what is forged, half a character is refused", () =>
    script(plain, "receipts.mjs", receipts),
  );
  check("a receipt holds whatever the program's Decimal is set to", () =>
    script(program("decimals", [tarball, "decimal.js@10.6.0"]), "decimals.mjs", decimals),
  );
  check("schemas that forms take: draft, titles, whole fen, the policy", () =>
    script(program("schemas", [tarball, "ajv@8"]), "schemas.mjs", schemas),
  );
  check("no two names for one idea", () => script(plain, "names.mjs", names));
  check("a licence scanner finds every package in the bundle", () => scanned(plain));
}

/** What the scanner reads out of the tarball's licences: of each package its own, whole, and whose it is. */
function scanned(plain) {
  const scanner = join(plain, "scanner");
  const use = (file, args) => execFileSync(file, args, { cwd: plain, encoding: "utf8", stdio: "pipe" });
  use("python3", ["-m", "venv", scanner]);
  use(join(scanner, "bin/pip"), ["install", "--quiet", "--disable-pip-version-check", ...SCANNER]);
  const dist = join(plain, "node_modules/yingzhou-insurance/dist");
  const licences = join(dist, "THIRD-PARTY-LICENSES");
  const report = join(plain, "scan.json");
  use(join(scanner, "bin/scancode"), ["--license", "--copyright", "--quiet", "--json", report, licences]);
  const [{ license_detections: detections, copyrights }] = JSON.parse(readFileSync(report, "utf8")).files;
  const matches = detections.flatMap((detection) => detection.matches);
  const lines = readFileSync(licences, "utf8").split("\n");
  const { components } = JSON.parse(readFileSync(join(dist, "sbom.cdx.json"), "utf8"));
  const found = components.map(({ name, version, licenses: [{ license }] }) => {
    const first = lines.findIndex((line) => line.startsWith(`${name} ${version} (`)) + 1;
    const end = lines.findIndex((line, index) => index > first && line.startsWith("-".repeat(80)));
    const isHere = ({ start_line: line }) => first > 0 && line > first && (end < 0 || line <= end);
    const own = matches.filter(isHere).filter(({ score, license_expression: id }) => {
      return score === 100 && id === license.id.toLowerCase();
    });
    if (own.length === 0 || !copyrights.some(isHere)) throw new Error(`nothing is found of ${name}`);
    return `${name} ${license.id}`;
  });
  return found.join(", ");
}
