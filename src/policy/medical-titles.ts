import type { Title } from "../foundation/description.js";
import type { Certifier, NamedOnlineChannel, PremiumGroup } from "./medical-figures.js";

/** What the groups of the medical notice are called, in its order. */
export const premiumGroupTitles: Readonly<Record<PremiumGroup, Title>> = {
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

/** What the bodies that identify them are called. */
export const certifierTitles: Readonly<Record<Certifier, Title>> = {
  "poverty-alleviation": ["扶贫部门", "poverty relief department"],
  "civil-affairs": ["民政部门", "civil affairs department"],
  health: ["卫健部门", "health department"],
  "disabled-persons-federation": ["残联", "disabled persons' federation"],
};

/** What the online ways of paying are called that a notice can name. */
export const onlineChannelTitles: Readonly<Record<NamedOnlineChannel, Title>> = {
  "wechat-account": ["微信“阜阳医疗保障”公众号", "the bureau's WeChat account"],
  alipay: ["支付宝", "Alipay"],
  wanshitong: ["皖事通", "Wanshitong"],
};
