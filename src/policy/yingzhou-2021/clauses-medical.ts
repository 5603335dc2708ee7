import type { ClauseId } from "../clause-ids.js";
import type { Clause } from "../registers.js";

type MedicalClauseId = Extract<ClauseId, `M${string}`>;

/** The medical notice. */
export const medicalClauses: Readonly<Record<MedicalClauseId, Clause>> = {
  "M-0.1": {
    section: { zh: "首段", en: "Opening paragraph" },
    paraphrase: {
      zh:
        "主送各乡镇人民政府、街道办事处和区政府所属有关部门；根据市医保、财政、税务、" +
        "扶贫四部门的阜医保发〔2020〕99号文件，结合本区情况，安排2021年居民医保的参保缴费。",
      en:
        "Addressed to the town and township governments, the sub-district offices and the district departments " +
        "concerned: under 阜医保发〔2020〕99号 of the city's healthcare security, finance, tax and poverty-relief " +
        "authorities, and in the light of local conditions, enrolment and payment for 2021 resident medical " +
        "insurance are arranged.",
    },
    kind: "procedural",
    why: {
      zh: "只交代依据、收文单位和年度，所引文件的内容没有写进通知。",
      en: "It names the basis, the addressees and the year; what the cited document says is not printed here.",
    },
  },
  "M-0.2": {
    section: { zh: "落款", en: "Signature" },
    paraphrase: {
      zh: "通知由阜阳市颍州区人民政府办公室发出，时间为2020年10月29日。",
      en: "Issued by the Office of the People's Government of Yingzhou District, Fuyang, on 29 October 2020.",
    },
    kind: "procedural",
    why: {
      zh: "是发文机关和日期，已收为文件信息，不产生任何结果。",
      en: "Issuer and date only; they are kept as data about the document and decide nothing.",
    },
  },
  "M-1.1": {
    section: { zh: "一（一）", en: "I(1)" },
    paraphrase: {
      zh: "户籍在本区，且不在职工医保参保范围之内的城乡居民，属于参保对象。",
      en:
        "Urban and rural residents who are registered in the district and do not fall within the scope of employee " +
        "medical insurance are covered.",
    },
    kind: "computable",
  },
  "M-1.2": {
    section: { zh: "一（二）", en: "I(2)" },
    paraphrase: {
      zh: "户籍不在本区，但长期在本区居住的城乡居民，属于参保对象；多久算“长期”未作规定。",
      en:
        "Urban and rural residents registered elsewhere who live in the district long-term are covered; how long is " +
        "not said.",
    },
    kind: "computable",
  },
  "M-1.3": {
    section: { zh: "一（三）", en: "I(3)" },
    paraphrase: {
      zh: "在本区各类全日制高校、中职学校和中小学在册的学生，以及本区托幼机构在园的幼儿，属于参保对象。",
      en:
        "Pupils and students on the roll of full-time universities, secondary vocational, secondary and primary " +
        "schools in the district, and children attending its nurseries and kindergartens, are covered.",
    },
    kind: "computable",
  },
  "M-1.4.a": {
    section: { zh: "一（四）", en: "I(4)" },
    paraphrase: {
      zh: "新生儿适用“落地”参保：监护人按规定替其缴纳个人费用，原则上于出生后三个月内缴完。",
      en:
        "Newborns are enrolled on arrival: the guardian pays the newborn's premium as prescribed, in " +
        "principle within three months of birth.",
    },
    kind: "computable",
  },
  "M-1.4.b": {
    section: { zh: "一（四）", en: "I(4)" },
    paraphrase: {
      zh: "按“落地”政策缴费参保的新生儿，当年居民医保待遇从出生当日算起。",
      en:
        "A newborn enrolled and paid for in this way has the resident medical benefits of that year from the day of " +
        "birth.",
    },
    kind: "computable",
  },
  "M-1.5.a": {
    section: { zh: "一（五）", en: "I(5)" },
    paraphrase: {
      zh: "已参加职工医保或者其他国家基本医保的人，不应再参加居民医保，居民医保也不重复报销。",
      en:
        "Those already in employee medical insurance or another national basic medical scheme should not join " +
        "resident medical insurance, which will not reimburse the same costs a second time.",
    },
    kind: "computable",
  },
  "M-1.5.b": {
    section: { zh: "一（五）", en: "I(5)" },
    paraphrase: {
      zh: "在职职工（行政事业单位人员也算）的子女，只要没有参加别的国家基本医保，就可以直接参加居民医保。",
      en:
        "Children of employees in service (those of government bodies and public institutions included) who are in " +
        "no other type of national basic medical scheme may join resident medical insurance directly.",
    },
    kind: "computable",
  },
  "M-1.6.a": {
    section: { zh: "一（六）", en: "I(6)" },
    paraphrase: {
      zh: "城乡居民必须按户全员参保，不得只选部分人参保。",
      en: "Urban and rural residents must enrol by household, every member of it; picking and choosing is not allowed.",
    },
    kind: "computable",
  },
  "M-1.6.b": {
    section: { zh: "一（六）", en: "I(6)" },
    paraphrase: {
      zh: "户的人口数，以户口簿登记的为准。",
      en: "A household counts the persons entered in its household register.",
    },
    kind: "computable",
  },
  "M-1.6.c": {
    section: { zh: "一（六）", en: "I(6)" },
    paraphrase: {
      zh: "已婚而户口还没有迁走的，也可算在对方家庭的人口里参保。",
      en:
        "A married person whose registration has not been moved may also be counted, and enrolled, in the spouse's " +
        "household.",
    },
    kind: "computable",
  },
  "M-1.6.d": {
    section: { zh: "一（六）", en: "I(6)" },
    paraphrase: {
      zh: "已参加职工医保的，不算在本户人口内。",
      en: "Persons already in employee medical insurance are not counted in the household.",
    },
    kind: "computable",
  },
  "M-1.6.e": {
    section: { zh: "一（六）", en: "I(6)" },
    paraphrase: {
      zh: "可以不随户参保的有三种人：一是应征入伍的，二是离了婚而户口没有迁走的，三是正在服刑或者劳教的。",
      en:
        "Three kinds of person may stay out of the household's enrolment: those called up into the army; those " +
        "divorced whose registration has not been moved; those serving a sentence or in re-education through labour.",
    },
    kind: "computable",
  },
  "M-2.a": {
    section: { zh: "二", en: "II" },
    paraphrase: { zh: "2021年，每人的个人缴费为280元。", en: "The premium for 2021 is 280 yuan a person." },
    kind: "computable",
  },
  "M-2.b": {
    section: { zh: "二", en: "II" },
    paraphrase: {
      zh: "困难群众的个人缴费由医疗救助资金分类资助。其中特困人员、受灾贫困人口，全额资助，即280元。",
      en:
        "Medical assistance funds subsidise the premiums of people in hardship by class: for destitute persons and " +
        "the disaster-stricken poor, in full, 280 yuan.",
    },
    kind: "computable",
  },
  "M-2.c": {
    section: { zh: "二", en: "II" },
    paraphrase: {
      zh:
        "低保对象，以及2015年底以来农村的建档立卡贫困人口（通知中简称“贫困人口”），由医疗救助资金定额资助250元，" +
        "本人缴30元。",
      en:
        "For subsistence allowance recipients and the rural registered poor since the end of 2015 (called “the poor” " +
        "in the rest of the notice), the premium subsidy from medical assistance funds is a flat 250 yuan and the " +
        "person pays 30 yuan.",
    },
    kind: "computable",
  },
  "M-2.d": {
    section: { zh: "二", en: "II" },
    paraphrase: {
      zh: "其他特殊人群参保的资助，沿用原来的政策。",
      en: "For other special groups, the premium subsidy continues under the earlier policy.",
    },
    kind: "procedural",
    why: {
      zh: "有哪些人群、各资助多少，都在“原政策”里，通知没有写出；金额未知，既不能当作0元，也不能当作280元。",
      en:
        "Which groups and how much stand in the earlier policy, which is not printed; the amount is unknown and may " +
        "be taken neither as 0 nor as 280 yuan.",
    },
  },
  "M-2.e": {
    section: { zh: "二", en: "II" },
    paraphrase: {
      zh: "一人同时有几种特殊资助身份的，按“就高不就低”确定资助标准，即取最高的一种。",
      en: "Where a person belongs to several subsidised groups, the higher premium subsidy applies, not the lower.",
    },
    kind: "computable",
  },
  "M-3.a": {
    section: { zh: "三", en: "III" },
    paraphrase: {
      zh: "集中缴费从2020年9月1日开始，到同年12月31日为止。",
      en: "The concentrated payment window runs from 1 September 2020 to 31 December 2020.",
    },
    kind: "computable",
  },
  "M-3.b": {
    section: { zh: "三", en: "III" },
    paraphrase: {
      zh: "外出务工后返乡的人，缴费期可延长到次年2月底。",
      en:
        "For migrant workers who return home, the window may be extended to the end of February of the following " +
        "year.",
    },
    kind: "computable",
  },
  "M-4.a": {
    section: { zh: "四", en: "IV" },
    paraphrase: {
      zh: "征收仍用原来的方式：政府统一组织、多方配合，集中征收、委托代收等（未列尽）。",
      en:
        "Collection keeps to the established forms: organised by government with many parties helping, in " +
        "concentrated rounds or through entrusted collectors, and the like (the list is open).",
    },
    kind: "procedural",
    why: {
      zh: "只列举征收的组织形式，且未列尽；用哪一种，不影响缴费金额和期限。",
      en:
        "It lists forms of organising collection, and the list is open; which one is used changes neither amount nor " +
        "date.",
    },
  },
  "M-4.b": {
    section: { zh: "四", en: "IV" },
    paraphrase: {
      zh: "广泛推行手机线上缴费，渠道为“阜阳医疗保障”微信公众号、支付宝、皖事通等（未列尽），以减少聚集和排队。",
      en:
        "Payment by mobile phone is promoted widely, through the “Fuyang Healthcare Security” WeChat account, " +
        "Alipay, Wanshitong and others (the list is open), to cut gatherings and queues.",
    },
    kind: "checkable",
  },
  "M-4.c": {
    section: { zh: "四", en: "IV" },
    paraphrase: {
      zh: "因特殊情况不能在线上参保的，可以在户籍地或常住地的社区（村）办理线下参保缴费。",
      en:
        "Where special circumstances rule out online enrolment, a person may enrol and pay offline in the community " +
        "or village of registration or of usual residence.",
    },
    kind: "checkable",
  },
  "M-4.d": {
    section: { zh: "四", en: "IV" },
    paraphrase: {
      zh: "组织、宣传等方面的保障工作，仍按原来的做法。",
      en: "Organisation, publicity and other supporting work stay as they were.",
    },
    kind: "procedural",
    why: {
      zh: "只说做法照旧，没有新的数量、金额或期限。",
      en: "It says only that nothing changes; no number, amount or date is given.",
    },
  },
  "M-5.1": {
    section: { zh: "五（一）", en: "V(1)" },
    paraphrase: {
      zh: "医保部门组织实施本辖区居民医保参保缴费，指导登记参保、录入和维护信息、制定政策等工作。",
      en:
        "The healthcare security department organises enrolment and payment in its area and guides registration, " +
        "entry and upkeep of data, policy-making and the like.",
    },
    kind: "procedural",
    why: {
      zh: "是对医保部门的分工，没有应完成的数量或期限。",
      en: "It allots duties to the healthcare security department, with no quantity or date to meet.",
    },
  },
  "M-5.2": {
    section: { zh: "五（二）", en: "V(2)" },
    paraphrase: {
      zh: "财政部门落实居民医保的财政补助，管好基金的财政专户等。",
      en:
        "The finance department provides the fiscal subsidy for resident medical insurance and manages the fund's " +
        "special fiscal account, among other things.",
    },
    kind: "procedural",
    why: {
      zh: "是对财政部门的分工，补助多少没有写明。",
      en: "It allots duties to the finance department; the amount of the fiscal subsidy is not printed.",
    },
  },
  "M-5.3": {
    section: { zh: "五（三）", en: "V(3)" },
    paraphrase: {
      zh: "税务部门征收居民医保费，并把资金汇缴入库。",
      en: "The tax department collects the premiums and remits the money to the treasury.",
    },
    kind: "procedural",
    why: {
      zh: "是对税务部门的分工，没有征收进度或入库期限。",
      en: "It allots duties to the tax department, with no pace of collection and no date for remittance.",
    },
  },
  "M-5.4": {
    section: { zh: "五（四）", en: "V(4)" },
    paraphrase: {
      zh: "建档立卡贫困人口，由扶贫部门认定。",
      en: "The registered poor are identified by the poverty-relief department.",
    },
    kind: "computable",
  },
  "M-5.5": {
    section: { zh: "五（五）", en: "V(5)" },
    paraphrase: {
      zh: "特困供养人员、低保对象、孤儿，由民政部门认定。",
      en:
        "Destitute persons in state support, subsistence allowance recipients and orphans are identified " +
        "by the civil affairs department.",
    },
    kind: "computable",
  },
  "M-5.6": {
    section: { zh: "五（六）", en: "V(6)" },
    paraphrase: {
      zh: "独生子女领证户（农村的，以及城市无用工单位的）和农村双女绝育户，其中符合条件的家庭成员由卫健部门认定。",
      en:
        "The qualifying members of families holding a one-child certificate (rural, or urban without an employer) " +
        "and of rural two-daughter families after sterilisation are identified by the health department.",
    },
    kind: "computable",
  },
  "M-5.7": {
    section: { zh: "五（七）", en: "V(7)" },
    paraphrase: {
      zh: "重度残疾人员，由残联认定。",
      en: "Persons with a severe disability are identified by the disabled persons' federation.",
    },
    kind: "computable",
  },
  "M-5.8": {
    section: { zh: "五（八）", en: "V(8)" },
    paraphrase: {
      zh: "具体征收，以及平日的宣传、催缴等，由代收单位负责。",
      en: "The entrusted collectors do the actual collecting and the daily publicity, reminders and the like.",
    },
    kind: "procedural",
    why: {
      zh: "是对代收单位的分工，没有宣传、催缴的次数和期限。",
      en: "It allots duties to the collectors; how often and by when they publicise or remind is not said.",
    },
  },
  "M-5.9": {
    section: { zh: "五（九）", en: "V(9)" },
    paraphrase: {
      zh: "其他有关部门，在职责范围内办理各自的工作。",
      en: "Other departments concerned do the work that falls within their own duties.",
    },
    kind: "procedural",
    why: {
      zh: "是兜底的规定，没有指明部门、事项或期限。",
      en: "It is a catch-all that names no department, task or date.",
    },
  },
  "M-5.T": {
    section: { zh: "五末段", en: "V, closing paragraph" },
    paraphrase: {
      zh:
        "上列人群先由有关部门审核，再由其在2020年11月10日前向区医保局报送参保人员基础数据：用正式文件，" +
        "依医保局给定的格式，并附完全一致的电子文件。",
      en:
        "After review by the departments concerned, the base data of the groups above are sent to the district " +
        "healthcare security bureau by 10 November 2020 (whether that day counts is not said), in the bureau's " +
        "format and as a formal document, together with a wholly identical electronic file.",
    },
    kind: "checkable",
  },
  "M-6.1": {
    section: { zh: "六（一）", en: "VI(1)" },
    paraphrase: {
      zh:
        "居民医保列入对乡镇（街道）的年度目标考核，实行目标管理，跟踪督查征缴进展；及时开会动员、分解任务；" +
        "建立部门间的联席会议和联络员制度，有问题及时研究、定期通报进度、共同商定事项。",
      en:
        "Resident medical insurance enters the townships' yearly target assessment, and progress in collection is " +
        "followed up; meetings are held to start the work and divide the tasks; through joint meetings and liaison " +
        "officers, departments study problems promptly, circulate progress regularly and settle matters together.",
    },
    kind: "procedural",
    why: {
      zh:
        "没有写明目标值和分值，也没有开会、通报的次数和间隔；联席会议、联络员是部门之间的工作制度，" +
        "由谁牵头、怎样才算建立没有写，没有可以核对的内容。",
      en:
        "No target value or points are printed, nor how often meetings are held or progress is circulated. Joint " +
        "meetings and liaison officers are how departments work with each other: who convenes them, and when they " +
        "count as set up, is not said, so there is nothing to check.",
    },
  },
  "M-6.2": {
    section: { zh: "六（二）", en: "VI(2)" },
    paraphrase: {
      zh:
        "医保、财政、税务、扶贫、民政、公安、统计等部门加强配合：" +
        "医保部门把上年度本辖区参保人员的明细清册及时交给税务部门；税务部门做好资金汇缴入库；财政部门确保补助到位、" +
        "加强基金管理；扶贫、民政等部门及时交出受资助参保人员的分类清册，其他部门依职责落实对困难群众的资助；户籍、" +
        "常住人口数据由公安和统计部门提供。",
      en:
        "The healthcare security, finance, tax, poverty-relief, civil affairs, public security, statistics and other " +
        "departments work together: healthcare security passes the previous year's itemised list of insured persons " +
        "in its area to tax promptly; tax remits the money; finance sees that the fiscal subsidy is paid and the " +
        "fund well managed; poverty relief, civil affairs and others promptly supply lists of subsidised persons by " +
        "class, and other departments carry out the premium subsidies within their duties; public security and " +
        "statistics supply the registered and the usually resident population.",
    },
    kind: "procedural",
    why: {
      zh: "只说“及时”，没有交接日期，也没有金额或数量；清册的核对见六（三）的全面排查。",
      en:
        "It says only “promptly”: no date of handing over, no amount, no number. Matching the lists is " +
        "served by the full check in VI(3).",
    },
  },
  "M-6.3.a": {
    section: { zh: "六（三）", en: "VI(3)" },
    paraphrase: {
      zh: "结合全民参保计划，引导居民积极参保、扩大覆盖面，参保率不得低于99%。",
      en:
        "Together with the plan to insure everyone, residents are encouraged to enrol and coverage is widened; the " +
        "enrolment rate must be no lower than 99%.",
    },
    kind: "computable",
  },
  "M-6.3.b": {
    section: { zh: "六（三）", en: "VI(3)" },
    paraphrase: {
      zh:
        "有关部门全面查清贫困人口、禁捕退捕渔民的参保缴费情况，建立精确到每个人的台账；贫困人口的口径要统一、" +
        "数据要一致、参保状态要同步；新增贫困人口随增随参保、缴费，做到“应保尽保”。",
      en:
        "The departments concerned check in full whether the poor and the fishers who gave up fishing under the ban " +
        "have enrolled and paid, and keep a ledger person by person; for the poor, scope, data and enrolment status " +
        "must agree; the newly poor are enrolled and pay as they are added, so that all who should be insured are.",
    },
    kind: "computable",
  },
  "M-6.3.c": {
    section: { zh: "六（三）", en: "VI(3)" },
    paraphrase: {
      zh:
        "有关部门发挥职能，回应社会关切，引导预期；用群众容易接受的形式宣传居民医保的目的、意义和保障作用；" +
        "培训代收单位和代收人员；提前评估重要事项的风险，遇重大情况及时报告区有关部门。",
      en:
        "Departments answer public concerns and guide expectations; the purpose, meaning and protection of resident " +
        "medical insurance are publicised in forms that people readily take in; collectors and their staff are " +
        "trained; risks of important matters are assessed ahead, and serious situations reported promptly to the " +
        "district departments concerned.",
    },
    kind: "procedural",
    why: {
      zh: "是宣传、培训和风险评估的要求，没有次数、人数或期限。",
      en: "It asks for publicity, training and risk assessment without number of times, persons or date.",
    },
  },
  "M-6.4": {
    section: { zh: "六（四）", en: "VI(4)" },
    paraphrase: {
      zh:
        "优化缴费流程，拓展服务渠道，探索便民措施；税务部门定专人与相关部门、代收单位对接；代收单位明确代收人员，" +
        "承担宣传筹资、采集信息、催缴提醒等；群众缴费不便的，代收单位和人员要设法保障其顺利缴费。",
      en:
        "Payment is made simpler, channels are added and convenient ways sought; the tax department names staff to " +
        "deal with other departments and collectors; collectors name the persons who publicise, remind and gather " +
        "data; for people who find it hard to pay, collectors take effective steps so that they can.",
    },
    kind: "procedural",
    why: {
      zh:
        "是服务和人员安排的要求，没有服务时限或数量标准；专人和代收人员只要求确定，没有名额、条件和报备期限，" +
        "定没定由税务部门、代收单位自己说明，没有可以推算或者比对的内容。",
      en:
        "It concerns service and staffing, with no service time or quantity to measure. Staff are to be named, and " +
        "no number, qualification or day is given: whether they are, the tax office and the collectors say " +
        "themselves, and nothing can be worked out or compared.",
    },
  },
  "M-6.5": {
    section: { zh: "六（五）", en: "VI(5)" },
    paraphrase: {
      zh:
        "医保、财政、税务等部门逐级压实征缴责任；征缴信息通过多种渠道公开，举报电话对外公布，接受监督；执行不力、" +
        "推诿敷衍，或者乱收费、挤占挪用费款的，严肃问责；涉嫌违法的，转由司法机关处理。",
      en:
        "The healthcare security, finance, tax and other departments pass responsibility for collection down level " +
        "by level; information is published through many channels, a number for reports is made public, and " +
        "supervision accepted; weak execution, shirking, unlawful charges and misuse of the money are dealt with " +
        "severely, and suspected offences go to the judicial organs.",
    },
    kind: "procedural",
    why: {
      zh:
        "是监督和追责的要求，问责依照其他规定，没有数额、期限或处罚标准；举报电话由哪个部门公布、各公布一部还是合用" +
        "一部没有写，不像养老保险方案二（十一）指明各乡镇街道社保所公布两个电话，因此不判定哪个部门缺。",
      en:
        "It concerns supervision and liability, which follow other rules; no amount, date or scale of penalty is " +
        "printed. Which department publishes a number for reports, each its own or one for all, is not said, as the " +
        "pension plan, II(11), says of every township office and of two numbers: so none is found to lack one.",
    },
  },
  "M-6.6.a": {
    section: { zh: "六（六）", en: "VI(6)" },
    paraphrase: {
      zh: "筹资工作做得较好的单位，适当补贴工作经费；这笔经费专款专用，不得挪用。",
      en:
        "Units that do well in collecting receive a suitable work fund as a grant; the money is earmarked " +
        "and may not be put to other use.",
    },
    kind: "procedural",
    why: {
      zh: "只定原则，“较好”“适当”没有数值；拨付条件和每人金额见本项其后各档。",
      en:
        "It states the principle; “well” and “suitable” carry no figure. The conditions and the amount a person are " +
        "in the steps that follow in the same item.",
    },
  },
  "M-6.6.b": {
    section: { zh: "六（六）", en: "VI(6)" },
    paraphrase: {
      zh:
        "第一档：参保率达99%以上，参保人员的基础数据准确率达95%以上，医保电子凭证的激活率达50%以上的，" +
        "工作经费每人1元。",
      en:
        "First step: enrolment rate 99% or above, accuracy of insured persons' base data 95% or above, activation " +
        "rate of the electronic medical insurance certificate 50% or above: a work fund of 1 yuan a person.",
    },
    kind: "computable",
  },
  "M-6.6.c": {
    section: { zh: "六（六）", en: "VI(6)" },
    paraphrase: {
      zh:
        "第二档：参保率达99%以上，参保人员的基础数据准确率在90%-94%，医保电子凭证的激活率达50%以上的，" +
        "工作经费每人0.8元。",
      en:
        "Second step: enrolment rate 99% or above, accuracy of insured persons' base data 90% to 94%, activation " +
        "rate of the electronic medical insurance certificate 50% or above: a work fund of 0.8 yuan a person.",
    },
    kind: "computable",
  },
  "M-6.6.d": {
    section: { zh: "六（六）", en: "VI(6)" },
    paraphrase: {
      zh:
        "第三档：参保率在98-99%，参保人员的基础数据准确率为90%（此处没有“以上”二字），" +
        "医保电子凭证的激活率达50%以上的，工作经费每人0.6元。",
      en:
        "Third step: enrolment rate 98 to 99%, accuracy of insured persons' base data 90% (without “or above”), " +
        "activation rate of the electronic medical insurance certificate 50% or above: a work fund of 0.6 yuan a " +
        "person.",
    },
    kind: "computable",
  },
  "M-6.6.e": {
    section: { zh: "六（六）", en: "VI(6)" },
    paraphrase: { zh: "不属于以上三档的，一律不拨付。", en: "In all other cases no work fund is paid." },
    kind: "computable",
  },
};
