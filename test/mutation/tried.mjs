import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundled } from "./bundle.mjs";
import { shared } from "./crew.mjs";
import { instrumented } from "./instrument.mjs";
import { killersFirst, planned, remembered } from "./plan.mjs";

const WORKERS = 2;

/** How many tests are tried without a mutant, in the order in which they are asked of the mutants of a file. */
const CONTROLS = 40;

/**
 * Every mutant of some files, and what came of it.
 *
 * @param files - the sources whose mutants are tried
 * @param sources - all that hold mutants: the more do, the dearer a test is counted, so that these are always the same
 * @param judges - the files of tests that are asked
 */
export async function tried({ files, sources, judges }) {
  const folder = mkdtempSync(join(tmpdir(), "mutation-"));
  try {
    const { mutants, texts } = await instrumented(sources);
    const bundle = join(folder, "bundle.json");
    const count = 1 + Math.max(...mutants.map(({ id }) => id));
    writeFileSync(bundle, JSON.stringify({ ...(await bundled(judges, texts, folder)), count }));
    const wanted = mutants.filter(({ file }) => files.includes(file));
    return await attempted(wanted, bundle, await reached(judges, bundle), count);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What each test reaches, and what each file of tests reaches as it is loaded; all tests must pass. */
async function reached(judges, bundle) {
  const [tests, loads] = [[], []];
  const parts = Array.from({ length: WORKERS }, (_, part) => part);
  const jobs = judges.flatMap((file) => parts.map((part) => ({ file, part, parts: WORKERS })));
  await shared(WORKERS, bundle, jobs.values(), ({ file, part }, told) => {
    if (told.ended) throw new Error(`${file} ends its worker: ${told.ended}`);
    tests.push(...told.tests.map((test) => ({ file, ...test })));
    if (part === 0) loads.push({ file, ...told.load });
  });
  for (const { name, fault } of tests) if (fault !== undefined) throw new Error(`fails unchanged: ${name}: ${fault}`);
  const inOrder = (one, other) =>
    judges.indexOf(one.file) - judges.indexOf(other.file) || (one.index ?? 0) - (other.index ?? 0);
  return { tests: tests.sort(inOrder), loads: loads.sort(inOrder) };
}

/** Asks of each mutant whether a test fails while it is at work. */
async function attempted(mutants, bundle, { tests, loads }, count) {
  const plan = planned(tests, loads, count);
  const loadOf = new Map(loads.map(({ file, asked }) => [file, asked]));
  // Read by the workers, which are told the places of tests in it.
  writeFileSync(
    `${bundle}.tests`,
    JSON.stringify(tests.map(({ file, index, asked }) => ({ file, index, asked, load: loadOf.get(file) }))),
  );
  const results = mutants.filter(({ status }) => status !== undefined);
  const killers = new Map();
  const killersOf = (place) => killers.get(place) ?? [];

  function* jobs() {
    for (const file of new Set(mutants.map((mutant) => mutant.file))) {
      const ofFile = mutants.filter((mutant) => mutant.file === file && mutant.status === undefined);
      const order = plan.orderFor(
        file,
        ofFile.map(({ id }) => id),
      );
      yield { mutant: NONE, tests: Int32Array.from(order.ofCode.slice(0, CONTROLS)) };
      for (const mutant of ofFile) {
        const asked = killersFirst(plan.testsFor(mutant, order), [...killersOf(file), ...killersOf(roomOf(file))]);
        if (asked.length > 0) yield { mutant, tests: Int32Array.from(asked) };
        else results.push({ ...mutant, status: "NoCoverage" });
      }
    }
  }

  await shared(WORKERS, bundle, jobs(), ({ mutant }, { ended, killer, fault }) => {
    const reason = ended ?? fault;
    if (mutant === NONE && reason !== undefined) throw new Error(`fails unchanged: ${tests[killer]?.name}: ${reason}`);
    if (mutant === NONE) return;
    if (killer !== undefined)
      for (const place of [mutant.file, roomOf(mutant.file)]) killers.set(place, remembered(killersOf(place), killer));
    if (results.length % TOLD === 0) console.log(`${results.length} of ${mutants.length} mutants tried`);
    results.push({ ...mutant, status: ended ? "Timeout" : fault ? "Killed" : "Survived", statusReason: reason });
  });
  return results;
}

/** After how many mutants it is told how many are tried. */
const TOLD = 1_000;

const NONE = { id: -1 };

function roomOf(file) {
  return file.split("/")[1];
}
