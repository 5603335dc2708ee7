import { expect, test } from "vitest";
import { workFundGrant } from "../../../../src/index.js";
import { withReadings } from "../../../../src/policy/with-readings.js";
import { yingzhou2021 } from "../../../../src/policy/yingzhou-2021/index.js";

// At 99% both the second and the third row fit (六（六）): read as the worse, 0.6 yuan are paid, and above it 0.8.
test("past a line that two rows share it takes one more person enrolled, and of the other rates nothing", () => {
  const policy = withReadings(yingzhou2021, { rateOnTwoRows: "worse-row" });
  const of = (count: number) => ({ count, base: 1000 });
  const facts = { enrolment: of(990), accuracy: of(900), activation: of(500), persons: 1000 };
  expect(workFundGrant(facts, policy)).toMatchObject({
    yuanPerPerson: "0.6",
    nextStep: { yuanPerPerson: "0.8", raise: [{ rate: "enrolment", persons: 1 }], moreYuan: "200" },
  });
});
