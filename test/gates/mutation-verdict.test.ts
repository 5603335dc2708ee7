import { expect, test } from "vitest";
import { projectFiles, read } from "./project.js";

interface Listed {
  readonly file: string;
  readonly line: string;
  readonly from: string;
  readonly to: string;
  readonly why?: string;
}

type Mutant = Listed & { readonly status: string };

const path = new URL("../mutation/verdict.mjs", import.meta.url).href;
const { verdict } = (await import(path)) as {
  readonly verdict: (mutants: readonly Mutant[], listed: readonly Listed[]) => { readonly faults: readonly string[] };
};

const place = { file: "src/a.ts", line: "return a + b;", from: "a + b", to: "a - b" };
const survivor = { ...place, status: "Survived" };
const killed = { ...place, status: "Killed" };
const listed = { ...place, why: "Nothing asks for it." };

test.each<[name: string, mutants: readonly Mutant[], listed: readonly Listed[], faults: readonly string[]]>([
  ["a mutant is killed", [killed], [], []],
  ["a listed one survives", [survivor], [listed], []],
  ["two that look the same survive, and are listed twice", [survivor, survivor], [listed, listed], []],
  ["one of two that look the same is killed", [survivor, killed], [listed], []],
  ["a survivor is not listed", [survivor], [], ["survives, and is not listed"]],
  ["no test enters a mutant", [{ ...place, status: "NoCoverage" }], [], ["survives, and is not listed"]],
  ["the second of two is not listed", [survivor, survivor], [listed], ["survives, and is not listed"]],
  [
    "a survivor is listed under another line",
    [survivor],
    [{ ...listed, line: "return b + a;" }],
    ["survives", "listed"],
  ],
  ["a listed one is killed", [killed], [listed], ["listed, and does not survive (Killed"]],
  [
    "a listed one runs for ever",
    [{ ...place, status: "Timeout" }],
    [listed],
    ["listed, and does not survive (Timeout"],
  ],
  ["a listed one is gone", [], [listed], ["listed, and is no mutant of the sources"]],
  ["a reason is missing", [survivor], [place], ["listed without why"]],
  [
    "a comment in the sources keeps a mutant from being run",
    [{ ...place, status: "Ignored" }],
    [],
    ["not run (Ignored)"],
  ],
])("%s", (_, mutants, list, faults) => {
  const found = verdict(mutants, list).faults;
  expect(found.map((fault, index) => fault.startsWith(faults[index] ?? "none"))).toEqual(faults.map(() => true));
});

test("a survivor is told as the list would hold it", () => {
  const [told = ""] = verdict([survivor], []).faults;
  expect(JSON.parse(told.slice(told.indexOf("{"), -1))).toEqual({ ...place, why: "" });
});

test("every room of the sources is tried before a change lands, or named as not tried", () => {
  const named: readonly string[] = read(".ci/run").match(/src\/[\w/-]+/g) ?? [];
  const files = projectFiles("src/*.ts");
  const rooms = files.flatMap((path) => /^src\/\w+(?=\/)/.exec(path) ?? []);
  // Beside whole rooms, a folder of one that is not tried may be.
  const isPart = (path: string): boolean => path.split("/").length > 2;
  expect(named.filter((path) => !isPart(path)).sort()).toEqual(
    [...new Set(rooms)].filter((room) => room !== "src/page").sort(),
  );
  for (const part of named.filter(isPart)) expect(files.some((path) => path.startsWith(`${part}/`))).toBe(true);
});
