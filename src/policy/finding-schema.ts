import * as z from "zod/mini";
import { Decimal } from "../foundation/decimal.js";
import {
  choice,
  type Description,
  describe,
  descriptionOf,
  type Extra,
  list,
  optional,
  record,
  type Schema,
  type Title,
  tested,
  text,
} from "../foundation/schema.js";
import type { ClauseId } from "./clause-ids.js";
import type { Decision, Determination, Reason } from "./finding.js";

/** An exact decimal of a finding; a decimal string in JSON. */
export function decimal(title: Title, unit = "CNY"): Schema<Decimal> {
  return tested(title, (value) => Decimal.isDecimal(value), ["十进制数", "a decimal"], {
    type: "string",
    pattern: "^-?\\d+(\\.\\d+)?$",
    "x-unit": unit,
  });
}

/** A value that is determined, or open between two bounds. */
export function determination<Value = Decimal>(
  title: Title,
  value: Schema<Value> = decimal(title) as Schema as Schema<Value>,
  extra?: Extra,
): Schema<Determination<Value>> {
  const names = z.array(z.string());
  const schema = z.union([
    z.strictObject({ status: z.literal("determined"), value }),
    z.strictObject({
      status: z.literal("undetermined"),
      min: value,
      max: value,
      openReadings: names,
      missingFacts: names,
    }),
  ]);
  return describe(
    schema as Schema as Schema<Determination<Value>>,
    title,
    ["确定值或区间", "a determined value or an interval"],
    {},
    extra,
  );
}

/** Yes, no, or for a person to review. */
export function decision(title: Title, extra?: Extra): Schema<Decision> {
  return choice(
    title,
    { yes: ["是", "yes"], no: ["否", "no"], review: ["需人工审核", "for a person to review"] },
    extra,
  );
}

/** The id of a clause. */
export function clause(): Schema<ClauseId> {
  return text(["条款", "Clause"]) as Schema as Schema<ClauseId>;
}

/** A value, or null where there is none to speak of. */
export function nullable<Value>(schema: Schema<Value>): Schema<Value | null> {
  const { title, expected } = descriptionOf(schema) as Description;
  return describe(
    z.nullable(schema) as Schema as Schema<Value | null>,
    [title.zh, title.en],
    [`${expected.zh}，或无`, `${expected.en}, or null`],
    {},
  );
}

/** Steps or warnings as a finding carries them. */
export function reasons(title: Title): Schema<readonly Reason[]> {
  const values = describe(z.record(z.string(), z.unknown()), ["数值", "Values"], ["对象", "an object"], {});
  return list(
    title,
    record<Reason>(["理由", "Reason"], { code: text(["代码", "Code"]), clause: clause(), values: optional(values) }),
  );
}
