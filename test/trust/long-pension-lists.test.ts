import { expect, test } from "vitest";
import { benefitScreening } from "../../src/pension/benefits/benefit-screening.js";
import { unpaidAtPensionAge } from "../../src/pension/benefits/unpaid-at-pension-age.js";
import { publicNoticeYear } from "../../src/pension/duties/public-notice-year.js";
import { remittanceArrears } from "../../src/pension/duties/remittance-arrears.js";
import { sharedAccounts } from "../../src/pension/duties/shared-accounts.js";
import { villageServices } from "../../src/pension/duties/village-services.js";

const MANY = 200_000;

function many<Item>(make: (index: number) => Item): readonly Item[] {
  return Array.from({ length: MANY }, (_, index) => make(index));
}

test("recipients are screened in order, each with its key", () => {
  const recipients = many((index) => ({ key: `p${index}`, lastPaidMonth: "2021-05" }));
  const finding = benefitScreening({
    recipients,
    deaths: recipients.map(({ key }) => ({ key, diedOn: "2021-04-30" })),
    otherPensions: recipients.map(({ key }) => ({ key, firstMonth: "2021-05" })),
    prisoners: [],
  });
  expect(finding.recipients).toHaveLength(MANY);
  expect(finding.suspects).toEqual(recipients.map(({ key }) => key));
  expect(finding.paidAfterDeath).toEqual({ status: "determined", value: MANY });
});

test("accounts are paired with persons", () => {
  const uses = many((index) => ({ account: `a${Math.floor(index / 2)}`, person: `p${index}` }));
  const finding = sharedAccounts({ uses });
  expect(finding.sharedAccounts).toHaveLength(MANY / 2);
  expect(finding.personsSharing).toBe(MANY);
});

test("sums of the largest amounts are exact", () => {
  const villages = many((index) => ({
    village: `v${index}`,
    collected: "9999999999999.99",
    remitted: "9999999999999.98",
  }));
  const finding = remittanceArrears({ villages });
  expect(finding.collected).toBe("1999999999999998000");
  expect(finding.arrears).toBe("2000");
  expect(finding.inArrears).toHaveLength(MANY);
});

test("postings, persons and villages are answered one by one", () => {
  const postings = many((index) => ({
    key: `${index}`,
    topic: "recipients" as const,
    startOn: "2021-03-01",
    endOn: "2021-03-06",
  }));
  expect(publicNoticeYear({ postings, asOf: "2021-12-31" }).tooShort).toHaveLength(MANY);
  const people = many((index) => ({ key: `${index}`, paid: false }));
  expect(unpaidAtPensionAge({ people }).noCauseKnown).toHaveLength(MANY);
  const villages = many((index) => ({ village: `${index}`, benefit: false }));
  expect(villageServices({ villages }).lacking).toHaveLength(MANY);
});
