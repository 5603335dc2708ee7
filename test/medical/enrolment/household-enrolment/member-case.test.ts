import { expect, test } from "vitest";
import { householdEnrolment } from "../../../../src/index.js";
import { withReadings } from "../../../../src/policy/with-readings.js";
import { yingzhou2021 } from "../../../../src/policy/yingzhou-2021/index.js";

test("whom the employer never enrolled must enrol, where that is read to be outside employees' insurance", () => {
  const policy = withReadings(yingzhou2021, { employerNeverEnrolled: "included" });
  const members = [{ key: "a", insurance: "employer-never-enrolled", enrolled: true }] as const;
  expect(householdEnrolment({ registeredHere: true, members }, policy).members).toMatchObject([
    { class: "must", clause: "M-1.6.d", reason: "employer-never-enrolled-counts" },
  ]);
});
