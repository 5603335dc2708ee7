import { expect, test } from "vitest";
import { yingzhou2021 } from "../../src/index.js";
import { ageOn } from "../../src/pension/terms/age.js";

test.each([
  ["0996-02-29", "0999-02-28", 3],
  ["0996-02-29", "0999-02-27", 2],
  ["0004-02-29", "0008-02-28", 3],
  ["1980-02-29", "2021-02-28", 41],
  ["1980-02-29", "2021-05-30", 41],
])("born on %s, on %s: %i whole years", (birthDate, asOf, years) => {
  expect(ageOn(birthDate, asOf, yingzhou2021)).toBe(years);
});
