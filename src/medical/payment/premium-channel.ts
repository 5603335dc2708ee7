import type { Schema } from "../../foundation/description.js";
import { choice, list, optional, record } from "../../foundation/schema.js";
import type { ClauseId } from "../../policy/clause-ids.js";
import { clause } from "../../policy/clause-schema.js";
import type { NamedOnlineChannel, NamedPlace } from "../../policy/medical-figures.js";
import { onlineChannelTitles } from "../../policy/medical-titles.js";
import type { Policy } from "../../policy/policy.js";
import { yingzhou2021 } from "../../policy/yingzhou-2021/index.js";
import type { Decision, Finding } from "../../rule/finding.js";
import { decision, missingFacts, nullable } from "../../rule/finding-schema.js";
import { ask, type Rule, rule } from "../../rule/rule.js";
import type { Trace } from "../../rule/trace.js";

/**
 * A way of paying the premium: the bureau's WeChat account, Alipay, Wanshitong (皖事通), another online channel, or
 * offline.
 */
export type PremiumChannel = NamedOnlineChannel | "other-online" | "offline";

/** Where a premium is paid offline: the community or village of registration, of usual residence, or elsewhere. */
export type OfflinePlace = NamedPlace | "elsewhere";

/** How a premium is paid, for {@link premiumChannel}. */
export interface PremiumChannelFacts {
  /** The channel; leave it out to ask where one may pay. */
  readonly channel?: PremiumChannel;
  /** The community or village where it is paid offline; leave it out where it is not known. */
  readonly place?: OfflinePlace;
}

/** A way of paying by the notice; online, other phone apps too, which it names by their kind alone (等手机 APP). */
export interface PremiumWay {
  /** The channel. */
  readonly channel: PremiumChannel;
  /** The place of paying offline; null online. */
  readonly place: OfflinePlace | null;
  /** The clause that names it. */
  readonly clause: ClauseId;
}

/** What {@link premiumChannel} answers. A channel off the list loses nobody the payment. */
export interface PremiumChannelFinding extends Finding {
  /** Whether the payment is in order: any online one is, since the list is open; offline, the place decides. */
  readonly accepted: Decision;
  /** Whether the notice names the channel, or the place for paying offline. */
  readonly named: Decision;
  /** Every way of paying by the notice; offline for whom special circumstances keep from paying online. */
  readonly ways: readonly PremiumWay[];
  /** The facts that would settle it. */
  readonly missingFacts: readonly string[];
}

/**
 * Where a premium may be paid, and whether one was paid by a way that the notice names (缴费渠道).
 *
 * @param facts - the channel, and the place where it is offline
 * @param policy - the figures and readings to answer by
 * @returns whether the payment is in order and its way named, and every way that is
 * @throws {@link RuleInputError} when a place is given for an online payment
 * @see Medical contribution notice 2021, 四
 * @example
 * ```ts
 * premiumChannel({ channel: "offline", place: "usual-residence" }).named; // => "yes"
 * premiumChannel({}).ways.map(({ channel }) => channel);
 * // => ["wechat-account", "alipay", "wanshitong", "other-online", "offline", "offline"]
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
    record(["缴费方式", "How a premium is paid"], { channel: optional(channelName()), place: optional(placeName()) }),
  finding: () => ({
    accepted: decision(["可否用该渠道缴费", "In order"]),
    named: decision(["是否为通知点名的渠道", "Named by the notice"]),
    ways: list(
      ["可用的缴费渠道", "Ways to pay"],
      record(["一种渠道", "A way"], {
        channel: channelName(),
        place: nullable(placeName(), ["线上缴费，不分地点", "online, at no place"]),
        clause: clause(),
      }),
    ),
    missingFacts: missingFacts(),
  }),
  decide({ channel, place }, trace) {
    if (channel !== "offline" && place !== undefined)
      trace.refuse(
        "place",
        place,
        { zh: "只有线下缴费才有地点", en: "only a payment offline has a place" },
        { zh: "不填，或缴费渠道为 offline", en: "no place, or the channel offline" },
      );
    return trace.finding({ ...judged(channel, place, trace), ways: waysOf(trace) });
  },
});

type Judged = Pick<PremiumChannelFinding, "accepted" | "named" | "missingFacts">;

function judged(channel: PremiumChannel | undefined, place: OfflinePlace | undefined, trace: Trace): Judged {
  const { online, places } = trace.policy.medical.channels;
  if (channel === undefined) return unknown("channel", "offline-where-not-online", trace);
  if (channel !== "offline") {
    const named = (online as readonly PremiumChannel[]).includes(channel);
    trace.step(named ? "channel-named" : "channel-not-named", "M-4.b");
    return { accepted: "yes", named: named ? "yes" : "no", missingFacts: [] };
  }
  if (place === undefined) return unknown("place", "offline-place-unknown", trace);
  const named = (places as readonly OfflinePlace[]).includes(place);
  trace.step(named ? "offline-place-named" : "offline-place-elsewhere", "M-4.c");
  return { accepted: named ? "yes" : "review", named: named ? "yes" : "no", missingFacts: [] };
}

function unknown(fact: "channel" | "place", step: string, trace: Trace): Judged {
  trace.step(step, "M-4.c");
  return { accepted: "review", named: "review", missingFacts: [fact] };
}

function waysOf(trace: Trace): readonly PremiumWay[] {
  const { online, places } = trace.policy.medical.channels;
  trace.cite("M-4.b");
  trace.cite("M-4.c");
  return [
    ...[...online, "other-online" as const].map((channel) => ({ channel, place: null, clause: "M-4.b" as const })),
    ...places.map((place) => ({ channel: "offline" as const, place, clause: "M-4.c" as const })),
  ];
}

function channelName(): Schema<PremiumChannel> {
  return choice(["缴费渠道", "Channel"], {
    ...onlineChannelTitles,
    "other-online": ["其他手机APP等线上渠道", "another app or online channel"],
    offline: ["线下", "offline"],
  });
}

function placeName(): Schema<OfflinePlace> {
  return choice(["线下缴费地点", "Place of paying offline"], {
    registration: ["户籍所在地社区（村）", "community of registration"],
    "usual-residence": ["常住地所在社区（村）", "community of usual residence"],
    elsewhere: ["其他地点", "elsewhere"],
  });
}
