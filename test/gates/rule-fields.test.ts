import { expect, test } from "vitest";
import { rules } from "../../src/catalog/catalog.js";
import { shapeOf } from "../../src/foundation/schema.js";
import { fieldTable } from "../spec/field-table.js";
import { read } from "./project.js";

// Part of what the pages of docs/spec are held to, by itself: without tables and registers it is quick enough for
// mutants.
test.each(rules)("$id takes and gives what its page says", ({ id, title, facts, finding }) => {
  const page = read(`docs/spec/rules/${id}.md`);
  for (const part of [title.zh, title.en, fieldTable(shapeOf(facts())), fieldTable(finding())])
    expect(page).toContain(part);
});
