import type { Extra, Schema, Title } from "../../foundation/description.js";
import { choice } from "../../foundation/schema.js";
import type { PremiumGroup } from "../../policy/medical-figures.js";
import type { OpenReading, ReadingName } from "../../policy/reading-names.js";
import { groupDoubtful, groupSilent, groupWords } from "./premium-group-vocabulary.js";

/** The groups of the notice, in its order. */
const premiumGroupTitles: Readonly<Record<PremiumGroup, Title>> = {
  destitute: ["特困人员", "destitute person"],
  "disaster-stricken-poor": ["受灾贫困人口", "disaster-stricken poor"],
  "subsistence-allowance": ["低保对象", "subsistence allowance recipient"],
  "registered-poor": ["建档立卡贫困人口", "registered poor"],
  orphan: ["孤儿", "orphan"],
  "severe-disability": ["重度残疾人员", "person with a severe disability"],
  "one-child-family": ["独生子女领证户家庭成员", "member of a certified one-child family"],
  "two-daughter-family": ["农村双女绝育户家庭成员", "member of a rural two-daughter family"],
  fisher: ["禁捕退捕渔民", "fisher under the fishing ban"],
  other: ["其他特殊人群", "person in another special group"],
};

/** The same groups as a list. */
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
