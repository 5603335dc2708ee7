import { expect, test } from "vitest";
import { PremiumSum } from "../../../src/medical/terms/premium-sum.js";

const settled = { openReadings: [], missingFacts: [] };
const share = (subsidyMin: number, subsidyMax: number) => ({ premium: 28_000, subsidyMin, subsidyMax, ...settled });

// Of 280 yuan, 250 are paid for the poor; for an orphan it is what another notice says.
test("the share of several persons counts as often as there are persons", () => {
  const sum = new PremiumSum();
  const [poorOrphan, perhapsPoor] = [share(25_000, 28_000), share(0, 25_000)];
  sum.add(poorOrphan, 2);
  sum.add(perhapsPoor, 3);
  expect(sum.amounts()).toMatchObject({ subsidy: { min: "500", max: "1310" }, selfPaid: { min: "90", max: "900" } });
});

test("a subsidy does not hang on whether somebody without one is enrolled", () => {
  const sum = new PremiumSum();
  sum.add({ ...share(0, 28_000), openReadings: ["subsidyForOrphan"] });
  sum.addOpen(share(0, 0), { openReadings: [], missingFacts: ["members[1].enrolled"] });
  expect(sum.amounts()).toMatchObject({
    subsidy: { min: "0", max: "280", missingFacts: [] },
    selfPaid: { min: "0", max: "560", missingFacts: ["members[1].enrolled"] },
  });
});
