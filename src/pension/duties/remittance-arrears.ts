import { type Amount, fenOf, yuanText } from "../../foundation/decimal.js";
import { amount, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Finding } from "../../rule/finding.js";
import { decimal } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";
import { eachVillage, villageFacts, villageNames } from "./listed-villages.js";

/** What the villages collected and passed on, in yuan, for {@link remittanceArrears}. */
export interface RemittanceArrearsFacts {
  /** The villages, in the order given. */
  readonly villages: readonly {
    /** The village's name. */
    readonly village: string;
    /** Yuan collected. */
    readonly collected: Amount;
    /** Yuan handed over. */
    readonly remitted: Amount;
  }[];
}

/** What {@link remittanceArrears} answers; amounts in yuan. */
export interface RemittanceArrearsFinding extends Finding {
  /** Every village, in the order given. */
  readonly villages: readonly {
    /** The village's name. */
    readonly village: string;
    /** Yuan collected and not handed over. */
    readonly arrears: string;
  }[];
  /** Yuan collected in all. */
  readonly collected: string;
  /** Yuan handed over in all. */
  readonly remitted: string;
  /** Yuan in arrears in all. */
  readonly arrears: string;
  /** The villages in arrears. */
  readonly inArrears: readonly string[];
}

/**
 * Contributions that villages collected and still owe (下欠保费). "Promptly" has no number of days, so arrears are
 * shown and not called overdue.
 *
 * @param facts - what each village collected and passed on, in yuan
 * @param policy - the figures and readings to answer by
 * @returns each village's arrears and their sum
 * @throws {@link RuleInputError} when a village passed on more than it collected
 * @see Pension work plan 2021, 二（十二）
 * @example
 * ```ts
 * remittanceArrears({ villages: [{ village: "甲村", collected: 50000, remitted: 48200 }] }).arrears; // => "1800"
 * ```
 */
export function remittanceArrears(
  facts: RemittanceArrearsFacts,
  policy: Policy = yingzhou2021,
): RemittanceArrearsFinding {
  return ask(remittanceArrearsRule, facts, policy);
}

/** The rule behind {@link remittanceArrears}. */
export const remittanceArrearsRule: Rule<RemittanceArrearsFacts, RemittanceArrearsFinding> = /* @__PURE__ */ rule({
  id: "pension/remittance-arrears",
  title: { zh: "下欠保费（未上解）", en: "Arrears of remittance" },
  clauses: ["P-2.12.b"],
  readings: [],
  facts: () =>
    record(["保费上解台账", "Remittances"], {
      villages: villageFacts({
        collected: amount(["收取金额（元）", "Collected, yuan"]),
        remitted: amount(["上解金额（元）", "Remitted, yuan"]),
      }),
    }),
  finding: () => ({
    villages: eachVillage({ arrears: decimal(["下欠保费（元）", "Arrears, yuan"]) }),
    collected: decimal(["收取合计（元）", "Collected in all, yuan"]),
    remitted: decimal(["上解合计（元）", "Remitted in all, yuan"]),
    arrears: decimal(["下欠保费合计（元）", "Arrears in all, yuan"]),
    inArrears: villageNames(["下欠保费的村（社区）", "Villages in arrears"]),
  }),
  decide(facts, trace) {
    const inArrears: string[] = [];
    // Of so many villages, more fen than a number holds exactly.
    let [allCollected, allRemitted] = [0n, 0n];
    const villages = facts.villages.map((each, index) => {
      const owed = fenOf(each.collected) - fenOf(each.remitted);
      if (owed < 0) refuseExcess(index, each.remitted, trace);
      if (owed > 0) inArrears.push(each.village);
      allCollected += BigInt(fenOf(each.collected));
      allRemitted += BigInt(fenOf(each.remitted));
      return { village: each.village, arrears: yuanText(owed) };
    });
    const collected = yuanText(allCollected);
    const remitted = yuanText(allRemitted);
    const arrears = yuanText(allCollected - allRemitted);
    trace.step("remittances", "P-2.12.b", { collected, remitted, arrears });
    return trace.finding({ villages, collected, remitted, arrears, inArrears });
  },
});

function refuseExcess(index: number, remitted: Amount, trace: Trace): never {
  return trace.refuse(
    `villages[${index}].remitted`,
    String(remitted),
    { zh: "上解金额大于收取金额", en: "more was remitted than collected" },
    { zh: "不大于收取金额", en: "not more than was collected" },
  );
}
