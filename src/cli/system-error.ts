import { CommandError } from "./command-error.js";

/** What the commonest faults of the system are, in Chinese; in English the system says so itself. */
const causes: Readonly<Record<string, string>> = {
  ENOSPC: "磁盘空间不足",
  EDQUOT: "磁盘配额已满",
  EFBIG: "超出文件大小的限制",
  EACCES: "没有权限",
  EPERM: "没有权限",
  EROFS: "文件系统只读",
  ENOENT: "文件夹不存在",
};

/** A fault of reading or writing as the command says all else; undefined for other errors. */
export function systemError(error: unknown): CommandError | undefined {
  const { syscall, code, message } = error as NodeJS.ErrnoException;
  if (syscall === undefined) return undefined;
  return new CommandError("FILE", `读写失败：${causes[String(code)] ?? "系统报错"}（${message}）`, message);
}

/** Who reads the output stopped early, as `head` does. */
export function isBrokenPipe(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "EPIPE";
}
