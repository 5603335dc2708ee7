"""Compares the rows that a job listed with those that the command listed of the same ledger, or exit code 1.

  python3 check_lists.py settled.parquet ledger.csv rejects.csv persons.csv
"""
import csv, sys
from collections import Counter

import pyarrow.dataset

from ledger_job import records

SETTLED, LEDGER, REJECTS, PERSONS = sys.argv[1:]
listed = [("退回 rejected", cells[0], int(cells[3])) for cells in records(REJECTS)]
listed += [(cells[0], cells[1], int(cells[3])) for cells in records(PERSONS)]
wanted = {line for *_, line in listed}
rows = {}
with open(LEDGER, encoding="utf-8-sig", newline="") as file:
    reader = csv.reader(file)
    header = next(reader)
    begins = reader.line_num + 1
    for cells in reader:
        if begins in wanted:
            rows[begins] = cells
        begins = reader.line_num + 1
expected = Counter((name, why, *rows[line]) for name, why, line in listed)
table = pyarrow.dataset.dataset(SETTLED).to_table(["list", "why", *header], pyarrow.dataset.field("list").is_valid())
# Spark reads an empty cell at a line's end as none.
own = Counter(zip(*([cell or "" for cell in column.to_pylist()] for column in table.columns)))
for what, rest in (("missing", expected - own), ("too many", own - expected)):
    for row in list(rest)[:3]:
        print(what, rest[row], *row, sep=" | ")
print(dict(Counter(name for name, *_ in own.elements())))
sys.exit(0 if own == expected and own else 1)
