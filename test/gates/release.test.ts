import { expect, test } from "vitest";
import { read } from "./project.js";

/*
 * How a version is released: what may write, and holds the token, builds nothing and runs no code of the project or of
 * its dependencies; it publishes what was checked, by its hash.
 */

const workflow = read(".github/workflows/release.yml");
const [build = "", publish = ""] = workflow.split(/^ {2}publish:\n/m);

/** The lines of a job that a shell runs. */
const commandsOf = (job: string): readonly string[] =>
  job
    .split("\n")
    .map((line) => line.replace(/^\s*(?:- )?(?:run: )?\|?/, "").trim())
    .filter((line) => /^(?:npm|npx|node|bash|sh|git|gh|test|echo|cp) /.test(line));

test("one job builds and checks, and may write nothing", () => {
  expect(commandsOf(build)).toContain("bash .ci/run");
  expect(build).toContain("permissions:\n  contents: read\n");
  expect(build).not.toMatch(/secrets\.|id-token|contents: write|NODE_AUTH_TOKEN/);
  expect(build).toContain("persist-credentials: false");
});

test("the other publishes by the hash, and runs nothing of the project's", () => {
  expect(publish).toMatch(/needs: build\n/);
  expect(publish).toContain("secrets.NPM_TOKEN");
  expect(publish).not.toContain("actions/checkout");
  expect(commandsOf(publish).map((command) => command.split(" ").slice(0, 3).join(" "))).toEqual([
    'echo "$SHA256 ',
    "npm config set",
    "npm publish --provenance",
    "gh release create",
  ]);
  expect(publish).toMatch(/npm publish .*--ignore-scripts \.\/\*\.tgz/);
  expect(publish.indexOf("sha256sum --check --strict")).toBeLessThan(publish.indexOf("npm publish"));
  expect(build).toContain("sha256=$(sha256sum *.tgz");
});

test("every action is pinned to a commit", () => {
  const used = [...workflow.matchAll(/uses: (\S+)/g)].map(([, action]) => action as string);
  expect(used.length).toBeGreaterThan(3);
  expect(used.filter((action) => !/@[\da-f]{40}$/.test(action))).toEqual([]);
});
