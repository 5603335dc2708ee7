import type { Text } from "../../foundation/text.js";

/** What is told of a person is called where no rule has the words. */
export const personWords: Readonly<Record<PersonWord, Text>> = {
  pension: { zh: "城乡居民基本养老保险", en: "Resident pension" },
  medical: { zh: "城乡居民基本医疗保险", en: "Resident medical insurance" },
  credits: { zh: "每个可选档次计入个人账户的金额（元）", en: "What each tier still possible credits, in yuan" },
  window: { zh: "缴费期", en: "Contribution window" },
  outsideCounts: { zh: "期外缴费是否计为参保", en: "Whether a payment outside the window counts" },
  channels: { zh: "缴费渠道", en: "Ways to pay" },
  offline: {
    zh: "线下缴费（遇特殊情况，无法从线上参保的）",
    en: "Ways to pay offline, where special circumstances rule out paying online",
  },
  methods: { zh: "认证方式", en: "Ways to be certified" },
  forReview: { zh: "（须先问经办机构）", en: " (ask the office first)" },
  certifier: { zh: "身份认定部门", en: "Identified by" },
};

type PersonWord =
  | "pension"
  | "medical"
  | "credits"
  | "window"
  | "outsideCounts"
  | "channels"
  | "offline"
  | "methods"
  | "forReview"
  | "certifier";
