import { choice, record } from "../../foundation/schema.js";
import type { ClauseId } from "../../policy/clause-ids.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Finding } from "../../rule/finding.js";
import { decision } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";

/**
 * How a contribution reached the fund: withheld from a deposit on the card, Alipay, WeChat, online banking, another way
 * online, or none of these.
 */
export type ContributionChannel = "card-deposit" | "alipay" | "wechat" | "online-banking" | "other-online" | "other";

/** A contribution's channel, for {@link contributionChannel}. */
export interface ContributionChannelFacts {
  /** The channel. */
  readonly channel: ContributionChannel;
}

/** What {@link contributionChannel} answers. */
export interface ContributionChannelFinding extends Finding {
  /** Whether the contribution may be paid that way; never no, since the notice rules none out. */
  readonly inOrder: Decision;
}

/**
 * Whether a contribution may be paid by a channel (缴费渠道). The list of online channels is open, so another one is in
 * order, from a card of whatever bank. A way that is neither online nor by deposit is left for a person to review and
 * is never a fault.
 *
 * @param facts - the channel
 * @param policy - the figures and readings to answer by
 * @returns yes, or review
 * @throws {@link RuleInputError} when the channel is not one of the options
 * @see Pension work plan 2021, 二（二）
 * @example
 * ```ts
 * contributionChannel({ channel: "wechat" }).inOrder; // => "yes"
 * ```
 */
export function contributionChannel(
  facts: ContributionChannelFacts,
  policy: Policy = yingzhou2021,
): ContributionChannelFinding {
  return ask(contributionChannelRule, facts, policy);
}

/** The rule behind {@link contributionChannel}. */
export const contributionChannelRule: Rule<ContributionChannelFacts, ContributionChannelFinding> = /* @__PURE__ */ rule(
  {
    id: "pension/contribution-channel",
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
            "other-online": ["其他网上渠道", "another way online"],
            other: ["其他", "another"],
          },
          { synonyms: ["缴费方式"] },
        ),
      }),
    finding: () => ({ inOrder: decision(["是否可用该渠道", "Whether it may be paid that way"]) }),
    decide({ channel }, trace) {
      const [code, clause] = STEPS[channel];
      trace.step(code, clause);
      return trace.finding({ inOrder: channel === "other" ? "review" : "yes" });
    },
  },
);

const STEPS = {
  "card-deposit": ["collected-by-deposit", "P-2.2.a"],
  alipay: ["named-online-channel", "P-2.2.b"],
  wechat: ["named-online-channel", "P-2.2.b"],
  "online-banking": ["named-online-channel", "P-2.2.b"],
  "other-online": ["channel-on-open-list", "P-2.2.b"],
  other: ["channel-not-online", "P-2.2.b"],
} as const satisfies Readonly<Record<ContributionChannel, readonly [code: string, clause: ClauseId]>>;
