"""在 Spark 上：逐行问一条规则，写成 Parquet；并作年度结算。 A rule for every row, and the year's accounts, on Spark.

No rule stands here. Rows are answered by the one file inside the executors; the accounts are the command's
`settle --partial`, one for each part, and its `--merge`.
"""
import argparse, csv, json, os, subprocess, sys, tempfile, time
from functools import reduce
from itertools import chain
from pathlib import Path

import pyarrow
from pyarrow import compute
from pyarrow.csv import CSVWriter
from pyspark import SparkFiles
from pyspark.sql import SparkSession
from pyspark.sql import functions as sql

ENGINE = Path(__file__).resolve().parents[1] / "python/engine.py"
ONE_FILE = "yingzhou-insurance.iife.js"
# As the command writes and reads CSV: quotes doubled, no space taken away, nothing guessed.
CSV = {"escape": '"', "ignoreLeadingWhiteSpace": False, "ignoreTrailingWhiteSpace": False, "emptyValue": ""}


def session(master, package):
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    builder = SparkSession.builder.appName("yingzhou-insurance")
    spark = (builder.master(master) if master else builder).getOrCreate()
    spark.sparkContext.addPyFile(str(ENGINE))
    spark.sparkContext.addFile(str(package / "dist" / ONE_FILE))
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


def answered(rows, rule):
    """The one file in V8 inside the executors' Python, a batch of rows a call: the same facts have the same answer."""

    def answers(batches):
        import engine

        with engine.v8(SparkFiles.get(ONE_FILE)) as rules:
            for batch in batches:
                facts = batch.column("facts").dictionary_encode()
                lines = rules.ask_many(rule, "\n".join(facts.dictionary.to_pylist()), None).split("\n")
                columns = [*batch.columns, pyarrow.array(lines).take(facts.indices)]
                yield pyarrow.RecordBatch.from_arrays(columns, [*batch.schema.names, "answer"])

    return rows.mapInArrow(answers, texts(*rows.columns, "answer"))


def settled(rows, id_column, parts, kind, command):
    """
    The part of every partition, without persons, and the rows that were rejected, joined or in conflict, each with its
    list and why. All rows of a person are in one partition; so are all numbers that Excel may have cut, for one that is
    cut makes the others suspect.
    """
    number = sql.translate(sql.col(id_column), "０１２３４５６７８９Ｘｘx'‘’", "0123456789XXX")
    number = sql.regexp_replace(number, r"[\s\u00a0\u200b\u3000\ufeff]", "").substr(1, 18)
    is_whole = number.rlike(r"^\d{17}[\dX]$") & ~number.endswith("000")

    def settle(batches):
        first = next(batches, None)
        if first is None:
            return
        kept = []
        with tempfile.TemporaryDirectory() as folder:
            rejects, persons = Path(folder, "rejects.csv"), Path(folder, "persons.csv")
            lists = ["--rejects", str(rejects), "--duplicates", str(persons)]
            with subprocess.Popen([*command, "settle", kind, "-", "--partial", "--disjoint", *lists],
                                  stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
                with CSVWriter(process.stdin, first.schema) as ledger:
                    for batch in chain([first], batches):
                        ledger.write_batch(batch)
                        kept.append(batch)
                process.stdin.close()
                part = process.stdout.read().decode()
            if process.returncode != 0:
                raise RuntimeError(f"settle --partial ended with {process.returncode}")
            listed = [("退回 rejected", cells[0], cells[3]) for cells in records(rejects)]
            listed += [(cells[0], cells[1], cells[3]) for cells in records(persons)]
        yield from batches_of(part, listed, pyarrow.Table.from_batches(kept))

    together = rows.repartition(parts, sql.when(is_whole, number))
    return together.mapInArrow(settle, texts("part", "list", "why", *rows.columns))


def records(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))[1:]


def batches_of(part, listed, ledger):
    """The part alone, and the rows that are listed, as they stand in the ledger."""
    names = ["part", "list", "why", *ledger.column_names]
    yield pyarrow.RecordBatch.from_pylist([{"part": part}], text_schema(names))
    row_at = {line: row for row, line in enumerate(lines_in(ledger))}
    rows = ledger.take([row_at[int(line)] for *_, line in listed]).to_pylist()
    told = [{"list": name, "why": why, **row} for (name, why, _), row in zip(listed, rows)]
    yield pyarrow.RecordBatch.from_pylist(told, text_schema(names))


def lines_in(ledger):
    """The lines at which rows begin, as the command counts them: a cell may hold line breaks."""
    ends = [compute.fill_null(compute.count_substring_regex(cells, r"\r\n?|\n"), 0) for cells in ledger.columns]
    line = 2
    for more in reduce(compute.add, ends).to_pylist():
        yield line
        line += 1 + more


def text_schema(names):
    return pyarrow.schema([(name, pyarrow.string()) for name in names])


def texts(*names):
    return ", ".join(f"`{name}` string" for name in names)


def merged(parts, kind, command, target):
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"part{index}.json") for index, _ in enumerate(parts)]
        for path, part in zip(paths, parts):
            path.write_text(part, "utf-8")
        subprocess.run([*command, "settle", kind, "--merge", *map(str, paths), "-o", target], check=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--master", help="left out where spark-submit says it")
    parser.add_argument("--package", type=Path, required=True, help="its folder, at the same place on every executor")
    parser.add_argument("--ledger", required=True, help=".csv or .parquet")
    parser.add_argument("--copy", help="write the ledger as Parquet")
    parser.add_argument("--rule")
    parser.add_argument("--fact", action="append", default=[], help="fact=column")
    parser.add_argument("--findings", help="Parquet: every row with its facts and its answer")
    parser.add_argument("--kind", choices=["pension", "medical"], default="pension")
    parser.add_argument("--id", help="the column of the ID number")
    parser.add_argument("--parts", type=int, default=8, help="some 250,000 rows each")
    parser.add_argument("--settled", help="Parquet: the part of each partition; rows rejected, joined, in conflict")
    parser.add_argument("--accounts", help="the accounts of all parts: .json, .csv or .xlsx")
    given = parser.parse_args()
    command = ["node", str(given.package.resolve() / "dist/cli.js")]
    spark = session(given.master, given.package)
    rows = ledger_of(spark, given.ledger)
    took = {"rows": rows.count()}
    if given.copy:
        rows.write.mode("overwrite").parquet(given.copy)
    if given.findings:
        start = time.perf_counter()
        asked = with_facts(rows, dict(fact.split("=", 1) for fact in given.fact))
        answered(asked, given.rule).write.mode("overwrite").parquet(given.findings)
        took["findings"] = round(time.perf_counter() - start, 2)
    if given.settled:
        start = time.perf_counter()
        settled(rows, given.id, given.parts, given.kind, command).write.mode("overwrite").parquet(given.settled)
        parts = spark.read.parquet(given.settled).where("part is not null").select("part").collect()
        merged([row.part for row in parts], given.kind, command, given.accounts)
        took["accounts"] = round(time.perf_counter() - start, 2)
    print("@" + json.dumps(took))
    spark.stop()


if __name__ == "__main__":
    main()
