/** The engines of Python, each in an environment of its own; one that can't be had is told and left out. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { NotHere, run, venv, work } from "../engines/machine.mjs";
import * as floor from "./engines/floor.js";
import { backPayment, ladder } from "./engines/ladder.js";
import { premium, printedSubsidies } from "./engines/sheet.js";
import * as sql from "./engines/sql.js";
import { workloads } from "./workloads.js";

const folder = join(import.meta.dirname, "engines/python");
const asking = join(folder, "ask_engine.py");
export const runSql = join(folder, "run_sql.py");

/** Their names, titles and Pythons. */
export function pythonEngines(names, say) {
  mkdirSync(work, { recursive: true });
  return names.flatMap((name) => {
    try {
      const python = venv(`bench-${name}`, join(folder, `requirements-${name}.txt`));
      return [{ name, python, title: run(python, [asking, name, "--title"]).trim() }];
    } catch (error) {
      if (!(error instanceof NotHere)) throw error;
      say(`NOT MEASURED: ${name} because ${error.message}`);
      return [];
    }
  });
}

/** What they are asked: every person of the batch as columns, with the floor's answers and the rules' figures. */
export function writePersons(path) {
  const persons = workloads.batch.inputs();
  const amounts = (rule, member) =>
    persons.map((one) => rule(one[member])).map((answer) => (answer === "open" ? null : answer));
  const data = {
    tiers: persons.map(({ contribution }) => contribution.tier),
    payments: persons.map(({ contribution }) => contribution.payment),
    groups: persons.map(({ person }) => person.groups),
    expected: [amounts(floor.subsidy, "contribution"), amounts(floor.premium, "person")],
    ...{ backPayment, ladder, premium, printedSubsidies, sql: { subsidy: sql.subsidy, premium: sql.premium } },
  };
  writeFileSync(path, JSON.stringify(data));
}

/** The nanoseconds a person of an engine. */
export function askPython({ name, python }, persons) {
  return JSON.parse(run(python, [asking, name, persons]));
}
