import type { Text } from "../foundation/text.js";
import type { Trace } from "./trace.js";

/**
 * Refuses two facts of which one is taken, where both or neither are given.
 *
 * @throws {@link RuleInputError} always
 */
export function refuseNotOne(trace: Trace, path: string, received: unknown, one: Text, other: Text): never {
  return trace.refuse(
    path,
    received,
    { zh: `${one.zh}和${other.zh}应给出一个，且只给一个`, en: `give either ${one.en} or ${other.en}, one of the two` },
    { zh: `${one.zh}或${other.zh}`, en: `${one.en} or ${other.en}` },
  );
}

/**
 * Refuses a date after the day as of which a rule is asked.
 *
 * @throws {@link RuleInputError} when it is
 */
export function acceptNotAfter(asOf: string, trace: Trace, path: string, date: string): void {
  if (date <= asOf) return;
  trace.refuse(
    path,
    date,
    { zh: `日期 ${date} 晚于 ${asOf}`, en: `${date} is after ${asOf}` },
    { zh: `不晚于 ${asOf}`, en: `not after ${asOf}` },
  );
}

/**
 * Refuses a date, or a month, before another.
 *
 * @throws {@link RuleInputError} when it is
 */
export function acceptNotBefore(first: string, trace: Trace, path: string, date: string): void {
  if (date >= first) return;
  trace.refuse(
    path,
    date,
    { zh: `日期颠倒：${date} 早于 ${first}`, en: `in the wrong order: ${date} is before ${first}` },
    { zh: `不早于 ${first}`, en: `not before ${first}` },
  );
}

/**
 * Refuses a date outside two days; any date while the first of them is still to come.
 *
 * @throws {@link RuleInputError} when it is before the one or after the other
 */
export function acceptWithin(from: string, to: string, trace: Trace, path: string, date: string): void {
  if (date >= from && date <= to) return;
  if (from > to)
    trace.refuse(
      path,
      date,
      {
        zh: `日期 ${date} 填早了：截至 ${to}，${from} 尚未到`,
        en: `${date} is too early: as of ${to}, ${from} is to come`,
      },
      { zh: `${from} 以后再填`, en: `left out before ${from}` },
    );
  trace.refuse(
    path,
    date,
    { zh: `日期 ${date} 不在 ${from} 至 ${to} 之间`, en: `${date} is not from ${from} to ${to}` },
    { zh: `${from} 至 ${to}`, en: `from ${from} to ${to}` },
  );
}

/**
 * Refuses what a list names a second time.
 *
 * @throws {@link RuleInputError} always
 */
export function refuseTwice(trace: Trace, path: string, named: string): never {
  return trace.refuse(
    path,
    named,
    { zh: `“${named}”重复`, en: `"${named}" is listed twice` },
    { zh: "各列一次", en: "each listed once" },
  );
}
