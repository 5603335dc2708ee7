import { answerCommand } from "../../src/cli/answer.js";
import { batchCommand } from "../../src/cli/batch.js";
import { calendarCommand } from "../../src/cli/calendar.js";
import { clausesCommand } from "../../src/cli/clauses.js";
import { columnsCommand } from "../../src/cli/columns.js";
import type { Command } from "../../src/cli/command.js";
import { compareCommand } from "../../src/cli/compare.js";
import { demoCommand } from "../../src/cli/demo.js";
import { districtCommand } from "../../src/cli/district.js";
import { explainCommand } from "../../src/cli/explain.js";
import { pageCommand } from "../../src/cli/page.js";
import { personCommand } from "../../src/cli/person.js";
import { policyCommand } from "../../src/cli/policy.js";
import { readingsCommand } from "../../src/cli/readings.js";
import { receiptCommand } from "../../src/cli/receipt.js";
import { rulesCommand } from "../../src/cli/rules.js";
import { runRuleCommand } from "../../src/cli/run.js";
import { sampleCommand } from "../../src/cli/sample.js";
import { schemaCommand } from "../../src/cli/schema.js";
import { settleCommand } from "../../src/cli/settle.js";
import { templateCommand } from "../../src/cli/template.js";
import { verifyCommand } from "../../src/cli/verify.js";

/** Every command by its name, in the order in which the command lists them. */
export const everyCommand: Readonly<Record<string, Command>> = {
  rules: rulesCommand,
  clauses: clausesCommand,
  readings: readingsCommand,
  template: templateCommand,
  sample: sampleCommand,
  columns: columnsCommand,
  schema: schemaCommand,
  person: personCommand,
  calendar: calendarCommand,
  district: districtCommand,
  run: runRuleCommand,
  explain: explainCommand,
  compare: compareCommand,
  receipt: receiptCommand,
  verify: verifyCommand,
  policy: policyCommand,
  answer: answerCommand,
  batch: batchCommand,
  settle: settleCommand,
  page: pageCommand,
  demo: demoCommand,
};
