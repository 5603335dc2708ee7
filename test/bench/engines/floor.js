/** The floor: plain numbers by hand; no validation, no clause, no reading, nothing exact about it. */
export const title = "hand-written `switch` on plain numbers (the floor)";

export function subsidy({ tier, payment }) {
  if (payment === "back-payment-after-interruption") return 0;
  switch (tier) {
    case 100:
      return "open";
    case 200:
      return 40;
    case 300:
      return 50;
    case 400:
      return 60;
    case 500:
      return 70;
    case 600:
      return 80;
    case 700:
      return 90;
    case 800:
      return 100;
    case 900:
      return 110;
    case 1000:
      return 120;
    case 1500:
      return 150;
    case 2000:
    case 3000:
    case 4000:
    case 5000:
    case 6000:
      return 200;
    default:
      throw new RangeError(`no tier ${tier}`);
  }
}

export function premium({ groups }) {
  let most = 0;
  let isOpen = false;
  for (let index = 0; index < groups.length; index++) {
    switch (groups[index]) {
      case "destitute":
      case "disaster-stricken-poor":
        return 280;
      case "subsistence-allowance":
      case "registered-poor":
        most = 250;
        break;
      default:
        isOpen = true;
    }
  }
  return isOpen ? "open" : most;
}

export function evaluation(sheet) {
  const { townshipPublicity: t, villagePublicity: v, serviceStandards: s, dynamicManagement: d } = sheet;
  const {
    benefitVerification: b,
    certification: c,
    materialReporting: m,
    fileManagement: f,
    fundManagement: u,
  } = sheet;
  return (
    rated(sheet.enrolmentRate.percent, 30, 100, 1) +
    rated(sheet.paymentRate.percent, 10, 100, 1) +
    (t.campaigns >= 1 && t.cadreTrainings >= 1 && t.villagesReached >= t.villages ? 3 : 0) +
    (v.exampleSet && v.cadresInformed && v.residentsInformed ? 3 : 0) +
    (s.proceduresFollowed && s.internalControl ? 2 : 0) +
    (d.enrolmentPrompt && d.benefitsPrompt ? 2 : 0) +
    (b.crossProvinceChecked && b.duplicatesChecked && b.resultsHandled && b.comparedMonthly ? 2 : 0) +
    (c.done && c.recordsComplete ? 2 : 0) +
    (sheet.systemOperation.standard ? 6 : 0) +
    (sheet.villageServices.good ? 6 : Math.max(0, 6 - sheet.villageServices.deduction)) +
    (m.prompt && m.complete && m.truthful && m.accurate ? 8 : Math.max(0, 8 - m.deduction)) +
    (f.complete && f.standard && f.inspectionFiled ? 8 : Math.max(0, 8 - f.deduction)) +
    (u.majorIncident
      ? 0
      : u.standard && u.nothingWithheld && u.nothingDiverted && u.nothingHeldBack
        ? 8
        : Math.max(0, 8 - u.deduction)) +
    rated(sheet.policySatisfaction.percent, 5, 80, 0.2) +
    rated(sheet.workSatisfaction.percent, 5, 90, 0.2)
  );
}

function rated(percent, points, full, perPoint) {
  return percent >= full ? points : Math.max(0, points - (full - percent) * perPoint);
}
