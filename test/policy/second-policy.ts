import { definePolicy } from "../../src/policy/define-policy.js";
import type { Policy, PolicyData } from "../../src/policy/policy.js";
import { recommendedReadings } from "../../src/policy/reading-names.js";

/** An invented district's notices for 2031, with no figure in common with the real ones where one can differ. */
export const secondPolicyData: PolicyData = {
  id: "linhe-2031",
  documents: {
    pension: {
      title: { zh: "临河区2031年度养老保险方案", en: "Linhe pension plan 2031" },
      issuer: { zh: "临河区政府", en: "Linhe government" },
      issuedOn: "2030-11-20",
      number: "临政〔2030〕7号",
    },
    medical: {
      title: { zh: "临河区2031年医疗保险通知", en: "Linhe medical notice 2031" },
      issuer: { zh: "临河区政府", en: "Linhe government" },
      issuedOn: "2030-09-15",
    },
  },
  clauses: {
    "M-2.a": { paraphrase: { zh: "个人缴费每人410元。", en: "The premium is 410 yuan a person." } },
  },
  pension: {
    year: 2031,
    task: 1000,
    completionPercent: 64.4,
    contributionWindow: { from: "2031-02-01", to: "2031-11-20" },
    collectionPeriod: { from: "2031-02-01", to: "2031-05-31" },
    tiers: [250, 450, 1250, 7500],
    subsidyLadder: [
      { tier: 250, subsidy: 45 },
      { tier: 450, subsidy: 65 },
      { tier: 1250, subsidy: 165 },
    ],
    agencyPaid: { baseTier: 150, severeDisabilityGrade: 1, childDisabilityGrade: 2, complicationGrade: 2, wifeAge: 47 },
    renewal: { systemStart: "2012-03-01", pensionAgeBefore: "2012-03-01", pensionAge: 63, focusAge: 43 },
    phases: [
      { clause: "P-3.1", window: { from: "2031-02-01", to: "2031-04-30" }, cumulativePercent: 60 },
      { clause: "P-3.2", window: { from: "2031-05-01", to: "2031-07-31" }, cumulativePercent: 90 },
      { clause: "P-3.2", window: { from: "2031-08-01", to: "2031-09-30" }, cumulativePercent: 100 },
    ],
    townships: [
      { name: "东渡镇", clause: "PA1-01", year: 700, phases: [420, 210, 70] },
      { name: "西塘乡", clause: "PA1-02", year: 300, phases: [180, 90, 30] },
    ],
    total: { name: "全区", clause: "PA1-T", year: 1000, phases: [600, 300, 100] },
    monthlyMaterial: { dueDay: 8 },
    certification: {
      cycle: { from: "2031-02-01", to: "2031-11-15" },
      inspection: { from: "2031-06-01", to: "2031-11-30" },
    },
    publicNotice: { minimumDays: 5 },
    publicity: { campaigns: 3, cadreTrainings: 2, villagePublicity: 4 },
    departmentLists: { month: 11, day: 15 },
    deductions: { deathRatePerMille: 6, percentPerUnreportedDeath: 3, lapseRun: 3, lapsePercent: 7 },
    evaluation: {
      enrolmentRate: { clause: "PA2-1.1", points: 20, fullPercent: 98.5, pointsPerPercentagePoint: "2" },
      paymentRate: { clause: "PA2-1.2", points: 15, fullPercent: 99, pointsPerPercentagePoint: "1.5" },
      townshipPublicity: { clause: "PA2-2.1", points: 4 },
      villagePublicity: { clause: "PA2-2.2", points: 5 },
      serviceStandards: { clause: "PA2-3.1", points: 3 },
      dynamicManagement: { clause: "PA2-3.2", points: 4 },
      benefitVerification: { clause: "PA2-3.3", points: 5 },
      certification: { clause: "PA2-3.4", points: 6 },
      systemOperation: { clause: "PA2-4.1", points: 7 },
      villageServices: { clause: "PA2-4.2", points: 4 },
      materialReporting: { clause: "PA2-5.1", points: 6 },
      fileManagement: { clause: "PA2-5.2", points: 7 },
      fundManagement: { clause: "PA2-5.3", points: 6 },
      policySatisfaction: { clause: "PA2-6.1", points: 4, fullPercent: 85, pointsPerPercentagePoint: "0.4" },
      workSatisfaction: { clause: "PA2-6.2", points: 4, fullPercent: 95, pointsPerPercentagePoint: "0.5" },
    },
  },
  medical: {
    year: 2031,
    premium: 410,
    subsidies: {
      destitute: { subsidy: "full", clause: "M-2.b" },
      "disaster-stricken-poor": { subsidy: 390, selfPaid: 20, clause: "M-2.b" },
      "subsistence-allowance": { subsidy: 330, selfPaid: 80, clause: "M-2.c" },
      "registered-poor": { subsidy: 310, selfPaid: 100, clause: "M-2.c" },
    },
    registeredPoorSince: "2019-06-30",
    premiumWindow: { from: "2030-08-16", to: "2030-11-30" },
    returningWorkersTo: "2031-03-15",
    channels: { online: ["alipay"], places: ["usual-residence"] },
    newborn: { months: 5, days: 150 },
    certifiers: {
      "registered-poor": { body: "civil-affairs", clause: "M-5.4" },
      destitute: { body: "civil-affairs", clause: "M-5.5" },
      "subsistence-allowance": { body: "civil-affairs", clause: "M-5.5" },
      orphan: { body: "health", clause: "M-5.5" },
      "one-child-family": { body: "civil-affairs", clause: "M-5.6" },
      "two-daughter-family": { body: "health", clause: "M-5.6" },
      "severe-disability": { body: "disabled-persons-federation", clause: "M-5.7" },
    },
    listDeadline: "2030-10-25",
    enrolmentRateTarget: 65.1,
    workFund: {
      activationPercent: 40,
      steps: [
        { clause: "M-6.6.b", enrolment: { from: 97.5 }, accuracy: { from: 93 }, yuanPerPerson: "1.5" },
        { clause: "M-6.6.c", enrolment: { from: 97.5 }, accuracy: { from: 88, to: 92 }, yuanPerPerson: "1.1" },
        { clause: "M-6.6.d", enrolment: { from: 96, to: 97.5 }, accuracy: { from: 88 }, yuanPerPerson: "0.725" },
      ],
      otherwise: "M-6.6.e",
    },
  },
  readings: recommendedReadings(),
  supplied: {},
};

export const secondPolicy: Policy = definePolicy(secondPolicyData);
