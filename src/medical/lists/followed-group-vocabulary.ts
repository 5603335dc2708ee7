import type { Extra } from "../../foundation/description.js";

/** What lists of who must be insured call the column of the group, and what they write in it. */
export const followedGroupWords: Extra = {
  synonyms: "跟踪类别,贫困类别,对象类别,台账人员类别".split(","),
  words: {
    "registered-poor": "建档立卡,建档立卡户,建档立卡贫困户,建档立卡贫困人口,建档立卡贫困人员".split(","),
    "newly-poor": "新增贫困,新增贫困户,新增建档立卡贫困人口".split(","),
    fisher: "退捕渔民,禁捕渔民,渔民".split(","),
  },
};
