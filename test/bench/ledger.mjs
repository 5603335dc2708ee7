// What the rules add to a ledger: `batch` and `settle` against reading and writing the same CSV with the same library.
// node test/bench/ledger.mjs [rows …]   (after `npm run build`); each engine in a process of its own, ratios last.
import { spawnSync } from "node:child_process";
import { createReadStream, createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { fileURLToPath, pathToFileURL } from "node:url";

// The libraries are the package's, not this folder's.
const own = (name) => import.meta.resolve(name);
const root = fileURLToPath(new URL("../..", import.meta.url));
const cli = join(root, "dist/cli.js");
const [mode, ...rest] = process.argv.slice(2);

if (mode === "plain") {
  const { parse } = await import(own("csv-parse"));
  const { stringify } = await import(own("csv-stringify"));
  const [input, output] = rest;
  await pipeline(createReadStream(input), parse(), stringify(), createWriteStream(output));
  report();
} else if (mode === "ours") {
  process.argv = [process.argv[0], cli, ...rest];
  process.on("exit", report);
  await import(pathToFileURL(cli).href);
} else {
  const folder = mkdtempSync(join(tmpdir(), "ledger-"));
  try {
    for (const rows of process.argv
      .slice(2)
      .map(Number)
      .concat(mode === undefined ? [223_300, 5_580_000] : [])) {
      await measure(rows, folder);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The time of the process and the most memory that it held, for the one that started it. */
function report() {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const cpu = Math.round((userCPUTime + systemCPUTime) / 1000);
  process.stderr.write(
    `\n@${JSON.stringify({ ms: Math.round(performance.now()), cpu, mb: Math.round(maxRSS / 1024) })}`,
  );
}

async function measure(rows, folder) {
  const input = join(folder, `${rows}.csv`);
  const output = join(folder, "out.csv");
  await pipeline(Readable.from(ledger(rows)), createWriteStream(input));
  const rule = "pension/contribution-subsidy";
  const plain = run("plain", input, output);
  const batch = run("ours", "batch", rule, input, "-o", output, "--map", "本年度缴费档次=tier");
  const settle = run("ours", "settle", "pension", input, "--json");
  rmSync(input);
  const line = (name, { ms, cpu, mb }) =>
    console.log(
      `${String(rows).padStart(9)}  ${name.padEnd(12)} ${String(ms).padStart(7)} ms  ${String(mb).padStart(4)} MB` +
        `  time × ${(ms / plain.ms).toFixed(2)}  processor time × ${(cpu / plain.cpu).toFixed(2)}  memory ${mb - plain.mb >= 0 ? "+" : ""}${mb - plain.mb} MB`,
    );
  line("parse+write", plain);
  line("batch", batch);
  line("settle", settle);
}

function run(...args) {
  const { stderr, status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...args], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "ignore", "pipe"],
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stderr.slice(stderr.lastIndexOf("@") + 1));
}

/** The ledger that `settle pension --sample` settles, of as many rows as asked for. */
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
    entryPoints: [join(root, "src/cli/sample-ledger.ts")],
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}
