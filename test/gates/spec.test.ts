import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { rules } from "../../src/catalog/catalog.js";
import { policyFigures } from "../../src/catalog/policy-figures.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import { parameters } from "../../src/policy/yingzhou-2021/parameters.js";
import { charts } from "../spec/charts.js";
import { clausePage, contentsPage } from "../spec/clause-pages.js";
import { coveragePage } from "../spec/coverage-page.js";
import { pages } from "../spec/pages.js";
import { readingsPage } from "../spec/readings-page.js";
import { rulePage } from "../spec/rule-pages.js";
import { sentencesPage } from "../spec/sentences-page.js";

/**
 * The pages of `docs/spec` are these snapshots: `npm run spec` writes them anew, and a page that is not current fails.
 */
const files: readonly (readonly [path: string, text: () => string])[] = [
  ["README.md", contentsPage],
  ["readings.md", readingsPage],
  ["coverage.md", coveragePage],
  ["sentences.md", sentencesPage],
  ...pages().map((page) => [`${page.path}.md`, () => clausePage(page)] as const),
  ...rules.map((rule) => [`rules/${rule.id}.md`, () => rulePage(rule)] as const),
  ...charts.map(({ file, svg }) => [`charts/${file}`, () => svg] as const),
];

const folder = fileURLToPath(new URL("../../docs/spec", import.meta.url));

test.each(files)("docs/spec/%s is current", async (path, text) => {
  await expect(text()).toMatchFileSnapshot(`${folder}/${path}`);
});

test("no page of a rule that is gone", () => {
  const there = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  expect(there).toHaveLength(files.length);
});

test("every figure of the policy is a parameter with title, unit and clause, and every parameter a figure", () => {
  const all = policyFigures(yingzhou2021);
  expect(all.filter(({ parameter }) => parameter === undefined).map(({ path }) => path)).toEqual([]);
  const used = new Set(all.map(({ parameter }) => parameter));
  expect(parameters.filter((parameter) => !used.has(parameter)).map(({ path }) => path)).toEqual([]);
});
