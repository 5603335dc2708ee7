import { factsSchema, findingSchema } from "../index.js";
import type { Command } from "./command.js";

/** `schema`: the JSON Schema of a rule's facts or finding. */
export const schemaCommand: Command = {
  help: `yingzhou-insurance schema <规则 rule>

一条规则的事实的 JSON Schema。 The JSON Schema of a rule's facts.

  --finding                      改为结果的                of its finding instead`,
  options: { finding: { type: "boolean" } },
  arguments: [1, 1],
  run(given) {
    const [rule] = given.positionals as readonly [string];
    return JSON.stringify(given.has("finding") ? findingSchema(rule) : factsSchema(rule), null, 2);
  },
};
