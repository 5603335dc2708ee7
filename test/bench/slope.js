// Cost per call as calls, policies and list elements grow, each in a fresh process: prints [[x, nanoseconds], …] as
// JSON.
import * as ours from "../../dist/index.js";
import { median, timed } from "./measure.js";
import { workloads } from "./workloads.js";

const inputs = workloads.subsidy.inputs();
const mask = inputs.length - 1;
const LARGEST_LIST = 200_000;

function ask(calls, policy) {
  let last;
  for (let call = 0; call < calls; call++) last = ours.contributionSubsidy(inputs[call & mask], policy);
  return last;
}

const curves = {
  /** After so many calls. */
  async calls() {
    const points = [];
    let made = 0;
    for (const after of [1e3, 1e4, 1e5, 1e6, 1e7]) {
      ask(after - made);
      made = after;
      const samples = [];
      for (let sample = 0; sample < 5; sample++) samples.push((await timed(() => ask(20_000))) / 20_000);
      made += 5 * 20_000;
      points.push([after, median(samples)]);
    }
    return points;
  },
  /** With so many policies alive, each asked in turn for a stretch. */
  async policies() {
    const points = [];
    const policies = [];
    ask(1e5);
    for (const alive of [1, 10, 100, 1000]) {
      while (policies.length < alive) {
        const value = String((policies.length % 4000) / 100);
        policies.push(ours.withReadings(ours.yingzhou2021, { agencyTierSubsidy: { value, source: "bench" } }));
      }
      const calls = 1e6 / alive;
      const round = () => {
        for (const policy of policies) ask(calls, policy);
      };
      round();
      const samples = [];
      for (let sample = 0; sample < 5; sample++) samples.push((await timed(round)) / 1e6);
      points.push([alive, median(samples)]);
    }
    return points;
  },
  /** Per element of a list rule. */
  async elements() {
    const points = [];
    for (let size = 1; size <= LARGEST_LIST; size *= size === 100_000 ? 2 : 10) {
      const members = Array.from({ length: size }, (_, index) => ({
        key: String(index),
        insurance: "none",
        enrolled: true,
      }));
      const rounds = Math.max(5, Math.ceil(20_000 / size));
      for (let round = 0; round < rounds; round++) ours.householdEnrolment({ members });
      const samples = [];
      for (let sample = 0; sample < 5; sample++)
        samples.push((await timed(() => ours.householdEnrolment({ members }))) / size);
      points.push([size, median(samples)]);
    }
    return points;
  },
};

process.stdout.write(JSON.stringify(await curves[process.argv[2]]()));
