// One engine, one workload, a fresh process: checks the answers, then prints the nanoseconds per call as JSON.
// node ask-engine.js <engine> <workload>
import { nanosecondsPerCall, timed } from "./measure.js";
import { median } from "./rounds.js";
import { workloads } from "./workloads.js";

const [engineName, workloadName] = process.argv.slice(2);
const engine = await import(`./engines/${engineName}.js`);
const floor = await import("./engines/floor.js");
const inputs = workloads[workloadName].inputs();

/** As many persons as an engine answers in so long: all of them would take the slow ones minutes. */
const BATCH_SECONDS = 0.5;
const BATCH_PASSES = 5;
const MOST_CHECKED = 256;

process.stdout.write(JSON.stringify(await (workloadName === "batch" ? batch() : calls())));

async function calls() {
  await check();
  return { ns: median(await nanosecondsPerCall(engine[workloadName], inputs, engine.isAsync)) };
}

/** Every distinct input, up to some hundreds, must be answered as the floor answers it. */
async function check() {
  const right = floor[workloadName];
  if (right === undefined) return;
  const distinct = [...new Map(inputs.map((facts) => [JSON.stringify(facts), facts])).values()].slice(0, MOST_CHECKED);
  const inFloorTerms = engine.inTheirTerms?.[workloadName] ?? ((answer) => answer);
  for (const facts of distinct) {
    const answer = comparable(inFloorTerms(await engine[workloadName](facts)));
    if (answer !== comparable(right(facts)))
      throw new Error(`${engineName} answers ${answer} to ${JSON.stringify(facts)}, and the floor ${right(facts)}`);
  }
}

/** A number to four decimals: peers and floor calculate in binary floats. */
function comparable(answer) {
  return answer === "open" ? answer : Number(answer).toFixed(4);
}

/** The calls themselves are checked where they are measured alone. */
async function batch() {
  const persons = await affordable();
  const passes = [];
  while (passes.length < BATCH_PASSES) passes.push((await timed(() => pass(persons))) / persons.length);
  return { ns: median(passes) };
}

async function affordable() {
  const few = inputs.slice(0, 64);
  await pass(few);
  const each = (await timed(() => pass(few))) / few.length;
  return inputs.slice(0, Math.max(few.length, Math.ceil((BATCH_SECONDS * 1e9) / each)));
}

/** Both answers of every person, kept. */
function pass(persons) {
  const { subsidy, premium, isAsync } = engine;
  const answers = new Array(persons.length);
  if (isAsync) return passInTurn(persons, answers);
  for (let index = 0; index < persons.length; index++) {
    const { contribution, person } = persons[index];
    answers[index] = { subsidy: subsidy(contribution), premium: premium(person) };
  }
  return answers;
}

async function passInTurn(persons, answers) {
  for (let index = 0; index < persons.length; index++) {
    const { contribution, person } = persons[index];
    answers[index] = { subsidy: await engine.subsidy(contribution), premium: await engine.premium(person) };
  }
  return answers;
}
