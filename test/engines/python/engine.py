"""规则在 Python 进程内，不用 Node。 The rules inside a Python process, without Node.js: JSON text in and out.

V8 is fast with many rows a call, QuickJS small and quick with one; each holds the same one file and gives the same
bytes. V8 must be closed, as `with` does: one left open may keep Python from ending.
"""
from contextlib import contextmanager
from pathlib import Path
from types import SimpleNamespace


@contextmanager
def v8(one_file):
    from py_mini_racer import MiniRacer

    with MiniRacer() as context:
        yield rules_in(context, one_file)


@contextmanager
def quickjs(one_file):
    from quickjs import Context

    yield rules_in(Context(), one_file)


def rules_in(context, one_file):
    context.eval(Path(one_file).read_text("utf-8"))
    ask, ask_many = (context.eval(f"yingzhouInsurance.{name}") for name in ("ask", "askMany"))
    return SimpleNamespace(ask=ask, ask_many=ask_many)
