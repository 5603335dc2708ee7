/**
 * Ways to break a rule on purpose: the name of the fault, the file, what stands there once, and what is put in its
 * place.
 */
export const breaks = [
  {
    name: "the last day of a window falls out (`>=` for `>`)",
    file: "src/foundation/calendar.ts",
    from: 'dayOf(date) > window.to ? "after" : "in"',
    to: 'dayOf(date) >= window.to ? "after" : "in"',
  },
  {
    name: "a window opens a day late (`<=` for `<`)",
    file: "src/foundation/calendar.ts",
    from: 'if (date < window.from) return "before"',
    to: 'if (date <= window.from) return "before"',
  },
  {
    name: "a tier takes the step below its own (`<` for `<=`)",
    file: "src/pension/terms/tiers.ts",
    from: "candidate.tier <= tier",
    to: "candidate.tier < tier",
  },
  {
    name: "the ladder's last step cites the wrong clause",
    file: "src/pension/terms/tiers.ts",
    from: 'top ? "P-2.3.c" : "P-2.3.b"',
    to: 'top ? "P-2.3.b" : "P-2.3.c"',
  },
  {
    name: "grades are compared as numbers, not as gravity (`>=` for `<=`)",
    file: "src/pension/contributions/agency-paid-contribution/agency-groups.ts",
    from: 'grade <= mildest ? "grave" : "milder"',
    to: 'grade >= mildest ? "grave" : "milder"',
  },
  {
    name: "exactly 4‰ is sampled (`<=` for `<`)",
    file: "src/pension/assessment/death-rate-check.ts",
    from: "const sampled = reportedDeaths < clearedFrom",
    to: "const sampled = reportedDeaths <= clearedFrom",
  },
  {
    name: "a fen is lost to a float",
    file: "src/foundation/decimal.ts",
    from: "return Math.round(Number(amount) * FEN_PER_YUAN)",
    to: "return Math.floor(Number(amount) * FEN_PER_YUAN)",
  },
  {
    name: "a subsidy is misprinted by ten yuan",
    file: "src/policy/yingzhou-2021/pension.ts",
    from: "{ tier: 1500, subsidy: 150 }",
    to: "{ tier: 1500, subsidy: 160 }",
  },
  {
    name: "two townships of like name change places",
    file: "src/policy/yingzhou-2021/pension.ts",
    from: '"西湖镇", clause: "PA1-08"',
    to: '"西湖镇 ", clause: "PA1-08"',
  },
  {
    name: "a second group's subsidy adds to the first",
    file: "src/medical/terms/premium-share.ts",
    from: "Math.max(0, ...amounts)",
    to: "amounts.reduce((sum, amount) => sum + amount, 0)",
  },
  {
    name: "the day of a hand-in deadline no longer counts",
    file: "src/rule/hand-in.ts",
    from: 'trace.read("handInDeadline") === "day-included"',
    to: 'trace.read("handInDeadline") !== "day-included"',
  },
  {
    name: "days left forget the last day",
    file: "src/pension/targets/target-progress.ts",
    from: "Math.min(daysBetween(today, to), daysBetween(from, to)) + 1",
    to: "Math.min(daysBetween(today, to), daysBetween(from, to))",
  },
  {
    name: "the tier kept for agency payment becomes the lowest self-paid one",
    file: "src/policy/yingzhou-2021/pension.ts",
    from: "baseTier: 100",
    to: "baseTier: 200",
  },
  {
    name: "the third grade of disability passes for severe",
    file: "src/policy/yingzhou-2021/pension.ts",
    from: "severeDisabilityGrade: 2",
    to: "severeDisabilityGrade: 3",
  },
  {
    name: "a pension stops on the last day to certify (`>=` for `>`)",
    file: "src/pension/benefits/certification.ts",
    from: "startsAnew && asOf > lastDay",
    to: "startsAnew && asOf >= lastDay",
  },
  {
    name: "a deadline on a rest day moves though it stays",
    file: "src/rule/hand-in.ts",
    from: 'trace.read("restDayDeadline") === "fixed"',
    to: 'trace.read("restDayDeadline") !== "fixed"',
  },
  {
    name: "an open answer leaves out one that may come",
    file: "src/pension/contributions/agency-paid-contribution.ts",
    from: "return [difference, whole, paid]",
    to: "return [difference, whole]",
  },
];
