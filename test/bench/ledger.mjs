// What the rules add to a ledger: `batch` and `settle` against reading and writing the same CSV with the same library.
// node test/bench/ledger.mjs [--province]   (after `npm run build`) measures and rewrites that part of
// docs/benchmarks.md; each run is a process of its own, and rounds go through all three in turn.
import { spawnSync } from "node:child_process";
import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ledgerPart, replacePart } from "./ledger-part.js";

// The libraries are the package's, not this folder's.
const own = (name) => import.meta.resolve(name);
const root = fileURLToPath(new URL("../..", import.meta.url));
const here = fileURLToPath(import.meta.url);
const cli = join(root, "dist/cli.js");
const DISTRICT = { rows: 223_300, rounds: 5 };
const PROVINCE = { rows: 5_580_000, rounds: 1 };

if (process.argv[1] === here) {
  const [mode, ...rest] = process.argv.slice(2);
  if (mode === "plain") await plain(...rest);
  else if (mode === "ours") await ours(rest);
  else {
    const page = join(root, "docs/benchmarks.md");
    const before = readFileSync(page, "utf8");
    writeFileSync(page, replacePart(before, await ledgers(mode === "--province", before)));
    spawnSync(join(root, "node_modules/.bin/biome"), ["format", "--write", page]);
  }
}

/** The part of the page on ledgers; of a size that is not measured, the part as the page before has it. */
export async function ledgers(withProvince, before) {
  const folder = mkdtempSync(join(tmpdir(), "ledger-"));
  try {
    const measured = [];
    for (const { rows, rounds } of withProvince ? [DISTRICT, PROVINCE] : [DISTRICT])
      measured.push({ rows, rounds: await measure(rows, rounds, folder) });
    return ledgerPart(measured, before);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function plain(input, output) {
  const { parse } = await import(own("csv-parse"));
  const { stringify } = await import(own("csv-stringify"));
  await pipeline(createReadStream(input), parse(), stringify(), createWriteStream(output));
  report();
}

async function ours(args) {
  process.argv = [process.argv[0], cli, ...args];
  process.on("exit", report);
  await import(pathToFileURL(cli).href);
}

/** The time of the process and the most memory that it held, for the one that started it. */
function report() {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const cpu = Math.round((userCPUTime + systemCPUTime) / 1000);
  process.stderr.write(
    `\n@${JSON.stringify({ ms: Math.round(performance.now()), cpu, mb: Math.round(maxRSS / 1024) })}`,
  );
}

async function measure(rows, rounds, folder) {
  const input = join(folder, `${rows}.csv`);
  const output = join(folder, "out.csv");
  await writeLedger(rows, input);
  const rule = "pension/contribution-subsidy";
  const measured = [];
  for (let round = 0; round < rounds; round++) {
    measured.push({
      plain: run("plain", input, output),
      batch: run("ours", "batch", rule, input, "-o", output, "--map", "本年度缴费档次=tier"),
      settle: run("ours", "settle", "pension", input, "--json"),
    });
    console.log(rows, JSON.stringify(measured.at(-1)));
  }
  rmSync(input);
  return measured;
}

function run(...args) {
  const { stderr, status } = spawnSync(process.execPath, [here, ...args], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stderr.slice(stderr.lastIndexOf("@") + 1));
}

/** Writes the ledger that `settle pension --sample` settles, of as many rows as asked for. */
export async function writeLedger(rows, path) {
  await pipeline(Readable.from(ledger(rows)), createWriteStream(path));
}

async function* ledger(rows) {
  const { sampleLedger } = await generator();
  let piece = "";
  for (const text of sampleLedger(rows, 2021)) {
    piece += text;
    if (piece.length > 1 << 18) {
      yield piece;
      piece = "";
    }
  }
  yield piece;
}

/** The generator is source of the command; it is bundled for this run. */
async function generator() {
  const { build } = await import(own("esbuild"));
  const { outputFiles } = await build({
    entryPoints: [join(root, "src/ledger/sample/sample-ledger.ts")],
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}
