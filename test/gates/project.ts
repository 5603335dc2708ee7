import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

/** The folder of the package, whatever the folder a run starts in. */
export const root: string = resolve(import.meta.dirname, "../..");

/** Files under version control and new ones that are not ignored, relative to the root. */
export function projectFiles(...patterns: readonly string[]): readonly string[] {
  const listed = execFileSync(
    "git",
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--deduplicate", "--", ...patterns],
    { cwd: root, encoding: "utf8" },
  );
  const removed = execFileSync("git", ["ls-files", "-z", "--deleted"], { cwd: root, encoding: "utf8" }).split("\0");
  return listed
    .split("\0")
    .filter((path) => path !== "" && !removed.includes(path))
    .sort();
}

export function read(path: string): string {
  return readFileSync(resolve(root, path), "utf8");
}
