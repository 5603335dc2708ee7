import type { Extra, Schema } from "../../foundation/description.js";
import { choice } from "../../foundation/schema.js";
import type { PremiumGroup } from "../../policy/medical-figures.js";
import { premiumGroupTitles } from "../../policy/medical-titles.js";
import type { OpenReading, ReadingName } from "../../policy/reading-names.js";
import { groupDoubtful, groupSilent, groupWords } from "./premium-group-vocabulary.js";

/** The groups of the notice, in its order. */
const premiumGroups: readonly PremiumGroup[] = /* @__PURE__ */ Object.keys(premiumGroupTitles) as PremiumGroup[];

/** The reading that a group's amount stands under where no policy prints it. */
export const openAmounts: Readonly<Partial<Record<PremiumGroup, OpenReading>>> = {
  orphan: "subsidyForOrphan",
  "severe-disability": "subsidyForSevereDisability",
  "one-child-family": "subsidyForOneChildFamily",
  "two-daughter-family": "subsidyForTwoDaughterFamily",
  fisher: "subsidyForFisher",
  other: "subsidyForOther",
};

/** The readings that a premium subsidy hangs on. */
export const subsidyReadings: readonly ReadingName[] = /* @__PURE__ */ [
  ...Object.values(openAmounts),
  "unknownAmountFloor",
];

/**
 * A group of a person.
 *
 * @param words - what tables write for the groups
 */
export function premiumGroup(words: typeof groupWords = groupWords): Schema<PremiumGroup> {
  return choice(["人员类别", "Group"], premiumGroupTitles, {
    synonyms: ["资助类别", "对象类别"],
    words,
    silent: groupSilent,
    doubtful: groupDoubtful,
  });
}

/** Of a person's groups, that the list of them is complete. */
export const noOtherGroup: Extra = {
  unlisted: { zh: "不属于未列入的类别", en: "in no group that is not listed" },
};

/** Groups in the order of the notice; one named twice counts once. */
export function inNoticeOrder(groups: readonly PremiumGroup[]): readonly PremiumGroup[] {
  return premiumGroups.filter((group) => groups.includes(group));
}

/** All groups of a person: who is newly among the poor (贫困人口) is one of them, listed or not. */
export function groupsOf({
  groups = [],
  newlyPoor: isNew,
}: {
  readonly groups?: readonly PremiumGroup[];
  readonly newlyPoor?: boolean;
}): readonly PremiumGroup[] {
  return isNew ? inNoticeOrder([...groups, "registered-poor"]) : groups;
}
