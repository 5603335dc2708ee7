"""Asks the command what a Parquet of findings was answered, row by row: the same bytes, or exit code 1.

  python3 check_findings.py 结果.parquet pension/contribution-subsidy node dist/cli.js answer
"""
import json, subprocess, sys
from threading import Thread

import pyarrow.dataset

FINDINGS, RULE, *COMMAND = sys.argv[1:]


def batches():
    return pyarrow.dataset.dataset(FINDINGS).to_batches(columns=["facts", "answer"])


def ask(stdin):
    with stdin:
        for batch in batches():
            for facts in batch.column("facts"):
                stdin.write(f'{{"rule":{json.dumps(RULE)},"facts":{facts.as_py()}}}\n')


process = subprocess.Popen(COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")
asking = Thread(target=ask, args=[process.stdin])
asking.start()
rows = differ = 0
for batch in batches():
    for answer in batch.column("answer"):
        rows += 1
        own = process.stdout.readline().rstrip("\n")
        if answer.as_py() != own:
            differ += 1
            if differ <= 3:
                print("differs:", answer.as_py(), own, sep="\n  ")
asking.join()
rest = process.stdout.read()
print(f"{rows} rows, {differ} differ")
sys.exit(0 if rows > 0 == differ and rest == "" and process.wait() == 0 else 1)
