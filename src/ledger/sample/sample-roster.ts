import { yingzhou2021 } from "../../index.js";
import { inventedIdNumber, inventedName, mistyped, sampleRandom } from "./sample-random.js";
import { sampleText } from "./sample-text.js";

const HEADER = "序号,乡镇（街道）,村（社区）,姓名,公民身份号码,人员类别,备注".split(",");
const VILLAGES = ["东村", "西村", "老街社区"];
const ORDINARY = ["", "", "", "", "", "", "", "", "", ""];
const GROUPS = [...ORDINARY, "低保对象", "低保对象；建档立卡贫困人口", "建档立卡贫困人口", "特困人员", "孤儿"];

/**
 * An invented medical roster with the faults that such exports have, as pieces of CSV text. The same rows and seed give
 * the same bytes.
 */
export function sampleRoster(rows: number, seed: number): Generator<string> {
  return sampleText(sampleRosterRows(rows, seed));
}

/** The same as rows of cells, the header first. */
export function* sampleRosterRows(rows: number, seed: number): Generator<readonly string[]> {
  const random = sampleRandom(seed);
  const { below, pick } = random;
  const townships = yingzhou2021.pension.townships.map(({ name }) => name);
  yield HEADER;
  let before = "";
  for (let row = 1; row <= rows; row++) {
    const fault = below(1000);
    const [township, village] = [pick(townships), pick(VILLAGES)];
    let groups = pick(GROUPS);
    let idNumber = inventedIdNumber(row);
    if (fault === 0) idNumber = "3.41202E+17";
    else if (fault < 3) idNumber = mistyped(idNumber);
    else if (fault < 6) groups = "贫困户";
    else if (fault < 9 && before !== "") idNumber = before;
    before = idNumber;
    yield [String(row), township, village, inventedName(random), idNumber, groups, ""];
  }
  yield ["合计", "", "", `${rows} 人`, "", "", ""];
}
