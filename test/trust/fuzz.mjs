/**
 * Asks every rule of the built package with spoilt facts: the rows of the tables with members replaced, removed or
 * added. `node test/trust/fuzz.mjs [calls] [seed]` counts the outcomes and fails on anything but a finding or a
 * RuleInputError.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { askRule, isRuleInputError, rules } from "yingzhou-insurance";
import { hostileValues, randomOf } from "./hostile-values.mjs";

const calls = Number(process.argv[2] ?? 1_000_000);
const seed = Number(process.argv[3] ?? 1);
const random = randomOf(seed);
const pick = (list) => list[random(list.length)];

const folder = fileURLToPath(new URL("../../dist/cases/", import.meta.url));
const rows = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((path) => path.includes("/") && path.endsWith(".json"))
  .sort()
  .flatMap((path) => {
    const { rule, cases } = JSON.parse(readFileSync(folder + path, "utf8"));
    return cases.map(({ facts }) => ({ rule, facts }));
  });

function spoil(value, depth) {
  if (typeof value !== "object" || value === null || depth > 4 || random(4) === 0) return pick(hostileValues)();
  const copy = Array.isArray(value) ? [...value] : { ...value };
  const keys = Object.keys(copy);
  switch (random(4)) {
    case 0:
      if (keys.length > 0) delete copy[pick(keys)];
      return copy;
    case 1:
      Object.defineProperty(copy, pick(["extra", "tierr", "__proto__", "constructor", "0", "缴费档次"]), {
        value: pick(hostileValues)(),
        enumerable: true,
        configurable: true,
        writable: true,
      });
      return copy;
    default: {
      if (keys.length === 0) return pick(hostileValues)();
      const key = pick(keys);
      copy[key] = spoil(copy[key], depth + 1);
      return copy;
    }
  }
}

const globals = () =>
  JSON.stringify(
    Object.getOwnPropertyNames(globalThis).concat(
      Object.getOwnPropertyNames(Object.prototype),
      Object.getOwnPropertyNames(Array.prototype),
    ),
  );
const before = globals();
const ruleIds = rules.map(({ id }) => id);
const outcomes = { findings: 0, refusals: 0, other: 0 };
let slowest = { ms: 0 };
const LIMIT_MS = 5;

/** One call by the generator's next numbers: what came of it, and how long it took. */
function one(call) {
  const row = pick(rows);
  const [rule, facts] = random(20) === 0 ? [pick(ruleIds), pick(hostileValues)()] : [row.rule, spoil(row.facts, 0)];
  const policy = random(200) === 0 ? pick(hostileValues)() : undefined;
  const start = performance.now();
  try {
    const finding = askRule(rule, facts, policy);
    const ms = performance.now() - start;
    if (finding.rule !== rule) throw new Error(`finding of ${finding.rule} for ${rule}`);
    return { outcome: "findings", ms, rule };
  } catch (error) {
    const ms = performance.now() - start;
    if (isRuleInputError(error) && error.issues.length > 0 && error.rule === rule)
      return { outcome: "refusals", ms, rule };
    console.error(`call ${call}, seed ${seed}, ${rule}:`, error);
    return { outcome: "other", ms, rule };
  }
}

for (let call = 0; call < calls; call++) {
  const mark = random.mark();
  const { outcome, rule, ...first } = one(call);
  outcomes[outcome]++;
  let { ms } = first;
  // A pause of the collector falls on any call: a slow call is slow each time it is made again.
  for (let again = 0; again < 3 && ms > LIMIT_MS; again++) {
    random.rewind(mark);
    ms = Math.min(ms, one(call).ms);
  }
  if (ms > slowest.ms) slowest = { ms, call, rule };
}

if (globals() !== before) outcomes.other++;
console.log(
  JSON.stringify({
    calls,
    seed,
    ...outcomes,
    slowestMs: Number(slowest.ms.toFixed(2)),
    slowestCall: slowest.call,
    slowestRule: slowest.rule,
  }),
);
process.exit(outcomes.other === 0 && slowest.ms <= LIMIT_MS ? 0 : 1);
