import { expect, test } from "vitest";
import { rules } from "../../src/catalog/catalog.js";
import * as absentWords from "../../src/foundation/absent.js";
import { householdColumns } from "../../src/medical/enrolment/household-vocabulary.js";
import { followedGroupWords } from "../../src/medical/lists/followed-group-vocabulary.js";
import * as premiumGroupWords from "../../src/medical/terms/premium-group-vocabulary.js";
import { noOtherGroup } from "../../src/medical/terms/premium-groups.js";
import * as paymentWords from "../../src/pension/contributions/contribution-vocabulary.js";
import { markOf } from "../support/mark-of.js";
import marks from "./marks.json" with { type: "json" };

/*
 * What is said as the sources are loaded, whichever rule is asked, against the same record as all other words. By
 * itself, and in one test: it is quick, so that whatever may change there is soon found.
 */

const vocabularies = {
  absentWords,
  followedGroupWords,
  householdColumns,
  noOtherGroup,
  paymentWords,
  premiumGroupWords,
};

test("titles, clauses and readings of rules, and what ledgers call things, are what was read and marked", () => {
  const grounds = rules.map(({ id, title, clauses, readings }) => [id, markOf({ title, clauses, readings })]);
  const words = Object.entries(vocabularies).map(([name, said]) => [name, markOf(Object.entries(said).sort())]);
  expect({ grounds: Object.fromEntries(grounds), vocabularies: Object.fromEntries(words) }).toEqual({
    grounds: marks.grounds,
    vocabularies: marks.vocabularies,
  });
});
