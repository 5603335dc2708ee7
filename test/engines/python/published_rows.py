"""以每个公布的案例核对进程内的规则，并计时。 Judges the rules in process by every published row, and times them.

  python3 published_rows.py v8|quickjs one-file.js dist/cases
"""
import json, sys, time

START = time.perf_counter()
import engine  # noqa: E402

ENGINE, ONE_FILE, CASES = sys.argv[1:]
sys.path.insert(0, CASES)
from run_cases import judge  # noqa: E402

SUBSIDY = "pension/contribution-subsidy"


def main(rules):
    rules.ask(SUBSIDY, '{"tier":500}', None)
    cold = time.perf_counter() - START
    asked = []

    def answer(rule, facts, readings):
        asked.append((rule, json.dumps(facts), draft_of(readings)))
        return json.loads(rules.ask(*asked[-1]))

    exit_code = judge(answer)
    print("an error:", rules.ask(SUBSIDY, '{"tier":250}', None))
    own = [question for question in asked if question[2] is None]
    lines = '{"tier":500}\n{"tier":2000}\n' * 500
    figures = {
        "cold": round(cold, 2),
        "calls": rate(lambda: [rules.ask(*question) for question in own], len(own)),
        "rows": rate(lambda: rules.ask_many(SUBSIDY, lines, None), 1000),
    }
    print("@" + json.dumps(figures))
    return exit_code


def draft_of(readings):
    """Readings chosen, and figures supplied, as the draft of a policy."""
    if not readings:
        return None
    chosen = {name: option for name, option in readings.items() if isinstance(option, str)}
    supplied = {name: figure for name, figure in readings.items() if name not in chosen}
    return json.dumps({"base": "yingzhou-2021", "id": "yingzhou-2021",
                       "changes": {"readings": chosen, "supplied": supplied}})


def rate(ask, rows, seconds=3):
    start, count = time.perf_counter(), 0
    while time.perf_counter() - start < seconds:
        ask()
        count += rows
    return round(count / (time.perf_counter() - start))


with getattr(engine, ENGINE)(ONE_FILE) as rules_here:
    code = main(rules_here)
sys.exit(code)
