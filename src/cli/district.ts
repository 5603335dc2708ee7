import { type DistrictTable, type DistrictTableFacts, districtTable, type Locale, type Policy } from "../index.js";
import { inLocale } from "../ledger/text/in-locale.js";
import type { Arguments, Command, Streams } from "./command.js";
import { CommandError } from "./command-error.js";
import { districtColumns } from "./district-columns.js";
import { townshipsIn } from "./district-rows.js";
import { readJson } from "./facts-input.js";
import { ledgerOptions } from "./ledger-options.js";
import { localeHelp, localeOf, localeOption } from "./locale-option.js";
import { plainAnswer, plainHelp, plainOptions } from "./plain-output.js";
import type { SheetWords } from "./plain-sheet.js";
import { policyHelp, policyOf, policyOptions } from "./policy-option.js";

/** `district`: one table of the townships on a day. */
export const districtCommand: Command = {
  help: `yingzhou-insurance district <乡镇.csv | .xlsx | .json | - | '{...}'> --as-of 日期

全区一览：各乡镇（街道）某日的进度、得分、工作经费扣减，距各期限的天数，照现有进度谁完不成（推算，通知没有规定）。
The district on a day: progress, score and work-fund cut of each township, the days left to each deadline, and who would
miss it at the present pace: a projection, of which the notices say nothing.

表格一行一个单位：乡镇街道、累计缴费人数；两个阶段末的累计缴费人数，附件2各项、扣减事项，可省（得分、扣减随之不列）。
A table has a row for each unit: township and persons paid; counts at the ends of the phases, items of annex 2 and what
the fund is cut for may be left out, and with them score and cut. JSON is {"date", "townships"}, or the townships alone.

      --as-of 2021-03-01         人数的截至日期              the day for which the counts hold
${plainHelp}
  读表的选项同 batch（--map、--sheet 等）  options for reading tables as for batch
${localeHelp}
${policyHelp}`,
  options: {
    ...ledgerOptions,
    "as-of": { type: "string" },
    ...plainOptions,
    ...localeOption,
    ...policyOptions,
  },
  arguments: [1, 1],
  async run(given, streams) {
    const policy = await policyOf(given, streams);
    const locale = localeOf(given);
    const facts = await factsIn(given, policy, streams);
    const table = districtTable(facts, policy);
    const forms = { plain: districtColumns(table, locale), words: wordsOf(table, facts.date, locale), json: table };
    return plainAnswer(given, streams, given.positionals, forms);
  },
};

async function factsIn(given: Arguments, policy: Policy, streams: Streams): Promise<DistrictTableFacts> {
  const [path] = given.positionals as readonly [string];
  const asOf = given.option("as-of");
  const date = asOf !== undefined && { date: asOf };
  if (!/^\s*[{[]|\.json$/i.test(path)) {
    if (asOf === undefined)
      throw new CommandError("USAGE", "读表须用 --as-of 说明截至日期", "a table needs the day of its counts: --as-of");
    return { date: asOf, townships: await townshipsIn(path, given, policy, streams) };
  }
  const facts = await readJson(path, streams);
  return { ...(Array.isArray(facts) ? { townships: facts } : (facts as object)), ...date } as DistrictTableFacts;
}

function wordsOf(table: DistrictTable, date: string, locale: Locale): SheetWords {
  const text = inLocale(locale);
  return {
    name: text({ zh: "全区一览", en: "District" }),
    title: text({
      zh: `城乡居民基本养老保险参保缴费进度（截至${date}）`,
      en: `Pension contributions, progress up to ${date}`,
    }),
    below: outlookLines(table, locale),
  };
}

/** Each deadline ahead with who would miss it, and the district as a whole. */
function outlookLines({ deadlines, district }: DistrictTable, locale: Locale): readonly string[] {
  const text = inLocale(locale);
  const list = (names: readonly string[]): string => names.join(text({ zh: "、", en: ", " })) || text(NOBODY);
  const { paid, reportedTarget: target, ratePercent, unreported } = district;
  const others = list(unreported);
  const rate = text(ratePercent === null ? OPEN : { zh: `${ratePercent.shown}%`, en: `${ratePercent.shown}%` });
  return [
    ...deadlines.map(({ due, daysLeft, missedAtThisPace, unclear }) => {
      const [missed, open] = [list(missedAtThisPace), list(unclear)];
      return text({
        zh: `${due} 还剩${daysLeft}天（含当日），照此进度完不成的：${missed}；看不准的：${open}`,
        en: `${due}: ${daysLeft} days left, itself included; at this pace missed by: ${missed}; can't tell: ${open}`,
      });
    }),
    text({
      zh: `已报单位合计：已缴${paid}人，任务${target}人，完成率${rate}；未报：${others}`,
      en: `Reported in all: ${paid} of ${target} persons, ${rate}; not reported: ${others}`,
    }),
  ];
}

const NOBODY = { zh: "无", en: "none" } as const;
const OPEN = { zh: "待定（没有单位上报）", en: "rate open" } as const;
