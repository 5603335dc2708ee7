import { expect, test } from "vitest";
import * as api from "../src/index.js";

/** Every object within a value, by its path. */
function objectsIn(value: unknown, path: string): readonly (readonly [path: string, object: object])[] {
  if (typeof value !== "object" || value === null) return [];
  return [[path, value], ...Object.entries(value).flatMap(([key, member]) => objectsIn(member, `${path}.${key}`))];
}

test("no caller can change what is exported, and with it what others are told", () => {
  const exported = Object.entries(api).flatMap(([name, value]) => objectsIn(value, name));
  expect(exported.length).toBeGreaterThan(1000);
  expect(exported.filter(([, object]) => !Object.isFrozen(object)).map(([path]) => path)).toEqual([]);
});
