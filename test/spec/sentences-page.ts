import { sentences } from "../../src/explain/sentences/sentences.js";
import { table } from "./markdown.js";

/** Every sentence that an explanation may say, by the code of its step. */
export function sentencesPage(): string {
  return [
    "# 说明语句 Sentences",
    "`explain` 所用的全部语句，按步骤代码列出；花括号处为该步骤的数值。\n\n*Every sentence that `explain` may say, " +
      "by the code of its step; a value of the step stands in each pair of braces.*",
    "[目录 Contents](README.md)",
    table(
      ["代码 Code", "语句", "Sentence"],
      Object.entries(sentences()).map(([code, { zh, en }]) => [`\`${code}\``, zh, en]),
    ),
    "",
  ].join("\n\n");
}
