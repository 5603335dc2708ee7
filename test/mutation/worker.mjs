// Tries mutants, one after another, with the tests that it is told to.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { setImmediate, setTimeout } from "node:timers/promises";
import vm from "node:vm";
import { loadedOnce } from "./bundle.mjs";
import { collect } from "./vitest.mjs";

const path = process.argv[2];
const { code, once, count } = JSON.parse(readFileSync(path, "utf8"));
const loaded = await loadedOnce(once, dirname(path));
const requires = createRequire(resolve("package.json"));

/** What a test may ask more than it did without a mutant. */
const MOST = 1_000_000;

/** A test that asks more without a mutant is too dear to be asked about mutants, and isn't tried to its end. */
const DEAREST = 10_000_000;

/** How long a worker waits for what a test left undone, in milliseconds. */
const AT_LAST = 2_000;

let evaluate;
let known;
let active = -1;
let asked = 0;
let allowed = Number.POSITIVE_INFINITY;
let reached = new Uint8Array(count);

/** Whether a mutant is at work. A test that asks far more often than it did without mutants goes round in circles. */
function $is(id) {
  if (++asked > allowed) throw new Error("goes round in circles");
  return id === active;
}

function $at(...ids) {
  for (const id of ids) reached[id] = 1;
}

/** The text of tests and sources as a function; only the first look at the tests asks what they reach. */
function compiled(isReachTold) {
  const text = isReachTold ? code : code.replace(/\$at\([\d, ]*\)(, |;)/g, "");
  const parameters = "require, module, exports, $once, $is, $at";
  return new vm.Script(`(function (${parameters}) {${text}\n})`, { filename: "mutation.cjs" }).runInThisContext();
}

/** Sources and tests evaluated anew: what a policy keeps must not outlive the mutant that filled it. */
function fresh() {
  const module = { exports: {} };
  evaluate(requires, module, module.exports, loaded, $is, $at);
  return (file) => collect(file, module.exports.files[file]);
}

let lastSign = 0;

/** Tells that this worker is not stuck; not so often that telling takes time. */
function alive() {
  if (performance.now() - lastSign < 1_000) return;
  lastSign = performance.now();
  process.send({ alive: true });
}

/** What is thrown where nobody catches it: a fault of the test that runs, if one does. */
let thrownAside = () => undefined;
process.on("uncaughtException", (error) => thrownAside(error));

/** What a test says, or that nothing is left that could ever end it. */
async function outcome(run) {
  alive();
  let drained;
  const hanging = new Promise((_, reject) => {
    drained = () => reject(new Error("waits for ever"));
    thrownAside = reject;
  });
  hanging.catch(() => undefined);
  process.once("beforeExit", drained);
  process.channel.unref();
  try {
    await Promise.race([run(), hanging]);
    return undefined;
  } catch (error) {
    return String(error?.message || error).slice(0, 300);
  } finally {
    thrownAside = () => undefined;
    process.channel.ref();
    process.removeListener("beforeExit", drained);
  }
}

/**
 * Lets what a test left undone come to its end, so that it isn't taken for what another mutant does: whatever it asks
 * is answered by an error. Tells whether it did, for this worker is of no more use if it didn't.
 */
async function settled() {
  allowed = 0;
  asked = 0;
  // Idleness is told once a turn.
  await setImmediate();
  process.channel.unref();
  const idle = new Promise((resolve) => process.once("beforeExit", () => resolve(true)));
  const isSettled = await Promise.race([idle, setTimeout(AT_LAST, false, { ref: false })]);
  process.channel.ref();
  return isSettled;
}

function numbersIn(marks) {
  const numbers = [];
  for (let id = 0; id < marks.length; id++) if (marks[id] === 1) numbers.push(id);
  return Uint32Array.from(numbers);
}

/** Each test of a file on sources of its own, unless too dear: which mutants it reaches, and how often it asks. */
async function reach({ file, part, parts }) {
  active = -1;
  allowed = Number.POSITIVE_INFINITY;
  const told = { file, part, tests: [] };
  for (let index = part, until = index + 1; index < until; index += parts) {
    reached = new Uint8Array(count);
    asked = 0;
    const { tests, after } = fresh()(file);
    told.load ??= { asked, reached: numbersIn(reached) };
    until = tests.length;
    if (index < until) {
      reached = new Uint8Array(count);
      asked = 0;
      allowed = DEAREST;
      const fault = await outcome(tests[index].run);
      if (asked <= DEAREST)
        told.tests.push({ index, name: tests[index].id, fault, asked, reached: numbersIn(reached) });
      allowed = Number.POSITIVE_INFINITY;
    }
    for (const clear of after) await clear();
    if (!(await settled())) throw new Error(`${file} ${index} leaves something undone`);
    allowed = Number.POSITIVE_INFINITY;
  }
  return told;
}

/** Whether one of the tests fails while a mutant is at work: the first that does, and how. */
async function attempt({ mutant, tests }) {
  known ??= JSON.parse(readFileSync(`${path}.tests`, "utf8"));
  active = mutant.id;
  const defined = new Map();
  const define = fresh();
  try {
    for (const test of tests) {
      const fault = await faultOf(known[test], define, defined);
      if (fault !== undefined) return { killer: test, fault };
    }
    return {};
  } finally {
    active = -1;
    for (const { after } of defined.values()) for (const clear of after) await clear();
  }
}

function allow(usual) {
  allowed = MOST + 20 * usual;
  asked = 0;
}

async function faultOf({ file, index, asked: usual, load }, define, defined) {
  try {
    allow(load);
    if (!defined.has(file)) defined.set(file, define(file));
    allow(usual);
    const test = defined.get(file).tests[index];
    const fault = test === undefined ? "this test is gone" : await outcome(test.run);
    // A loop that was ended by an error which it caught itself is known by what it asked for.
    return fault ?? (asked > allowed ? "goes round in circles" : undefined);
  } catch (error) {
    return `the tests can't be defined: ${error?.message ?? error}`;
  } finally {
    allowed = Number.POSITIVE_INFINITY;
  }
}

process.on("message", async (job) => {
  const isFirstLook = job.mutant === undefined;
  evaluate ??= compiled(isFirstLook);
  const answer = await (isFirstLook ? reach(job) : attempt(job));
  process.send({ ...answer, isSpent: !(await settled()) });
});
process.send({ ready: true });
