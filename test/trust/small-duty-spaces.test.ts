import { test } from "vitest";
import { type ReadingChanges, withReadings } from "../../src/policy/with-readings.js";
import { yingzhou2021 } from "../../src/policy/yingzhou-2021/index.js";
import { expectNoFaults, type Given, type SmallSpace } from "./small-space.js";

const flags = [true, false];
const flagsAt = (...paths: readonly string[]): SmallSpace => Object.fromEntries(paths.map((path) => [path, flags]));

test("report and supervision phones", () => {
  expectNoFaults({ rule: "pension/report-phones", base: {}, space: flagsAt("report", "supervision") });
});

test("services of two villages", () => {
  const base = {
    villages: [
      { village: "甲村", enquiry: true, payment: true },
      { village: "乙村", benefit: true, payment: true },
    ],
  };
  const space = {
    ...flagsAt("villages[0].enrolment", "villages[0].benefit", "villages[1].enrolment", "villages[1].enquiry"),
  };
  expectNoFaults({ rule: "pension/village-services", base, space });
});

test("publicity assessed in two villages", () => {
  const residents = [
    { fully: 1, basically: 1, otherwise: 0 },
    { fully: 0, basically: 0, otherwise: 2 },
  ];
  const base = { villages: [{ village: "甲村" }, { village: "乙村", residents: residents[0] }] };
  const space = {
    ...flagsAt("villages[0].leadersFostered", "villages[0].cadresKnow"),
    ...flagsAt("villages[1].leadersFostered", "villages[1].cadresKnow"),
    "villages[0].residents": residents,
  };
  expectNoFaults({ rule: "pension/village-publicity", base, space });
});

test("a department's list as an electronic file", () => {
  const lists = [{ body: "health", handedInOn: "2021-12-10" }];
  expectNoFaults({
    rule: "pension/department-lists",
    base: { year: 2021, lists, asOf: "2021-12-31" },
    space: flagsAt("lists[0].electronic"),
  });
});

test.each(["start-date", "period-covered"] as const)("a year's notices, %s", (noticePeriod) => {
  const policy = withReadings(yingzhou2021, { noticePeriod });
  const hung = { startOn: "2021-04-02", endOn: "2021-04-09" };
  for (const endOn of ["2021-04-07", "2021-04-08", "2021-04-09", undefined])
    expectNoFaults({
      rule: "pension/public-notice-year",
      base: {
        postings: [
          { key: "1", topic: "recipients", startOn: hung.startOn, ...(endOn !== undefined && { endOn }) },
          { key: "2", topic: "new-recipients", ...hung },
        ],
        asOf: "2021-05-10",
      },
      space: {
        "postings[0].covers": ["2021-02", "2021-03", "2021-04"],
        "postings[1].covers": ["2021-02", "2021-03", "2021-05"],
      },
      policy,
      decided: ["met", "lacking"],
    });
});

const readOfMonth = [{}, { nilReport: "lapse" }, { rejectedMaterial: "lapse" }] as const;

test.each(readOfMonth)("a month's material of two classes, %j", (readings: ReadingChanges) => {
  const classes = ["change", "cancellation"];
  const stand: Readonly<Record<string, object>> = {
    "on-time": { handedInOn: "2021-02-10" },
    late: { handedInOn: "2021-02-11" },
    missing: {},
    empty: { nothingToReport: true },
    "sent back": { handedInOn: "2021-02-10", rejected: true },
    refiled: { handedInOn: "2021-02-10", rejected: true, refiledOn: "2021-02-11" },
    "refiled late": { handedInOn: "2021-02-10", rejected: true, refiledOn: "2021-02-10", refiledLate: true },
  };
  // A month known to be late may yet be found to lack a class.
  const decided = ["on-time", "missing", "empty"];
  for (const asOf of ["2021-02-10", "2021-02-11"]) {
    const known = Object.keys(stand).filter((way) => asOf > "2021-02-10" || !["late", "refiled"].includes(way));
    const base = (given: Given): object => ({
      period: "2021-01",
      asOf,
      reports: [
        { material: "new-enrolment", handedInOn: "2021-02-10" },
        { material: "benefit-claim", handedInOn: "2021-02-10" },
        ...classes.flatMap((material) =>
          material in given ? [{ material, ...stand[given[material] as string] }] : [],
        ),
      ],
    });
    const space = Object.fromEntries(classes.map((material) => [material, known]));
    expectNoFaults({
      rule: "pension/monthly-material",
      base,
      space,
      policy: withReadings(yingzhou2021, readings),
      decided,
    });
  }
});

/** How a month's material came in: by class, or all four at once. */
const ways = {
  "on-time": (due: string) => [{ handedInOn: `${due}-10` }],
  late: (due: string) => [{ handedInOn: `${due}-11` }],
  missing: () => [{}],
  empty: () => [{ nothingToReport: true }],
} as const;

/** The months due from January on, in their order, and the month that each falls due in. */
const months = {
  "2020-12": "2021-01",
  "2021-01": "2021-02",
  "2021-02": "2021-03",
  "2021-03": "2021-04",
};

const yearOf =
  (asOf: string) =>
  (given: Given): object => ({
    asOf,
    reports: Object.entries(given).flatMap(([period, way]) =>
      ways[way as keyof typeof ways](months[period as keyof typeof months]).map((report) => ({ period, ...report })),
    ),
  });

const each = Object.keys(ways);
const read: readonly ReadingChanges[] = [
  {},
  { lapsePenalty: "per-run" },
  { lapsePenalty: "per-run", lapseKinds: "same-kind" },
  { lapsePenalty: "per-run", nilReport: "lapse" },
  { lapseScope: "all-classes", emptyMonthInRun: "breaks-run" },
];

test.each(read)("four months of material, %j", (readings) => {
  const space = Object.fromEntries(Object.keys(months).map((month) => [month, each]));
  const policy = withReadings(yingzhou2021, readings);
  expectNoFaults({ rule: "pension/monthly-lapses", base: yearOf("2021-04-11"), space, policy, tight: true });
});

test("months of two classes, each class for itself and each run cut", () => {
  const open = ["2021-01 change", "2021-01 cancellation", "2021-02 change", "2021-02 cancellation", "2021-03 change"];
  const base = (given: Given): object => ({
    asOf: "2021-04-11",
    reports: Object.keys(months).flatMap((period) =>
      ["new-enrolment", "change", "benefit-claim", "cancellation"].flatMap((material) => {
        const path = `${period} ${material}`;
        const way = open.includes(path) ? given[path] : path === "2020-12 change" ? "late" : "on-time";
        if (way === undefined) return [];
        return ways[way as keyof typeof ways](months[period as keyof typeof months]).map((report) => ({
          period,
          material,
          ...report,
        }));
      }),
    ),
  });
  const space = Object.fromEntries(open.map((path) => [path, ["on-time", "late", "empty"]]));
  const policy = withReadings(yingzhou2021, { lapsePenalty: "per-run", lapseScope: "same-class" });
  expectNoFaults({ rule: "pension/monthly-lapses", base, space, policy, tight: true });
});
