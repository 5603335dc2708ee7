import type { Extra } from "../../foundation/description.js";
import type { PremiumGroup } from "../../policy/medical-figures.js";

/** What rosters call the column of groups. */
export const groupColumns: readonly string[] = [
  ..."资助类别,对象类别,特殊人群类别,医疗救助身份,资助参保身份,资助身份,救助身份".split(","),
  ..."救助类型,救助类别,人员属性,特殊人员身份,特殊人员身份类别,身份类别,参保人员类别".split(","),
  ..."救助对象类型,困难人群类别,资助人员类别,特殊身份,人员身份,困难类型,困难人员类别".split(","),
  ..."参合属性,代缴类别,psn_idet_type".split(","),
];

/** What rosters write for the groups of the notice. */
export const groupWords: Readonly<Record<PremiumGroup, readonly string[]>> = {
  destitute: [
    ..."特困,特困供养,特困供养人员,农村特困,城市特困,农村特困（供养）,城市特困（供养）".split(","),
    ..."特困人员（救助）,五保,五保户,五保对象,特困对象,民政特困,民政特困人员".split(","),
    ..."城乡特困人员,分散供养特困人员,集中供养特困人员".split(","),
  ],
  "disaster-stricken-poor": "受灾贫困户,受灾贫困人员,因灾贫困人口".split(","),
  "subsistence-allowance": [
    ..."低保,低保户,低保人员,低保对象（救助）,城市低保,农村低保,城乡低保".split(","),
    ..."最低生活保障对象,民政城乡低保对象,城市低保对象,农村低保对象,城乡低保对象".split(","),
    ..."低保一级,低保二级,低保三级,低保对象一级,低保对象二级,低保家庭成员".split(","),
  ],
  // 贫困人口 is what the notice calls them for short.
  "registered-poor": [
    ..."贫困人口,建档立卡,建档立卡户,建档立卡贫困户,建档立卡人员,建档立卡人口,建档立卡贫困人员".split(","),
  ],
  orphan: "孤儿（救助）,城乡孤儿,民政城乡孤儿".split(","),
  "severe-disability": [
    ..."重残,重残人员,重度残疾,重度残疾人,一二级残疾,一二级残疾人员,一二级重度残疾".split(","),
    ..."重度残疾（一、二级）,城乡重度（1~2级）残疾人员,民政城乡重度（一、二级）残疾人员".split(","),
    ..."重度（一、二级）残疾人员,残疾（一、二级）,重残一级,重残二级,一级残疾,二级残疾".split(","),
    ..."残疾一级,残疾二级,重度残疾一级,重度残疾二级".split(","),
  ],
  "one-child-family": "独生子女领证户,独生子女户,计生独子女户,计生独生子女户,独生子女家庭".split(","),
  "two-daughter-family": "双女户,农村双女户,农村双女绝育户,双女绝育户,计生双女户".split(","),
  fisher: "退捕渔民,禁捕渔民,渔民".split(","),
  other: "其他特殊人员,其他特殊群体,其他困难人员,其他困难群众,其他资助对象".split(","),
};

/** What a roster writes for them: it has no column beside the group that says who is newly poor. */
export const rosterGroupWords: typeof groupWords = {
  ...groupWords,
  "registered-poor": [...groupWords["registered-poor"], "新增贫困人口", "新增建档立卡贫困人口"],
};

/** What says that a person is in no group. */
export const groupSilent: readonly string[] = [
  ..."普通居民,普通,一般人员,一般人口,一般居民,普通人员,城乡居民,居民,普通城乡居民".split(","),
  ..."普通居民（成年）,居民（成年）,居民（未成年）,居民（老年）,新生儿,学龄前儿童".split(","),
  ..."中小学生,大学生,在校学生,学生,学生儿童,一般农户,成年居民,未成年人".split(","),
];

/** What may be more than one thing. */
export const groupDoubtful: NonNullable<Extra["doubtful"]> = {
  残一级: {
    zh: "养老系统的“残一级”是一、二级残疾，别处只是一级",
    en: "残一级 means grades 1 and 2 in the pension system, grade 1 elsewhere",
  },
  残二级: {
    zh: "养老系统的“残二级”是三、四级残疾，别处是二级",
    en: "残二级 means grades 3 and 4 in the pension system, grade 2 elsewhere",
  },
  残三级: { zh: "“残三级”在各系统含义不一", en: "残三级 differs between systems" },
  一级: { zh: "只有等级，没有说是残疾、低保还是别的", en: "a grade alone, and of what is not said" },
  二级: { zh: "只有等级，没有说是残疾、低保还是别的", en: "a grade alone, and of what is not said" },
  残疾: { zh: "没有说残疾等级", en: "the grade of the disability is not said" },
  残疾人: { zh: "没有说残疾等级", en: "the grade of the disability is not said" },
  持证残疾人: { zh: "没有说残疾等级", en: "the grade of the disability is not said" },
  贫困户: { zh: "没有说是否建档立卡", en: "whether on the register of the poor is not said" },
  脱贫户: { zh: "脱贫后是否仍享受，表里没有说明", en: "whether the aid goes on after leaving poverty is not said" },
};
