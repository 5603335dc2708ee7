import { expect, test } from "vitest";
import { hexOf } from "../../src/foundation/hex.js";

test("bytes are two digits each, small ones too", () => {
  expect(hexOf(Uint8Array.from([0, 1, 15, 16, 17, 159, 160, 255]))).toBe("00010f10119fa0ff");
});
