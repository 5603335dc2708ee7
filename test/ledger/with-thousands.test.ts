import { expect, test } from "vitest";
import { withThousands } from "../../src/ledger/with-thousands.js";

test.each([
  ["0", "0"],
  ["999", "999"],
  ["1000", "1,000"],
  ["-1000", "-1,000"],
  ["-999.5", "-999.5"],
  ["12345.6789", "12,345.6789"],
  ["123456", "123,456"],
  ["1234567", "1,234,567"],
  ["1999999999999998000", "1,999,999,999,999,998,000"],
  ["—", "—"],
])("%s is %s", (number, shown) => {
  expect(withThousands(number)).toBe(shown);
});
