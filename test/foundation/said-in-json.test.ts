import { expect, test } from "vitest";
import { descriptionOf } from "../../src/foundation/description.js";
import { text } from "../../src/foundation/schema.js";

test("examples are JSON Schema's own word; what else is said of a value is ours, with x- before it", () => {
  const schema = text(["村名", "Village"], { examples: ["前进村"], passedOver: ["村"] });
  expect(descriptionOf(schema).json).toMatchObject({
    examples: ["前进村"],
    "x-passed-over": ["村"],
  });
  expect(descriptionOf(schema).json).not.toHaveProperty("x-examples");
});
