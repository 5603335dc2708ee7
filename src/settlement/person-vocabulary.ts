import type { Extra, Title } from "../foundation/description.js";
import type { Text } from "../foundation/text.js";

const byOtherRows: Text = { zh: "按此人其他行计", en: "as the person's other rows say" };

/** What ledgers of either kind call who a row is about, and where that is. */
export const personColumns: Readonly<
  Record<"idNumber" | "township" | "village", readonly [title: Title, extra: Extra]>
> = {
  idNumber: [
    ["公民身份号码", "Citizen's ID number"],
    {
      synonyms: [
        ..."身份证号,身份证号码,证件号码,身份号码,公民身份证号码,公民身份证号,身份证".split(","),
        ..."身份证件号码,身份证件号,证件号,居民身份证号,居民身份证号码,社会保障号码".split(","),
        ..."社会保障号,保障号,参保人证件号,参保人身份证号,本人身份证号,身份证号码18位,aac002".split(","),
        ..."aae135,aac147".split(","),
      ],
    },
  ],
  township: [
    ["乡镇（街道）", "Township"],
    {
      format: "township",
      absent: byOtherRows,
      synonyms: [
        ..."乡镇,街道,乡镇街道,所属乡镇,镇街,镇（街）,街道乡镇,街道/乡镇,乡镇街,乡（镇）".split(","),
        ..."乡镇/街道,所属乡镇街道,镇,乡镇名称,镇乡,所属镇街,街镇,镇办,乡镇办,办事处".split(","),
        ..."乡镇（街道）名称,乡镇（办）,乡（镇、街道）,参保乡镇".split(","),
      ],
    },
  ],
  village: [
    ["村（社区）", "Village"],
    {
      format: "village",
      absent: byOtherRows,
      synonyms: [
        ..."村,社区,村居,村（居）,村社区,村委会,村（社区）名称,村/社区,行政村,村委,社区村".split(","),
        ..."所属村,社区名称,村居名称,所属社区,居委会,村（居）委会,村名,所属村居,所属村社区".split(","),
        ..."村组名称,村（居、社区）,村（居）社区".split(","),
      ],
    },
  ],
};

/** Facts that some table of a ledger must give: what one leaves out, the person's rows in another tell. */
export const placeFacts: readonly string[] = ["township", "village"];

/** Columns that hold the whole place, down to the village. */
export const regionColumns: readonly string[] =
  "行政区划,区划,所在村组,参保地址,所属区划,行政区划名称,所属行政区划,村组地址".split(",");

/** Columns that ledgers of either kind have, and that say nothing of the accounts. */
export const columnsPassedOver: readonly string[] = [
  ..."序号,编号,姓名,人员姓名,中文姓名,参保人姓名,参保人,缴费人,缴费人姓名,成员姓名".split(","),
  ..."性别,民族,年龄,周岁,出生日期,出生年月,出生年月日,生日,证件类型,证件种类".split(","),
  ..."身份证件类型,户籍性质,户口性质,户籍地,户籍地址,常住地,地址,家庭住址,现住址".split(","),
  ..."通讯地址,联系电话,联系方式,手机,手机号,手机号码,电话,电话号码,移动电话,组,组别".split(","),
  ..."小组,村组,村民组,村民小组,村小组,自然村,自然村（屯）,社,屯,组队,网格,户号".split(","),
  ..."家庭户号,户编号,户编码,家庭编号,家庭编码,户口簿号,户籍号,公安户籍编号,户主".split(","),
  ..."户主姓名,户主名称,户主身份证,户主身份证号,户主身份证号码,户主证件号码,与户主关系".split(","),
  ..."户主关系,关系,家庭关系,家庭成员关系,称谓,银行账号,银行账户,银行卡号,账号".split(","),
  ..."开户银行,开户行,银行户名,账户户名,开户名,社保卡号,社保卡号（银行账号）".split(","),
  ..."社保卡账号,一折通账号,扣款账户,参保缴费账号,付款账号,代扣银行名称,发放银行名称".split(","),
  ..."账户余额,余额,个人编号,人员编号,人员编码,个人编码,金保号,医疗证号,参合证号".split(","),
  ..."社保编号,电脑号,医保编号,参保编号,人口编号,备注,备注1,备注2,人工备注,说明".split(","),
  ..."其他情况,经办人,经办时间,经办机构,社保经办机构,审核人,批次,批次号,请款批次".split(","),
  ..."下发批次,单据号,票据号,票号,省,市,县,区,县区,区县,签名,签字,缴费人签字,婚姻状况".split(","),
  ..."文化程度".split(","),
];

/** Words that say, in the name of a column or in a remark, that a payment or a person counts no more. */
export const wordsOfAnEnd: readonly string[] = [
  ..."作废,冲正,冲红,撤销,取消,无效,失败,退回,退保,停保,断保,终止,暂停,注销,死亡,去世".split(","),
  ..."火化,转出,转移,迁出,重复".split(","),
];

/** Words that remarks hold where a row may say otherwise than its columns. */
export const remarksThatMatter: readonly string[] = [
  ...wordsOfAnEnd,
  ..."代缴,补缴,退费,退款,错缴,误缴,多缴,重缴,未缴,未交,欠费,职工,职保,放弃,参军,服刑".split(","),
  "补(?:20)?\\d\\d年",
];
