import { expect, test, vi } from "vitest";
import { clausePage, contentsPage } from "../spec/clause-pages.js";
import { coveragePage } from "../spec/coverage-page.js";
import { pages } from "../spec/pages.js";
import { readingsPage } from "../spec/readings-page.js";
import { rulePage } from "../spec/rule-pages.js";
import { sentencesPage } from "../spec/sentences-page.js";
import { rules } from "../spec/small-catalog.js";
import { stepChart } from "../spec/step-chart.js";
import { read } from "./project.js";

/*
 * The pages of `docs/spec` are written anew by one command, and can't tell a fault of what writes them. Here it writes
 * the pages of a small catalog, which were typed by hand, and which no command writes.
 */

const small = vi.hoisted(() => () => import("../spec/small-catalog.js"));
vi.mock("../../src/catalog/catalog.js", async () => ({ rules: (await small()).rules }));
vi.mock("../../src/catalog/policy-figures.js", async () => ({ policyFigures: (await small()).policyFigures }));
vi.mock("../../src/explain/sentences/sentences.js", async () => ({ sentences: (await small()).sentences }));
vi.mock("../../src/policy/clause-ids.js", async () => ({ clauseIds: Object.keys((await small()).clauses) }));
vi.mock("../../src/policy/yingzhou-2021/clauses.js", async () => ({ clauses: (await small()).clauses }));
vi.mock("../../src/policy/yingzhou-2021/documents.js", async () => ({ documents: (await small()).documents }));
vi.mock("../../src/policy/yingzhou-2021/readings.js", async () => ({ readings: (await small()).readings }));
vi.mock("../../src/policy/yingzhou-2021/index.js", async () => ({ yingzhou2021: (await small()).yingzhou2021 }));
vi.mock("../support/case-table.js", async () => ({ caseTables: (await small()).caseTables }));

const page = (path: string): string => {
  const found = pages().find((each) => each.path === path);
  return found === undefined ? "" : clausePage(found);
};

test.each<[file: string, written: () => string]>([
  ["README.md", contentsPage],
  ["readings.md", readingsPage],
  ["coverage.md", coveragePage],
  ["sentences.md", sentencesPage],
  ["pension/0.md", () => page("pension/0")],
  ["pension/2-3.md", () => page("pension/2-3")],
  ["medical/1.md", () => page("medical/1")],
  ["rules/pension/loan.md", () => rulePage(rules[0] as never)],
])("%s of the small catalog is as typed by hand", (file, written) => {
  expect(written().trimEnd()).toBe(read(`test/spec/small/${file}`).trimEnd());
});

test("a picture draws its steps, its points and its labels where they belong", () => {
  const chart = stepChart({
    title: "步",
    xLabel: "横",
    yLabel: "纵",
    steps: [
      { x: 0, y: 0 },
      { x: 10, y: 5 },
      { x: 20, y: 10 },
    ],
  });
  // By hand: 56 to 616 across, 308 up to 40; half of each is 336 and 174.
  expect(chart).toContain('<path class="line" d="M56 308H336V174H616V40"/>');
  for (const mark of ['cx="56" cy="308"', 'cx="336" cy="174"', 'cx="616" cy="40"'])
    expect(chart).toContain(`<circle ${mark} r="3"/>`);
  expect(chart).toContain('<text x="336" y="326" text-anchor="middle">10</text>');
  expect(chart).toContain('<text x="48" y="178" text-anchor="end">5</text>');
  expect(chart).toContain('<text x="616" y="348" text-anchor="end">横</text>');
  expect(chart).toContain('<text x="56" y="36" text-anchor="middle">纵</text>');
});
