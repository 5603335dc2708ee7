"""在 Spark 上：逐行问一条规则，写成 Parquet；并作年度结算。 A rule for every row, and the year's accounts, on Spark.

  python3 ledger_job.py --ledger 台账.csv --id 公民身份号码 --master 'local-cluster[2,1,1024]' \\
    --rule pension/contribution-subsidy --fact tier=本年度缴费档次 --findings 结果.parquet \\
    --accounts 结算.json --parts 8

No rule stands here. Rows are answered by the one file inside the executors (--by engine), or by the command `answer`
beside them (--by answer); the accounts are the command's `settle --partial`, one for each part, and its `--merge`.
"""
import argparse, json, os, subprocess, sys, tempfile, time
from itertools import chain, islice
from pathlib import Path

import pyarrow
from pyspark import SparkFiles
from pyspark.sql import SparkSession
from pyspark.sql import functions as sql

HERE = Path(__file__).resolve().parent
DIST = HERE.parents[2] / "dist"
CLI = ["node", str(DIST / "cli.js")]
ONE_FILE = DIST / "yingzhou-insurance.iife.js"
# As the command writes and reads CSV: quotes doubled, no space taken away, nothing guessed.
CSV = {"escape": '"', "ignoreLeadingWhiteSpace": False, "ignoreTrailingWhiteSpace": False, "emptyValue": ""}


def session(master):
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    memory = {"spark.driver.memory": "1g", "spark.ui.enabled": "false", "spark.driver.host": "localhost"}
    builder = SparkSession.builder.master(master).appName("yingzhou-insurance")
    for name, value in memory.items():
        builder = builder.config(name, value)
    spark = builder.getOrCreate()
    spark.sparkContext.addPyFile(str(HERE.parent / "python/engine.py"))
    spark.sparkContext.addFile(str(ONE_FILE))
    return spark


def ledger_of(spark, path):
    """Every cell as text. A row with more or fewer cells than the header ends the job."""
    if path.endswith(".parquet"):
        return spark.read.parquet(path)
    return spark.read.csv(path, header=True, mode="FAILFAST", nullValue="\0", **CSV)


def with_facts(rows, facts):
    """The facts as JSON; an empty cell is a fact left out."""
    cells = [sql.when(sql.col(column) != "", sql.col(column)).alias(fact) for fact, column in facts.items()]
    return rows.withColumn("facts", sql.to_json(sql.struct(*cells)))


def answered_by_engine(rows, rule):
    """The one file in V8 inside the executors' Python, a batch of rows a call."""

    def answered(batches):
        import engine

        rules = engine.V8(SparkFiles.get(ONE_FILE.name))
        for batch in batches:
            answers = rules.ask_many(rule, "\n".join(batch.column("facts").to_pylist())).split("\n")
            columns = [*batch.columns, pyarrow.array(answers)]
            yield pyarrow.RecordBatch.from_arrays(columns, [*batch.schema.names, "answer"])

    return rows.mapInArrow(answered, schema_with_answer(rows))


def answered_by_command(rows, rule):
    """The command `answer`, one process a partition: a line in, a line out, in order."""
    head = f'{{"rule":{json.dumps(rule)},"facts":'
    asked = rows.rdd.map(tuple)
    answers = rows.rdd.map(lambda row: f"{head}{row.facts}}}").pipe(command_line(*CLI, "answer"), checkCode=True)
    pairs = asked.zip(answers).map(lambda pair: (*pair[0], pair[1]))
    return rows.sparkSession.createDataFrame(pairs, schema_with_answer(rows))


def schema_with_answer(rows):
    return ", ".join(f"`{name}` string" for name in [*rows.columns, "answer"])


def settled_in_parts(rows, id_column, parts, kind):
    """
    The part of every partition, without persons. All rows of a person are in one partition; so are all numbers that
    Excel may have cut, for one that is cut makes the others suspect.
    """
    number = sql.translate(sql.col(id_column), "０１２３４５６７８９Ｘｘx'‘’", "0123456789XXX")
    number = sql.regexp_replace(number, r"[\s\u00a0\u200b\u3000\ufeff]", "").substr(1, 18)
    is_whole = number.rlike(r"^\d{17}[\dX]$") & ~number.endswith("000")
    line = sql.to_csv(sql.struct(*rows.columns), CSV)
    names = rows.sparkSession.createDataFrame([tuple(rows.columns)], rows.columns)
    header = names.select(line).first()[0]

    def settled(part):
        lines = chain([header], (row[0] for row in part))
        first = list(islice(lines, 2))
        if len(first) < 2:
            return
        with subprocess.Popen([*CLI, "settle", kind, "-", "--partial", "--disjoint"], stdin=subprocess.PIPE,
                              stdout=subprocess.PIPE, encoding="utf-8") as settle:
            settle.stdin.writelines(f"{text}\n" for text in chain(first, lines))
            settle.stdin.close()
            yield settle.stdout.read()
        if settle.returncode != 0:
            raise RuntimeError(f"settle --partial ended with {settle.returncode}")

    together = rows.repartition(parts, sql.when(is_whole, number))
    return together.select(line).rdd.mapPartitions(settled).collect()


def merged(parts, kind, target):
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder) / f"part{index}.json" for index, _ in enumerate(parts)]
        for path, part in zip(paths, parts):
            path.write_text(part, "utf-8")
        subprocess.run([*CLI, "settle", kind, "--merge", *map(str, paths), "-o", target], check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--master", default="local-cluster[2,1,1024]")
    parser.add_argument("--ledger", required=True)
    parser.add_argument("--parts", type=int, default=8)
    parser.add_argument("--rule")
    parser.add_argument("--fact", action="append", default=[], help="fact=column")
    parser.add_argument("--by", choices=["engine", "answer"], default="engine")
    parser.add_argument("--findings")
    parser.add_argument("--kind", choices=["pension", "medical"], default="pension")
    parser.add_argument("--id", help="the column of the ID number")
    parser.add_argument("--accounts")
    parser.add_argument("--copy", help="write the ledger as Parquet")
    given = parser.parse_args()
    spark = session(given.master)
    rows = ledger_of(spark, given.ledger)
    took = {"rows": rows.count()}
    if given.copy:
        rows.write.mode("overwrite").parquet(given.copy)
    if given.findings:
        start = time.perf_counter()
        asked = with_facts(rows.repartition(given.parts), dict(fact.split("=", 1) for fact in given.fact))
        answered = answered_by_engine if given.by == "engine" else answered_by_command
        answered(asked, given.rule).write.mode("overwrite").parquet(given.findings)
        took["findings"] = round(time.perf_counter() - start, 2)
    if given.accounts:
        start = time.perf_counter()
        merged(settled_in_parts(rows, given.id, given.parts, given.kind), given.kind, given.accounts)
        took["accounts"] = round(time.perf_counter() - start, 2)
    print("@" + json.dumps(took))
    spark.stop()


def command_line(*words):
    return " ".join(f"'{word}'" for word in words)


if __name__ == "__main__":
    main()
