import { yingzhou2021 } from "../../index.js";
import { inventedIdNumber, inventedName, mistyped, sampleRandom } from "./sample-random.js";
import { sampleText } from "./sample-text.js";

const HEADER = [
  ..."序号,乡镇（街道）,村（社区）,姓名,公民身份号码,本年度缴费档次,实缴金额".split(","),
  ..."缴费日期,缴费性质,代缴类别,备注".split(","),
];
const VILLAGES = ["前进村", "永胜村", "大王村", "新华社区"];
const TIERS = [200, 200, 200, 200, 300, 500, 500, 1000, 2000, 6000];

/**
 * An invented pension ledger with the faults that such exports have, as pieces of CSV text. The same rows and seed give
 * the same bytes.
 */
export function sampleLedger(rows: number, seed: number): Generator<string> {
  return sampleText(sampleLedgerRows(rows, seed));
}

/** The same as rows of cells, the header first. */
export function* sampleLedgerRows(rows: number, seed: number): Generator<readonly string[]> {
  const random = sampleRandom(seed);
  const { below, pick } = random;
  const townships = yingzhou2021.pension.townships.map(({ name }) => name);
  const dayIn = (): string => `2021/${1 + below(9)}/${1 + below(28)}`;
  yield HEADER;
  let before = "";
  for (let row = 1; row <= rows; row++) {
    const fault = below(1000);
    const isAgencyPaid = below(20) === 0;
    const tier = isAgencyPaid ? pick([100, 100, 100, 6000]) : pick(TIERS);
    const isUnpaid = !isAgencyPaid && below(25) === 0;
    let township = pick(townships);
    let idNumber = inventedIdNumber(row);
    let tierText = String(tier);
    let paid = isUnpaid ? "" : String(tier);
    let day = isUnpaid ? "" : dayIn();
    if (fault === 0) idNumber = "3.41202E+17";
    else if (fault === 1) idNumber = mistyped(idNumber);
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
    const name = inventedName(random);
    yield [String(row), township, pick(VILLAGES), name, idNumber, tierText, paid, day, kind, group, ""];
  }
  yield ["合计", "", "", `${rows} 人`, "", "", "", "", "", "", ""];
}
