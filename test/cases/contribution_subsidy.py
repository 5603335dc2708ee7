"""缴费补贴，用 Python 另写一遍。 The contribution subsidy, written again in Python: python3 contribution_subsidy.py

案例核对其数额和错误；条款、解释和步骤这里不给，便不比较。
The cases judge its amounts and errors. Clauses, readings and steps are not given here, and so not compared.
"""
import re, sys
from datetime import date
from decimal import Decimal
from run_cases import judge

LADDER = {200: 40, 300: 50, 400: 60, 500: 70, 600: 80, 700: 90, 800: 100, 900: 110, 1000: 120, 1500: 150, 2000: 200}
TIERS = [*LADDER, 3000, 4000, 5000, 6000]
AGENCY_TIER, YEAR, FIRST_DAY, LAST_DAY = 100, 2021, "2021-01-01", "2021-10-10"
PAYMENTS = ["self-paid", "agency-paid", "back-payment-after-interruption", "back-payment-for-short-years"]
DEFAULTS = {"policyValidity": "policy-year-only", "formerLowestTier": "choose-anew", "agencyPaidSubsidy": "as-tier",
            "backPaymentScope": "back-paid-years", "paymentOutsideWindow": "undecided",
            "lateAgencyPayment": "undecided"}


class Refused(Exception):
    """path, code"""


def answer(rule, facts, readings):
    if rule != "pension/contribution-subsidy":
        return None
    try:
        least, most, questions = subsidy(checked(facts), {**DEFAULTS, **readings})
    except Refused as fault:
        return {"error": {"issues": [dict(zip(("path", "code"), fault.args))]}}
    if least == most:
        return {"finding": {"subsidy": {"status": "determined", "value": most}}}
    bounds = {"min": least, "max": most, "openReadings": questions, "missingFacts": []}
    return {"finding": {"subsidy": {"status": "undetermined", **bounds}}}


def checked(facts):
    for name in facts.keys() - {"tier", "payment", "paidOn", "interrupted", "year"}:
        raise Refused(name, "unknown-key")
    if "tier" not in facts:
        raise Refused("tier", "missing")
    if not re.fullmatch(r"\d+(\.\d{1,2})?", str(facts["tier"])):
        raise Refused("tier", "value")
    if facts.get("payment", "self-paid") not in PAYMENTS:
        raise Refused("payment", "value")
    if not isinstance(facts.get("year", YEAR), int):
        raise Refused("year", "value")
    try:
        date.fromisoformat(facts.get("paidOn", FIRST_DAY))
    except ValueError:
        raise Refused("paidOn", "value")
    tier = Decimal(str(facts["tier"]))
    return {"payment": "agency-paid" if tier == AGENCY_TIER else "self-paid", **facts, "tier": tier}


def subsidy(facts, read):
    """The least and the most that it can be, and the questions that would settle it."""
    tier, payment, day = facts["tier"], facts["payment"], facts.get("paidOn")
    year = facts.get("year", YEAR)
    if year < YEAR or (year > YEAR and read["policyValidity"] != "until-replaced"):
        raise Refused("year", "inconsistent")
    if year != YEAR and day:
        raise Refused("paidOn", "inconsistent")
    amount = regular(tier, payment == "agency-paid", read)
    is_back_payment = payment.startswith("back")
    if payment == "back-payment-after-interruption" and facts.get("interrupted") is False:
        raise Refused("interrupted", "inconsistent")
    if payment == "back-payment-after-interruption" or (is_back_payment and facts.get("interrupted")):
        return 0, 0, []
    if payment == "back-payment-for-short-years":
        every = read["backPaymentScope"] == "every-back-payment"
        return (0, 0, []) if every else or_nothing(amount, "backPaymentScope")
    if payment == "self-paid" and facts.get("interrupted") and read["backPaymentScope"] == "current-year-too":
        amount = 0, 0, []
    if day is None or FIRST_DAY <= day <= LAST_DAY:
        return amount
    question = "lateAgencyPayment" if payment == "agency-paid" else "paymentOutsideWindow"
    if read[question] == "accepted":
        return amount
    is_nothing = read[question] == "refused" or (read[question] == "back-payment" and day > LAST_DAY)
    return (0, 0, []) if is_nothing else or_nothing(amount, question)


def regular(tier, is_agency, read):
    if tier == AGENCY_TIER and (is_agency or read["formerLowestTier"] == "keep"):
        supplied = read.get("agencyTierSubsidy")
        return (supplied["value"], supplied["value"], []) if supplied else (0, LADDER[200], ["agencyTierSubsidy"])
    if tier not in ([TIERS[-1]] if is_agency else TIERS):
        raise Refused("tier", "inconsistent")
    if is_agency and read["agencyPaidSubsidy"] == "none":
        return 0, 0, []
    amount = LADDER[max(step for step in LADDER if step <= tier)]
    return amount, amount, []


def or_nothing(amount, question):
    _, most, questions = amount
    return 0, most, [*questions, question]


if __name__ == "__main__":
    sys.exit(judge(answer))
