import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";

/** A package whose code travels with ours. */
interface Packed {
  readonly name: string;
  readonly version: string;
  /** By its SPDX identifier. */
  readonly license: string;
  /** Its licence, and its notices where it has any, word for word. */
  readonly text: string;
}

/** What the bundler records of a build, as far as it matters here. */
interface Metafile {
  readonly outputs: Readonly<Record<string, { readonly inputs: Readonly<Record<string, { bytesInOutput: number }>> }>>;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/**
 * Makes the licences of all that was bundled, and the bill of materials, out of the records that the bundler left in
 * the build's folder. The records stay there for the gates, and out of the tarball.
 */
export function publishLicences(dist: string): void {
  const records = readdirSync(dist).filter((name) => /^metafile-\w+\.json$/.test(name));
  const bundled = packedIn(records.map((name) => readJson<Metafile>(join(dist, name))));
  if (bundled.length === 0) throw new Error(`no record in ${dist} of what was bundled`);
  writeFileSync(join(dist, "THIRD-PARTY-LICENSES"), licencesOf(bundled));
  writeFileSync(join(dist, "sbom.cdx.json"), `${JSON.stringify(billOfMaterials(bundled), undefined, 2)}\n`);
}

/** What travels in the outputs that were recorded, in order. */
export function packedIn(records: readonly Metafile[]): readonly Packed[] {
  return [...new Set(records.flatMap(foldersIn))].sort().map(packed);
}

/** The folders of the packages of which something came into an output. */
function foldersIn({ outputs }: Metafile): readonly string[] {
  return Object.values(outputs)
    .flatMap(({ inputs }) => Object.entries(inputs))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);
}

function packed(folder: string): Packed {
  const { name, version, license } = readJson<Manifest>(join(folder, "package.json"));
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((file) => file.isFile() && /^(?:licen[cs]e|notice)/i.test(file.name))
    .map(({ parentPath, name: file }) => relative(folder, join(parentPath, file)))
    .filter((file) => /^(?:licenses\/)?[^/]+$/.test(file))
    .sort();
  if (!files.some((file) => /^licen/i.test(file))) throw new Error(`${name} comes without its licence`);
  return {
    name,
    version,
    license,
    text: files.map((file) => readFileSync(join(folder, file), "utf8").trim()).join("\n\n"),
  };
}

function licencesOf(bundled: readonly Packed[]): string {
  const head = "The files of this folder hold code of the packages below, each under its own licence.";
  const parts = bundled.map(({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}`);
  return `${[head, ...parts].join(`\n\n${"-".repeat(80)}\n\n`)}\n`;
}

/** What the package is made of, in the form of CycloneDX. */
function billOfMaterials(bundled: readonly Packed[]): object {
  const own = readJson<Manifest>("package.json");
  const lock = readJson<{ packages: Readonly<Record<string, { integrity?: string }>> }>("package-lock.json").packages;
  const component = ({ name, version, license }: Packed): object => ({
    type: "library",
    "bom-ref": `${name}@${version}`,
    name,
    version,
    purl: `pkg:npm/${name.replace("@", "%40")}@${version}`,
    licenses: [{ license: { id: license } }],
    hashes: hashesOf(lock[`node_modules/${name}`]?.integrity),
  });
  return {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: { component: component({ ...own, text: "" }) },
    components: bundled.map(component),
    dependencies: [
      {
        ref: `${own.name}@${own.version}`,
        dependsOn: bundled.map((one) => `${one.name}@${one.version}`),
      },
    ],
  };
}

function hashesOf(integrity = ""): readonly object[] {
  const [, digest] = /^sha512-(.+)$/.exec(integrity) ?? [];
  return digest === undefined ? [] : [{ alg: "SHA-512", content: Buffer.from(digest, "base64").toString("hex") }];
}

function readJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(path, "utf8")) as Content;
}
