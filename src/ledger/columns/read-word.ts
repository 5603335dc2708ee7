import { CellFault } from "./cell-fault.js";
import { fold, foldGrades, foldWord } from "./fold.js";
import type { SchemaNode } from "./json-schema-node.js";

const YES: readonly string[] = [
  "是",
  "true",
  "yes",
  "y",
  "1",
  "√",
  "✓",
  "✔",
  "☑",
  "有",
  "对",
  "对号",
  "勾",
  "打勾",
  "√是□否",
  "已",
];
const NO: readonly string[] = ["否", "false", "no", "n", "0", "×", "✗", "✘", "无", "没有", "□是√否", "未"];

/** Reads yes or no: the usual words, those of the column, and the codes that its header explains. */
export function flagReader(node: SchemaNode, codes: ReadonlyMap<string, boolean>): (cell: string) => boolean {
  const own = Object.entries(node["x-words"] ?? {});
  const known = new Map<string, boolean>([
    ...YES.map((word) => [foldWord(word), true] as const),
    ...NO.map((word) => [foldWord(word), false] as const),
    ...own.flatMap(([said, words]) => words.map((word) => [foldWord(word), said === "true"] as const)),
    ...codes,
  ]);
  const refuse = refuseDoubtful(node);
  return (cell) => {
    const word = foldWord(cell);
    const found = known.get(word);
    if (found !== undefined) return found;
    refuse(word);
    if (/^\d$/.test(word)) {
      throw new CellFault(
        `代码 ${word} 是“是”还是“否”，表里没有说明，请用 --word ${word}=否 或 --word ${word}=是 说明`,
        `whether the code ${word} is yes or no, the file does not say: say --word ${word}=否 or --word ${word}=是`,
      );
    }
    throw new CellFault("应为 是 或 否", "expected 是 or 否 (yes or no)");
  };
}

/** Refuses a word that may mean several things. */
function refuseDoubtful(node: SchemaNode): (word: string) => void {
  const doubtful = new Map(Object.entries(node["x-doubtful"] ?? {}).map(([word, why]) => [foldWord(word), why]));
  return (word) => {
    const why = doubtful.get(word);
    if (why !== undefined)
      throw new CellFault(`${why.zh}，请用 --word 原词=应读作的词 说明`, `${why.en}: say --word WORD=MEANING`);
  };
}

/** Every word for an option: its name, its titles, and what ledgers write. */
export function wordsOf(node: SchemaNode, option: string): readonly string[] {
  const label = node["x-labels"]?.[option];
  return [option, label?.zh, label?.en, node["x-words"]?.[option]].flat().filter((word) => word !== undefined);
}

/** Reads one of a few words; one that says nothing of the fact gives nothing. */
export function wordReader(node: SchemaNode, options: readonly string[]): (cell: string) => string | undefined {
  const known = new Map(
    options.flatMap((option) => wordsOf(node, option).map((word) => [foldWord(word), option] as const)),
  );
  const silent = node["x-silent"] && new Set(node["x-silent"].map(foldWord));
  const refuse = refuseDoubtful(node);
  const all = options.map((option) => node["x-labels"]?.[option]?.zh ?? option).join("、");
  return (cell) => {
    const word = foldWord(cell);
    const found = known.get(word);
    if (found !== undefined) return found;
    if (word === "无" || silent?.has(word) === true) return undefined;
    refuse(word);
    if (partsOf(cell).length > 1)
      throw new CellFault(
        `写了几项，这里只能有一项：请只留一项，或用 --word ${cell.trim()}=词 说明按哪一项读`,
        `several where there is room for one: leave one, or say --word ${cell.trim()}=MEANING`,
      );
    throw new CellFault(`应为 ${all} 之一`, `expected one of ${all}`);
  };
}

const SEPARATORS = new Set(",;、/+|\r\n");
const OPENING = "([【";
const CLOSING = ")]】";

/** The parts of a cell that lists several things; what stands in brackets is kept whole, and so are grades. */
export function partsOf(cell: string): readonly string[] {
  const parts: string[] = [""];
  let depth = 0;
  for (const letter of foldGrades(fold(cell))) {
    if (OPENING.includes(letter)) depth += 1;
    else if (CLOSING.includes(letter)) depth = Math.max(0, depth - 1);
    if (depth === 0 && SEPARATORS.has(letter)) parts.push("");
    else parts[parts.length - 1] += letter;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}
