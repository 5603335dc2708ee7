/**
 * The same rows under four time zones, three locales and each Node given: the same bytes or a failure.
 * `node test/trust/determinism.mjs [path of another node ...]`
 */
import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const vectors = fileURLToPath(new URL("vectors.mjs", import.meta.url));
const seen = new Map();
for (const node of [process.execPath, ...process.argv.slice(2)]) {
  const version = execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
  for (const TZ of ["UTC", "Asia/Shanghai", "America/St_Johns", "Pacific/Kiritimati"]) {
    for (const LANG of ["C", "zh_CN.UTF-8", "tr_TR.UTF-8"]) {
      const line = execFileSync(node, [vectors], {
        encoding: "utf8",
        env: { ...process.env, TZ, LANG, LC_ALL: LANG },
      }).trim();
      seen.set(line, [...(seen.get(line) ?? []), `${version} ${TZ} ${LANG}`]);
    }
  }
}
for (const [line, where] of seen) console.log(`${line}: ${where.length} runs`);
process.exit(seen.size === 1 ? 0 : 1);
