"""Polars: both rules as expressions over a frame."""

import polars as pl

TITLE = f"Polars {pl.__version__}"


def prepare(_, data):
    frame = pl.DataFrame({"tier": data["tiers"], "payment": data["payments"], "groups": data["groups"]})
    both = [subsidy(data).alias("subsidy"), premium(data).alias("premium")]
    return lambda: frame.select(both)


def subsidy(data):
    tier = pl.col("tier")
    steps = pl.when(pl.col("payment") == data["backPayment"]).then(0).when(tier == 100).then(None)
    for low, yuan in data["ladder"]:
        steps = steps.when(tier >= low).then(yuan)
    return steps


def premium(data):
    groups = pl.col("groups")
    printed = data["printedSubsidies"]
    full = [name for name, yuan in printed if yuan == data["premium"]]
    is_full = pl.any_horizontal([groups.list.contains(name) for name in full])
    count = sum((groups.list.contains(name).cast(pl.UInt32) for name, _ in printed), pl.lit(0, pl.UInt32))
    is_open = count < groups.list.len()
    part = [yuan for _, yuan in printed if yuan < data["premium"]][0]
    return pl.when(is_full).then(data["premium"]).when(is_open).then(None).when(count > 0).then(part).otherwise(0)


def answers(result):
    return result["subsidy"].to_list(), result["premium"].to_list()
