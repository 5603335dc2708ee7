import type { Extra, Title } from "../foundation/description.js";
import type { Text } from "../foundation/text.js";
import { wordsOfAnEnd } from "./person-vocabulary.js";

/** What medical rosters call their columns beside who, where and the groups, and what they write in them. */
export const medicalColumns: Readonly<
  Record<"paid" | "paidYuan" | "enrolled" | "otherScheme" | "year", readonly [title: Title, extra: Extra]>
> = {
  paidYuan: [
    ["个人实缴金额", "Yuan paid by the person"],
    {
      synonyms: [
        ..."缴费金额,实缴金额,个人缴费,个人缴费金额,个人实缴金额,居民医保缴费金额,自付金额,个人自付".split(","),
        ..."缴费额,到账金额,缴款金额,个人缴纳金额,入库金额,实缴,实收金额,已缴金额".split(","),
        ..."个人自缴金额".split(","),
      ],
      absent: { zh: "按应缴计", en: "what is due" },
    },
  ],
  paid: [
    ["缴费状态", "Whether it is paid"],
    {
      synonyms: [
        ..."是否缴费,是否已缴,是否已缴费,到账状态,缴费情况,支付状态,扣款状态,缴费结果".split(","),
        ..."是否到账,已缴费,是否缴纳,本年是否缴费,个人缴费状态,缴费标志".split(","),
      ],
      words: {
        true: [
          ..."已缴费,已缴,已交,已交费,缴费成功,已支付,支付成功,已入库,入库,已到账,到账".split(","),
          ..."扣款成功,成功,已扣款,正常缴费".split(","),
        ],
        false: [
          ..."未缴费,未缴,未交,未交费,欠费,待缴,待缴费,待支付,支付失败,扣款失败,缴费失败".split(","),
          ..."失败,未到账,未支付,未扣款,未入库".split(","),
        ],
      },
      doubtful: {
        在途: {
          zh: "“在途”是已缴还是未缴，表里没有说明",
          en: "whether money under way is paid, the file does not say",
        },
        退费: {
          zh: "退费后是否仍算已缴，表里没有说明",
          en: "whether a premium paid back counts, the file does not say",
        },
        部分缴费: { zh: "部分缴费缴了多少，表里没有说明", en: "how much of it was paid, the file does not say" },
      },
      absent: { zh: "按金额计", en: "the amount tells" },
    },
  ],
  enrolled: [
    ["是否参保", "Enrolled"],
    {
      synonyms: [
        ..."参保状态,参保情况,居民医保参保状态,参合状态,是否在保,是否参加居民医保".split(","),
        ..."是否参加城乡居民医保,是否已参保,本年是否参保,psn_insu_stas".split(","),
      ],
      words: {
        true: [
          ..."已参保,参保,在保,正常参保,正常,续保,新参保,本地居民,动态新增,居民".split(","),
          ..."已缴费,已缴,已交,缴费成功,已到账,已入库".split(","),
        ],
        false: [
          ..."未参保,停保,断保,终止参保,终止,暂停参保,死亡,死亡注销,注销,自愿放弃,参军,服刑".split(","),
          ..."失联,异地居民,异地职工,本地职工（在职）,本地职工（退休）,职工,不参保,退保,中断".split(","),
          ..."未缴费,未缴,未交,欠费,待缴,缴费失败,未到账,未入库".split(","),
        ],
      },
      absent: { zh: "按都已参保计", en: "everyone is taken to be enrolled" },
    },
  ],
  otherScheme: [
    ["其他险种", "Insured under another scheme"],
    {
      synonyms: [
        ..."是否参保职工,是否参加职工医保,是否购买职工社保,参保险种,险种,其他险种参保".split(","),
        ..."重复参保,是否重复参保,职工医保".split(","),
      ],
      words: {
        true: [
          ..."职工,城镇职工,职工医保,城镇职工医保,城镇职工基本医疗保险,职保,大学生参保".split(","),
          ..."异地居民医保,异地参保".split(","),
        ],
        false: "城乡居民,居民,居民医保,城乡居民医保,城乡居民基本医疗保险,未参加".split(","),
      },
      absent: { zh: "按无计", en: "taken to be none" },
    },
  ],
  year: [
    ["参保年度", "Year insured"],
    {
      synonyms: "年度,缴费年度,参保年份,所属年度,年份,缴费年份,参保年度（居民）".split(","),
      absent: { zh: "按本年度计", en: "taken to be the year of the accounts" },
    },
  ],
};

/** Columns of medical rosters that are known, and that the accounts don't need. */
export const medicalPassedOver: readonly string[] = [
  ..."缴费日期,缴费时间,个人缴费日期,支付日期,缴费方式,缴费渠道,缴费来源,参保时间".split(","),
  ..."参保日期,经办渠道,资助方式,是否外出务工返乡,返乡日期,电子凭证是否激活".split(","),
  ..."基础数据是否准确,就读学校,是否随对方家庭参保".split(","),
];

/** What the name of a column holds that may matter to the accounts. */
export const medicalMatters: readonly string[] = [
  ...wordsOfAnEnd,
  ..."金额,元,缴,付,款,补,资助,救助,状态,年度,年份,职工,险种,身份,类别,类型,属性,人群,群体".split(","),
  ..."困难,参保,在保,残疾,低保,特困,优抚,孤儿,监测,脱贫,贫困,原因,核实,费,入库,划拨".split(","),
  "是否有效",
];

/** What a roster without a column of groups is taken to say. */
export const noGroups: Text = { zh: "按都不在各类人员之中计", en: "nobody is taken to be in a group" };

/** Words that remarks hold of persons in a group. */
export const groupRemarks: readonly string[] = "低保,特困,五保,重残,残疾,孤儿,建档立卡,脱贫,优抚".split(",");
