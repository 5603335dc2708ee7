/** What ledgers write for how a contribution was paid. */
export const paymentWords: Readonly<Record<string, readonly string[]>> = {
  "self-paid": "自缴,本人缴费,个人自缴,自行缴费,自费,个人缴纳,个人".split(","),
  "agency-paid": "代缴,财政代缴,政府资助,政府资助代缴,资助代缴,全额资助,代缴人员,政府代缴人员".split(","),
  "back-payment-after-interruption": "中断补缴,断缴补缴,中断缴费补缴".split(","),
  "back-payment-for-short-years": "年限补缴,补足年限,年限不足一次性补缴".split(","),
};

/** What the same columns say of the way the money took, or of its being the year's own: nothing of who paid. */
export const paymentSilent: readonly string[] = [
  ..."正常应缴,正常缴费,正常,期缴,续缴,当年缴费,年度缴费,新参保,现金,转账,银行代收".split(","),
  ..."银行代扣,预存代扣,代扣,批扣,经办机构自收,个人税务批扣,个人税务实时,个人银行查询".split(","),
  ..."微信,支付宝,网银,税务app,手机银行,皖事通,pos,自助终端,柜台,银行柜台,村干部代收".split(","),
  ..."代收,线上,线下,刷卡".split(","),
];
