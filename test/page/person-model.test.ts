import { describe, expect, test } from "vitest";
import { personExplanation, personOverview } from "../../src/index.js";
import { draftIn, paramsOf } from "../../src/page/form/facts-in-address.js";
import { askPerson } from "../../src/page/person/ask-person.js";
import { birthsOfAge } from "../../src/page/person/births-of-age.js";
import { examples } from "../../src/page/person/examples.js";
import { groups, isIn, withGroup } from "../../src/page/person/groups.js";
import { defaultDay, fieldAt, personFields, restPaths } from "../../src/page/person/person-fields.js";

test.each([
  // 52 on 12 December 2020: born from 13 December 1967 to 12 December 1968.
  [52, "2020-12-12", ["1967-12-13", "1968-12-12"]],
  [0, "2020-12-12", ["2019-12-13", "2020-12-12"]],
  // Across the end of a month, of February, of a year, and on a leap day.
  [40, "2021-04-30", ["1980-05-01", "1981-04-30"]],
  [40, "2021-02-28", ["1980-02-29", "1981-02-28"]],
  [41, "2021-02-28", ["1979-03-01", "1980-02-28"]],
  [30, "2020-12-31", ["1990-01-01", "1990-12-31"]],
  [1, "2020-02-29", ["2018-03-01", "2019-02-28"]],
  [30, "2021-13-01", []],
  [30, "soon", []],
])("who is %i on %s was born from the first to the last of %j", (age, day, births) => {
  expect(birthsOfAge(age, day)).toEqual(births);
});

describe("an age", () => {
  test("answers where the birthday changes nothing, as either end does", () => {
    const asked = askPerson({ age: "52" }, "zh-CN");
    if (asked.kind !== "answered") throw new Error(asked.kind);
    expect([asked.isByAge, asked.byBirth]).toEqual([true, []]);
    for (const birthDate of ["1967-12-13", "1968-12-12"])
      expect(asked.said).toEqual(personExplanation({ birthDate, asOf: defaultDay }));
    expect(asked.overview).toEqual(personOverview({ birthDate: "1967-12-13", asOf: defaultDay }));
  });

  test("names the notice whose answer hangs on the birthday", () => {
    // Who is 69 on the day reached 60 before 1 July 2011 or after it.
    const asked = askPerson({ age: "69" }, "zh-CN");
    expect(asked.kind === "answered" && asked.byBirth).toEqual(["pension"]);
    const known = askPerson({ age: "69", birthDate: "1951-08-01" }, "zh-CN");
    expect(known.kind === "answered" && [known.isByAge, known.byBirth]).toEqual([false, []]);
  });

  test.each(["abc", "-1", "200", "5.5", "young"])("that is none, %s, is refused at its field", (age) => {
    const asked = askPerson({ age }, "zh-CN");
    expect(asked.kind === "refused" && asked.issues.map(({ path }) => path)).toEqual(["age"]);
  });

  test("waits for a day that is one, and for an age at all", () => {
    const asked = askPerson({ age: "52", asOf: "2021-13-01" }, "en");
    expect(asked.kind === "refused" && asked.issues.map(({ path }) => path)).toEqual(["asOf"]);
    expect(askPerson({ pension: { drawing: true } }, "en")).toEqual({ kind: "empty" });
  });
});

describe("groups", () => {
  const named = (zh: string) => groups.find(({ title }) => title.zh === zh) as (typeof groups)[number];

  test("of both notices are one, and who is severely disabled is disabled", () => {
    expect(new Set(groups.map(({ title }) => title.zh)).size).toBe(groups.length);
    const severe = withGroup({}, named("重度残疾人员"));
    expect(severe).toEqual({ pension: { categories: ["disability"] }, medical: { groups: ["severe-disability"] } });
    expect([isIn(severe, named("残疾人")), isIn(severe, named("低保对象"))]).toEqual([true, false]);
    expect(withGroup(severe, named("低保对象"))).toEqual({
      pension: { categories: ["disability", "subsistence-allowance"] },
      medical: { groups: ["severe-disability", "subsistence-allowance"] },
    });
  });

  test("that are left: a part goes with the whole, and the whole stays without the part", () => {
    const severe = withGroup({}, named("重度残疾人员"));
    expect(withGroup(severe, named("残疾人"))).toEqual({});
    expect(withGroup(severe, named("重度残疾人员"))).toEqual({ pension: { categories: ["disability"] } });
  });
});

test("each fact of a person is asked for in one place", () => {
  const all = (["pension", "medical"] as const).flatMap((notice) =>
    fieldAt(notice).fields.map(({ name }) => `${notice}.${name}`),
  );
  const rest = [...restPaths("pension"), ...restPaths("medical")];
  const first = ["pension.categories", "medical.groups", "pension.disabilityGrade", "pension.priorTier"];
  expect([...rest, ...first].sort()).toEqual([...all].sort());
});

test.each(examples)("the example $title.zh is answered, and the same from its address", ({ draft }) => {
  const asked = askPerson(draft, "zh-CN");
  expect(asked.kind).toBe("answered");
  const params = new URLSearchParams(paramsOf(draft, personFields));
  expect(draftIn(params, personFields)).toEqual(draft);
});
