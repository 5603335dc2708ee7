/** Sizes of a program that imports something of the built package, as the gate of sizes measures. */
import { join } from "node:path";
import { number, table } from "../figures.js";
import { root } from "../measured-process.js";

const own = (name) => import(import.meta.resolve(name));
const file = join(root, "dist/index.js");
const RULE = "one rule, `contributionSubsidy`";
const RULES = "`rules` alone";
const imports = { [RULE]: "{ contributionSubsidy }", [RULES]: "{ rules }", everything: "*" };

export const sizes = {
  heading: "## Sizes",
  targets: [
    [RULE, 22],
    [RULES, 77],
  ].map(([name, most]) => ({
    what: `size of ${name}, dependencies in`,
    most,
    unit: " kB",
    figure: (results) => results.figure(name, "kB"),
  })),
  jobs: () => Object.entries(imports).map(([name, what]) => ({ name, rounds: 1, run: () => sizeOf(what) })),
  text: (results) => `Bundled, minified, brotli, dependencies in, by the measure that \`npm run size\` holds:

${table(
  ["imported", "kB"],
  Object.keys(imports).map((name) => [name, number(results.figure(name, "kB").median)]),
)}`,
};

async function sizeOf(what) {
  const [{ default: sizeLimit }, { default: preset }] = [
    await own("size-limit"),
    await own("@size-limit/preset-small-lib"),
  ];
  const [{ size }] = await sizeLimit(preset, { cwd: root, checks: [{ files: [file], import: { [file]: what } }] });
  return { kB: size / 1000 };
}
