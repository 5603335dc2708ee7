"""The other way to ask a rule of every row, to be measured: the command `answer` through Spark's `pipe`.

  python3 through_pipe.py local-cluster[2,1,1024] package ledger.csv rule fact=column findings.parquet
"""
import json, sys, time
from pathlib import Path

from ledger_job import ledger_of, session, texts, with_facts

MASTER, PACKAGE, LEDGER, RULE, FACT, FINDINGS = sys.argv[1:]
spark = session(MASTER, Path(PACKAGE))
rows = ledger_of(spark, LEDGER)
took = {"rows": rows.count()}
start = time.perf_counter()
fact, column = FACT.split("=", 1)
asked = with_facts(rows, {fact: column})
head = f'{{"rule":{json.dumps(RULE)},"facts":'
cli = Path(PACKAGE).resolve() / "dist/cli.js"
answers = asked.rdd.map(lambda row: f"{head}{row.facts}}}").pipe(f"node '{cli}' answer", checkCode=True)
pairs = asked.rdd.map(tuple).zip(answers).map(lambda pair: (*pair[0], pair[1]))
spark.createDataFrame(pairs, texts(*asked.columns, "answer")).write.mode("overwrite").parquet(FINDINGS)
print("@" + json.dumps({**took, "findings": round(time.perf_counter() - start, 2)}))
spark.stop()
