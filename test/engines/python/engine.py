"""规则在 Python 进程内，不用 Node。 The rules inside a Python process, without Node.js: JSON text in and out.

V8 is fast with many rows a call, QuickJS with one; each holds the same one file and gives the same bytes.
"""
from pathlib import Path


class V8:
    def __init__(self, one_file):
        from py_mini_racer import MiniRacer

        self._context = MiniRacer()
        self._context.eval(Path(one_file).read_text("utf-8"))

    def ask(self, rule, facts, policy=None):
        return self._context.call("yingzhouInsurance.ask", rule, facts, policy)

    def ask_many(self, rule, lines, policy=None):
        return self._context.call("yingzhouInsurance.askMany", rule, lines, policy)


class QuickJS:
    def __init__(self, one_file):
        from quickjs import Context

        context = Context()
        context.eval(Path(one_file).read_text("utf-8"))
        self.ask = context.eval("(rule, facts, policy) => yingzhouInsurance.ask(rule, facts, policy)")
        self.ask_many = context.eval("(rule, lines, policy) => yingzhouInsurance.askMany(rule, lines, policy)")
