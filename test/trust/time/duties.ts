import type { TimeRow } from "./through-the-days.js";

/** One date of the screening of a person who was paid from January to March 2021. */
const screening = (fact: string, facts: (day: string) => object, answers: TimeRow["answers"]): TimeRow => ({
  rule: "pension/benefit-screening",
  fact,
  facts: (day) => ({
    recipients: [{ key: "1", firstPaidMonth: "2021-01", lastPaidMonth: "2021-03" }],
    ...{ deaths: [], otherPensions: [], prisoners: [] },
    ...facts(day),
  }),
  answers,
});
const suspect = { suspects: ["1"] };
const none = { suspects: [] };

/** Each kind of suspicion needs a month in common (P-2.5.b). */
const screeningRows: readonly TimeRow[] = [
  screening(
    "recipients[].firstPaidMonth",
    (day) => ({
      recipients: [{ key: "1", firstPaidMonth: day.slice(0, 7) }],
      deaths: [{ key: "1", diedOn: "2021-03-20" }],
    }),
    // Paid from after March 2021: after death for certain. Before, for want of the last month.
    {
      "2020-07-01": { ...suspect, undecided: ["1"] },
      "2021-03-01": suspect,
      "2021-04-01": { ...suspect, undecided: [] },
    },
  ),
  screening(
    "recipients[].lastPaidMonth",
    (day) => ({
      recipients: [{ key: "1", lastPaidMonth: day.slice(0, 7) }],
      deaths: [{ key: "1", diedOn: "2021-03-20" }],
    }),
    { "2020-07-01": none, "2021-03-01": none, "2021-04-01": suspect },
  ),
  screening("deaths[].diedOn", (diedOn) => ({ deaths: [{ key: "1", diedOn }] }), {
    "2020-07-01": suspect,
    "2021-01-01": suspect,
    "2021-03-01": none,
    "2021-04-01": none,
  }),
  screening("otherPensions[].firstMonth", (day) => ({ otherPensions: [{ key: "1", firstMonth: day.slice(0, 7) }] }), {
    "2020-07-01": { ...suspect, undecided: ["1"] },
    "2021-01-01": { ...suspect, undecided: [] },
    "2021-04-01": none,
  }),
  screening("otherPensions[].lastMonth", (day) => ({ otherPensions: [{ key: "1", lastMonth: day.slice(0, 7) }] }), {
    "2020-07-01": none,
    "2021-01-01": { ...suspect, undecided: [] },
    "2021-04-01": { ...suspect, undecided: ["1"] },
  }),
  screening(
    "prisoners[].from",
    (from) => ({ prisoners: [{ key: "1", from, to: "2022-06-30" }] }),
    // From 2 March on March is served in part.
    {
      "2020-07-01": suspect,
      "2021-01-02": suspect,
      "2021-02-01": suspect,
      "2021-02-02": suspect,
      "2021-03-01": suspect,
      "2021-03-02": none,
      "2021-04-01": none,
    },
  ),
  screening(
    "prisoners[].to",
    (to) => ({ prisoners: [{ key: "1", from: "2020-06-01", to }] }),
    // To 30 January that month is served in part; to a month's last day it is served whole.
    {
      "2020-07-01": none,
      ...{ "2021-01-01": none, "2021-01-31": suspect },
      ...{ "2021-02-01": suspect, "2021-02-28": suspect },
      ...{ "2021-03-01": suspect, "2021-03-31": suspect },
    },
  ),
];

/** Publicity, comparisons, screening, tables in the villages (二（一）, 二（五）, 二（十二）). */
export const dutyRows: readonly TimeRow[] = [
  ...(["contributionsPostedOn", "recipientsPostedOn"] as const).map(
    (table): TimeRow => ({
      // No interval is printed: a table once posted is never too old, and one of a day to come can't be.
      rule: "pension/notice-tables",
      fact: `villages[].${table}`,
      facts: (day) => ({ villages: [{ village: "甲村", [table]: day }], asOf: "2021-06-30" }),
      echo: ["daysSince"],
      // A table posted in another year is none of this one's (2021年度).
      answers: {
        "2020-07-01": { villages: [{ lacking: ["contributions", "recipients"] }] },
        "2021-01-01": { villages: [{ lacking: [table === "contributionsPostedOn" ? "recipients" : "contributions"] }] },
        "2021-07-01": { refused: `villages[0].${table}` },
      },
    }),
  ),
  {
    rule: "pension/notice-tables",
    fact: "asOf",
    facts: (asOf) => ({
      villages: [{ village: "甲村", contributionsPostedOn: "2021-01-01", recipientsPostedOn: "2021-01-01" }],
      asOf,
    }),
    echo: ["daysSince"],
    answers: { "2020-07-01": { refused: "villages[0].contributionsPostedOn" }, "2021-01-01": { complete: "yes" } },
  },
  {
    rule: "pension/data-comparison",
    fact: "comparisons[].comparedOn",
    facts: (comparedOn) => ({ comparisons: [{ body: "justice", comparedOn }], asOf: "2021-06-30" }),
    echo: ["daysSince", "lastComparedOn"],
    answers: {
      "2020-07-01": { lacking: ["public-security", "justice", "health", "civil-affairs"] },
      "2021-01-01": { lacking: ["public-security", "health", "civil-affairs"] },
      "2021-07-01": { refused: "comparisons[0].comparedOn" },
    },
  },
  {
    rule: "pension/data-comparison",
    fact: "asOf",
    facts: (asOf) => ({ comparisons: [{ body: "justice", comparedOn: "2021-01-01" }], asOf }),
    echo: ["daysSince"],
    answers: {
      "2020-07-01": { refused: "comparisons[0].comparedOn" },
      "2021-01-01": { lacking: ["public-security", "health", "civil-affairs"] },
    },
  },
  {
    // In the year (全年).
    rule: "pension/publicity-and-training",
    fact: "events[].heldOn",
    facts: (heldOn) => ({ villages: ["甲村"], events: [{ kind: "campaign", heldOn }] }),
    answers: {
      "2020-07-01": { campaigns: 0, outsideYear: 1 },
      "2021-01-01": { campaigns: 1, campaignsMet: "yes", outsideYear: 0 },
      "2022-01-01": { campaigns: 0, outsideYear: 1 },
    },
  },
  ...screeningRows,
];
