import type { Schema } from "../../foundation/description.js";
import { type Rate, rate } from "../../rule/rate.js";

/** Persons enrolled or renewed and paid, out of the task; more than the task is possible. */
export function enrolmentRate(): Schema<Rate> {
  return rate(
    {
      title: ["参（续）保率（%）", "Enrolment rate, percent"],
      count: ["已缴费人数", "Persons paid"],
      base: ["任务数", "Task, persons"],
      synonyms: ["参保率", "完成率"],
    },
    true,
  );
}

/** Recipients paid, out of those who meet the conditions. */
export function paymentRate(): Schema<Rate> {
  return rate({
    title: ["养老金发放率（%）", "Pension payment rate, percent"],
    count: ["已发放人数", "Recipients paid"],
    base: ["应发放人数", "Persons who meet the conditions"],
    synonyms: ["发放率"],
  });
}

/** Answers that are satisfied with the policy, out of all that count. */
export function policySatisfaction(): Schema<Rate> {
  return rate({
    title: ["群众对政策满意度（%）", "Satisfaction with the policy, percent"],
    count: ["对政策满意人数", "Answers satisfied with the policy"],
    base: ["有效回答数", "Answers that count"],
    synonyms: ["政策满意度"],
  });
}

/** Answers that are satisfied with the work, out of all that count. */
export function workSatisfaction(): Schema<Rate> {
  return rate({
    title: ["群众对工作满意度（%）", "Satisfaction with the work, percent"],
    count: ["对工作满意人数", "Answers satisfied with the work"],
    base: ["有效回答数", "Answers that count"],
    synonyms: ["工作满意度"],
  });
}
