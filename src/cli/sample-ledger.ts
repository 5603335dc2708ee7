import { isIdNumber, yingzhou2021 } from "../index.js";

const HEADER = "序号,乡镇（街道）,村（社区）,姓名,公民身份号码,本年度缴费档次,实缴金额,缴费日期,缴费性质,代缴类别,备注";
const VILLAGES = ["前进村", "永胜村", "大王村", "新华社区"];
const SURNAMES = "王李张刘陈杨赵黄周吴";
const TIERS = [200, 200, 200, 200, 300, 500, 500, 1000, 2000, 6000];
const LINE_END = "\r\n";

/**
 * An invented pension ledger with the faults that such exports have, as pieces of CSV text. The same rows and seed give
 * the same bytes.
 */
export function* sampleLedger(rows: number, seed: number): Generator<string> {
  const random = randomNumbers(seed);
  const pick = <Value>(values: ArrayLike<Value>): Value => values[random(values.length)] as Value;
  const townships = yingzhou2021.pension.townships.map(({ name }) => name);
  const dayIn = (): string => `2021/${1 + random(9)}/${1 + random(28)}`;
  yield `\ufeff${HEADER}${LINE_END}`;
  let before = "";
  for (let row = 1; row <= rows; row++) {
    const fault = random(1000);
    const isAgencyPaid = random(20) === 0;
    const tier = isAgencyPaid ? pick([100, 100, 100, 6000]) : pick(TIERS);
    const isUnpaid = !isAgencyPaid && random(25) === 0;
    let township = pick(townships);
    let idNumber = idNumberOf(row);
    let tierText = String(tier);
    let paid = isUnpaid ? "" : String(tier);
    let day = isUnpaid ? "" : dayIn();
    if (fault === 0) idNumber = "3.41202E+17";
    else if (fault === 1) idNumber = idNumber.replace(/.$/, (last) => (last === "0" ? "1" : "0"));
    else if (fault === 2) tierText = "250";
    else if (fault === 3) day = "2021/2/30";
    else if (fault === 4) paid = String(tier - 20);
    else if (fault === 5) township = "城关镇";
    else if (fault < 9 && before !== "") idNumber = before;
    else if (fault < 20) tierText = `${tier}元`;
    else if (fault < 25) day = isUnpaid ? "" : "2021年11月5日";
    before = idNumber;
    const kind = isAgencyPaid ? "政府代缴" : "个人缴费";
    const group = isAgencyPaid ? (tier === 100 ? pick(["低保对象", "特困人员", "重度残疾"]) : "独生子女死亡") : "";
    const name = `${pick(SURNAMES)}${pick("伟芳娜敏静")}${pick("军丽强洁磊")}`;
    yield `${[row, township, pick(VILLAGES), name, idNumber, tierText, paid, day, kind, group, ""].join(",")}${LINE_END}`;
  }
  yield `合计,,,${rows} 人,,,,,,,${LINE_END}`;
}

const DAYS_OF_SERIALS = 900;

function idNumberOf(serial: number): string {
  const day = Math.floor(serial / DAYS_OF_SERIALS);
  const born = `${1940 + (day % 60)}${pad(1 + (Math.floor(day / 60) % 12), 2)}${pad(1 + (Math.floor(day / 720) % 28), 2)}`;
  const body = `341202${born}${pad(serial % DAYS_OF_SERIALS, 3)}`;
  return body + [..."0123456789X"].find((check) => isIdNumber(body + check));
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

/** Whole numbers below a bound, the same for the same seed: a linear congruential generator. */
function randomNumbers(seed: number): (bound: number) => number {
  let state = seed >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}
