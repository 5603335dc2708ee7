import { choice, list, optional, record, text } from "../../foundation/schema.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Finding } from "../../rule/finding.js";
import { decision } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";

/**
 * A way of paying the premium: the bureau's WeChat account, Alipay, Wanshitong (皖事通), another online channel, or
 * offline.
 */
export type PremiumChannel = "wechat-account" | "alipay" | "wanshitong" | "other-online" | "offline";

/** Where a premium is paid offline: the community or village of registration, of usual residence, or elsewhere. */
export type OfflinePlace = "registration" | "usual-residence" | "elsewhere";

/** How a premium was paid, for {@link premiumChannel}. */
export interface PremiumChannelFacts {
  /** The channel. */
  readonly channel: PremiumChannel;
  /** The community or village where it was paid offline; leave it out where it is not known. */
  readonly place?: OfflinePlace;
}

/** What {@link premiumChannel} answers. A channel off the list loses nobody the payment: the list is open. */
export interface PremiumChannelFinding extends Finding {
  /** Whether the notice names the channel, or the place for paying offline. */
  readonly named: Decision;
  /** The facts that would settle it. */
  readonly missingFacts: readonly string[];
}

/**
 * Whether a premium was paid by a way that the notice names (缴费渠道).
 *
 * @param facts - the channel, and the place where it is offline
 * @param policy - the figures and readings to answer by
 * @returns yes or no, or review where the notice's open list leaves it to a person
 * @throws {@link RuleInputError} when a place is given for an online payment
 * @see Medical contribution notice 2021, 四
 * @example
 * ```ts
 * premiumChannel({ channel: "offline", place: "usual-residence" }).named; // => "yes"
 * ```
 */
export function premiumChannel(facts: PremiumChannelFacts, policy: Policy = yingzhou2021): PremiumChannelFinding {
  return ask(premiumChannelRule, facts, policy);
}

/** The rule behind {@link premiumChannel}. */
export const premiumChannelRule: Rule<PremiumChannelFacts, PremiumChannelFinding> = /* @__PURE__ */ rule({
  id: "medical/premium-channel",
  title: { zh: "缴费渠道", en: "Payment channel" },
  clauses: ["M-4.b", "M-4.c"],
  readings: [],
  facts: () =>
    record(["缴费方式", "How a premium was paid"], {
      channel: choice(["缴费渠道", "Channel"], {
        "wechat-account": ["微信“阜阳医疗保障”公众号", "the bureau's WeChat account"],
        alipay: ["支付宝", "Alipay"],
        wanshitong: ["皖事通", "Wanshitong"],
        "other-online": ["其他线上渠道", "another online channel"],
        offline: ["线下", "offline"],
      }),
      place: optional(
        choice(["线下缴费地点", "Place of paying offline"], {
          registration: ["户籍所在地社区（村）", "community of registration"],
          "usual-residence": ["常住地所在社区（村）", "community of usual residence"],
          elsewhere: ["其他地点", "elsewhere"],
        }),
      ),
    }),
  finding: () => ({
    named: decision(["是否为通知所列渠道", "Named by the notice"]),
    missingFacts: list(["待补事实", "Facts missing"], text(["事实", "Fact"])),
  }),
  decide({ channel, place }, trace) {
    if (channel === "offline") return offline(place, trace);
    if (place !== undefined)
      trace.refuse(
        "place",
        place,
        { zh: "线上缴费没有线下地点", en: "an online payment has no place" },
        { zh: "不填，或缴费渠道为 offline", en: "no place, or the channel offline" },
      );
    const named = channel !== "other-online";
    trace.step(named ? "channel-named" : "channel-not-named", "M-4.b");
    return trace.finding({ named: named ? ("yes" as const) : ("review" as const), missingFacts: [] });
  },
});

function offline(place: OfflinePlace | undefined, trace: Trace): PremiumChannelFinding {
  if (place === undefined) {
    trace.step("offline-place-unknown", "M-4.c");
    return trace.finding({ named: "review", missingFacts: ["place"] });
  }
  const named = place !== "elsewhere";
  trace.step(named ? "offline-place-named" : "offline-place-elsewhere", "M-4.c");
  return trace.finding({ named: named ? "yes" : "no", missingFacts: [] });
}
