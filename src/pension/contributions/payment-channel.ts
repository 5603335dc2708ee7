import { choice, record } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Finding } from "../../rule/finding.js";
import { decision } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";

/**
 * How a contribution reached the fund: withheld from a deposit on the card, Alipay, WeChat, online banking, or another
 * way.
 */
export type PaymentChannel = "card-deposit" | "alipay" | "wechat" | "online-banking" | "other";

/** A contribution's channel, for {@link paymentChannel}. */
export interface PaymentChannelFacts {
  /** The channel. */
  readonly channel: PaymentChannel;
}

/** What {@link paymentChannel} answers. */
export interface PaymentChannelFinding extends Finding {
  /** Whether the notice names the channel; never no, since its list is open. */
  readonly named: Decision;
}

/**
 * Whether the notice names a channel of payment (缴费渠道). Its list is open, so another channel is left for a person
 * to review and is never a fault.
 *
 * @param facts - the channel
 * @param policy - the figures and readings to answer by
 * @returns yes, or review
 * @throws {@link RuleInputError} when the channel is not one of the options
 * @see Pension work plan 2021, 二（二）
 * @example
 * ```ts
 * paymentChannel({ channel: "wechat" }).named; // => "yes"
 * ```
 */
export function paymentChannel(facts: PaymentChannelFacts, policy: Policy = yingzhou2021): PaymentChannelFinding {
  return ask(paymentChannelRule, facts, policy);
}

/** The rule behind {@link paymentChannel}. */
export const paymentChannelRule: Rule<PaymentChannelFacts, PaymentChannelFinding> = /* @__PURE__ */ rule({
  id: "pension/payment-channel",
  title: { zh: "缴费渠道", en: "Channel of payment" },
  clauses: ["P-2.2.a", "P-2.2.b"],
  readings: [],
  facts: () =>
    record(["缴费渠道", "Channel of payment"], {
      channel: choice(
        ["缴费渠道", "Channel"],
        {
          "card-deposit": ["社保卡预存、银行代扣", "deposit on the card, withheld by the bank"],
          alipay: ["支付宝", "Alipay"],
          wechat: ["微信", "WeChat"],
          "online-banking": ["网银转账", "online banking"],
          other: ["其他", "another"],
        },
        { synonyms: ["缴费方式"] },
      ),
    }),
  finding: () => ({ named: decision(["是否为所列渠道", "Whether the notice names it"]) }),
  decide({ channel }, trace) {
    if (channel === "card-deposit") trace.step("collected-by-deposit", "P-2.2.a");
    else trace.step(channel === "other" ? "channel-on-open-list" : "named-online-channel", "P-2.2.b");
    return trace.finding({ named: channel === "other" ? "review" : "yes" });
  },
});
