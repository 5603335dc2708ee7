import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { constants, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as passed } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { sampleLedger } from "../../src/ledger/sample/sample-ledger.js";
import { builtCommand, type Ended, started } from "../support/built-command.js";

const root = mkdtempSync(join(tmpdir(), "interrupted-"));
const LEDGER = [...sampleLedger(6000, 7)].join("");
const OLD = "as it was";
let cli = "";
let folder = root;

// Each process of its own takes a while where others are at work.
vi.setConfig({ testTimeout: 300_000 });

beforeAll(async () => {
  chmodSync(root, 0o755);
  cli = await builtCommand(root);
});

beforeEach(() => {
  folder = mkdtempSync(join(root, "run-"));
  writeFileSync(at("in.csv"), LEDGER);
  writeFileSync(at("out.csv"), OLD);
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const text = (name: string): string => readFileSync(at(name), "utf8");
const leftovers = (): readonly string[] => readdirSync(folder).filter((name) => name.includes("unfinished"));

const commands: Readonly<Record<string, readonly string[]>> = {
  batch: [
    "batch",
    "pension/contribution-subsidy",
    "-m",
    "本年度缴费档次=tier",
    "--rejects",
    "out.rejects.csv",
    "-o",
    "out.csv",
  ],
  settle: ["settle", "pension", "--rejects", "out.rejects.csv", "-o", "out.csv"],
};

const run = (command: string, input: string) =>
  started(process.execPath, [cli, ...(commands[command] as readonly string[]), input], { cwd: folder });

/** The old output or the whole new one, nothing between; an old one stands without rejects beside it. */
function expectOldOrWhole({ exit, signal }: Ended, whole: string): void {
  expect(text("in.csv")).toBe(LEDGER);
  const isNew = text("out.csv") !== OLD;
  if (isNew) expect(text("out.csv")).toBe(whole);
  if (isNew) expect(existsSync(at("out.rejects.csv"))).toBe(true);
  if (exit === 0) expect(isNew).toBe(true);
  else expect([130, null]).toContain(exit);
  // Before the command has begun to listen, the signal itself ends it.
  if (exit === null) expect(["SIGINT", "SIGKILL"]).toContain(signal);
}

for (const command of Object.keys(commands)) {
  test(`${command}: stopped in the middle of its input, it leaves the old file`, async () => {
    for (const signal of ["SIGHUP", "SIGINT", "SIGTERM", "SIGKILL"] as const) {
      const { child, ended } = run(command, "-");
      child.stdin?.write(LEDGER.slice(0, LEDGER.length / 2));
      while (leftovers().length < 2 || statSync(at("out.rejects.csv.unfinished-1")).size < 100) {
        expect(child.exitCode, "it ended before its input did").toBeNull();
        await passed(5);
      }
      child.kill(signal);
      const { exit, stderr, ...end } = await ended;
      expect(text("out.csv")).toBe(OLD);
      expect(text("in.csv")).toBe(LEDGER);
      expect(existsSync(at("out.rejects.csv"))).toBe(false);
      if (signal === "SIGKILL") {
        expect(end.signal).toBe("SIGKILL");
        expect(leftovers()).toEqual(["out.csv.unfinished-1", "out.rejects.csv.unfinished-1"]);
      } else {
        expect({ exit, left: leftovers() }).toEqual({ exit: 128 + constants.signals[signal], left: [] });
        expect(stderr).toContain("interrupted; nothing was written");
      }
    }
    // What is left of the killed run hinders no later one, and is not touched by it.
    const { exit } = await run(command, "in.csv").ended;
    expect({ exit, left: leftovers().length, isNew: text("out.csv") !== OLD }).toEqual({
      exit: 0,
      left: 2,
      isNew: true,
    });
  });

  test(`${command}: stopped at any moment, it leaves the old file or the whole new one`, async () => {
    const before = performance.now();
    expect((await run(command, "in.csv").ended).exit).toBe(0);
    const lasts = performance.now() - before;
    const whole = text("out.csv");
    for (let moment = 1; moment <= 4; moment++) {
      for (const signal of ["SIGINT", "SIGKILL"] as const) {
        writeFileSync(at("out.csv"), OLD);
        rmSync(at("out.rejects.csv"), { force: true });
        const { child, ended } = run(command, "in.csv");
        await passed((lasts * moment) / 4);
        child.kill(signal);
        expectOldOrWhole(await ended, whole);
        if (signal === "SIGINT") expect(leftovers()).toEqual([]);
        for (const name of leftovers()) rmSync(at(name));
      }
    }
  });

  test(`${command}: no room on the disk`, async () => {
    // A limit on the size of files stands for a disk that is full: 512 or 1024 bytes a block, by the shell.
    const script = `ulimit -f 2; exec "$0" "$@"`;
    const args = [process.execPath, cli, ...(commands[command] as readonly string[]), "in.csv"];
    const { exit, stderr } = await started("sh", ["-c", script, ...args], { cwd: folder }).ended;
    expect({ exit, code: JSON.parse(stderr).code }).toEqual({ exit: 2, code: "FILE" });
    expect(stderr).toContain("超出文件大小的限制");
    expect(readdirSync(folder).sort()).toEqual(["in.csv", "out.csv"]);
    expect(text("out.csv")).toBe(OLD);
  });
}

test.skipIf(!existsSync("/dev/full"))("standard output without room: exit 2 and the cause", async () => {
  const script = `exec "$0" "$@" > /dev/full`;
  for (const args of [
    ["batch", "pension/contribution-subsidy", "-m", "本年度缴费档次=tier", "in.csv", "-o", "-"],
    ["rules"],
  ]) {
    const { exit, stderr } = await started("sh", ["-c", script, process.execPath, cli, ...args], { cwd: folder }).ended;
    expect(exit).toBe(2);
    expect(stderr).toContain("磁盘空间不足");
  }
});

test("who reads the output stops early: 141, without a word", async () => {
  const { child, ended } = started(
    process.execPath,
    [
      cli,
      "batch",
      "pension/contribution-subsidy",
      "in.csv",
      "-o",
      "-",
      "-m",
      "本年度缴费档次=tier",
      "--rejects",
      "rejects.csv",
    ],
    { cwd: folder },
  );
  child.stdout?.destroy();
  const { exit, stderr } = await ended;
  expect({ exit, stderr, files: readdirSync(folder).sort() }).toEqual({
    exit: 141,
    stderr: "",
    files: ["in.csv", "out.csv"],
  });
});

test("a folder that takes no file", async () => {
  mkdirSync(at("closed"));
  chmodSync(at("closed"), 0o555);
  chmodSync(folder, 0o755);
  const args = [
    cli,
    "batch",
    "pension/contribution-subsidy",
    "-m",
    "本年度缴费档次=tier",
    "in.csv",
    "-o",
    "closed/out.csv",
  ];
  // Nothing is closed to root.
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const { exit, stderr } = await started(process.execPath, args, { cwd: folder, ...nobody }).ended;
  expect({ exit, stderr }).toEqual({ exit: 2, stderr: expect.stringContaining("没有权限") });
  expect(readdirSync(at("closed"))).toEqual([]);
});

test("a link is followed: the file that it points to is replaced, and keeps its permissions", async () => {
  mkdirSync(at("elsewhere"));
  writeFileSync(at("elsewhere/target.csv"), OLD);
  chmodSync(at("elsewhere/target.csv"), 0o600);
  rmSync(at("out.csv"));
  symlinkSync("elsewhere/target.csv", at("out.csv"));
  expect((await run("batch", "in.csv").ended).exit).toBe(0);
  expect(readdirSync(at("elsewhere"))).toEqual(["target.csv"]);
  expect(text("elsewhere/target.csv")).toContain("结果：");
  expect(statSync(at("elsewhere/target.csv")).mode & 0o777).toBe(0o600);
});
