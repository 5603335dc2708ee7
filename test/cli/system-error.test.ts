import { expect, test } from "vitest";
import { isBrokenPipe, systemError } from "../../src/cli/system-error.js";

const fault = (code: string) => Object.assign(new Error("cause"), { syscall: "write", code });

test.each([
  ["ENOSPC", "磁盘空间不足"],
  ["EDQUOT", "磁盘配额已满"],
  ["EFBIG", "超出文件大小的限制"],
  ["EACCES", "没有权限"],
  ["EPERM", "没有权限"],
  ["EROFS", "文件系统只读"],
  ["ENOENT", "文件夹不存在"],
  ["EIO", "系统报错"],
])("%s is told in Chinese", (code, zh) => {
  expect(systemError(fault(code))).toMatchObject({
    code: "FILE",
    text: { zh: `读写失败：${zh}（cause）`, en: "cause" },
  });
});

test("what is no fault of the system, and a reader that stopped", () => {
  expect(systemError(new Error("cause"))).toBeUndefined();
  expect([fault("EPIPE"), fault("EIO")].map(isBrokenPipe)).toEqual([true, false]);
});
