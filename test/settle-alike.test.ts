import { expect, test } from "vitest";
import {
  isRuleInputError,
  type MedicalRecord,
  medicalSettlement,
  type PensionRecord,
  pensionSettlement,
  type RowParts,
} from "../src/index.js";
import { idNumberOf } from "./support/id-number-of.js";

const [east, west] = [
  { township: "王店镇", village: "东村" },
  { township: "三合镇", village: "西村" },
];

interface Settlement<Row> {
  add(record: Row, row?: number): RowParts;
  addAlike(idNumber: string, parts: RowParts, row?: number): void;
  state(): unknown;
}

const kinds: readonly (readonly [string, () => Settlement<never>, readonly object[]])[] = [
  [
    "pension",
    pensionSettlement,
    [
      { tier: 500, paidOn: "2021-02-01" },
      { tier: 200, paidYuan: 0, groups: ["destitute"] },
    ] satisfies Partial<PensionRecord>[],
  ],
  ["medical", medicalSettlement, [{ groups: ["destitute"] }, { paidYuan: 280 }] satisfies Partial<MedicalRecord>[]],
];

test.each(kinds)("%s: a row by the parts of others is as if it had been read", (_, settlement, [one, other]) => {
  const [read, alike] = [settlement(), settlement()];
  const rows = [
    { idNumber: idNumberOf(1), ...east, ...one },
    { idNumber: idNumberOf(2), ...west, ...other },
    { idNumber: idNumberOf(3), ...west, ...one },
    { idNumber: idNumberOf(1), ...east, ...other },
    { idNumber: idNumberOf(4), ...east, ...one },
  ] as readonly { readonly idNumber: string }[];
  for (const [at, row] of rows.entries()) read.add(row as never, at === 3 ? 40 : at);
  const [first, second] = rows.slice(0, 2).map((row) => alike.add(row as never)) as [RowParts, RowParts];
  alike.addAlike(idNumberOf(3), { place: second.place, said: first.said });
  alike.addAlike(idNumberOf(1), { place: first.place, said: second.said }, 40);
  alike.addAlike(idNumberOf(4), first);
  expect(alike.state()).toEqual(read.state());
});

test.each(kinds)("%s: what is no ID number, or no part of a row before, is refused", (_, settlement, [one]) => {
  const own = settlement();
  const parts = own.add({ idNumber: idNumberOf(1), ...east, ...one } as never);
  const state = own.state();
  const refused = (idNumber: unknown, given: unknown): string => {
    try {
      own.addAlike(idNumber as string, given as RowParts);
    } catch (error) {
      if (isRuleInputError(error)) return error.issues.map(({ path }) => path).join();
      throw error;
    }
    return "taken";
  };
  expect(["", undefined, 7, "341202199001010000", ` ${idNumberOf(2)}`].map((id) => refused(id, parts))).toEqual(
    Array.from({ length: 5 }, () => "idNumber"),
  );
  const odd = [undefined, null, {}, { place: 0 }, { said: 0 }, { place: 1, said: 0 }, { place: 0, said: 1 }];
  const odder = [
    { place: -1, said: 0 },
    { place: 0, said: 0.5 },
    { place: "0", said: 0 },
    { place: 0, said: Number.NaN },
  ];
  for (const given of [...odd, ...odder]) expect(refused(idNumberOf(2), given)).toBe("parts");
  expect(own.state()).toEqual(state);
  expect(refused(idNumberOf(2), parts)).toBe("taken");
});
