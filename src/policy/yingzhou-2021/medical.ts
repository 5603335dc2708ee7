import type { MedicalFigures } from "../medical-figures.js";

/** Every figure that the medical contribution notice prints. */
export const medical: MedicalFigures = {
  year: 2021,
  premium: 280,
  subsidies: {
    destitute: { subsidy: "full", clause: "M-2.b" },
    "disaster-stricken-poor": { subsidy: "full", clause: "M-2.b" },
    "subsistence-allowance": { subsidy: 250, selfPaid: 30, clause: "M-2.c" },
    "registered-poor": { subsidy: 250, selfPaid: 30, clause: "M-2.c" },
  },
  registeredPoorSince: "2015-12-31",
  premiumWindow: { from: "2020-09-01", to: "2020-12-31" },
  returningWorkersTo: "2021-02-28",
  channels: {
    online: ["wechat-account", "alipay", "wanshitong"],
    places: ["registration", "usual-residence"],
  },
  newborn: { months: 3, days: 90 },
  certifiers: {
    "registered-poor": { body: "poverty-alleviation", clause: "M-5.4" },
    destitute: { body: "civil-affairs", clause: "M-5.5" },
    "subsistence-allowance": { body: "civil-affairs", clause: "M-5.5" },
    orphan: { body: "civil-affairs", clause: "M-5.5" },
    "one-child-family": { body: "health", clause: "M-5.6" },
    "two-daughter-family": { body: "health", clause: "M-5.6" },
    "severe-disability": { body: "disabled-persons-federation", clause: "M-5.7" },
  },
  listDeadline: "2020-11-10",
  enrolmentRateTarget: 99,
  workFund: {
    activationPercent: 50,
    steps: [
      { clause: "M-6.6.b", enrolment: { from: 99 }, accuracy: { from: 95 }, yuanPerPerson: "1" },
      { clause: "M-6.6.c", enrolment: { from: 99 }, accuracy: { from: 90, to: 94 }, yuanPerPerson: "0.8" },
      { clause: "M-6.6.d", enrolment: { from: 98, to: 99 }, accuracy: { from: 90 }, yuanPerPerson: "0.6" },
    ],
    otherwise: "M-6.6.e",
  },
};
