import type { Beside, FactSpace } from "./fact-space.js";

/** A name of its own for each, and any of both. */
const names = (place: number): readonly string[] => [["甲", "乙"][place] ?? ""];
const anyName = ["甲", "乙"];

const counts = [0, 1, 2];
const groups = [["subsistence-allowance"], ["orphan"], ["registered-poor", "other"], ["destitute", "orphan"]];
const register = {
  registeredOn: ["2015-12-31", "2020-10-01"],
  leftRegisterOn: ["2019-06-30", "2020-11-30"],
  statusOn: ["2020-08-31", "2020-09-30", "2020-11-30"],
};

const NEVER_ENROLLED = "employer-never-enrolled";
/** Every day of birth of a member here is in the time of a newborn. */
const isNewborn = ({ own }: Beside): boolean => own["newborn"] === true || (!("newborn" in own) && "bornOn" in own);
const isInfant = (beside: Beside): boolean => isNewborn(beside) || beside.own["localRoll"] === "kindergarten";
const isNoPupil = (beside: Beside): boolean =>
  isNewborn(beside) || beside.own["insurance"] === NEVER_ENROLLED || beside.own["employeeScheme"] === "never-enrolled";

const membersOf = ({ facts }: Pick<Beside, "facts">): readonly Beside["own"][] =>
  facts["members"] as readonly Beside["own"][];

/** Whether a roster is stated to be complete for a fact: it is no where it is left out. */
const isStated =
  (name: string) =>
  ({ facts }: Beside): boolean =>
    ((facts["completeFor"] ?? []) as readonly string[]).includes(name);

/** What the facts of the rules of the medical notice can be, beside what their schemas list. */
export const medicalSpaces: Readonly<Record<string, FactSpace>> = {
  "medical/enrolment-eligibility": {
    values: { paidOn: ["2020-11-01"] },
    taken: {
      employeeScheme: isInfant,
      localRoll: isNoPupil,
    },
  },
  "medical/newborn-enrolment": {
    values: {
      bornOn: ["2020-03-10", "2020-11-20", "2021-02-10", "2021-11-20"],
      paidOn: ["2020-12-31", "2021-01-01", "2021-02-20", "2021-02-28", "2021-05-11", "2022-02-21"],
      asOf: [
        "2020-12-31",
        "2021-02-20",
        "2021-02-21",
        "2021-03-01",
        "2021-05-11",
        "2022-01-31",
        "2022-02-20",
        "2022-02-21",
      ],
      groups: groups,
    },
    // Of another year's premium its own notice.
    isSettledElsewhere: ["payment", "accepted", "premiums[].standing"],
    taken: { paidFor: ({ facts }) => facts["paidOn"] === undefined || String(facts["bornOn"]) > "2021" },
  },
  "medical/household-enrolment": {
    values: {
      "members[].key": names,
      "members[].bornOn": ["2020-10-10", "2021-02-10"],
      "members[].groups": groups,
      "members[].registeredOn": ["2015-12-31"],
      "members[].leftRegisterOn": register.leftRegisterOn,
      asOf: ["2020-12-31", "2021-01-10", "2021-05-10", "2021-05-11", "2022-04-01"],
      statusOn: register.statusOn,
      completeFor: [
        [],
        ["insurance", "enrolled"],
        ["enrolledOtherwise", "formerSpousesRegister", "longTermResident", "localRoll"],
      ],
    },
    isImpossible: (facts) =>
      membersOf({ facts }).some(
        (own) => isInfant({ facts, own }) && (own["insurance"] === "employees" || own["insurance"] === NEVER_ENROLLED),
      ),
    // A tie is named for its proof.
    mayBeNone: ["members[].tie"],
    taken: {
      asOf: ({ facts }) => membersOf({ facts }).some((own) => !isNewborn({ facts, own })),
      statusOn: ({ facts }) => !membersOf({ facts }).some((own) => "leftRegisterOn" in own),
      "members[].bornOn": ({ own }) => own["newborn"] !== true,
      "members[].insurance": isStated("insurance"),
      "members[].localRoll": (beside) => isNoPupil(beside) || isStated("localRoll")(beside),
      "members[].enrolledOtherwise": (beside) =>
        isStated("enrolledOtherwise")(beside) || beside.own["tie"] !== "left-by-marriage",
      "members[].enrolled": isStated("enrolled"),
      "members[].formerSpousesRegister": isStated("formerSpousesRegister"),
      "members[].longTermResident": isStated("longTermResident"),
    },
  },
  "medical/household-cross-check": { values: { "households[].key": names, "households[].members[].key": anyName } },
  "medical/premium-subsidy": {
    values: { groups: [[], ["registered-poor"], ...groups], ...register },
  },
  "medical/premium-budget": { values: { "rows[].groups": [[], ...groups], "rows[].persons": counts } },
  "medical/premium-window": {
    values: {
      paidOn: ["2020-08-31", "2020-12-31", "2021-01-01", "2021-02-28", "2021-03-01", "2021-12-31", "2022-01-01"],
      asOf: ["2020-08-31", "2020-12-31", "2021-01-01", "2021-03-01", "2022-01-01"],
      registeredOn: ["2020-12-31", "2021-03-01"],
    },
  },
  "medical/premium-channel": { values: {}, isSettledElsewhere: ["accepted"] },
  "medical/certifying-body": { values: {} },
  "medical/list-deadline": {
    values: { handedInOn: ["2020-11-10", "2020-11-11"], holidays: [["2020-11-10"]], workingDays: [["2020-11-11"]] },
  },
  "medical/list-identity": {
    values: {
      columns: [["姓名"]],
      "paper[].key": names,
      "paper[].cells": [["甲"], ["乙"]],
      "electronic[].key": anyName,
      "electronic[].cells": [["甲"], ["甲 "]],
    },
  },
  "medical/enrolment-rate-target": { values: { insured: [98, 99, 100], base: [99, 100] } },
  "medical/poor-population-coverage": {
    values: {
      "targets[].key": names,
      "targets[].name": anyName,
      "targets[].category": ["低保"],
      "targets[].status": ["已脱贫"],
      "insured[].key": anyName,
      "insured[].name": anyName,
      "insured[].category": ["低保"],
      "insured[].status": ["已脱贫", "未脱贫"],
    },
  },
  "medical/work-fund-grant": { values: { persons: counts } },
};
