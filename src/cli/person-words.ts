import type { Text } from "../index.js";

/** The headings of a person's answer, and what its lines are called where no rule has the words. */
export const personWords: Readonly<Record<PersonWord, Text>> = {
  pension: { zh: "城乡居民基本养老保险", en: "Resident pension" },
  medical: { zh: "城乡居民基本医疗保险", en: "Resident medical insurance" },
  amounts: { zh: "金额", en: "Amounts" },
  standing: { zh: "资格和期限", en: "Standing and days" },
  ways: { zh: "怎么办理", en: "How to go about it" },
  grounds: { zh: "依据", en: "Why" },
  missing: { zh: "还需补充", en: "Still needed" },
  deciders: { zh: "尚待答复的问题", en: "Questions that others must answer" },
  credits: { zh: "每个可选档次计入个人账户的金额（元）", en: "What each tier still possible credits, in yuan" },
  household: { zh: "全户", en: "The household" },
  window: { zh: "缴费期", en: "Contribution window" },
  payableNow: { zh: "目前能否缴费", en: "May be paid now" },
  outsideCounts: { zh: "期外缴费是否计为参保", en: "Whether a payment outside the window counts" },
  channels: { zh: "缴费渠道", en: "Ways to pay" },
  methods: { zh: "认证方式", en: "Ways to be certified" },
  forReview: { zh: "须先问经办机构", en: "ask the office first" },
  certifier: { zh: "身份认定部门", en: "Identified by" },
};

type PersonWord =
  | "pension"
  | "medical"
  | "amounts"
  | "standing"
  | "ways"
  | "grounds"
  | "missing"
  | "deciders"
  | "credits"
  | "household"
  | "window"
  | "payableNow"
  | "outsideCounts"
  | "channels"
  | "methods"
  | "forReview"
  | "certifier";
