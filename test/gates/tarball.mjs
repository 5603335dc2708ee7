/**
 * Holds what an intake takes of a package, packed and unpacked. `node test/gates/tarball.mjs` prints the size of the
 * tarball that would be published from the build that stands, and fails when it is larger.
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const MOST_PACKED = 2_000_000;
const MOST_UNPACKED = 9_000_000;

const root = fileURLToPath(new URL("../../", import.meta.url));
const said = execFileSync("npm", ["pack", "--dry-run", "--ignore-scripts", "--json"], { cwd: root, encoding: "utf8" });
const [{ size, unpackedSize }] = JSON.parse(said);

for (const [what, bytes, most] of [
  ["packed", size, MOST_PACKED],
  ["unpacked", unpackedSize, MOST_UNPACKED],
]) {
  const isLarger = bytes > most;
  console.log(`${isLarger ? "FAIL" : "ok  "} ${what}: ${bytes} bytes, at most ${most}`);
  if (isLarger) process.exitCode = 1;
}
