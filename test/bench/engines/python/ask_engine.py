"""One engine, both rules of all persons, a fresh process: checks the answers, then prints nanoseconds a person.

ask_engine.py <engine> <persons.json>, or --title alone for its name.
"""

import importlib
import json
import statistics
import sys
import time

PASSES = 9

engine = importlib.import_module(f"{sys.argv[1]}_engine")
if sys.argv[2] == "--title":
    print(engine.TITLE)
    sys.exit()

with open(sys.argv[2], encoding="utf-8") as file:
    data = json.load(file)
ask = engine.prepare(sys.argv[2], data)
for name, given, expected in zip(("subsidy", "premium"), engine.answers(ask()), data["expected"]):
    differing = [(index, *pair) for index, pair in enumerate(zip(given, expected, strict=True)) if pair[0] != pair[1]]
    if differing:
        sys.exit(f"{engine.TITLE} answers {name} otherwise than the floor: person, own, floor {differing[:5]}")
passes = []
for _ in range(PASSES):
    start = time.perf_counter_ns()
    ask()
    passes.append((time.perf_counter_ns() - start) / len(data["tiers"]))
print(json.dumps({"ns": statistics.median(passes)}))
