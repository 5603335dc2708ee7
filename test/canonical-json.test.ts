import canonicalize from "canonicalize";
import { expect, test } from "vitest";
import { canonicalJson } from "../src/catalog/canonical-json.js";
import { receipt, yingzhou2021 } from "../src/index.js";
import { fc } from "./support/properties.js";

test("keys stand in the order of their UTF-16 code units, numbers that look like keys of a list too", () => {
  // RFC 8785, 3.2.3: the order of its example, and 10 before 9.
  const given = { "\u20ac": 1, "\r": 2, "\ufb33": 3, 9: 4, 10: 5, "\u{1f600}": 6, "\u0080": 7, "\u00f6": 8 };
  expect(canonicalJson(given)).toBe('{"\\r":2,"10":5,"9":4,"\u0080":7,"\u00f6":8,"\u20ac":1,"\u{1f600}":6,"\ufb33":3}');
});

test("the canonical form is the one that another implementation writes", () => {
  const whole = fc.jsonValue({ stringUnit: "binary" });
  fc.assert(fc.property(whole, (value) => canonicalJson(value) === canonicalize(value)));
  for (const value of [yingzhou2021, receipt("pension/contribution-subsidy", { tier: 100 }), null, "", [], {}])
    expect(canonicalJson(value)).toBe(canonicalize(value));
});
