import { LONGEST_MONTH } from "../../foundation/calendar.js";
import type { Schema } from "../../foundation/description.js";
import { count, date, list, record, text } from "../../foundation/schema.js";
import { clause } from "../clause-schema.js";
import type { PensionFigures } from "../pension-figures.js";
import { evaluationSchema } from "./evaluation-schema.js";
import { percentNumber, window, year, yuan } from "./kinds.js";

/** The shape of the figures of the pension notice. */
export function pensionSchema(): Schema<PensionFigures> {
  const day = count(["日", "Day of the month"], { min: 1, max: LONGEST_MONTH });
  return record(["养老保险数据", "Pension figures"], {
    year: year(["年度", "Year"]),
    task: count(["任务数（人）", "Task, persons"]),
    completionPercent: percentNumber(["完成率（%）", "Completion, percent"]),
    contributionWindow: window(["缴费期", "Contribution window"]),
    collectionPeriod: window(["集中收缴期", "Collection period"]),
    tiers: list(["缴费档次", "Contribution tiers"], yuan(["缴费档次（元/年）", "Tier, yuan a year"])),
    subsidyLadder: list(
      ["缴费补贴标准", "Subsidy ladder"],
      record(["补贴一档", "Step of the ladder"], {
        tier: yuan(["缴费档次（元/年）", "Tier, yuan a year"]),
        subsidy: yuan(["补贴（元/年）", "Subsidy, yuan a year"]),
      }),
    ),
    agencyPaid: agencyPaid(),
    renewal: renewal(),
    phases: list(
      ["阶段", "Phases"],
      record(["阶段", "Phase"], {
        clause: clause(),
        window: window(["起止", "From and to"]),
        cumulativePercent: percentNumber(["累计完成率（%）", "Cumulative share, percent"]),
      }),
    ),
    townships: list(["乡镇（街道）任务", "Township tasks"], record(["乡镇（街道）", "Township"], row())),
    total: record(["合计", "Total"], row()),
    monthlyMaterial: record(["月报材料", "Monthly material"], { dueDay: day }),
    certification: record(["资格认证", "Certification"], {
      cycle: window(["认证周期", "Cycle"]),
      inspection: window(["检查期", "Inspection"]),
    }),
    publicNotice: record(["公示", "Public notice"], { minimumDays: count(["最少天数", "Least days"]) }),
    publicity: record(["宣传培训", "Publicity"], {
      campaigns: count(["集中宣传次数", "Campaigns"]),
      cadreTrainings: count(["村干部培训次数", "Cadre trainings"]),
      villagePublicity: count(["村级宣传次数", "Village publicity"]),
    }),
    departmentLists: record(["部门名单报送日", "Day of the department lists"], {
      month: count(["月", "Month"], { min: 1, max: 12 }),
      day,
    }),
    deductions: deductions(),
    evaluation: evaluationSchema(),
  });
}

function row(): Record<string, Schema> {
  return {
    name: text(["名称", "Name"]),
    clause: clause(),
    year: count(["全年任务数（人）", "Year's task, persons"]),
    phases: list(["各阶段任务数", "Tasks of the phases"], count(["阶段任务数（人）", "Phase's task, persons"])),
  };
}

function agencyPaid(): Schema {
  return record(["政府代缴", "Agency-paid contributions"], {
    baseTier: yuan(["代缴档次（元/年）", "Tier kept for agency payment, yuan a year"]),
    severeDisabilityGrade: grade("重度残疾最轻等级", "Mildest grade of severe disability"),
    childDisabilityGrade: grade("子女伤残最轻等级", "Mildest grade of the child's disability"),
    complicationGrade: grade("并发症最轻等级", "Mildest grade of the complication"),
    wifeAge: age("女方年龄", "Wife's age"),
  });
}

function renewal(): Schema {
  return record(["续保", "Renewal"], {
    systemStart: date(["制度实施日", "Day the system began"]),
    pensionAgeBefore: date(["此日前已达领取年龄", "Day before which pension age was reached"]),
    pensionAge: age("领取年龄", "Pension age"),
    focusAge: age("重点人群年龄", "Focus age"),
  });
}

function deductions(): Schema {
  return record(["经费扣减", "Deductions"], {
    deathRatePerMille: count(["死亡率（‰）", "Death rate, per mille"]),
    percentPerUnreportedDeath: percentNumber(["每例扣减（%）", "Deduction per case, percent"]),
    lapseRun: count(["连续月数", "Months in a row"], { min: 1 }),
    lapsePercent: percentNumber(["扣减（%）", "Deduction, percent"]),
  });
}

function age(zh: string, en: string): Schema<number> {
  return count([zh, en], { max: 100 });
}

function grade(zh: string, en: string): Schema<number> {
  return count([zh, en], { min: 1, max: 10 });
}
