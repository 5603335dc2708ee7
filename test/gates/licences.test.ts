import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { read, root } from "./project.js";

const licences = read("dist/THIRD-PARTY-LICENSES");
const bill = JSON.parse(read("dist/sbom.cdx.json")) as {
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly hashes: readonly object[];
  }[];
};

/** The packages of which a module went into the build, by the bundler's records of every module that did. */
function bundledModules(): readonly string[] {
  const records = readdirSync(join(root, "dist")).filter((name) => name.startsWith("metafile-"));
  const module = /"(?:[^"]*\/)?node_modules\/((?:@[^/"]+\/)?[^/"]+)\/[^"]+":\{"bytesInOutput":[1-9]/g;
  const names = records.flatMap((file) => [...read(`dist/${file}`).matchAll(module)].map(([, name]) => name as string));
  return [...new Set(names)].sort();
}

test("every package in the bundle travels with its licence, word for word, and no other", () => {
  const named = licences.split(`\n\n${"-".repeat(80)}\n\n`).slice(1);
  expect(named.map((part) => part.slice(0, part.indexOf(" ")))).toEqual(bundledModules());
  const require = createRequire(join(root, "package.json"));
  for (const part of named) {
    const [, name, version, license] = /^(\S+) (\S+) \((\S+)\)\n\n/.exec(part) ?? [];
    const folder = join(root, "node_modules", name as string);
    expect(require(join(folder, "package.json"))).toMatchObject({ version, license });
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each)) as string;
    expect(part).toContain(read(join(folder, file)).trim());
  }
});

test("the bill of materials lists the same packages, as nothing is installed beside", () => {
  expect(JSON.parse(read("package.json"))).not.toHaveProperty("dependencies");
  expect(bill.components.map(({ name }) => name).sort()).toEqual(bundledModules());
  for (const { hashes } of bill.components) expect(hashes).toHaveLength(1);
});
