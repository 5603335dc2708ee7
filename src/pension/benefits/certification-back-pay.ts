import { type Amount, Decimal, fenOf, yuanOf } from "../../foundation/decimal.js";
import { amount, count, date, list, month, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Finding } from "../../rule/finding.js";
import { decimal } from "../../rule/finding-schema.js";
import { refuseTwice } from "../../rule/refusals.js";
import { ask, type Rule, rule } from "../../rule/rule.js";

/** Months withheld from a recipient certified since, for {@link certificationBackPay}. */
export interface CertificationBackPayFacts {
  /** The day of the late certification. */
  readonly certifiedOn: string;
  /** Each month withheld and that month's pension, in yuan. */
  readonly withheld: readonly {
    /** The month, `YYYY-MM`. */
    readonly month: string;
    /** That month's pension, in yuan. */
    readonly pension: Amount;
  }[];
}

/** What {@link certificationBackPay} answers. */
export interface CertificationBackPayFinding extends Finding {
  /** How many months are paid back. */
  readonly months: number;
  /** Yuan, without interest. */
  readonly backPay: string;
}

/**
 * What is paid back after a late certification (补发养老待遇): every month withheld, without interest.
 *
 * @param facts - the day of the certification, and the months withheld with their pension
 * @param policy - the figures and readings to answer by
 * @returns the months and the amount in yuan
 * @throws {@link RuleInputError} when a month is listed twice
 * @see Pension work plan 2021, 二（八）
 * @example
 * ```ts
 * certificationBackPay({
 *   certifiedOn: "2022-02-15",
 *   withheld: [{ month: "2022-01", pension: "165.50" }, { month: "2022-02", pension: "165.50" }],
 * }).backPay; // => "331"
 * ```
 */
export function certificationBackPay(
  facts: CertificationBackPayFacts,
  policy: Policy = yingzhou2021,
): CertificationBackPayFinding {
  return ask(certificationBackPayRule, facts, policy);
}

/** The rule behind {@link certificationBackPay}. */
export const certificationBackPayRule: Rule<CertificationBackPayFacts, CertificationBackPayFinding> =
  /* @__PURE__ */ rule({
    id: "pension/certification-back-pay",
    title: { zh: "补办认证后的补发", en: "Back-pay after a late certification" },
    clauses: ["P-2.8.f"],
    readings: [],
    facts: () =>
      record(["停发与补办认证", "Months withheld and the certification"], {
        certifiedOn: date(["补办认证日期", "Day of the late certification"], { synonyms: ["最近认证日期"] }),
        withheld: list(
          ["停发月份", "Months withheld"],
          record(["停发的一个月", "A month withheld"], {
            month: month(["月份", "Month"], { synonyms: ["停发年月"] }),
            pension: amount(["月养老金（元）", "Monthly pension, yuan"], { synonyms: ["月养老金"] }),
          }),
        ),
      }),
    finding: () => ({
      months: count(["补发月数", "Months paid back"], { synonyms: ["补发月数"] }),
      backPay: decimal(["补发金额（元）", "Back-pay, yuan"]),
    }),
    decide({ certifiedOn, withheld }, trace) {
      const seen = new Set<string>();
      let sum = NOTHING;
      for (const [index, each] of withheld.entries()) {
        if (seen.has(each.month)) refuseTwice(trace, `withheld[${index}].month`, each.month);
        seen.add(each.month);
        sum = sum.plus(yuanOf(fenOf(each.pension)));
      }
      const backPay = sum.toFixed();
      trace.step("months-paid-back", "P-2.8.f", { certifiedOn, months: withheld.length, backPay });
      return trace.finding({ months: withheld.length, backPay });
    },
  });

const NOTHING: Decimal = /* @__PURE__ */ new Decimal(0);
