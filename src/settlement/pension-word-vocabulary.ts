import type { Extra, Title } from "../foundation/description.js";

/** The groups paid for by the government. */
export const groupTitles: Readonly<
  Record<
    | "severe-disability"
    | "subsistence-allowance"
    | "destitute"
    | "bereaved-parents"
    | "parents-of-disabled-child"
    | "complication"
    | "other",
    Title
  >
> = {
  "severe-disability": ["重度残疾", "severe disability"],
  "subsistence-allowance": ["低保对象", "subsistence allowance"],
  destitute: ["特困人员", "destitute"],
  "bereaved-parents": ["独生子女死亡", "only child deceased"],
  "parents-of-disabled-child": ["独生子女伤残", "only child disabled"],
  complication: ["节育手术并发症", "complication of birth-control surgery"],
  other: ["其他缴费困难群体", "another hardship group"],
};

const meaning = (zh: string, en: string) => ({ zh, en });

/** What pension ledgers write for these groups. */
export const groupMeanings: Pick<Extra, "words" | "silent" | "doubtful"> = {
  words: {
    "severe-disability": [
      ..."重残,重残人员,重度残疾人,重度残疾人员,一二级残疾,一二级残疾人员,一二级重度残疾".split(","),
      ..."重残一级,重残二级,重度（一、二级）残疾人员,一级残疾,二级残疾,残疾一级,残疾二级".split(","),
      ..."重度残疾（一、二级）".split(","),
    ],
    "subsistence-allowance": [
      ..."低保,低保户,低保人员,低保对象一级,低保对象二级,低保对象三级,低保一级,低保二级".split(","),
      ..."低保三级,城市低保,农村低保,全额低保,差额低保,全额低保人员,差额低保人员".split(","),
      ..."最低生活保障对象,低保对象（救助）,城乡低保".split(","),
    ],
    destitute: [
      ..."特困,特困供养,特困供养人员,五保,五保户,五保对象,特困对象,特困一级,特困二级".split(","),
      ..."特困三级,农村特困,城市特困,农村特困（供养）,城市特困（供养）,特困人员（救助）".split(","),
      ..."分散供养,集中供养,民政特困".split(","),
    ],
    "bereaved-parents": "失独,失独家庭,失独父母,独生子女死亡家庭,独生子女死亡家庭夫妻".split(","),
    "parents-of-disabled-child": "独生子女伤残家庭,独生子女伤残家庭夫妻,独生子女残疾".split(","),
    complication: [
      ..."节育手术并发症人员,节育手术并发症一级,节育手术并发症二级,节育手术并发症三级".split(","),
      ..."计划生育手术并发症".split(","),
    ],
    other: "其他,其他困难群体,其他缴费困难群体人员".split(","),
  },
  silent: "普通,普通居民,普通人员,一般人员,一般人口,普通参保人员,无,正常,城乡居民,普通人群".split(","),
  doubtful: {
    残一级: meaning("养老系统的“残一级”是一、二级残疾", "残一级 of the pension system means grades 1 and 2"),
    残二级: meaning(
      "养老系统的“残二级”是三、四级残疾，不是重度残疾",
      "残二级 of the pension system means grades 3 and 4, which is not severe",
    ),
    残三级: meaning("“残三级”在各系统含义不一", "残三级 differs between systems"),
    "021残一级": meaning("养老系统的“残一级”是一、二级残疾", "残一级 of the pension system means grades 1 and 2"),
    "022残二级": meaning(
      "养老系统的“残二级”是三、四级残疾，不是重度残疾",
      "残二级 of the pension system means grades 3 and 4, which is not severe",
    ),
    一级: meaning("只有等级，没有说是残疾、低保还是别的", "a grade alone, and of what is not said"),
    二级: meaning("只有等级，没有说是残疾、低保还是别的", "a grade alone, and of what is not said"),
    三级: meaning("只有等级，没有说是残疾、低保还是别的", "a grade alone, and of what is not said"),
    残疾: meaning("没有说残疾等级", "the grade of the disability is not said"),
    计生特扶人员: meaning(
      "没有说是独生子女死亡、伤残还是并发症",
      "whether a child died or is disabled, or a complication, is not said",
    ),
    独生子女伤残死亡家庭: meaning("没有说是死亡还是伤残", "whether a child died or is disabled is not said"),
    独生子女伤残死亡家庭夫妻: meaning("没有说是死亡还是伤残", "whether a child died or is disabled is not said"),
    建档立卡: meaning("养老通知没有写建档立卡", "the pension notice does not name the registered poor"),
    建档立卡贫困人口: meaning("养老通知没有写建档立卡", "the pension notice does not name the registered poor"),
    贫困人口: meaning("养老通知没有写贫困人口", "the pension notice does not name the poor as a group"),
  },
};

/** What ledgers write for a back payment without saying what for. */
export const backPaymentWords: readonly string[] = ["一次性补缴", "补缴往年", "趸缴", "逾期补缴", "提档补差"];

/** Standings on the roll. */
export const standingTitles: Readonly<
  Record<"insured" | "suspended" | "cancelled" | "drawing" | "not-enrolled", Title>
> = {
  insured: ["正常参保", "insured"],
  suspended: ["暂停参保", "suspended"],
  cancelled: ["终止参保", "cancelled"],
  drawing: ["待遇领取", "drawing a pension"],
  "not-enrolled": ["未参保", "not enrolled"],
};
