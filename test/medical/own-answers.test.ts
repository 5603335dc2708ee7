import { expect, test } from "vitest";
import { factsSchema } from "../../src/index.js";
import { expectOwnAnswers } from "../support/own-answers.js";

interface Json {
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Json>>;
  readonly items?: Json;
}

type Facts = Readonly<Record<string, unknown>>;

/** Every way to fill in the choices and flags of a record, each also left out. */
function fillings({ properties = {} }: Json): readonly Facts[] {
  return Object.entries(properties).reduce<readonly Facts[]>(
    (made, [name, { type, enum: options = type === "boolean" ? [true, false] : [] }]) =>
      made.flatMap((facts) => [facts, ...options.map((option) => ({ ...facts, [name]: option }))]),
    [{}],
  );
}

/** Every part of a list, the empty one and the whole included. */
function partsOf<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return items.reduce<readonly (readonly Item[])[]>(
    (made, item) => made.flatMap((part) => [part, [...part, item]]),
    [[]],
  );
}

test("a person who may join: every combination has an answer of its own", () => {
  const all = fillings(factsSchema("medical/enrolment-eligibility") as Json);
  expect(all).toHaveLength(4 * 3 ** 7);
  expectOwnAnswers("medical/enrolment-eligibility", all);
});

test("a member of a household: every combination has a standing of its own", () => {
  const { members } = (factsSchema("medical/household-enrolment") as Json).properties ?? {};
  const all = fillings(members?.items as Json);
  expect(all).toHaveLength(5 * 6 * 6 * 3 ** 4);
  const household = (member: Facts): unknown => ({ members: [{ ...member, key: "a" }] });
  expectOwnAnswers("medical/household-enrolment", all.map(household));
});

test("a premium: every set of groups and standing on the register has a share of its own", () => {
  const { groups } = (factsSchema("medical/premium-subsidy") as Json).properties ?? {};
  const sets = partsOf(groups?.items?.enum as readonly string[]);
  expect(sets).toHaveLength(2 ** 9);
  const left = ["2015-12-30", "2015-12-31", "2016-06-01"].map((leftRegisterOn) => ({ leftRegisterOn }));
  const registers = [{}, { registeredOn: "2015-12-15" }, ...left, { registeredOn: "2015-12-15", ...left[2] }];
  const all = sets.flatMap((set) =>
    (set.includes("registered-poor") ? registers : [{}]).flatMap((register) =>
      [{}, { statusOn: "2015-12-01" }, { statusOn: "2015-12-20" }, { statusOn: "2020-10-01" }].map((status) => ({
        groups: set,
        ...register,
        ...status,
      })),
    ),
  );
  expectOwnAnswers("medical/premium-subsidy", all);
});
