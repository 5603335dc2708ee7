import type { ClauseId } from "../clause-ids.js";
import type { Clause } from "../registers.js";

type PensionClauseId = Extract<ClauseId, `P${string}`>;

/** The pension notice: work plan, target table (annex 1), evaluation sheet (annex 2). */
export const pensionClauses: Readonly<Record<PensionClauseId, Clause>> = {
  "P-0.1": {
    section: { zh: "正文", en: "Covering notice" },
    paraphrase: {
      zh:
        "区政府办公室征得区政府同意后，将2021年度城乡居保实施方案发给各乡镇人民政府、" +
        "街道办事处和区政府所属有关部门执行；落款日期为2020年12月12日。",
      en:
        "With the consent of the district government, its office issues the 2021 work plan for resident pension " +
        "insurance to the town and township governments, the sub-district offices and the district departments " +
        "concerned, to be carried out; dated 12 December 2020.",
    },
    kind: "procedural",
    why: {
      zh: "属发文说明，只载明发文机关、收文单位和日期，不含数额或条件；日期已收为文件信息。",
      en:
        "It only issues the plan and names issuer, addressees and date; it sets no amount and no condition. The date " +
        "is kept as data about the document.",
    },
  },
  "P-0.2": {
    section: { zh: "首段", en: "Opening paragraph" },
    paraphrase: {
      zh:
        "方案依据阜州政秘〔2015〕17号文件（本区城乡居保的实施办法），结合本区情况制定，适用于2021年度的参保、" +
        "续保工作。",
      en:
        "The plan rests on the district's implementing measures for resident pension insurance " +
        "(阜州政秘〔2015〕17号) and local conditions, and governs enrolment and renewal for 2021.",
    },
    kind: "procedural",
    why: {
      zh: "只交代制定依据和适用年度，所引办法的内容没有写进通知，无从据以计算。",
      en:
        "It names the legal basis and the year; what the cited measures say is not printed in the notice, so " +
        "nothing can be worked out from it.",
    },
  },
  "P-1.a": {
    section: { zh: "一", en: "I" },
    paraphrase: {
      zh: "全区2021年参保、续保缴费的目标为22.33万人，即223300人。",
      en:
        "The district's target for 2021 is 223,300 persons (printed as 22.33 in ten thousands) enrolled or renewed " +
        "and with the contribution paid.",
    },
    kind: "computable",
  },
  "P-1.b": {
    section: { zh: "一", en: "I" },
    paraphrase: {
      zh: "2021年度的参保、续保缴费，从2021年1月1日开始，到2021年10月10日为止。",
      en: "Contributions for 2021, for enrolment and renewal, are taken from 1 January 2021 until 10 October 2021.",
    },
    kind: "computable",
  },
  "P-1.c": {
    section: { zh: "一", en: "I" },
    paraphrase: {
      zh: "参保、续保缴费任务的完成率，以及养老金的发放率，两项都须达到100%。",
      en: "The completion rate of the enrolment and renewal target and the pension payment rate must both reach 100%.",
    },
    kind: "computable",
  },
  "P-2.1.a": {
    section: { zh: "二（一）", en: "II(1)" },
    paraphrase: {
      zh: "每个乡镇（街道）一年内举办面上宣传不少于1次。",
      en: "Each township holds at least one general publicity event in the year.",
    },
    kind: "checkable",
  },
  "P-2.1.b": {
    section: { zh: "二（一）", en: "II(1)" },
    paraphrase: {
      zh: "每个乡镇（街道）一年内为村（社区）两委举办业务能力方面的培训不少于1次。",
      en:
        "Each township holds at least one training session in the year on the working skills of the two committees " +
        "(Party and self-government) of its villages.",
    },
    kind: "checkable",
  },
  "P-2.1.c": {
    section: { zh: "二（一）", en: "II(1)" },
    paraphrase: {
      zh: "每个乡镇（街道）一年内指导、帮助各村（社区）宣传政策至少1次。",
      en: "Each township guides and helps its various villages to publicise the policy at least once in the year.",
    },
    kind: "checkable",
  },
  "P-2.1.d": {
    section: { zh: "二（一）", en: "II(1)" },
    paraphrase: {
      zh: "村（社区）要培育“多缴多得”方面的带头人，以典型带动居民自愿选择较高的档次；未规定人数或比例。",
      en:
        "Villages foster residents who lead by example under “pay more, get more”, so that others choose higher " +
        "contribution tiers of their own accord; no number or share is given.",
    },
    kind: "checkable",
  },
  "P-2.1.e": {
    section: { zh: "二（一）", en: "II(1)" },
    paraphrase: {
      zh: "村（社区）两委的干部应当掌握政策、熟悉业务。",
      en: "Members of the two village committees must know the policy and the business well.",
    },
    kind: "checkable",
  },
  "P-2.1.f": {
    section: { zh: "二（一）", en: "II(1)" },
    paraphrase: {
      zh:
        "走访居民，由其评议乡镇（街道）和村（社区）的宣传；居民对城乡居保政策应当全面了解或者基本了解，" +
        "借此提高对政策、对工作的满意度；达标比例未作规定。",
      en:
        "Residents are visited and judge the publicity of township and village; they should know the pension policy " +
        "fully or basically, so that satisfaction with the policy and with the work rises. No share is given that " +
        "must be reached.",
    },
    kind: "checkable",
  },
  "P-2.2.a": {
    section: { zh: "二（二）", en: "II(2)" },
    paraphrase: {
      zh: "按照城乡居保经办规程收取保费：先预存到个人的社会保障卡，再由银行代扣。",
      en:
        "Under the operating procedures, contributions are collected by deposit on the person's own social security " +
        "card and deduction by the bank.",
    },
    kind: "checkable",
  },
  "P-2.2.b": {
    section: { zh: "二（二）", en: "II(2)" },
    paraphrase: {
      zh: "推广网上缴费，引导参保人用支付宝、微信、网银转账等渠道（未列尽）缴纳2021年保费，力求方便快捷。",
      en:
        "Online payment is promoted: insured persons are steered to Alipay, WeChat, online bank transfer and other " +
        "channels (the list is open) for the 2021 contribution, to make paying easy and quick.",
    },
    kind: "checkable",
  },
  "P-2.2.c": {
    section: { zh: "二（二）", en: "II(2)" },
    paraphrase: {
      zh: "哪些人可以参保，依照阜州政秘〔2015〕17号文件确定。",
      en: "Who may join is as laid down in 阜州政秘〔2015〕17号.",
    },
    kind: "procedural",
    why: {
      zh: "参保条件写在所引文件里，通知没有转述，是否符合条件只能作为事实由使用者给出。",
      en:
        "The joining conditions stand in the cited document and are not repeated here; whether a person " +
        "meets them must be given as a fact.",
    },
  },
  "P-2.2.d": {
    section: { zh: "二（二）", en: "II(2)" },
    paraphrase: {
      zh:
        "缴费档次依照阜州政办〔2020〕5号文件执行，每年共15档（元）：200、300、400、500、600、700、800、900、1000、" +
        "1500、2000、3000、4000、5000、6000。",
      en:
        "Contribution tiers follow 阜州政办〔2020〕5号. There are 15, in yuan a year: 200, 300, 400, 500, 600, 700, " +
        "800, 900, 1000, 1500, 2000, 3000, 4000, 5000 and 6000.",
    },
    kind: "computable",
  },
  "P-2.2.e": {
    section: { zh: "二（二）", en: "II(2)" },
    paraphrase: {
      zh: "引导居民选高档次缴费，使全区的缴费水平有所提高。",
      en: "Residents are steered to higher tiers, to raise the level of contributions in the district.",
    },
    kind: "procedural",
    why: {
      zh: "是倡导性要求，没有写明应达到的档次、人数或者平均缴费额。",
      en: "It exhorts; no tier, number of persons or average contribution is named that must be reached.",
    },
  },
  "P-2.2.f": {
    section: { zh: "二（二）", en: "II(2)" },
    paraphrase: {
      zh: "重度残疾人（二级以上）、低保对象、特困人员，凡具备城乡居保参保条件的，继续适用100元的最低档，由区政府代缴。",
      en:
        "For persons with a severe disability (grade two or above), subsistence allowance recipients and destitute " +
        "persons who meet the joining conditions, the district keeps the lowest tier of 100 yuan and pays it for " +
        "them as an agency-paid contribution.",
    },
    kind: "computable",
  },
  "P-2.2.g": {
    section: { zh: "二（二）", en: "II(2)" },
    paraphrase: {
      zh:
        "下列缴费困难群体（列举后有“等”字）具备城乡居保参保条件的，由区政府按最高一档代缴：一是独生子女死亡，" +
        "或者伤残达三级以上，其后没有再生育的夫妻，女方须年满49周岁；二是节育手术并发症达三级以上的人员。",
      en:
        "For groups who find it hard to pay and meet the joining conditions, the district pays the highest tier as " +
        "an agency-paid contribution: couples whose only child died, or is disabled at grade three or above, and who " +
        "had no other child, the wife having reached 49; and persons with complications of birth-control surgery at " +
        "grade three or above; the list ends with “等” (and others, or just these).",
    },
    kind: "computable",
  },
  "P-2.2.h": {
    section: { zh: "二（二）", en: "II(2)" },
    paraphrase: {
      zh: "参保人自主缴费，按选好的档次，把当年保费足额存入自己在颍淮农商行的社保卡或者银行卡。",
      en:
        "Insured persons pay for themselves at the tier they chose, and deposit the year's contribution in full in " +
        "their own Yinghuai Rural Commercial Bank social security card or bank card.",
    },
    kind: "checkable",
  },
  "P-2.2.i": {
    section: { zh: "二（二）", en: "II(2)" },
    paraphrase: {
      zh: "要变更缴费档次的，须先办变更登记，时间在当年缴费之前。",
      en: "A change of contribution tier must be registered before the contribution of that year is paid.",
    },
    kind: "computable",
  },
  "P-2.2.j": {
    section: { zh: "二（二）", en: "II(2)" },
    paraphrase: {
      zh: "当年没有变更档次的，扣款仍按上一年度选定的档次。",
      en: "Where no change is made in the year, the tier chosen for the previous year is deducted.",
    },
    kind: "computable",
  },
  "P-2.2.k": {
    section: { zh: "二（二）", en: "II(2)" },
    paraphrase: {
      zh: "当年缴费已完成、之后才变更档次的，从下一年度扣款起生效。",
      en: "A change made after the year's contribution has been paid takes effect with the next year's deduction.",
    },
    kind: "computable",
  },
  "P-2.3.a": {
    section: { zh: "二（三）", en: "II(3)" },
    paraphrase: {
      zh: "对缴费补贴建立动态调整的激励机制，合理调整补贴水平；选择较高档次的，适当多补，以鼓励居民多缴。",
      en:
        "A mechanism is set up that adjusts the contribution subsidy over time; the subsidy is raised suitably for " +
        "those who choose higher tiers, to encourage them.",
    },
    kind: "procedural",
    why: {
      zh: "只确立原则，“适当”增加多少、何时调整都没有写明；2021年的数额见本项其后的补贴标准。",
      en:
        "It states a principle: by how much the subsidy rises, and when, is not said. The amounts for 2021 are in " +
        "the subsidy ladder of the same item.",
    },
  },
  "P-2.3.b": {
    section: { zh: "二（三）", en: "II(3)" },
    paraphrase: {
      zh:
        "2021年缴费补贴（档次→补贴，元）：200→40，300→50，400→60，500→70，600→80，700→90，800→100，900→110，" +
        "1000→120，1500→150。",
      en:
        "Contribution subsidy for 2021 by tier, in yuan: 200 gets 40, 300 gets 50, 400 gets 60, 500 gets 70, 600 " +
        "gets 80, 700 gets 90, 800 gets 100, 900 gets 110, 1000 gets 120, 1500 gets 150.",
    },
    kind: "computable",
  },
  "P-2.3.c": {
    section: { zh: "二（三）", en: "II(3)" },
    paraphrase: {
      zh: "2021年，缴费在2000元及以上的各档，补贴都是200元。",
      en: "For 2021, every tier of 2000 yuan or more gets a contribution subsidy of 200 yuan.",
    },
    kind: "computable",
  },
  "P-2.3.d": {
    section: { zh: "二（三）", en: "II(3)" },
    paraphrase: {
      zh: "参保人缴费中断的，补缴不给补贴。",
      en: "Where an insured person interrupted contributions, back payment gets no contribution subsidy.",
    },
    kind: "computable",
  },
  "P-2.3.e": {
    section: { zh: "二（三）", en: "II(3)" },
    paraphrase: {
      zh: "倡导集体经济组织增加缴费补助，倡导公益慈善组织、其他社会组织以及个人更多地资助参保人缴费。",
      en:
        "Rural collectives are encouraged to raise their contribution grants, and other social organisations, " +
        "charities and individuals to give insured persons more help with contributions.",
    },
    kind: "procedural",
    why: {
      zh: "只是鼓励，没有规定补助、资助的金额，也没有设定义务。",
      en: "It only encourages; no amount of grant or help is given and no one is obliged.",
    },
  },
  "P-2.4.a": {
    section: { zh: "二（四）", en: "II(4)" },
    paraphrase: {
      zh: "自2011年7月1日城乡居保制度实行以来，已经参保的缴费人员一律列为续保对象。",
      en: "Everyone who has enrolled and contributed since the scheme began on 1 July 2011 is due for renewal.",
    },
    kind: "computable",
  },
  "P-2.4.b": {
    section: { zh: "二（四）", en: "II(4)" },
    paraphrase: {
      zh: "城乡居保参保人在2011年7月之前就已年满60周岁的，不算续保对象。",
      en: "Insured persons who had already reached 60 before July 2011 are not due for renewal.",
    },
    kind: "computable",
  },
  "P-2.4.c": {
    section: { zh: "二（四）", en: "II(4)" },
    paraphrase: {
      zh: "各乡镇（街道）把续保人员当作重点群体，并抓好三个时段：春节、三夏、秋收。",
      en:
        "Townships treat renewals as a priority and make use of three times of year: Spring Festival, the busy " +
        "summer farming season and the autumn harvest.",
    },
    kind: "procedural",
    why: {
      zh: "只点出节日和农时，没有起止日期，不能判断某一天是否在内。",
      en: "It names a festival and farming seasons without first and last days, so no date can be tested.",
    },
  },
  "P-2.4.d": {
    section: { zh: "二（四）", en: "II(4)" },
    paraphrase: {
      zh: "重点村，指历年来新增参保率高、续保率却偏低的村。",
      en:
        "Priority villages are those where, over the years, the rate of new enrolment is high and the rate of " +
        "renewal rather low.",
    },
    kind: "procedural",
    why: {
      zh: "“高”与“偏低”是相对的说法，没有数值界限，也没有说明取哪些年份。",
      en: "“High” and “rather low” are relative: no figure divides them, and the years compared are not said.",
    },
  },
  "P-2.4.e": {
    section: { zh: "二（四）", en: "II(4)" },
    paraphrase: {
      zh: "重点人，指离待遇领取年龄还差不到15年，也就是45周岁以上的人员。",
      en: "Priority persons are those with less than 15 years to go to pension age, that is, aged 45 or over.",
    },
    kind: "computable",
  },
  "P-2.4.f": {
    section: { zh: "二（四）", en: "II(4)" },
    paraphrase: {
      zh: "全力推行保费预存，由易到难、由内到外、由近到远逐步推进，组、户、人都不遗漏。",
      en:
        "Advance deposit of contributions is pursued in full: easy cases before hard, those at home before those " +
        "away, near before far, leaving out no group, household or person.",
    },
    kind: "procedural",
    why: {
      zh: "讲的是工作次序和覆盖要求，没有数量和期限；应续保的人按续保对象的规定查出。",
      en:
        "It is a way of working, without number or date; who is due for renewal follows from the " +
        "definition at the head of the same item.",
    },
  },
  "P-2.5.a": {
    section: { zh: "二（五）", en: "II(5)" },
    paraphrase: {
      zh: "为防止违规领取、维护基金安全，各地定期同公安、司法、卫健、民政等部门比对数据；间隔多久未作规定。",
      en:
        "To prevent unlawful drawing and keep the fund safe, data are compared regularly with the public security, " +
        "justice, health, civil affairs and other departments (the list is open); the interval is not given.",
    },
    kind: "checkable",
  },
  "P-2.5.b": {
    section: { zh: "二（五）", en: "II(5)" },
    paraphrase: {
      zh: "主动筛查疑似违规的线索：死亡后冒领、重复领取、服刑期间领取等（未列尽）。",
      en:
        "Signs of suspected unlawful drawing are looked for actively: drawing for the dead, drawing twice, drawing " +
        "while serving a sentence, and the like (the list is open).",
    },
    kind: "computable",
  },
  "P-2.5.c": {
    section: { zh: "二（五）", en: "II(5)" },
    paraphrase: {
      zh: "着力开展数据稽核，减少既有的风险。",
      en: "Data audits are carried out with vigour, to bring down the existing stock of risk.",
    },
    kind: "procedural",
    why: {
      zh: "没有规定稽核的次数和对象，也没有规定风险降低多少。",
      en: "Neither how often, nor on whom, nor by how much the risk must fall is given.",
    },
  },
  "P-2.6.a": {
    section: { zh: "二（六）", en: "II(6)" },
    paraphrase: {
      zh: "2021年推进“四个不出村”：居民在村里就能办四件事，即登记参保、查询、缴费、领取待遇。",
      en:
        "In 2021 residents are to be able to do four things without leaving the village: enrol, look up their " +
        "records, pay contributions and draw benefits.",
    },
    kind: "checkable",
  },
  "P-2.6.b": {
    section: { zh: "二（六）", en: "II(6)" },
    paraphrase: {
      zh: "办理途径是移动应用、网站、自助终端等互联网渠道，并借助金融服务便民点和社保终端“便民宝”。",
      en:
        "The means are websites, self-service terminals, mobile applications and other internet channels, supported " +
        "by village banking points and the “Bianminbao” social security terminal.",
    },
    kind: "procedural",
    why: {
      zh: "只列举办理途径，且未列尽，对数量、覆盖面和期限都没有要求。",
      en: "It lists means, and the list is open; no number, coverage or date is required.",
    },
  },
  "P-2.7.a": {
    section: { zh: "二（七）", en: "II(7)" },
    paraphrase: {
      zh: "乡镇、街道在每月10日前，把上个月新增的档案资料报给区城乡居民社会养老保险中心，由其据此办理业务。",
      en:
        "By the 10th of each month (whether the 10th counts is not said), each township submits the previous month's " +
        "new file material to the district resident pension insurance centre, which acts on it.",
    },
    kind: "checkable",
  },
  "P-2.7.b": {
    section: { zh: "二（七）", en: "II(7)" },
    paraphrase: {
      zh: "上报的资料分成新增参保、信息变更、领取待遇、注销等类别（未列尽）。",
      en:
        "The material is sorted into new enrolments, changes of details, benefit claims, cancellations and " +
        "other classes (the list is open).",
    },
    kind: "checkable",
  },
  "P-2.7.c": {
    section: { zh: "二（七）", en: "II(7)" },
    paraphrase: {
      zh: "资料上报须及时，内容须真实、准确、整齐、完备，程序须合规；达不到要求的不予审批。",
      en:
        "Material must be prompt, true, accurate, tidy and complete, and procedurally in order; what falls short is " +
        "not approved.",
    },
    kind: "checkable",
  },
  "P-2.8.a": {
    section: { zh: "二（八）", en: "II(8)" },
    paraphrase: {
      zh: "资格认证周期自2021年1月1日起，到同年12月10日止。",
      en: "The eligibility certification cycle runs from 1 January 2021 to 10 December 2021.",
    },
    kind: "computable",
  },
  "P-2.8.b": {
    section: { zh: "二（八）", en: "II(8)" },
    paraphrase: {
      zh:
        "不再集中认证，改为分散认证，方式有上门入户、数据比对、用手机“皖事通”APP网上认证等（未列尽）；" +
        "启用时间和办法另行通知。",
      en:
        "Mass certification is dropped for certification case by case, by data comparison, online in the Wanshitong " +
        "mobile application, by home visit and other methods (the list is open); the starting time and method are to " +
        "be notified separately.",
    },
    kind: "checkable",
  },
  "P-2.8.c": {
    section: { zh: "二（八）", en: "II(8)" },
    paraphrase: {
      zh: "乡镇、街道每个月都要按时上报享受待遇人员的死亡注销材料；具体日期未写明。",
      en:
        "Every month, on time, each township submits the papers for cancelling recipients who have died; no day is " +
        "given.",
    },
    kind: "checkable",
  },
  "P-2.8.d": {
    section: { zh: "二（八）", en: "II(8)" },
    paraphrase: {
      zh: "2021年下半年，由区城乡居保工作领导小组安排检查。",
      en:
        "The district's leading group for resident pension insurance organises an inspection in the second half of " +
        "2021.",
    },
    kind: "checkable",
  },
  "P-2.8.e": {
    section: { zh: "二（八）", en: "II(8)" },
    paraphrase: {
      zh: "领取人员自上年度认证后，经过一个认证周期仍没有办新年度认证的，由经办机构停止发放其养老待遇。",
      en:
        "Where a recipient certified in the previous year and, one certification cycle later, has still not " +
        "certified for the new year, the agency stops the pension.",
    },
    kind: "computable",
  },
  "P-2.8.f": {
    section: { zh: "二（八）", en: "II(8)" },
    paraphrase: {
      zh: "停发以后补办了认证的，养老待遇恢复发放，并予以补发。",
      en: "Once the missing certification is made up, payment of the pension resumes and is made good for the past.",
    },
    kind: "computable",
  },
  "P-2.9.a": {
    section: { zh: "二（九）", en: "II(9)" },
    paraphrase: {
      zh:
        "到龄群众因缴费年限不够，或者符合领取条件但材料没有及时上报，以致未领到待遇的，要及时督促补缴，" +
        "并办理待遇核算；所需年限未写明。",
      en:
        "People of pension age who draw nothing because they have too few contribution years, or meet the conditions " +
        "but have papers not filed in time, are urged promptly to make back payments, and their benefit is worked " +
        "out; the years needed are not given.",
    },
    kind: "checkable",
  },
  "P-2.9.b": {
    section: { zh: "二（九）", en: "II(9)" },
    paraphrase: {
      zh: "各地须重视到龄人员待遇的审批和发放，对符合领取条件者的发放率要达到100%。",
      en:
        "Approval and payment of pensions for those reaching pension age must be taken seriously: the payment rate " +
        "among those who meet the conditions must reach 100%.",
    },
    kind: "computable",
  },
  "P-2.10": {
    section: { zh: "二（十）", en: "II(10)" },
    paraphrase: {
      zh: "加强民生政策宣传，提高知晓度；用问卷、电话、入户等方式询问群众，提升其对城乡居保政策和工作两方面的满意度。",
      en:
        "Publicity is stepped up so that residents know the policy; by questionnaire, telephone, home visit and " +
        "other means, satisfaction with the policy and with the work is to be raised.",
    },
    kind: "procedural",
    why: {
      zh: "本项没有合格线；80%和90%两条线及其分值都在附件2第6项，由那里计算。",
      en:
        "The item sets no mark to reach; the lines of 80% and 90% and their points are in item 6 of annex 2 and are " +
        "computed there.",
    },
  },
  "P-2.11.a": {
    section: { zh: "二（十一）", en: "II(11)" },
    paraphrase: {
      zh:
        "在区级经办机构指导下，乡镇、街道的社保所以及村（社区）的协理员完善程序、做好资格认证，" +
        "并且每季度在辖区内公示两项内容：参保缴费情况、已领取待遇者的资格；公示至少7天。",
      en:
        "Guided by the district agency, township social security offices and village assistants put procedures in " +
        "order, carry out certification and, every quarter, give public notice in their area of contributions paid " +
        "and of the eligibility of those already drawing, for at least 7 days.",
    },
    kind: "checkable",
  },
  "P-2.11.b": {
    section: { zh: "二（十一）", en: "II(11)" },
    paraphrase: {
      zh: "对新到龄的领取人员每月公示一次，公示至少7天。",
      en:
        "Every month public notice is given, for at least 7 days, of those who have newly reached pension age and " +
        "begin to draw.",
    },
    kind: "checkable",
  },
  "P-2.11.c": {
    section: { zh: "二（十一）", en: "II(11)" },
    paraphrase: {
      zh: "乡镇、街道的社保所须公布举报、监督电话，对群众举报及时受理和处理。",
      en:
        "Township social security offices publish a telephone number for reports and one for supervision, and " +
        "accept and handle reports promptly.",
    },
    kind: "checkable",
  },
  "P-2.11.d": {
    section: { zh: "二（十一）", en: "II(11)" },
    paraphrase: {
      zh: "缴费有错误、漏报，或者养老金被冒领的，区、乡经办机构都应及时发现和处理，并依照规定追究责任。",
      en:
        "Wrong or unreported contributions and falsely claimed pensions are to be found and dealt with promptly by " +
        "the district and township agencies, and those responsible held to account under the rules.",
    },
    kind: "procedural",
    why: {
      zh: "追责依照别的规定，本项没有处理期限，也没有金额或处罚标准。",
      en: "Liability follows other rules; this item gives no time limit, amount or scale of penalty.",
    },
  },
  "P-2.12.a": {
    section: { zh: "二（十二）", en: "II(12)" },
    paraphrase: {
      zh: "继续自查历史遗留的账目，加强核对和排查，使账目清楚、没有差错。",
      en:
        "Accounts left over from past years are checked further and faults looked for, until the books are clear and " +
        "correct.",
    },
    kind: "procedural",
    why: {
      zh: "只要求自查，没有期限，也没有允许误差或核对数量。",
      en: "It asks for self-checks only, with no date, tolerance or number of accounts.",
    },
  },
  "P-2.12.b": {
    section: { zh: "二（十二）", en: "II(12)" },
    paraphrase: {
      zh: "村（居）、社区尚欠的保费应及时上解；拖延或拒绝上解的，移交纪检监察部门。",
      en:
        "Villages with contributions outstanding must remit them promptly; those that delay or refuse are handed to " +
        "the discipline inspection and supervision bodies.",
    },
    kind: "computable",
  },
  "P-2.12.c": {
    section: { zh: "二（十二）", en: "II(12)" },
    paraphrase: {
      zh:
        "乡镇、街道的社保所定期编制《缴费信息公示表》和《待遇领取人员信息表》，发到各村（居）、社区，及时贴在村部、" +
        "学校、卫生所等人员集中地点的醒目处，并发动群众核对信息，接受查询、反馈、监督和举报；多久一次未作规定。",
      en:
        "Township social security offices regularly make a table of contributions and a table of benefit recipients, " +
        "send them to the villages and post them promptly and prominently where people gather, such as the village " +
        "office, school and clinic; residents are asked to check them and may inquire, comment, supervise and " +
        "report. The interval is not given.",
    },
    kind: "checkable",
  },
  "P-3.0": {
    section: { zh: "三", en: "III" },
    paraphrase: { zh: "2021年度城乡居保工作按两个阶段推进。", en: "The work for 2021 is carried out in two phases." },
    kind: "procedural",
    why: {
      zh: "是本部分的引语，日期和目标都在其下（一）、（二）两项。",
      en: "It introduces the part; the dates and targets are in its items (1) and (2).",
    },
  },
  "P-3.1": {
    section: { zh: "三（一）", en: "III(1)" },
    paraphrase: {
      zh: "第一阶段自2021年1月1日至同年3月31日，应完成全年参保、续保任务的85%，以2020年度已参保者的续保为重点。",
      en:
        "Phase one, 1 January to 31 March 2021: 85% of the 2021 enrolment and renewal target is to be met, with the " +
        "stress on renewing those insured in 2020.",
    },
    kind: "computable",
  },
  "P-3.2": {
    section: { zh: "三（二）", en: "III(2)" },
    paraphrase: {
      zh:
        "第二阶段自2021年4月1日至同年6月30日，应完成全年参保、续保任务的100%；同时为当年新参保者审核资料、完善档案、" +
        "建立个人账户，保证参保、续保人员的档案和账户完整、安全。",
      en:
        "Phase two, 1 April to 30 June 2021: 100% of the 2021 enrolment and renewal target is to be met; besides " +
        "renewals, the papers of those newly enrolled in 2021 are vetted, files completed and personal accounts " +
        "opened, so that all files and accounts are whole and safe.",
    },
    kind: "computable",
  },
  "P-4": {
    section: { zh: "四", en: "IV" },
    paraphrase: {
      zh:
        "实行按月调度、按年考核，以推动各乡镇（街道）的工作；考核目标任务、宣传培训、经办业务、信息系统、资料报送、" +
        "工作效益和其他日常工作，评分细则见附件2。",
      en:
        "Work is reviewed monthly and assessed yearly. The assessment covers targets met, publicity and training, " +
        "handling of business, information systems, submission of material, results of the work and other daily " +
        "work; how it is scored is in annex 2.",
    },
    kind: "procedural",
    why: {
      zh: "只定考核方式和内容框架，分值都在附件2；“其他日常工作”在附件2里没有评分项。",
      en:
        "It sets the form and heads of the assessment; all points are in annex 2, where “other daily work” has no " +
        "item.",
    },
  },
  "P-5.1": {
    section: { zh: "五（一）", en: "V(1)" },
    paraphrase: {
      zh: "区政府考核各乡镇（街道）的参保、续保工作，依结果奖惩；考核办法由区人社局制定。",
      en:
        "The district government assesses the townships on enrolment and renewal and rewards or penalises them by " +
        "the result; the method is drawn up by the district human resources and social security bureau.",
    },
    kind: "procedural",
    why: {
      zh: "没有奖惩的金额、等次和分数线，考核办法也不在通知之内。",
      en: "No amount, grade or pass mark is printed, and the method is not part of the notice.",
    },
  },
  "P-5.2.a": {
    section: { zh: "五（二）", en: "V(2)" },
    paraphrase: {
      zh: "乡镇（街道）的上报死亡率低于自然死亡率（4‰）之下限的，由区人社局随机抽查；以哪些人为基数未写明。",
      en:
        "Townships whose reported death rate is below the lower limit of the natural death rate (4 per thousand) are " +
        "spot-checked at random by the district human resources and social security bureau; the population it is " +
        "taken on is not said.",
    },
    kind: "computable",
  },
  "P-5.2.b": {
    section: { zh: "五（二）", en: "V(2)" },
    paraphrase: {
      zh: "每查出一例死亡却没有上报的，年终从工作经费里扣5%。",
      en: "For each death found that was not reported, 5% is deducted from the work fund at the end of the year.",
    },
    kind: "computable",
  },
  "P-5.3": {
    section: { zh: "五（三）", en: "V(3)" },
    paraphrase: {
      zh: "各项基础月报资料，连续2次以上未按时报送或者没有报送的，该乡镇（街道）的年终工作经费扣10%。",
      en:
        "Where basic monthly material is submitted late or not at all two or more times in a row, 10% of that " +
        "township's year-end work fund is deducted.",
    },
    kind: "computable",
  },
  "P-6.1.a": {
    section: { zh: "六（一）", en: "VI(1)" },
    paraphrase: {
      zh: "各地各部门要认识到此项民生工作的重要：主要领导总负责，分管领导具体负责，任务层层细化，责任落到岗位和个人。",
      en:
        "All places and departments must see the weight of this work: the head bears overall charge and the deputy " +
        "concerned carries it out, tasks are broken down, and each is assigned to a post and a person.",
    },
    kind: "procedural",
    why: {
      zh: "讲的是领导责任和分工，没有指标、数量或期限。",
      en: "It allots leadership and responsibility, without indicator, number or date.",
    },
  },
  "P-6.1.b": {
    section: { zh: "六（一）", en: "VI(1)" },
    paraphrase: {
      zh:
        "全区集中收缴保费的时间是2021年1至3月；其间组织镇村干部入户送宣传材料、讲解政策，扩大参保面，" +
        "提高参保率和续保率。",
      en:
        "January to March 2021 is the district's concentrated collection period; town and village staff call at " +
        "homes with leaflets and explanations, to widen enrolment and raise the enrolment rate.",
    },
    kind: "computable",
  },
  "P-6.2.a": {
    section: { zh: "六（二）", en: "VI(2)" },
    paraphrase: {
      zh:
        "信息比对执行省级五部门的皖人社秘〔2015〕239号文件，区人社局牵头，与公安、民政、司法等区级部门沟通协调，" +
        "保证比对数据准确。",
      en:
        "Data comparison on benefit recipients follows 皖人社秘〔2015〕239号 of five provincial departments; the " +
        "district human resources and social security bureau leads and coordinates with the district's public " +
        "security, civil affairs, justice and other departments, so that the data are right.",
    },
    kind: "procedural",
    why: {
      zh: "比对什么、多久一次、何为准确，都在所引文件里，通知没有转述。",
      en:
        "What is compared, how often and to what standard stands in the cited document and is not repeated in the " +
        "notice.",
    },
  },
  "P-6.2.b": {
    section: { zh: "六（二）", en: "VI(2)" },
    paraphrase: {
      zh:
        "区卫健、残联等部门，应在每年12月10日前（原文缺“日”字），以电子档向区人社部门提供当年的最新数据，" +
        "包括重度残疾（二级以上）、计生家庭等；特殊人群的身份信息须及时维护。",
      en:
        "By 10 December each year (whether that day counts is not said; the word for day is missing in the text), " +
        "the district health department, disabled persons' federation and others send the human resources and social " +
        "security department, in electronic form, the latest data of the year on severe disability (grade two or " +
        "above), family-planning families and others; the status of special groups is kept up to date. Both lists " +
        "are open.",
    },
    kind: "checkable",
  },
  "P-6.3": {
    section: { zh: "六（三）", en: "VI(3)" },
    paraphrase: {
      zh:
        "每个参保人缴费、领取养老金的渠道都应是其单独所有；各地同合作银行共建标准、规范的服务窗口，提供账户管理、" +
        "咨询、查询和养老金支付等服务。",
      en:
        "Every insured person must have a channel of his or her own for paying contributions and drawing the " +
        "pension; with the partner banks, standard service counters are set up for accounts, advice, inquiries and " +
        "pension payment.",
    },
    kind: "computable",
  },
  "P-6.4": {
    section: { zh: "六（四）", en: "VI(4)" },
    paraphrase: {
      zh:
        "按上级要求建立基金内控和稽核制度，监控筹集、上解、划拨、发放各环节，并定期检查；执行财会制度，收支两条线，" +
        "单独记账核算，专款专用；截留、挪用、贪污保费的，查实后追缴所得，并依社会保险法追责，其中情节严重、" +
        "涉嫌犯罪的移送司法机关。",
      en:
        "Under the higher authorities' requirements, internal control and audit of the fund are set up; raising, " +
        "remitting, transferring and paying out are monitored and regularly inspected; income and expenditure are " +
        "kept apart, with separate books and earmarked use. Whoever withholds, diverts or embezzles contributions " +
        "must return the gains and is held liable under the Social Insurance Law; serious cases of suspected crime " +
        "go to the judicial organs.",
    },
    kind: "procedural",
    why: {
      zh: "是会计制度和责任追究的要求，依据上级规定和社会保险法，没有比例、金额或期限。",
      en:
        "It concerns accounting and liability, which rest on higher rules and the Social Insurance Law; no " +
        "rate, amount or date is printed.",
    },
  },
  "PA1-01": {
    section: { zh: "附件1第1行", en: "Annex 1, row 1" },
    paraphrase: {
      zh: "王店镇：全年任务27000人，其中第一阶段22950人，第二阶段4050人。",
      en: "Wangdian Town: 27,000 persons for the year, of which 22,950 in phase one and 4,050 in phase two.",
    },
    kind: "computable",
  },
  "PA1-02": {
    section: { zh: "附件1第2行", en: "Annex 1, row 2" },
    paraphrase: {
      zh: "三十里铺镇：全年任务15200人，其中第一阶段12920人，第二阶段2280人。",
      en: "Sanshilipu Town: 15,200 persons for the year, of which 12,920 in phase one and 2,280 in phase two.",
    },
    kind: "computable",
  },
  "PA1-03": {
    section: { zh: "附件1第3行", en: "Annex 1, row 3" },
    paraphrase: {
      zh: "三合镇：全年任务15000人，其中第一阶段12750人，第二阶段2250人。",
      en: "Sanhe Town: 15,000 persons for the year, of which 12,750 in phase one and 2,250 in phase two.",
    },
    kind: "computable",
  },
  "PA1-04": {
    section: { zh: "附件1第4行", en: "Annex 1, row 4" },
    paraphrase: {
      zh: "九龙镇：全年任务15600人，其中第一阶段13260人，第二阶段2340人。",
      en: "Jiulong Town: 15,600 persons for the year, of which 13,260 in phase one and 2,340 in phase two.",
    },
    kind: "computable",
  },
  "PA1-05": {
    section: { zh: "附件1第5行", en: "Annex 1, row 5" },
    paraphrase: {
      zh: "马寨乡：全年任务17000人，其中第一阶段14450人，第二阶段2550人。",
      en: "Mazhai Township: 17,000 persons for the year, of which 14,450 in phase one and 2,550 in phase two.",
    },
    kind: "computable",
  },
  "PA1-06": {
    section: { zh: "附件1第6行", en: "Annex 1, row 6" },
    paraphrase: {
      zh: "程集镇：全年任务17000人，其中第一阶段14450人，第二阶段2550人。",
      en: "Chengji Town: 17,000 persons for the year, of which 14,450 in phase one and 2,550 in phase two.",
    },
    kind: "computable",
  },
  "PA1-07": {
    section: { zh: "附件1第7行", en: "Annex 1, row 7" },
    paraphrase: {
      zh: "三塔集镇：全年任务27500人，其中第一阶段23375人，第二阶段4125人。",
      en: "Santaji Town: 27,500 persons for the year, of which 23,375 in phase one and 4,125 in phase two.",
    },
    kind: "computable",
  },
  "PA1-08": {
    section: { zh: "附件1第8行", en: "Annex 1, row 8" },
    paraphrase: {
      zh: "西湖镇：全年任务12600人，其中第一阶段10710人，第二阶段1890人。",
      en: "Xihu Town: 12,600 persons for the year, of which 10,710 in phase one and 1,890 in phase two.",
    },
    kind: "computable",
  },
  "PA1-09": {
    section: { zh: "附件1第9行", en: "Annex 1, row 9" },
    paraphrase: {
      zh: "鼓楼街道：全年任务5100人，其中第一阶段4335人，第二阶段765人。",
      en: "Gulou Sub-district: 5,100 persons for the year, of which 4,335 in phase one and 765 in phase two.",
    },
    kind: "computable",
  },
  "PA1-10": {
    section: { zh: "附件1第10行", en: "Annex 1, row 10" },
    paraphrase: {
      zh: "清河街道：全年任务12700人，其中第一阶段10795人，第二阶段1905人。",
      en: "Qinghe Sub-district: 12,700 persons for the year, of which 10,795 in phase one and 1,905 in phase two.",
    },
    kind: "computable",
  },
  "PA1-11": {
    section: { zh: "附件1第11行", en: "Annex 1, row 11" },
    paraphrase: {
      zh: "西湖景区街道：全年任务4600人，其中第一阶段3910人，第二阶段690人。",
      en:
        "Xihu Scenic Area Sub-district: 4,600 persons for the year, of which 3,910 in phase one and 690 in phase " +
        "two.",
    },
    kind: "computable",
  },
  "PA1-12": {
    section: { zh: "附件1第12行", en: "Annex 1, row 12" },
    paraphrase: {
      zh: "文峰街道：全年任务6600人，其中第一阶段5610人，第二阶段990人。",
      en: "Wenfeng Sub-district: 6,600 persons for the year, of which 5,610 in phase one and 990 in phase two.",
    },
    kind: "computable",
  },
  "PA1-13": {
    section: { zh: "附件1第13行", en: "Annex 1, row 13" },
    paraphrase: {
      zh: "颍西街道：全年任务15900人，其中第一阶段13515人，第二阶段2385人。",
      en: "Yingxi Sub-district: 15,900 persons for the year, of which 13,515 in phase one and 2,385 in phase two.",
    },
    kind: "computable",
  },
  "PA1-14": {
    section: { zh: "附件1第14行", en: "Annex 1, row 14" },
    paraphrase: {
      zh: "京九路街道：全年任务14000人，其中第一阶段11900人，第二阶段2100人。",
      en: "Jingjiulu Sub-district: 14,000 persons for the year, of which 11,900 in phase one and 2,100 in phase two.",
    },
    kind: "computable",
  },
  "PA1-15": {
    section: { zh: "附件1第15行", en: "Annex 1, row 15" },
    paraphrase: {
      zh: "袁集镇：全年任务17500人，其中第一阶段14875人，第二阶段2625人。",
      en: "Yuanji Town: 17,500 persons for the year, of which 14,875 in phase one and 2,625 in phase two.",
    },
    kind: "computable",
  },
  "PA1-T": {
    section: { zh: "附件1合计行", en: "Annex 1, total row" },
    paraphrase: {
      zh: "合计：全年任务223300人，其中第一阶段189805人，第二阶段33495人。",
      en: "All townships: 223,300 persons for the year, of which 189,805 in phase one and 33,495 in phase two.",
    },
    kind: "computable",
  },
  "PA2-1.1": {
    section: { zh: "附件2 1.1 参（续）保率", en: "Annex 2, item 1.1" },
    paraphrase: {
      zh: "满分30分。参（续）保率达到100%的得满分，每少1个百分点减1分，高于100%也不加分。",
      en:
        "Worth 30 points. An enrolment rate of 100% earns all 30; each percentage point below costs 1 " +
        "point; above 100% there is no bonus.",
    },
    kind: "computable",
  },
  "PA2-1.2": {
    section: { zh: "附件2 1.2 养老金发放率", en: "Annex 2, item 1.2" },
    paraphrase: {
      zh: "满分10分。符合条件的居民，养老金发放率达到100%的得满分，每少1个百分点减1分。",
      en:
        "Worth 10 points. A pension payment rate of 100% among those who meet the conditions earns all 10; each " +
        "percentage point below costs 1 point.",
    },
    kind: "computable",
  },
  "PA2-2.1": {
    section: { zh: "附件2 2.1 乡镇（街道）", en: "Annex 2, item 2.1" },
    paraphrase: {
      zh:
        "满分3分。一年内面上宣传至少1次，对村（社区）两委的业务能力培训至少1次，" +
        "帮助各村（社区）宣传政策至少1次，做到的得3分，否则不得分。",
      en:
        "Worth 3 points. In the year: at least one general publicity event, at least one training session for the " +
        "two village committees, and the various villages helped to publicise the policy at least once. Done, 3 " +
        "points; otherwise none.",
    },
    kind: "computable",
  },
  "PA2-2.2": {
    section: { zh: "附件2 2.2 村（社区）", en: "Annex 2, item 2.2" },
    paraphrase: {
      zh:
        "满分3分。村（社区）有“多缴多得”的带头人，并以典型示范推动居民自愿选较高档次；两委干部掌握政策和业务；" +
        "受访居民评议宣传工作，对政策全面或者基本了解。做到的得3分，否则不得分。",
      en:
        "Worth 3 points. The village has residents who lead by example under “pay more, get more” and move others to " +
        "higher tiers of their own accord; members of the two committees know the policy and the business; residents " +
        "visited judge the publicity and know the policy fully or basically. Done, 3 points; otherwise none.",
    },
    kind: "computable",
  },
  "PA2-3.1": {
    section: { zh: "附件2 3.1 服务规范", en: "Annex 2, item 3.1" },
    paraphrase: {
      zh: "满分2分。严格执行国家和省的统一经办规程，内控管理机制健全的，得2分，否则不得分。",
      en:
        "Worth 2 points. Business strictly follows the uniform national and provincial procedures and internal " +
        "control is in place: 2 points; otherwise none.",
    },
    kind: "computable",
  },
  "PA2-3.2": {
    section: { zh: "附件2 3.2 动态管理", en: "Annex 2, item 3.2" },
    paraphrase: {
      zh: "满分2分。依照城乡居保政策，为参保人及时办好参保手续和领取待遇手续的，得2分，否则不得分。",
      en:
        "Worth 2 points. Enrolment and benefit claims are handled promptly, as the pension policy requires: 2 " +
        "points; otherwise none.",
    },
    kind: "computable",
  },
  "PA2-3.3": {
    section: { zh: "附件2 3.3 待遇核查比对", en: "Annex 2, item 3.3" },
    paraphrase: {
      zh:
        "满分2分。跨省重复领取的核查比对按城乡居保局的要求做好；重复数据按规定核对；查出的结果及时处理、上报；" +
        "待遇领取人员每月同领取职工养老保险的人员核查比对。做到的得2分，否则不得分。",
      en:
        "Worth 2 points. Pensions drawn twice across provinces are checked as the pension bureau asks; duplicate " +
        "data are checked under the rules; results are dealt with promptly and reported; recipients are compared " +
        "every month with those drawing the employees' pension. Done, 2 points; otherwise none.",
    },
    kind: "computable",
  },
  "PA2-3.4": {
    section: { zh: "附件2 3.4 资格认证", en: "Annex 2, item 3.4" },
    paraphrase: {
      zh:
        "满分2分。开展了待遇领取人员资格认证、认证资料完整规范的，得2分；没有开展的，得0分；" +
        "已开展而资料不完整或不规范的，没有规定得分。",
      en:
        "Worth 2 points. Certification of recipients done and its records complete and in order: 2 points. Not done: " +
        "0. For certification done with records incomplete or out of order, no score is printed.",
    },
    kind: "computable",
  },
  "PA2-4.1": {
    section: { zh: "附件2 4.1 系统操作管理", en: "Annex 2, item 4.1" },
    paraphrase: {
      zh: "满分6分。业务系统的操作和管理规范的，得6分，否则不得分。",
      en: "Worth 6 points. The business system is operated and managed to standard: 6 points; otherwise none.",
    },
    kind: "computable",
  },
  "PA2-4.2": {
    section: { zh: "附件2 4.2 “四个不出村”建设", en: "Annex 2, item 4.2" },
    paraphrase: {
      zh: "满分6分。“四个不出村”建设状况良好的，得6分；否则酌情扣分，扣多少没有规定。",
      en:
        "Worth 6 points. The four services within the village are in good order: 6 points; otherwise a deduction as " +
        "the case may be, of no stated size.",
    },
    kind: "computable",
  },
  "PA2-5.1": {
    section: { zh: "附件2 5.1 资料上报", en: "Annex 2, item 5.1" },
    paraphrase: {
      zh:
        "满分8分。统一要求报送的数据报表、文字材料等及时提供，且材料齐全、真实、准确的，得8分；否则酌情扣分，" +
        "扣多少没有规定。",
      en:
        "Worth 8 points. The texts, returns and other material required of all are prompt, complete, true and " +
        "accurate: 8 points; otherwise a deduction as the case may be, of no stated size.",
    },
    kind: "computable",
  },
  "PA2-5.2": {
    section: { zh: "附件2 5.2 档案管理", en: "Annex 2, item 5.2" },
    paraphrase: {
      zh:
        "满分8分。参保人员的档案完整，管理也规范的，得8分，否则酌情扣分；" +
        "年度档案达标验收的资料上报任务没有完成的，也酌情扣分。扣多少没有规定。",
      en:
        "Worth 8 points. Files of insured persons complete and managed to standard: 8 points; otherwise a deduction " +
        "as the case may be, and likewise where the material for the year's file inspection was not all submitted. " +
        "The size is not stated.",
    },
    kind: "computable",
  },
  "PA2-5.3": {
    section: { zh: "附件2 5.3 基金管理", en: "Annex 2, item 5.3" },
    paraphrase: {
      zh:
        "满分8分。基金管理规范，没有截留、挪用、缓存养老保险基金的，得8分，否则酌情扣分，扣多少没有规定；乡镇（街道）" +
        "、村（社区）发生基金安全方面重大问题的，得0分。",
      en:
        "Worth 8 points. The fund is managed to standard and no pension money is withheld, diverted or held back: 8 " +
        "points; otherwise a deduction as the case may be, of no stated size. A major problem of fund safety in the " +
        "township or a village: 0.",
    },
    kind: "computable",
  },
  "PA2-6.1": {
    section: { zh: "附件2 6.1 群众对政策满意度", en: "Annex 2, item 6.1" },
    paraphrase: {
      zh:
        "满分5分。以问卷、电话、入户询问等方式了解，群众对城乡居保政策的满意度达到80%的得5分，每低一个百分点减0.2分，" +
        "减到0分为止。",
      en:
        "Worth 5 points. Satisfaction with the pension policy, asked by questionnaire, telephone, home visit and " +
        "other means: 80% earns all 5; each percentage point below costs 0.2 points, down to 0.",
    },
    kind: "computable",
  },
  "PA2-6.2": {
    section: { zh: "附件2 6.2 群众对工作满意度", en: "Annex 2, item 6.2" },
    paraphrase: {
      zh:
        "满分5分。以问卷、电话、入户询问等方式了解，群众对城乡居保工作的满意度达到90%的得5分，每低一个百分点减0.2分，" +
        "减到0分为止。",
      en:
        "Worth 5 points. Satisfaction with the pension work, asked by questionnaire, telephone, home visit and other " +
        "means: 90% earns all 5; each percentage point below costs 0.2 points, down to 0.",
    },
    kind: "computable",
  },
  "PA2-T": {
    section: { zh: "附件2合计行", en: "Annex 2, total row" },
    paraphrase: {
      zh: "六个项目的分值依次为40、6、8、12、24、10分，合计100分。",
      en: "The six heads carry 40, 6, 8, 12, 24 and 10 points, 100 in all.",
    },
    kind: "computable",
  },
  "PA2-E": {
    section: { zh: "附件2“评价要求”栏", en: "Annex 2, evaluation requirements column" },
    paraphrase: {
      zh:
        "规定前五个项目怎样取证：查信息系统数据、缴费台账、宣传培训的台账和图片影像、有关文件和业务资料，" +
        "抽查村（社区）干部，走访居民，查看“四个不出村”建设，现场查看随机选定的乡镇（街道），并参考平时掌握的情况。",
      en:
        "How heads one to five are evidenced: system data, contribution ledgers, ledgers, pictures and recordings of " +
        "publicity and training, documents and business papers; village cadres' knowledge checked and residents " +
        "visited at random; the four village services looked at; townships chosen at random and seen on the spot; " +
        "and what is known from daily work.",
    },
    kind: "procedural",
    why: {
      zh: "只讲取证和查看的办法，没有分值、样本数量或期限；结果由评价人员作为事实给出。",
      en:
        "It says only where to look for evidence; no points, sample size or date is given, and the outcome " +
        "comes from the assessor as a fact.",
    },
  },
};
