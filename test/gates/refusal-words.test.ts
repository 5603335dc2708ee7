import { expect, test } from "vitest";
import { refusalTexts } from "../support/refusal-texts.js";
import refusals from "../words/refusals.json" with { type: "json" };
import elsewhere from "../words/refusals-elsewhere.json" with { type: "json" };
import { projectFiles, read } from "./project.js";

/*
 * Every refusal of the sources is in a record kept by hand: those of the rules with the rows whose facts come to them,
 * which `test/words` asks; all others word for word.
 */

/** Rooms whose refusals the rows of the case tables come to. */
const byRows = projectFiles("src/pension/*.ts", "src/medical/*.ts", "src/rule/*.ts").filter(
  (path) => path !== "src/rule/policy-for.ts",
);

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

test("every refusal of a rule is among the words written down", () => {
  const said = refusals.flatMap(({ says, expected }) => [...says, ...expected]);
  const isSaid = (printed: readonly string[]): boolean => {
    const form = new RegExp(printed.map(escaped).join("[^]*"), "u");
    return said.some((words) => form.test(words));
  };
  const lacking = byRows.flatMap((path) =>
    refusalTexts(path, read(path)).flatMap(({ written, printed }) => (isSaid(printed) ? [] : [`${path} ${written}`])),
  );
  expect(lacking).toEqual([]);
});

test("every other refusal is word for word the one written down for its file", () => {
  const paths = projectFiles("src/*.ts").filter((path) => !byRows.includes(path) && !path.startsWith("src/page/"));
  const said = paths.flatMap((path) => {
    const texts = refusalTexts(path, read(path)).map(({ written }) => written);
    return texts.length === 0 ? [] : [[path, texts] as const];
  });
  expect(Object.fromEntries(said)).toEqual(elsewhere);
});

test("texts of a refusal are told from paths and codes", () => {
  const source =
    'throw new LedgerError("FILE", `第 $' + "{line} 行`, `line $" + '{line} is long`); note("not this one");';
  expect(refusalTexts("a.ts", source).map(({ written }) => written)).toEqual([
    "第 $" + "{line} 行",
    "line $" + "{line} is long",
  ]);
});
