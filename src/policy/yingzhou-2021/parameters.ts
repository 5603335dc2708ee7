import type { ClauseId } from "../clause-ids.js";
import type { Parameter } from "../registers.js";

/**
 * Every figure of the policy by its path, with its unit and the clause that prints it. `*` stands for any key or place
 * in a list.
 */
export const parameters: readonly Parameter[] = /* @__PURE__ */ all();

function all(): readonly Parameter[] {
  return [
    figure("pension.year", "缴费年度", "Contribution year", "year", "P-0.2"),
    figure("pension.task", "全区参（续）保缴费任务", "District enrolment and renewal task", "persons", "P-1.a"),
    figure("pension.completionPercent", "任务完成率、发放率目标", "Completion and payment rate to reach", "%", "P-1.c"),
    figure("pension.contributionWindow.*", "缴费期", "Contribution window", "date", "P-1.b"),
    figure("pension.collectionPeriod.*", "集中收缴期", "Collection period", "date", "P-6.1.b"),
    figure("pension.tiers.*", "缴费档次", "Contribution tier", "yuan/year", "P-2.2.d"),
    figure(
      "pension.subsidyLadder.10.tier",
      "补贴标准：此档及以上",
      "Subsidy ladder: this tier and above",
      "yuan/year",
      "P-2.3.c",
    ),
    figure(
      "pension.subsidyLadder.10.subsidy",
      "补贴标准：此档及以上的补贴",
      "Subsidy ladder: subsidy from this tier on",
      "yuan/year",
      "P-2.3.c",
    ),
    figure(
      "pension.subsidyLadder.*.tier",
      "补贴标准：缴费档次",
      "Subsidy ladder: contribution",
      "yuan/year",
      "P-2.3.b",
    ),
    figure("pension.subsidyLadder.*.subsidy", "补贴标准：补贴", "Subsidy ladder: subsidy", "yuan/year", "P-2.3.b"),
    figure("pension.agencyPaid.baseTier", "保留的最低代缴档次", "Tier kept for agency payment", "yuan/year", "P-2.2.f"),
    figure(
      "pension.agencyPaid.severeDisabilityGrade",
      "重度残疾的最轻等级",
      "Mildest grade of severe disability",
      "grade",
      "P-2.2.f",
    ),
    figure(
      "pension.agencyPaid.childDisabilityGrade",
      "子女伤残的最轻等级",
      "Mildest grade of a child's disability",
      "grade",
      "P-2.2.g",
    ),
    figure(
      "pension.agencyPaid.complicationGrade",
      "节育手术并发症的最轻等级",
      "Mildest grade of a complication",
      "grade",
      "P-2.2.g",
    ),
    figure("pension.agencyPaid.wifeAge", "女方年龄", "Age of the wife", "years", "P-2.2.g"),
    figure("pension.renewal.systemStart", "制度实施日", "Start of the system", "date", "P-2.4.a"),
    figure(
      "pension.renewal.pensionAgeBefore",
      "在此日之前已达领取年龄的不算",
      "Pension age reached before this day",
      "date",
      "P-2.4.b",
    ),
    figure("pension.renewal.pensionAge", "领取年龄", "Pension age", "years", "P-2.4.b"),
    figure("pension.renewal.focusAge", "重点人的起始年龄", "Age from which a person is a focus", "years", "P-2.4.e"),
    figure("pension.phases.0.*.*", "第一阶段起止", "Phase 1", "date", "P-3.1"),
    figure("pension.phases.0.cumulativePercent", "第一阶段累计比例", "Phase 1, cumulative share", "%", "P-3.1"),
    figure("pension.phases.1.*.*", "第二阶段起止", "Phase 2", "date", "P-3.2"),
    figure("pension.phases.1.cumulativePercent", "第二阶段累计比例", "Phase 2, cumulative share", "%", "P-3.2"),
    figure("pension.townships.*.year", "乡镇街道全年任务", "Township's task for the year", "persons", "PA1-T"),
    figure("pension.townships.*.phases.*", "乡镇街道分阶段任务", "Township's task by phase", "persons", "PA1-T"),
    figure("pension.total.year", "合计全年任务", "Total task for the year", "persons", "PA1-T"),
    figure("pension.total.phases.*", "合计分阶段任务", "Total task by phase", "persons", "PA1-T"),
    figure(
      "pension.monthlyMaterial.dueDay",
      "月报截止日（次月）",
      "Day of the next month when material is due",
      "day",
      "P-2.7.a",
    ),
    figure("pension.certification.cycle.*", "资格认证周期", "Certification cycle", "date", "P-2.8.a"),
    figure("pension.certification.inspection.*", "检查时段", "Inspection", "date", "P-2.8.d"),
    figure("pension.publicNotice.minimumDays", "公示期下限", "Shortest public notice", "days", "P-2.11.a"),
    figure("pension.publicity.campaigns", "面上宣传次数下限", "Fewest publicity campaigns", "events/year", "P-2.1.a"),
    figure("pension.publicity.cadreTrainings", "两委培训次数下限", "Fewest cadre trainings", "events/year", "P-2.1.b"),
    figure(
      "pension.publicity.villagePublicity",
      "各村宣传次数下限",
      "Fewest publicity events of each village",
      "events/year",
      "P-2.1.c",
    ),
    figure(
      "pension.departmentLists.*",
      "部门数据提供期限（月、日）",
      "Day by which departments hand over lists",
      "month/day",
      "P-6.2.b",
    ),
    figure("pension.deductions.deathRatePerMille", "自然死亡率下限", "Natural death rate, lower limit", "‰", "P-5.2.a"),
    figure(
      "pension.deductions.percentPerUnreportedDeath",
      "每例死亡未上报扣减",
      "Deduction per unreported death",
      "%",
      "P-5.2.b",
    ),
    figure("pension.deductions.lapseRun", "连续不按时报送次数", "Months late or missing in a row", "months", "P-5.3"),
    figure("pension.deductions.lapsePercent", "月报扣减", "Deduction for monthly material", "%", "P-5.3"),
    figure("pension.evaluation.*.points", "评价项目分值", "Points of an item", "points", "PA2-T"),
    figure(
      "pension.evaluation.enrolmentRate.*",
      "参（续）保率评分标准",
      "Enrolment rate item",
      "% / points",
      "PA2-1.1",
    ),
    figure("pension.evaluation.paymentRate.*", "养老金发放率评分标准", "Payment rate item", "% / points", "PA2-1.2"),
    figure(
      "pension.evaluation.policySatisfaction.*",
      "群众对政策满意度评分标准",
      "Policy satisfaction item",
      "% / points",
      "PA2-6.1",
    ),
    figure(
      "pension.evaluation.workSatisfaction.*",
      "群众对工作满意度评分标准",
      "Work satisfaction item",
      "% / points",
      "PA2-6.2",
    ),
    figure("medical.year", "参保年度", "Insured year", "year", "M-0.1"),
    figure("medical.premium", "个人缴费标准", "Premium", "yuan/person", "M-2.a"),
    figure("medical.subsidies.*.subsidy", "资助额，全额为 full", "Premium subsidy, or full", "yuan/person", "M-2.b"),
    figure("medical.subsidies.*.selfPaid", "受资助后个人缴费", "Paid beside a subsidy", "yuan/person", "M-2.c"),
    figure("medical.registeredPoorSince", "建档立卡起算日", "On the register of the poor since", "date", "M-2.c"),
    figure("medical.paymentWindow.*", "集中缴费期", "Payment window", "date", "M-3.a"),
    figure(
      "medical.returningWorkersTo",
      "外出务工返乡人员缴费截止日",
      "Last day for returning migrant workers",
      "date",
      "M-3.b",
    ),
    figure("medical.newborn.*", "新生儿缴费期限", "Term for newborns", "months or days", "M-1.4.a"),
    figure("medical.listDeadline", "基础数据报送期限", "Deadline of the lists", "date", "M-5.T"),
    figure("medical.enrolmentRateTarget", "参保率目标", "Enrolment rate target", "%", "M-6.3.a"),
    figure("medical.workFund.activationPercent", "电子凭证激活率", "Activation rate", "%", "M-6.6.b"),
    figure("medical.workFund.steps.*.*.*", "工作经费分档的率", "Rates of a work-fund step", "%", "M-6.6.b"),
    figure("medical.workFund.steps.*.yuanPerPerson", "工作经费标准", "Work fund per person", "yuan/person", "M-6.6.b"),
  ];
}

function figure(path: string, zh: string, en: string, unit: string, clause: ClauseId): Parameter {
  return { path, title: { zh, en }, unit, clause };
}
