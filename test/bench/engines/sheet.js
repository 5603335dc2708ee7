/** The sheet of the pension notice, annex 2, for engines that take their rules as data. */
export const rateItems = [
  ["enrolmentRate", 30, 100, 1],
  ["paymentRate", 10, 100, 1],
  ["policySatisfaction", 5, 80, 0.2],
  ["workSatisfaction", 5, 90, 0.2],
];

/** All or nothing. */
export const strictItems = [
  ["villagePublicity", 3, ["exampleSet", "cadresInformed", "residentsInformed"]],
  ["serviceStandards", 2, ["proceduresFollowed", "internalControl"]],
  ["dynamicManagement", 2, ["enrolmentPrompt", "benefitsPrompt"]],
  ["benefitVerification", 2, ["crossProvinceChecked", "duplicatesChecked", "resultsHandled", "comparedMonthly"]],
  ["certification", 2, ["done", "recordsComplete"]],
  ["systemOperation", 6, ["standard"]],
];

/** Less what the assessor takes off. */
export const discretionItems = [
  ["villageServices", 6, ["good"]],
  ["materialReporting", 8, ["prompt", "complete", "truthful", "accurate"]],
  ["fileManagement", 8, ["complete", "standard", "inspectionFiled"]],
  ["fundManagement", 8, ["standard", "nothingWithheld", "nothingDiverted", "nothingHeldBack"]],
];

export const townshipPublicityPoints = 3;

/** The printed amounts of the medical notice, 二. */
export const printedSubsidies = [
  ["destitute", 280],
  ["disaster-stricken-poor", 280],
  ["subsistence-allowance", 250],
  ["registered-poor", 250],
];

export const premium = 280;
