import type { Extra, Title } from "../foundation/description.js";
import { wordsOfAnEnd } from "./person-vocabulary.js";

const meaning = (zh: string, en: string) => ({ zh, en });

/** What pension ledgers call their columns beside who and where, and what they write in them. */
export const pensionColumns: Readonly<
  Record<
    | "tier"
    | "dueYuan"
    | "paidYuan"
    | "paidOn"
    | "paid"
    | "payment"
    | "agencyPaid"
    | "agencyYuan"
    | "groups"
    | "backPaid"
    | "year"
    | "standing"
    | "drawing"
    | "diedOn"
    | "otherScheme"
    | "interrupted",
    readonly [title: Title, extra: Extra]
  >
> = {
  tier: [
    ["本年度缴费档次", "Contribution tier of the year, yuan"],
    {
      synonyms: [
        ..."缴费档次,档次,当前缴费档次,缴费标准,参保档次,档次名称,缴费档次金额,选择档次".split(","),
        ..."缴费等级,本年缴费档次,今年缴费档次,选定档次,当年缴费档次,本年档次,所选档次,本年度档次".split(","),
        ..."缴费档次标准,参保缴费档次,aae174".split(","),
      ],
      absent: meaning("按实缴金额计档", "the amount paid is the tier"),
    },
  ],
  dueYuan: [
    ["应缴金额", "Yuan due"],
    {
      synonyms: "应缴额,应缴费额,应收金额,应缴费金额,应缴保费,本年应缴金额".split(","),
      absent: meaning("按档次应缴", "the tier is due"),
    },
  ],
  paidYuan: [
    ["实缴金额", "Yuan paid"],
    {
      synonyms: [
        ..."缴费金额,到账金额,个人缴费,个人缴费金额,个人实缴金额,实际缴费金额,自付金额".split(","),
        ..."个人自付,实际每年缴费,金额,缴费额,个人缴纳金额,入库金额,缴款金额,实缴,实缴额".split(","),
        ..."实收金额,已缴金额,实际缴费,自缴金额,本年缴费金额".split(","),
      ],
      absent: meaning("有缴费日期或已缴状态的按档次计", "a day or a status of payment says that the tier was paid"),
    },
  ],
  paidOn: [
    ["缴费日期", "Day of payment"],
    {
      synonyms: [
        ..."缴费（到账）日期,到账日期,缴费到账日期,缴费时间,支付日期,个人缴费日期,划拨日期".split(","),
        ..."划拨时间,扣款日期,扣款时间,到账时间,入库日期,入库时间,交款日期,开票日期,支付时间".split(","),
        ..."实缴日期,缴款日期,缴款时间".split(","),
      ],
      absent: meaning("按在缴费期内计", "taken to lie in the window"),
      decisive: [],
    },
  ],
  paid: [
    ["缴费状态", "Whether it is paid"],
    {
      synonyms: [
        ..."是否缴费,是否已缴,是否已缴费,扣款状态,扣款结果,到账状态,缴费情况,支付状态".split(","),
        ..."缴费结果,是否到账,核对状态,已缴费,是否缴纳,本年是否缴费,缴费标志,aac031".split(","),
      ],
      words: {
        true: [
          ..."已缴费,已缴,已交,已交费,缴费成功,已支付,支付成功,已入库,入库,已到账,到账".split(","),
          ..."扣款成功,成功,已扣款,正常缴费".split(","),
        ],
        false: [
          ..."未缴费,未缴,未交,未交费,欠费,待缴,待缴费,待支付,支付失败,扣款失败,失败,余额不足".split(","),
          ..."账户异常,户名不符,未到账,未支付,未扣款,未入库,账户不存在,销户".split(","),
        ],
      },
      doubtful: {
        在途: meaning("“在途”是已缴还是未缴，表里没有说明", "whether money under way is paid, the file does not say"),
        退费: meaning(
          "退费后是否仍算已缴，表里没有说明",
          "whether a contribution paid back counts, the file does not say",
        ),
        退回: meaning("退回后是否仍算已缴，表里没有说明", "whether a payment sent back counts, the file does not say"),
        部分缴费: meaning("部分缴费缴了多少，表里没有说明", "how much of it was paid, the file does not say"),
      },
      absent: meaning("按金额和日期计", "the amount and the day tell"),
    },
  ],
  payment: [
    ["缴费性质", "How it was paid"],
    {
      synonyms: "缴费类型,缴费项目,缴费种类,人员类别,缴费方式,缴费来源,aaa115,aae341".split(","),
      absent: meaning("按代缴、补缴各列和档次计", "other columns and the tier tell"),
      decisive: ["agencyPaid", "agencyYuan"],
    },
  ],
  agencyPaid: [
    ["是否代缴", "Whether the government pays"],
    {
      synonyms: [
        ..."代缴标识,代缴标志,是否政府代缴,享受参保资助,是否资助参保,是否获得资助".split(","),
        ..."是否全额资助,是否代缴人员,是否财政代缴,是否享受代缴,政府代缴标志".split(","),
      ],
      absent: meaning("按缴费性质和代缴金额计", "the way and the amount of payment tell"),
    },
  ],
  agencyYuan: [
    ["代缴金额", "Yuan paid by the government"],
    {
      synonyms: [
        ..."代缴额,资助代缴金额,资助金额,政府代缴金额,财政代缴,财政代缴金额,政府资助金额".split(","),
        ..."政府代缴,代缴保费,政府代缴额,资助代缴额".split(","),
      ],
      absent: meaning("按无代缴计", "none"),
    },
  ],
  groups: [
    ["代缴类别", "Groups paid for by the government"],
    {
      synonyms: [
        ..."对象类别,代缴对象类别,支付类别,获得资助身份类别,代缴原因,代缴人员类型".split(","),
        ..."代缴人员类别,资助类别,资助对象类别,参保身份,参保人员身份,居保认定身份".split(","),
        ..."人员认定身份,对应系统中身份,特殊参保群体,人群类型,参保群体,人员身份,特殊人群类别".split(","),
        ..."困难类型,人员类别,缴费人员类别,困难人群类别,aac066".split(","),
      ],
      absent: meaning("代缴不分类别", "agency payments have no group"),
    },
  ],
  backPaid: [
    ["是否补缴", "Whether it is a back payment"],
    {
      synonyms: "补缴标志,补缴标识,正常/补缴,是否补缴往年".split(","),
      words: {
        true: "补缴,一次性补缴,补缴往年,逾期补缴,趸缴".split(","),
        false: "正常,正常应缴,正常缴费,期缴".split(","),
      },
      absent: meaning("按缴费性质计", "the way of payment tells"),
    },
  ],
  year: [
    ["缴费年度", "Contribution year"],
    {
      synonyms: "年度,缴费年份,所属年度,参保年度,年份,缴费所属年度,aae003".split(","),
      absent: meaning("按本年度计", "taken to be the year of the accounts"),
    },
  ],
  standing: [
    ["参保状态", "Standing on the roll"],
    {
      synonyms: [
        ..."居保状态,业务状态,参保情况,人员状态,当前状态,人员参保状态,居保参保状态,aac008".split(","),
        ..."是否参保,是否在保,是否参加居保,是否参加城乡居保,是否已参保".split(","),
      ],
      words: {
        insured: "正常参保,参保缴费,正常缴费,参保,正常,在保,已参保,续保,新参保,参保正常,正常续保,是".split(","),
        suspended: "暂停参保,暂停缴费,暂停,中断,断保,停保,暂停缴费人员,中断缴费".split(","),
        cancelled: [
          ..."终止参保,终止缴费,终止,注销,已注销,死亡注销,死亡,已死亡,退保,转出,迁出,户籍迁出".split(","),
          ..."出国定居,出外定居,重复参保,转职保,转出注销,参加职保,注销登记".split(","),
        ],
        drawing: [
          ..."待遇领取,领取待遇,正常待遇,暂停待遇,享受待遇,领取,在领,待遇享受,退休,正常领取".split(","),
          ..."待遇正常,正常发放".split(","),
        ],
        "not-enrolled": "未参保,否,不参保".split(","),
      },
      absent: meaning("按在册计", "taken to be on the roll"),
    },
  ],
  drawing: [
    ["待遇状态", "Whether a pension is drawn"],
    {
      synonyms: "领取状态,待遇领取状态,待遇发放状态,是否领取待遇,发放状态,aae116".split(","),
      words: {
        true: [
          ..."领取,在领,正常发放,在发,待遇领取,享受待遇,正常待遇,暂停发放,暂停待遇,终止发放".split(","),
          ..."正常领取,已领取".split(","),
        ],
        false: "未领取,未享受,缴费,未到龄,未发放,无待遇".split(","),
      },
      absent: meaning("按参保状态计", "the standing tells"),
    },
  ],
  diedOn: [
    ["死亡日期", "Day of death"],
    {
      synonyms: "死亡时间,去世时间,殡葬日期,注销日期,火化日期".split(","),
      absent: meaning("按参保状态计", "the standing tells"),
    },
  ],
  otherScheme: [
    ["其他险种", "Insured under another scheme"],
    {
      synonyms: [
        ..."其他险种参保,是否参保职工,是否购买职工社保,参加其他养老保险情况".split(","),
        ..."是否参加城镇职工基本养老保险,是否参加职工养老保险,是否重复参保,重复参保,参保险种".split(","),
        ..."险种,其他养老保险,是否职工".split(","),
      ],
      words: {
        true: [
          ..."职工,城镇职工,职工养老,职工养老保险,企业职工,企业职工基本养老保险".split(","),
          ..."城镇企业职工基本养老保险,职保,机关事业,机关事业单位养老保险,城镇职工基本养老保险".split(","),
          ..."已参职保,已参加,已缴职工,灵活就业".split(","),
        ],
        false: [
          ..."城乡居民,居保,城乡居保,未参加,城乡居民养老保险,城乡居民基本养老保险,无其他".split(","),
          ..."未参加其他".split(","),
        ],
      },
      absent: meaning("按无计", "taken to be none"),
    },
  ],
  interrupted: [
    ["以前年度是否中断缴费", "Whether an earlier year was left out"],
    { synonyms: ["是否中断"], absent: meaning("按未中断计", "taken not to be so") },
  ],
};

/** Columns of pension ledgers that are known, and that the accounts don't need. */
export const pensionPassedOver: readonly string[] = [
  ..."首次参保年月,参保时间,参保日期,参保登记时间,上年度缴费档次,上年缴费档次,上年档次".split(","),
  ..."上年度档次,去年档次,去年缴费档次,累计已缴费月数,累计缴费月数,已交月份".split(","),
  ..."档次变更登记日期,变更日期,政府补贴,财政补贴,省级财政补贴,市级财政补贴".split(","),
  ..."县级财政补贴,省级补贴,市级补贴,县级补贴,缴费补贴,补贴金额,集体补助,退渔补助".split(","),
  ..."被征地补助,累计缴费年限,缴费年限,实缴年限,已缴费月数,已交月数,补缴年度,缴费渠道".split(","),
  ..."月养老金,待遇开始时间,待遇领取年月,到龄时间,认证标志,认证方式,认证年月".split(","),
  ..."是否灵活就业缴费".split(","),
];

/** What the name of a column holds that may matter to the accounts. */
export const pensionMatters: readonly string[] = [
  ...wordsOfAnEnd,
  ..."金额,元,档,缴,交费,付,款,补,资助,助,状态,年度,年份,职工,险种,身份,类别,类型,人群".split(","),
  ..."群体,困难,待遇,参保,在保,领取,残疾,低保,特困,到账,原因,核实,费,入库,划拨".split(","),
  "是否有效",
];
