import type { TimeRow } from "./through-the-days.js";

/** Publicity, comparisons, screening, tables in the villages (二（一）, 二（五）, 二（十二）). */
export const dutyRows: readonly TimeRow[] = [
  ...(["contributionsPostedOn", "recipientsPostedOn"] as const).map(
    (table): TimeRow => ({
      // No interval is printed: a table once posted is never too old, and one of a day to come can't be.
      rule: "pension/notice-tables",
      fact: `villages[].${table}`,
      facts: (day) => ({ villages: [{ village: "甲村", [table]: day }], asOf: "2021-06-30" }),
      echo: ["daysSince"],
      answers: { "2020-07-01": { complete: "no" }, "2021-07-01": { refused: `villages[0].${table}` } },
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
      "2020-07-01": { lacking: ["public-security", "health", "civil-affairs"] },
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
  {
    // Died in March 2021: paid for a later month is a suspicion.
    rule: "pension/benefit-screening",
    fact: "recipients[].lastPaidMonth",
    facts: (day) => ({
      recipients: [{ key: "1", lastPaidMonth: day.slice(0, 7) }],
      deaths: [{ key: "1", diedOn: "2021-03-20" }],
      otherPensions: [],
      prisoners: [],
    }),
    answers: { "2020-07-01": { suspects: [] }, "2021-04-01": { suspects: ["1"] } },
  },
  {
    rule: "pension/benefit-screening",
    fact: "deaths[].diedOn",
    facts: (diedOn) => ({
      recipients: [{ key: "1", lastPaidMonth: "2021-03" }],
      deaths: [{ key: "1", diedOn }],
      otherPensions: [],
      prisoners: [],
    }),
    answers: { "2020-07-01": { suspects: ["1"] }, "2021-03-01": { suspects: [] } },
  },
];
