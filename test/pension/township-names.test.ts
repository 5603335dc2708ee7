import { expect, test } from "vitest";
import { isRuleInputError, phaseTarget } from "../../src/index.js";

/** The names that the refusal of a township offers. */
function offered(township: string): string {
  try {
    return String(phaseTarget({ township }).annual);
  } catch (error) {
    if (!isRuleInputError(error)) throw error;
    return error.issues.map(({ message }) => `${message.zh} | ${message.en}`).join();
  }
}

test("an unknown township is refused with the nearest names", () => {
  expect(offered("三塔集")).toBe(
    "附件1没有“三塔集”，是否为三塔集镇、三合镇、程集镇？ | " +
      'annex 1 has no unit "三塔集"; did you mean 三塔集镇, 三合镇, 程集镇?',
  );
  expect(offered("西湖景区")).toContain("是否为西湖景区街道、西湖镇？");
  expect(offered("西湖")).toContain("是否为西湖镇、西湖景区街道？");
  // Within a name it is part of it.
  expect(offered("镇九路街道")).toContain("是否为京九路街道、九龙镇？");
  // 镇 alone makes no name like another.
  expect(offered("城关镇")).not.toContain("是否为");
});

test("a name like none is refused without a guess", () => {
  expect(offered("Springfield, Illinois")).toBe(
    '附件1没有“Springfield, Illinois” | annex 1 has no unit "Springfield, Illinois"',
  );
});

test("a refusal tells every name, each apart", () => {
  try {
    phaseTarget({ township: "三塔集" });
    expect.unreachable();
  } catch (error) {
    if (!isRuleInputError(error)) throw error;
    expect(error.issues[0]?.expected.zh).toMatch(/^附件1所列名称：.*、三塔集镇、/);
    expect(error.issues[0]?.expected.en).toMatch(/^a name that annex 1 prints: .*, 三塔集镇, /);
  }
});
