import { posix } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { projectFiles, read } from "./project.js";

/**
 * The rooms from the ground up; what stands on one level knows nothing of its neighbours, but for `explain`, which asks
 * the catalog.
 */
const levels: readonly (readonly string[])[] = [
  ["foundation"],
  ["policy"],
  ["rule"],
  ["pension", "medical"],
  ["catalog"],
  ["explain", "settlement"],
  ["index.ts"],
  ["ledger"],
  ["cli", "page", "engine"],
];

/** Rooms that stand on the public surface alone, and what else each may know. */
const onTheSurface: Readonly<Record<string, readonly string[]>> = {
  ledger: [],
  cli: ["ledger"],
  page: ["ledger"],
  engine: ["ledger"],
};

function roomOf(path: string): string {
  const [, room = ""] = path.split("/");
  if (!levels.flat().includes(room)) throw new Error(`${path} is in no room of the house plan`);
  return room;
}

const levelOf = (room: string): number => levels.findIndex((rooms) => rooms.includes(room));

function importsOf(path: string, text: string): readonly string[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith("."))
    .map((name) => posix.join(posix.dirname(path), name).replace(/\.js$/, ""))
    .map((name) => `${name}${sources.includes(`${name}.tsx`) ? ".tsx" : ".ts"}`);
}

/** What is wrong with `from` importing `to`, or nothing. */
function fault(from: string, to: string): string | undefined {
  const crossing = `${from} imports ${to}`;
  if (!to.startsWith("src/")) return `${crossing}, outside src`;
  const [above, below] = [roomOf(from), roomOf(to)];
  if (above === below) return faultInside(from, to, crossing);
  if (levelOf(above) < levelOf(below)) return `${crossing}: ${above} may not know ${below}`;
  if (levelOf(above) === levelOf(below)) return `${crossing}: ${above} and ${below} don't know each other`;
  const beside = onTheSurface[above];
  if (beside !== undefined && below !== "index.ts" && !beside.includes(below))
    return `${crossing}: ${above} stands on index.ts`;
  return privateFault(from, to, crossing);
}

/** The parts of a notice share their `terms` alone. */
function faultInside(from: string, to: string, crossing: string): string | undefined {
  const [, room = "", part] = from.split("/");
  const [, , other] = to.split("/");
  if ((room === "pension" || room === "medical") && part !== other && other !== "terms")
    return `${crossing}: parts of a notice share their terms alone`;
  return privateFault(from, to, crossing);
}

/** The folder of a rule's private parts is named after the rule's file, and open to it alone. */
function privateFault(from: string, to: string, crossing: string): string | undefined {
  const folder = posix.dirname(to);
  const owner = `${folder}.ts`;
  if (!isRuleFolder(folder) || from === owner || posix.dirname(from) === folder || from === "src/index.ts")
    return undefined;
  return `${crossing}: private to ${owner}`;
}

const isRuleFolder = (folder: string): boolean => /^src\/(?:pension|medical)\/[^/]+\/[^/]+$/.test(folder);

const sources = projectFiles("src/*.ts", "src/*.tsx");
const graph = new Map(sources.map((path) => [path, importsOf(path, read(path))]));

test("imports point one way", () => {
  expect([...graph].flatMap(([from, imports]) => imports.flatMap((to) => fault(from, to) ?? []))).toEqual([]);
});

/** Every way round from a file back to itself that a walk through the imports meets. */
function circlesIn(files: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(" → "));
    if (way.includes(path) || done.has(path)) return;
    for (const next of files.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of files.keys()) visit(path, []);
  return found;
}

test("no files import each other in a circle, not even for types", () => {
  expect(circlesIn(graph)).toEqual([]);
  const pair = new Map([
    ["a", ["b"]],
    ["b", ["a"]],
  ]);
  expect(circlesIn(pair)).toEqual(["a → b → a"]);
});

test("nothing stands at the root but the public surface", () => {
  expect(sources.filter((path) => path.split("/").length === 2)).toEqual(["src/index.ts"]);
});

test("the folder of a rule's private parts bears the name of a rule's file", () => {
  const folders = new Set(sources.map((path) => posix.dirname(path)).filter(isRuleFolder));
  expect([...folders].filter((folder) => !sources.includes(`${folder}.ts`))).toEqual([]);
});

test("an import against an arrow, across parts, into private parts is seen", () => {
  const text =
    'import type { A } from "../../medical/terms/a.js";\nexport { b } from "../../catalog/b.js";\nimport ' +
    '"../../policy/c.js";';
  expect(importsOf("src/pension/renewal/rule.ts", text).map((to) => fault("src/pension/renewal/rule.ts", to))).toEqual([
    "src/pension/renewal/rule.ts imports src/medical/terms/a.ts: pension and medical don't know each other",
    "src/pension/renewal/rule.ts imports src/catalog/b.ts: pension may not know catalog",
    undefined,
  ]);
  expect(fault("src/cli/run.ts", "src/policy/policy.ts")).toContain("cli stands on index.ts");
  expect(fault("src/ledger/a.ts", "src/cli/b.ts")).toContain("ledger may not know cli");
  expect(fault("src/pension/targets/a.ts", "src/pension/duties/b.ts")).toContain("share their terms alone");
  expect(fault("src/pension/duties/a.ts", "src/pension/duties/b/c.ts")).toContain("private to src/pension/duties/b.ts");
  expect(fault("src/pension/duties/b.ts", "src/pension/duties/b/c.ts")).toBeUndefined();
});
