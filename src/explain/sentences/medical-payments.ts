import type { Text } from "../../foundation/text.js";

/** The sentences of payment windows and channels, newborns, lists and the enrolment rate. */
export const medicalPaymentReasons = (): Readonly<Record<string, Text>> => ({
  "certified-by-poverty-alleviation": { zh: "由扶贫部门认定。", en: "Identified by the poverty relief department." },
  "certified-by-civil-affairs": { zh: "由民政部门认定。", en: "Identified by the civil affairs department." },
  "certified-by-health": { zh: "由卫健部门认定。", en: "Identified by the health department." },
  "certified-by-disabled-persons-federation": {
    zh: "由残联认定。",
    en: "Identified by the disabled persons' federation.",
  },
  "no-certifier-named": {
    zh: "通知未列明该类人员的认定部门，请向区医保局核对。",
    en: "The notice names nobody to identify this group; please check with the medical security bureau.",
  },
  "list-on-time": {
    zh: "{handedInOn} 按医保局格式报齐正式文件和电子版，最后一日 {lastDay}，按时。",
    en: "Document and file were in on {handedInOn}, in the bureau's format; the last day is {lastDay}: on time.",
  },
  "list-late": {
    zh: "{handedInOn} 按医保局格式报齐正式文件和电子版，最后一日 {lastDay}，逾期 {late} 天。",
    en:
      "Document and file were in on {handedInOn}, in the bureau's format; the last day is {lastDay}: {late} days " +
      "late.",
  },
  "list-after-day": {
    zh:
      "{handedInOn} 按医保局格式报齐正式文件和电子版，在最后一日 {lastDay} 之后 {late} 天；算不算逾期，" +
      "要看该期限是否管到报送单位。",
    en:
      "Document and file were in on {handedInOn}, in the bureau's format, {late} days after the last day, {lastDay}; " +
      "whether that is late hangs on whether the deadline binds who handed it in.",
  },
  "listed-group-unknown": {
    zh: "人员类别没有载明，不知应由哪个部门报送，请补充。",
    en: "The group is not given, so who hands in its list is not known; please say.",
  },
  "listed-by-nobody-named": {
    zh: "通知没有写明这类名单由哪个部门报送，该期限管不管这类名单，待有权机关明确。",
    en: "The notice names nobody to hand in this group's list; whether the deadline binds it is to be decided.",
  },
  "payment-in-window": {
    zh: "缴费日 {paidOn} 在缴费期 {from} 至 {to} 内。",
    en: "Paid on {paidOn}, in the window {from} to {to}.",
  },
  "payment-before-window": {
    zh: "缴费日 {paidOn} 早于缴费期 {from} 至 {to}。",
    en: "Paid on {paidOn}, before the window {from} to {to}.",
  },
  "payment-after-window": {
    zh: "缴费日 {paidOn} 晚于缴费期 {from} 至 {to}。",
    en: "Paid on {paidOn}, after the window {from} to {to}.",
  },
  "unpaid-in-window": {
    zh: "{asOf} 仍在缴费期 {from} 至 {to} 内，尚可缴费。",
    en: "Not paid yet; {asOf} is in the window {from} to {to}, so it may still be paid.",
  },
  "unpaid-before-window": {
    zh: "{asOf} 缴费期尚未开始，为 {from} 至 {to}。",
    en: "Not paid yet; on {asOf} the window {from} to {to} is still to begin.",
  },
  "unpaid-after-window": {
    zh: "截至 {asOf} 尚未缴费，缴费期 {from} 至 {to} 已过。",
    en: "Not paid as of {asOf}; the window {from} to {to} is past.",
  },
  "returning-worker-extension": {
    zh: "外出务工返乡人员可延长至 {to}。",
    en: "For returning migrant workers the window is extended to {to}.",
  },
  "returning-worker-unknown": {
    zh: "{to} 以后、{extendedTo} 以前缴费，是否外出务工返乡不明，需审核。",
    en: "Paid after {to} and by {extendedTo}, and not known to be a returning worker or not; for review.",
  },
  "newly-poor-later": {
    zh: "{day} 尚未建档立卡，按一般缴费期限看。",
    en: "Not on the register of the poor on {day}: the window for everybody holds.",
  },
  "newly-poor-never-late": {
    zh: "新增贫困人口动态参保，至 {to} 都不算逾期；待遇自何日起，通知没有写。",
    en: "The newly poor join as they come and are in time to {to}; from which day they are covered is not printed.",
  },
  "payment-after-insured-year": {
    zh: "{paidOn} 缴费，{year} 年度已经结束，不是该年度的保费。",
    en: "Paid on {paidOn}, after the insured year {year}: no premium for that year.",
  },
  "channel-named": { zh: "属于通知所列的线上渠道。", en: "An online channel that the notice names." },
  "channel-not-named": {
    zh: "不在通知点名的线上渠道之列；所列渠道带“等”字，可以使用。",
    en: "Not among the online channels that the notice names, whose list is open: it may be used.",
  },
  "offline-where-not-online": {
    zh: "优先线上缴费；遇特殊情况、无法从线上参保的，可到所列社区（村）线下参保缴费。",
    en: "Online by preference; whom special circumstances keep from that may pay in the communities named.",
  },
  "offline-place-unknown": { zh: "线下缴费地点未给出。", en: "The place of paying offline is not given." },
  "offline-place-named": {
    zh: "在通知所列的社区（村）线下缴费。",
    en: "Paid offline in a community that the notice names.",
  },
  "offline-place-elsewhere": {
    zh: "线下缴费地点不在通知所列的社区（村），需审核。",
    en: "Paid offline outside the communities that the notice names; for review.",
  },
  "enrolment-target-met": {
    zh: "参保 {insured} 人，基数 {base} 人，{line}% 需 {needed} 人，已达到。",
    en: "{insured} of {base} persons are insured; {line}% takes {needed}: met.",
  },
  "enrolment-target-short": {
    zh: "参保 {insured} 人，基数 {base} 人，{line}% 需 {needed} 人，还差 {shortfall} 人。",
    en: "{insured} of {base} persons are insured; {line}% takes {needed}: {shortfall} short.",
  },
  "budget-total": {
    zh: "共 {persons} 人，其中身份重复 {overlapping} 人，资助额待定 {undetermined} 人。",
    en: "{persons} persons, {overlapping} of them in more than one group, {undetermined} with an open amount.",
  },
  "newborn-months": {
    zh: "{bornOn} 出生，{months} 个月内缴费，最后一日 {lastDay}。",
    en: "Born on {bornOn}; {months} months to pay, to {lastDay}.",
  },
  "newborn-days": {
    zh: "{bornOn} 出生，按所选解释 {days} 天内缴费，最后一日 {lastDay}。",
    en: "Born on {bornOn}; as read here {days} days to pay, to {lastDay}.",
  },
  "newborn-not-paid": { zh: "尚未缴费，最后一日 {lastDay}。", en: "Not paid yet; the last day is {lastDay}." },
  "newborn-in-time": { zh: "{paidOn} 缴费，在 {lastDay} 以前，按期。", en: "Paid on {paidOn}, by {lastDay}: in time." },
  "newborn-late": { zh: "{paidOn} 缴费，超过 {lastDay}，逾期。", en: "Paid on {paidOn}, after {lastDay}: late." },
  "newborn-refused": { zh: "按所选解释，逾期不收。", en: "As read here, a late payment is refused." },
  "newborn-to-come": {
    zh: "截至 {asOf} 尚未缴费，未过最后一日 {lastDay}，保费待缴，不算应参未参。",
    en: "Not paid as of {asOf}, with time to {lastDay}: the premium is still to come, and the child is not missing.",
  },
  "newborn-overdue": {
    zh: "截至 {asOf} 尚未缴费，已过最后一日 {lastDay}。",
    en: "Not paid as of {asOf}; the last day, {lastDay}, is past.",
  },
  "newborn-paid-for-unknown": {
    zh: "{paidOn} 缴费，缴的是哪一年度的保费没有注明。",
    en: "Paid on {paidOn}; for which year is not stated.",
  },
  "newborn-birth-year": {
    zh: "享受出生年度 {year} 年的待遇，按该年度的标准缴费，与哪天缴费无关。",
    en: "The benefits are those of the year of birth, {year}, at that year's premium, whichever day it is paid.",
  },
  "newborn-next-year": {
    zh: "全员参保，{year} 年度另缴一份。",
    en: "Everyone enrols, so {year} takes a premium of its own.",
  },
  "newborn-next-year-unpaid": {
    zh: "截至 {day}，{year} 年度的保费尚未缴纳，缴费期 {from} 至 {to} 已过。",
    en: "The premium of {year} is not paid as of {day}; the window {from} to {to} is past.",
  },
  "newborn-term-undecided": {
    zh:
      "新生儿的缴费期限至 {lastDay} 止，缴费期 {to} 截止；{year} 年度的保费能否也在该期限内缴，通知没有写，" +
      "待有权机关明确。",
    en:
      "The newborn's term runs to {lastDay}, the window to {to}; whether {year}'s premium may be paid within the " +
      "term too is not said and to be decided.",
  },
  "newborn-term-held-open": {
    zh: "按所选解释，{year} 年度的保费也可以在新生儿的缴费期限内缴，至 {lastDay} 止。",
    en: "As read here, {year}'s premium may be paid within the newborn's term too, to {lastDay}.",
  },
  "newborn-term-window-only": {
    zh: "按所选解释，新生儿的缴费期限只管出生当年的保费，{year} 年度的 {to} 截止。",
    en: "As read here, the newborn's term is for the year of birth alone; {year}'s premium ends on {to}.",
  },
  "newborn-cover-if-paid": {
    zh: "{since} 至 {until} 缴费的，自出生之日 {from} 起享受待遇，至 {to}。",
    en: "Paid from {since} to {until}, it brings cover from birth, {from}, to {to}.",
  },
  "newborn-other-notice": {
    zh: "{year} 年出生的，出生当年的参保缴费由该年度的通知规定，{noticeYear} 年度的通知不作判定，需审核。",
    en: "Born in {year}: that year is for its own notice, not for the one of {noticeYear}; for review.",
  },
  "insured-year-over": {
    zh: "截至 {day}，{year} 年度已经结束，除新生儿另有期限外，不再收该年度的保费。",
    en: "By {day} the insured year {year} is over: no premium is taken for it, but in a newborn's own term.",
  },
  "newborn-payment-year": {
    zh: "按所选解释，只缴 {year} 年度一份，享受至当年末。",
    en: "As read here, one premium for {year}, with benefits to the end of that year.",
  },
  "newborn-either-year": {
    zh: "按所选解释，只缴一份：在 {year} 年缴的为 {year} 年度，在 {nextYear} 年缴的为 {nextYear} 年度。",
    en: "As read here, one premium: that of {year} if paid in {year}, that of {nextYear} if paid in {nextYear}.",
  },
  "late-cover-undecided": {
    zh: "逾期缴费的，不认定自出生之日起享受，起始日通知没有写，待定。",
    en: "Paid late: cover from birth is not granted, and the notice does not say from when; undetermined.",
  },
  "late-cover-over": {
    zh: "{paidOn} 缴费，{year} 年度已经结束，按所选解释自缴费之日起享受，该年度已无待遇可享受。",
    en:
      "Paid on {paidOn}, when {year} is over: as read here cover begins with the payment, and nothing is left of the " +
      "year.",
  },
  "premium-not-printed": {
    zh: "通知没有 {year} 年度的缴费标准。",
    en: "The notice prints no premium for {year}.",
  },
});
