// What a call and a start are made of: the same sources, built with one step left out or in one file.
// As a program: node parts.js <bundle> <workload> prints the nanoseconds per call of that build as JSON.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { median, nanosecondsPerCall, timed } from "./measure.js";
import { workloads } from "./workloads.js";

const here = import.meta.dirname;
const root = join(here, "../..");
const program = fileURLToPath(import.meta.url);
const { build } = createRequire(join(root, "package.json"))("esbuild");

const functions = {
  subsidy: "contributionSubsidy",
  premium: "premiumSubsidy",
  agencyPaid: "agencyPaidContribution",
  tierForYear: "contributionTierForYear",
};

/** Steps of src/rule/rule.ts, and the text without each. */
const steps = {
  whole: [],
  "without the copy of the facts": ["{ ...facts }", "facts"],
  "without the check of the facts": ["if (asked.guard(own)) return", "return"],
};

if (process.argv[1] === program) {
  const [bundle, workload] = process.argv.slice(2);
  const ours = await import(pathToFileURL(bundle).href);
  const inputs = workloads[workload].inputs();
  process.stdout.write(JSON.stringify(await nanosecondsPerCall(ours[functions[workload]], inputs)));
}

/** The median nanoseconds of each person rule, whole and with each step left out. */
export async function callParts(rounds) {
  return inFolder(async (folder) => {
    const bundles = await Promise.all(
      Object.entries(steps).map(async ([step, replaced], index) => {
        const path = join(folder, `${index}.mjs`);
        await build({ ...whole, outfile: path, plugins: [without(replaced)] });
        return [step, path];
      }),
    );
    const samples = Object.keys(functions).map((workload) => [workload, bundles.map(([step]) => [step, []])]);
    for (let round = 0; round < rounds; round++) {
      for (const [workload, found] of samples) {
        for (const [index, [, path]] of bundles.entries()) {
          const printed = execFileSync(process.execPath, [program, path, workload], { encoding: "utf8" });
          found[index][1].push(...JSON.parse(printed));
        }
      }
    }
    return samples.map(([workload, found]) => ({
      workload,
      parts: found.map(([step, all]) => ({ step, ns: median(all) })),
    }));
  });
}

/** Milliseconds of whole processes, in turn. */
export async function startParts(rounds) {
  return inFolder(async (folder) => {
    const files = {
      empty: "",
      "decimal.js alone": 'export * from "decimal.js";',
      "one rule and what it needs": 'export { contributionSubsidy } from "./src/index.ts";',
      "all 51 rules without their registers' prose": undefined,
      "everything, in one minified file": 'export * from "./src/index.ts";',
    };
    const samples = [];
    for (const [name, contents] of Object.entries(files)) {
      const path = join(folder, `${samples.length}.mjs`);
      samples.push({ name, path, values: [] });
      if (contents === "") writeFileSync(path, "export {};");
      else if (contents === undefined) await build({ ...whole, minify: true, outfile: path, plugins: [withoutProse] });
      else
        await build({
          ...whole,
          entryPoints: undefined,
          stdin: { contents, resolveDir: root },
          minify: true,
          outfile: path,
        });
    }
    for (let round = 0; round < rounds; round++) {
      for (const { path, values } of samples)
        values.push((await timed(() => execFileSync(process.execPath, [path], { env: {} }))) / 1e6);
    }
    return samples.map(({ name, values }) => ({ name, ms: median(values) }));
  });
}

const whole = {
  entryPoints: [join(root, "src/index.ts")],
  bundle: true,
  format: "esm",
  platform: "node",
  logLevel: "error",
};

function without([from, to]) {
  return {
    name: "without",
    setup: (bundle) =>
      bundle.onLoad({ filter: /\/src\/policy\/rule\.ts$/ }, ({ path }) => {
        const text = readFileSync(path, "utf8");
        if (from !== undefined && !text.includes(from)) throw new Error(`${path} no longer holds: ${from}`);
        return { contents: from === undefined ? text : text.replace(from, to), loader: "ts" };
      }),
  };
}

const PROSE = /\/(?:reasons\/[\w-]+|yingzhou-2021\/(?:clauses|readings|parameters)[\w-]*)\.js$/;

/** The registers answer anything with an empty object: this build is started, and never asked. */
const withoutProse = {
  name: "without-prose",
  setup(bundle) {
    bundle.onResolve({ filter: PROSE }, ({ path }) => ({ path, namespace: "prose" }));
    bundle.onLoad({ filter: /.*/, namespace: "prose" }, () => ({
      contents: "module.exports = new Proxy({}, { get: () => ({}) });",
    }));
  },
};

async function inFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), "parts-"));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
