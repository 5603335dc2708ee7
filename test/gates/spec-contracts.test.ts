import { expect, test } from "vitest";
import { rules } from "../../src/catalog/catalog.js";
import { contract } from "../spec/contract.js";
import { read } from "./project.js";

test.each(rules)("$id takes and gives what docs/spec/contracts says", (rule) => {
  expect(JSON.parse(JSON.stringify(contract(rule)))).toEqual(JSON.parse(read(`docs/spec/contracts/${rule.id}.json`)));
});
