"""用公布的案例核对任何实现。 Judges any implementation by the published cases. Python 3, standard library only.

  python3 run_cases.py npx yingzhou-insurance answer
      a command: a line {rule, facts, readings} in, a line {finding} or {error} out
  from run_cases import judge; judge(answer)
      a function answer(rule, facts, readings), as in contribution_subsidy.py
"""
import json, re, subprocess, sys
from decimal import Decimal
from pathlib import Path

GROUNDS = {"clauses", "readings", "reasons"}  # compared where the implementation gives them


def judge(answer):
    """answer gives {"finding": ...}, {"error": {"issues": [{path, code}]}}, or None for a rule that it has not."""
    count = {"agree": 0, "differ": 0, "not implemented": 0}
    for path in sorted(Path(__file__).parent.glob("*/*.json")):
        table = json.loads(path.read_text("utf-8"))
        for row in table["cases"]:
            told = answer(table["rule"], row["facts"], row.get("readings", {}))
            outcome = "not implemented" if told is None else "agree" if is_right(row, told) else "differ"
            count[outcome] += 1
            if outcome == "differ":
                expected = json.dumps(row.get("expected", row.get("error")))
                print(table["rule"], row["name"]["en"], expected, json.dumps(told), sep="\n  ")
    print(", ".join(f"{rows} {outcome}" for outcome, rows in count.items()))
    return 0 if count["agree"] > 0 == count["differ"] else 1


def is_right(row, told):
    if "error" in row:
        return row["error"] == [{"path": i["path"], "code": i["code"]} for i in told.get("error", {}).get("issues", [])]
    finding = dict(told.get("finding", {}))
    if "readings" in finding:
        finding["readings"] = {reading["name"]: reading["option"] for reading in finding["readings"]}
    fields = [field for field in row["expected"] if field in finding or field not in GROUNDS]
    return all(field in finding and plain(finding[field]) == plain(row["expected"][field]) for field in fields)


def plain(value):
    """Amounts by their value: 70, "70" and "70.00" are one. Keys in any order, lists in their own."""
    if isinstance(value, dict): return {key: plain(part) for key, part in value.items()}
    if isinstance(value, list): return [plain(part) for part in value]
    is_number = not isinstance(value, bool) and re.fullmatch(r"-?\d+(\.\d+)?", str(value))
    return f"{Decimal(str(value)).normalize():f}" if is_number else value


def asking(command):
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")

    def answer(rule, facts, readings):
        print(json.dumps({"rule": rule, "facts": facts, "readings": readings}), file=child.stdin, flush=True)
        return json.loads(child.stdout.readline())

    return answer


if __name__ == "__main__":
    sys.exit(judge(asking(sys.argv[1:])) if sys.argv[1:] else __doc__)
