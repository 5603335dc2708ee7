import { contributionSubsidy, evaluation, receipt } from "../../dist/index.js";
import { discretionItems, rateItems, strictItems } from "./engines/sheet.js";
import { pick, randomFrom } from "./random.js";

/** More than a branch predictor can learn by heart. */
const PERSONS = 65_536;
const SHEETS = 1024;
export const POPULATION = 223_300;

const tiers = [200, 300, 400, 500, 600, 700, 800, 900, 1000, 1500, 2000, 3000, 4000, 5000, 6000];
const evenly = (values) => values.map((value) => [value, 1]);

function many(count, seed, make) {
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => make(random));
}

function contribution(random) {
  const payment = pick(random, [
    ["self-paid", 85],
    ["agency-paid", 10],
    ["back-payment-after-interruption", 5],
  ]);
  const agencyTiers = [
    [100, 9],
    [6000, 1],
  ];
  return { tier: pick(random, payment === "agency-paid" ? agencyTiers : evenly(tiers)), payment };
}

function person(random) {
  const groups = pick(random, [
    [[], 80],
    [["subsistence-allowance"], 6],
    [["registered-poor"], 6],
    [["subsistence-allowance", "registered-poor"], 3],
    [["destitute"], 2],
    [["severe-disability", "destitute"], 1],
    [["orphan"], 1],
    [["disaster-stricken-poor", "registered-poor"], 1],
  ]);
  return { groups: [...groups] };
}

const MOSTLY = 0.9;

function sheet(random) {
  const flags = (names) => Object.fromEntries(names.map((name) => [name, random() < MOSTLY]));
  const percent = () => ({ percent: Math.round(8000 + random() * 2000) / 100 });
  const villages = 10 + Math.floor(random() * 10);
  const items = {
    ...Object.fromEntries(rateItems.map(([name]) => [name, percent()])),
    townshipPublicity: {
      campaigns: pick(random, evenly([0, 1, 2])),
      cadreTrainings: 1,
      villagesReached: pick(random, evenly([villages, villages - 1])),
      villages,
    },
    ...Object.fromEntries(strictItems.map(([name, , conditions]) => [name, flags(conditions)])),
    ...Object.fromEntries(discretionItems.map(([name, , conditions]) => [name, flags(conditions)])),
  };
  // The sheet says nothing of a certification that is done with records incomplete.
  items.certification.recordsComplete = items.certification.done;
  for (const [name, , conditions] of discretionItems) {
    if (!conditions.every((condition) => items[name][condition]))
      items[name].deduction = pick(random, evenly([1, 2.5]));
  }
  items.fundManagement.majorIncident = false;
  // As from a request: objects put together key by key are slower to read, for every engine.
  return JSON.parse(JSON.stringify(items));
}

function agencyPerson(random) {
  const categories = pick(random, [
    [[], 70],
    [["disability"], 10],
    [["subsistence-allowance"], 10],
    [["destitute"], 4],
    [["complication"], 3],
    [["disability", "complication"], 3],
  ]);
  const grades = {
    ...(categories.includes("disability") ? { disabilityGrade: pick(random, evenly([1, 2, 3, 4])) } : {}),
    ...(categories.includes("complication") ? { complicationGrade: pick(random, evenly([1, 2, 3, 4])) } : {}),
  };
  return { joiningConditions: true, categories: [...categories], ...grades };
}

function chooser(random) {
  const days = ["2021-01-15", "2021-02-20", "2021-03-05"];
  const change = () => ({ registeredOn: pick(random, evenly(days)), tier: pick(random, evenly(tiers)) });
  return {
    priorTier: pick(random, evenly(tiers)),
    changes: random() < 0.2 ? [change()] : [],
    paidOn: pick(random, evenly(["2021-02-01", "2021-03-01", "2021-06-30"])),
  };
}

function applicant(random) {
  const isLocal = random() < MOSTLY;
  return {
    localRegistration: isLocal,
    employeeScheme: pick(random, evenly(["out-of-scope", "never-enrolled", "enrolled"])),
    otherScheme: random() > MOSTLY,
    newborn: false,
    localRoll: pick(random, evenly(["none", "none", "school", "college"])),
    ...(isLocal ? {} : { longTermResident: random() < MOSTLY, fullTime: true }),
  };
}

function deposit(random) {
  const tier = pick(random, evenly(tiers));
  return {
    tier,
    balance: random() < MOSTLY ? tier : tier - 20,
    isOwnAccount: random() < MOSTLY,
    card: pick(random, evenly(["social-security-card", "bank-card", "other-bank-card"])),
  };
}

function insured(random) {
  const twoDigits = (below) => String(1 + Math.floor(random() * below)).padStart(2, "0");
  const day = (from, years) => `${from + Math.floor(random() * years)}-${twoDigits(12)}-${twoDigits(28)}`;
  const lastPaid = random() < MOSTLY ? { lastPaidOn: day(2012, 9) } : { everPaid: random() < MOSTLY };
  return { birthDate: day(1950, 50), asOf: "2021-03-31", cancelled: random() > MOSTLY, ...lastPaid };
}

/** A household of six: employees' insurance, ordinary, married in, newborn, in the army, registered poor. */
function householdOfSix(random) {
  const key = () => String(Math.floor(random() * 1e9));
  return {
    registeredHere: true,
    members: [
      { key: `${key()}1`, insurance: "employees" },
      { key: `${key()}2`, insurance: "none", enrolled: true },
      { key: `${key()}3`, insurance: "none", tie: "joined-by-marriage", enrolled: true },
      { key: `${key()}4`, insurance: "none", newborn: true, enrolled: true },
      { key: `${key()}5`, insurance: "none", exemption: "military-service", enrolled: false },
      { key: `${key()}6`, insurance: "none", enrolled: random() < MOSTLY, groups: ["registered-poor"] },
    ],
  };
}

/** What engines are asked, each with as many inputs as a power of two. */
export const workloads = {
  subsidy: { name: "R1 contribution subsidy", inputs: () => many(PERSONS, 1, contribution) },
  premium: { name: "R2 medical premium subsidy", inputs: () => many(PERSONS, 2, person) },
  evaluation: { name: "R3 100-point evaluation, full sheet", inputs: () => many(SHEETS, 3, sheet) },
  batch: {
    name: `batch of ${POPULATION.toLocaleString("en")} × (R1 + R2)`,
    inputs: () => many(POPULATION, 4, (random) => ({ contribution: contribution(random), person: person(random) })),
  },
  agencyPaid: { name: "agency-paid contribution", inputs: () => many(PERSONS, 5, agencyPerson) },
  tierForYear: { name: "tier of the year", inputs: () => many(PERSONS, 6, chooser) },
  eligibility: { name: "eligibility for the medical insurance", inputs: () => many(PERSONS, 10, applicant) },
  deposit: { name: "full deposit", inputs: () => many(PERSONS, 11, deposit) },
  renewal: { name: "renewal", inputs: () => many(PERSONS, 12, insured) },
  household: { name: "household of six", inputs: () => many(SHEETS, 7, householdOfSix) },
  explained: {
    name: "`explain` of a subsidy",
    inputs: () => many(SHEETS, 8, contribution).map((facts) => contributionSubsidy(facts)),
  },
  explainedSheet: {
    name: "`explain` of a full sheet",
    inputs: () => many(SHEETS, 3, sheet).map((facts) => evaluation(facts)),
  },
  verified: {
    name: "`verify` of a receipt of a subsidy",
    inputs: () => many(SHEETS, 9, contribution).map((facts) => receipt("pension/contribution-subsidy", facts)),
  },
  invalid: { name: "invalid call", inputs: () => [{ tier: 550, paymnet: "self-paid" }] },
};
