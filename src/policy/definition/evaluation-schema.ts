import type { Schema, Title } from "../../foundation/description.js";
import { count, record } from "../../foundation/schema.js";
import { clause } from "../clause-schema.js";
import type { EvaluationSheet } from "../pension-figures.js";
import { decimalText, percentNumber } from "./kinds.js";

/** The shape of the evaluation sheet. */
export function evaluationSchema(): Schema<EvaluationSheet> {
  return record(["评价评分表", "Evaluation sheet"], {
    enrolmentRate: rate(["参（续）保率", "Enrolment rate"]),
    paymentRate: rate(["养老金发放率", "Payment rate"]),
    townshipPublicity: item(["乡镇宣传", "Township publicity"]),
    villagePublicity: item(["村级宣传", "Village publicity"]),
    serviceStandards: item(["服务规范", "Service standards"]),
    dynamicManagement: item(["动态管理", "Dynamic management"]),
    benefitVerification: item(["待遇核实", "Benefit verification"]),
    certification: item(["资格认证", "Certification"]),
    systemOperation: item(["系统操作", "System operation"]),
    villageServices: item(["村级服务", "Village services"]),
    materialReporting: item(["材料报送", "Material reporting"]),
    fileManagement: item(["档案管理", "File management"]),
    fundManagement: item(["基金管理", "Fund management"]),
    policySatisfaction: rate(["政策满意度", "Satisfaction with the policy"]),
    workSatisfaction: rate(["工作满意度", "Satisfaction with the work"]),
  });
}

function item(title: Title): Schema {
  return record(title, itemShape());
}

function rate(title: Title): Schema {
  return record(title, {
    ...itemShape(),
    fullPercent: percentNumber(["满分线（%）", "Rate for full points, percent"]),
    pointsPerPercentagePoint: decimalText(["每百分点扣分", "Points lost a percentage point"]),
  });
}

function itemShape(): Record<string, Schema> {
  return { clause: clause(), points: count(["分值", "Points"], { max: 100 }) };
}
