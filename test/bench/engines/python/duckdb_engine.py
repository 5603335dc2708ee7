"""DuckDB: both rules as SQL over a table in memory."""

import duckdb

TITLE = f"DuckDB {duckdb.__version__}"


def prepare(path, data):
    connection = duckdb.connect()
    connection.execute(
        "CREATE TABLE persons AS SELECT unnest(tiers)::INTEGER AS tier, unnest(payments) AS payment, "
        "unnest(groups)::VARCHAR[] AS groups FROM read_json(?, maximum_object_size = 1073741824)",
        [path],
    )
    query = f"SELECT {data['sql']['subsidy']} AS subsidy, {data['sql']['premium']} AS premium FROM persons"
    return lambda: connection.execute(query).fetchnumpy()


def answers(result):
    return tuple([None if open_ else int(value) for open_, value in zip(*parts(result[name]))] for name in result)


def parts(column):
    """Which are open, and the numbers."""
    return getattr(column, "mask", [False] * len(column)), getattr(column, "data", column)
