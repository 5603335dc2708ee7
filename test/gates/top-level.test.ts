import { expect, test } from "vitest";
import { projectFiles } from "./project.js";

test("the top level holds what the house plan says, and nothing else", () => {
  const names = new Set(projectFiles().map((path) => path.split("/")[0] ?? path));
  expect([...names].filter((name) => !name.startsWith(".")).sort()).toEqual([
    "CHANGELOG.md",
    "LICENSE",
    "README.md",
    "docs",
    "package-lock.json",
    "package.json",
    "src",
    "test",
    "tsconfig.json",
    "tsup.config.ts",
  ]);
});
