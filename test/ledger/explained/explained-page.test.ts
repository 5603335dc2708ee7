import { expect, test } from "vitest";
import { explainedPage } from "../../../src/ledger/explained/explained-page.js";

test("lines are set as deep as they stand in the text, and no deeper than a page bears", () => {
  const { said } = explainedPage("标题", "zh-CN");
  const lines = ["甲", "  乙", "    丙", "   丁", "      戊", "        己", "          庚", "            辛"];
  expect(said(`题\n\n结论\n${lines.map((line) => `  ${line}`).join("\n")}`)).toBe(
    `<p class="of">题</p>
<section>
<h3>结论</h3>
<p class="d0">甲</p>
<p class="d1">乙</p>
<p class="d2">丙</p>
<p class="d1">丁</p>
<p class="d3">戊</p>
<p class="d4">己</p>
<p class="d4">庚</p>
<p class="d4">辛</p>
</section>
<p class="note">这是解释，不是原文，不代替经办机构答复。</p>`,
  );
});
