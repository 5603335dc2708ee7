import { contributionSubsidy } from "../../../dist/index.js";

export const title = "yingzhou-insurance, as published";

export const subsidy = contributionSubsidy;

/** What an answer comes to, in the terms of the other engines. */
export const inTheirTerms = {
  subsidy: (finding) => shown(finding.subsidy),
};

function shown(determination) {
  return determination.status === "determined" ? determination.value : "open";
}
