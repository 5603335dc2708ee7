import { posix } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { projectFiles, read } from "./project.js";

/**
 * `cli → index → catalog → pension | medical → policy → foundation`. The files beside `catalog.ts` (`explain.ts`,
 * `compare-readings.ts`, …) and the sentences under `reasons/` stand on its level; on one level files may import each other, but for pension and medical.
 */
const levels = ["foundation", "policy", "rules", "catalog", "index", "cli"] as const;

type Level = (typeof levels)[number];

function levelOf(path: string): Level {
  const [first = "", ...rest] = path.split("/").slice(1);
  if (rest.length === 0) return first === "index.ts" ? "index" : "catalog";
  if (first === "reasons") return "catalog";
  if (first === "pension" || first === "medical") return "rules";
  const level = levels.find((name) => name === first);
  if (level === undefined) throw new Error(`${path} is in no folder of the house plan`);
  return level;
}

function importsOf(path: string, text: string): readonly string[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith("."))
    .map((name) => posix.join(posix.dirname(path), name).replace(/\.js$/, ".ts"));
}

/** What is wrong with `from` importing `to`, or nothing. */
function fault(from: string, to: string): string | undefined {
  const crossing = `${from} imports ${to}`;
  if (!to.startsWith("src/")) return `${crossing}, outside src`;
  const [above, below] = [levelOf(from), levelOf(to)];
  if (levels.indexOf(above) < levels.indexOf(below)) return `${crossing}: ${above} may not know ${below}`;
  if (above === "rules" && below === "rules" && from.split("/")[1] !== to.split("/")[1]) {
    return `${crossing}: nothing crosses between the two notices`;
  }
  if (above === "cli" && below !== "cli" && below !== "index")
    return `${crossing}: the command stands on index.ts only`;
  return undefined;
}

test("imports point one way", () => {
  const faults = projectFiles("src/**/*.ts", "src/*.ts").flatMap((from) =>
    importsOf(from, read(from)).flatMap((to) => fault(from, to) ?? []),
  );
  expect(faults).toEqual([]);
});

test("an import against the arrow is seen", () => {
  const text =
    'import type { A } from "../medical/a.js";\nexport { b } from "../catalog.js";\nimport "../policy/c.js";';
  expect(importsOf("src/pension/rule.ts", text).map((to) => fault("src/pension/rule.ts", to))).toEqual([
    "src/pension/rule.ts imports src/medical/a.ts: nothing crosses between the two notices",
    "src/pension/rule.ts imports src/catalog.ts: rules may not know catalog",
    undefined,
  ]);
  expect(fault("src/cli/run.ts", "src/policy/policy.ts")).toContain("index.ts only");
});
