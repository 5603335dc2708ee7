import { join } from "node:path";
import { expect, test } from "vitest";
import type { Streams } from "../../src/cli/command.js";
import { runCommand } from "../../src/cli/run-command.js";
import { read, root } from "../gates/project.js";

const RULE = "pension/contribution-subsidy";

/** Runs a command on streams of its own. */
async function run(args: readonly string[], input?: string | (() => AsyncIterable<Uint8Array>)) {
  let out = "";
  let err = "";
  const chunks = async function* (): AsyncGenerator<string> {
    yield input as string;
  };
  const source = typeof input === "function" ? input() : chunks();
  const stdin = Object.assign(source, { isTTY: input === undefined }) as Streams["stdin"];
  const exit = await runCommand(args, {
    stdin,
    stdout: {
      write(text, done) {
        out += text;
        done?.();
      },
    },
    stderr: { write: (text) => (err += text) },
  });
  return { exit, out, err, error: err === "" ? undefined : JSON.parse(err) };
}

test.each([[], ["--help"], ["-h"], ["help"]])("the overview: %s", async (...args) => {
  expect(await run(args)).toMatchObject({ exit: 0, out: expect.stringContaining("compare <规则 rule>"), err: "" });
});

test("every command has help and version", async () => {
  const { version } = JSON.parse(read("package.json")) as { version: string };
  for (const asked of ["--version", "-v"]) expect((await run([asked])).out).toBe(`${version}\n`);
  const names =
    "rules clauses readings template sample columns schema person calendar district run explain compare receipt " +
    "verify policy answer batch settle page demo";
  for (const name of names.split(" ")) {
    expect((await run([name, "--help"])).out).toContain(`yingzhou-insurance ${name}`);
    expect((await run([name, "-v"])).out).toBe(`${version}\n`);
  }
});

test("run: facts as an argument, from standard input", async () => {
  const subsidy = { status: "determined", value: "70" };
  for (const given of [[`{"tier":500}`], ["-"], []]) {
    const { exit, out } = await run(["run", RULE, ...given], '{"tier":500}');
    expect([exit, JSON.parse(out).subsidy]).toEqual([0, subsidy]);
  }
});

test("run: a reading otherwise, an open figure with its source", async () => {
  const other = await run(["run", RULE, '{"tier":6000,"payment":"agency-paid"}', "-r", "agencyPaidSubsidy=none"]);
  expect(JSON.parse(other.out).subsidy.value).toBe("0");
  const figure = await run(["run", RULE, '{"tier":100}', "--reading", "agencyTierSubsidy=30@a source"]);
  expect(JSON.parse(figure.out).subsidy.value).toBe("30");
});

test.each([
  [["nothing"], "USAGE", "no command nothing"],
  [["run"], "USAGE", "wrong number"],
  [["rules", "--nothing"], "USAGE", "--nothing"],
  [["run", RULE, "{"], "JSON", "not JSON"],
  [["run", RULE, '{"tier":100,"tier":500}'], "JSON", 'the key \\"tier\\" twice'],
  [["run", RULE, '{"tier":9007199254740993}'], "JSON", "lose precision"],
  [["run", RULE, '{"tier":1e400}'], "JSON", "lose precision"],
  [["run", RULE, "nowhere.json"], "FILE", "nowhere.json"],
  [["run", RULE], "USAGE", "no input"],
  [["run", RULE, "{}", "-r", "agencyPaidSubsidy"], "USAGE", "name=option"],
  [["run", RULE, "{}", "-r", "agencyPaidSubsidi=none"], "POLICY", "agencyPaidSubsidy"],
  [["run", RULE, '{"tier":250}'], "RULE_INPUT", "250"],
  [["run", "contribution-subsidi", "{}"], "UNKNOWN_RULE", RULE],
  [["settle", "pension", "in.csv", "--sample"], "USAGE", "--sample takes no ledger beside it"],
  [["settle", "pension", "--sample", "--csv", "--json"], "USAGE", "use --csv or --json, not both"],
  [["explain", RULE, "{}", "-l", "fr"], "USAGE", "zh-CN or en"],
  [["clauses", "--kind", "computabel"], "RULE_INPUT", "computable (computable), checkable (checkable), procedural"],
  [
    ["readings", "--kind", "toString"],
    "RULE_INPUT",
    "choice (choice), open (open figure), fact (by a fact), fixed (settled by a rule), none",
  ],
  [["verify", "{}"], "BAD_RECEIPT", "hash"],
])("%j ends with exit code 2 and the error as JSON", async (args, code, words) => {
  const { exit, out, err, error } = await run(args);
  expect({ exit, out, code: error.code }).toEqual({ exit: 2, out: "", code });
  expect(err).toContain(words);
});

test("a standard input that breaks, or is no UTF-8", async () => {
  const broken = await run(["run", RULE, "-"], async function* () {
    yield Buffer.from("{");
    throw new Error("gone");
  });
  expect(broken.error.code).toBe("FILE");
  const bytes = await run(["run", RULE, "-"], async function* () {
    yield Buffer.from([0xff, 0xfe]);
  });
  expect(bytes.error.code).toBe("FILE");
});

test("facts from a file; nested JSON and escaped keys are read as they stand", async () => {
  expect((await run(["verify", join(root, "package.json")])).error.code).toBe("BAD_RECEIPT");
  const text = '{"a":[{"x":1.50,"k\\"{":"\\\\"},{"x":-2e3}],"b":"1e999 {"}';
  expect((await run(["run", RULE, text])).error.code).toBe("RULE_INPUT");
});

test("explain in both languages", async () => {
  expect((await run(["explain", RULE, '{"tier":500}'])).out).toContain("缴费补贴（元）：70");
  expect((await run(["explain", RULE, '{"tier":500}'])).out).not.toContain(RULE);
  expect((await run(["explain", RULE, '{"tier":500}', "--codes"])).out).toContain(`缴费补贴 (${RULE})`);
  expect((await run(["explain", RULE, '{"tier":500}', "-l", "en"])).out).toContain("Contribution subsidy, yuan: 70");
});

test("compare: by how much, the same, and refused", async () => {
  const facts = '{"tier":6000,"payment":"agency-paid"}';
  expect((await run(["compare", RULE, facts])).out).toContain("200 → 0 (-200)");
  expect((await run(["compare", RULE, '{"tier":100}'])).out).toContain("0…40 → 40 (+40, +0)");
  expect((await run(["compare", RULE, '{"tier":500}'])).out).toContain("hangs on no interpretation");
  expect(JSON.parse((await run(["compare", RULE, facts, "--json"])).out).hangsOnInterpretation).toBe(true);
  const refused = await run(["compare", RULE, '{"tier":500,"year":2022}', "-r", "policyValidity=until-replaced"]);
  expect(refused.out).toMatch(/policyValidity: \S+ → policy-year-only +不予受理 refused +2021 年度/);
  const same = await run(["compare", "pension/phase-target", '{"task":10}']);
  expect(same.out).toMatch(/fractionalTarget: \S+ → nearest +不变 same\n/);
  // What the person pays falls by what the subsidy rises: told once.
  const orphan = (await run(["compare", "medical/premium-subsidy", '{"groups":["orphan"]}'])).out;
  expect(orphan).toMatch(/subsidyForOrphan: open → 0 +subsidy +0…280 → 0 \(\+0, -280\)/);
  expect(orphan).not.toContain("selfPaid");
  // Where nothing but what would settle the answer differs, that is told.
  const settled = { employeeScheme: "out-of-scope", otherScheme: false, newborn: false, localRoll: "none" };
  const joins = await run([
    "compare",
    "medical/enrolment-eligibility",
    JSON.stringify({ ...settled, localRegistration: false }),
  ]);
  expect(joins.out).toMatch(/personUnderNoHead: no → review +openReadings\[0\] +— → "personUnderNoHead"/);
  const tier = await run([
    "compare",
    "pension/contribution-tier-for-year",
    '{"priorTier":100,"priorPaidByDistrict":false}',
  ]);
  expect(tier.out).toMatch(/formerLowestTier: \S+ → keep +tierCandidates\[9\] +\S+ → —\n/);
});

test("a receipt verifies; a changed one ends with exit code 1", async () => {
  const { out } = await run(["receipt", RULE, '{"tier":500}']);
  expect(await run(["verify"], out)).toMatchObject({ exit: 0 });
  expect(await run(["verify"], out.replace('"tier": 500', '"tier": 200'))).toMatchObject({ exit: 1 });
  for (const none of ["null", "[]", "7", '"receipt"'])
    expect(await run(["verify"], none)).toMatchObject({ exit: 2, error: { code: "BAD_RECEIPT", rule: "receipt" } });
});

test("schemas and registers", async () => {
  expect(JSON.parse((await run(["schema", RULE])).out).properties.tier.title).toBe("缴费档次（元/年）");
  expect(JSON.parse((await run(["schema", RULE, "--finding"])).out).required).toContain("subsidy");
  expect((await run(["rules", "subsidy"])).out).toContain("缴费补贴");
  expect((await run(["rules", "-l", "en"])).out).toContain("Contribution subsidy");
  expect((await run(["clauses", "--kind", "computable"])).out).toMatch(/P-2\.3\.b +二（三）/);
  expect(JSON.parse((await run(["clauses", "--json"])).out)).toHaveLength(151);
  expect((await run(["readings", "--kind", "open"])).out).toContain("agencyTierSubsidy");
  expect((await run(["readings", "agencyPaidSubsidy"])).out).toContain("as-tier | none");
  expect((await run(["rules", "no such text"])).out).toBe("\n");
});

test("the demonstration fits on a screen", async () => {
  const { out } = await run(["demo"]);
  expect(out).toContain("未定 0–40");
  expect(out.split("\n").length).toBeLessThan(40);
});

test("an error that is no one's input is not hidden", async () => {
  const stdout = {
    write: () => {
      throw new TypeError("broken");
    },
  };
  await expect(runCommand(["rules"], { stdin: {} as Streams["stdin"], stdout, stderr: stdout })).rejects.toThrow(
    "broken",
  );
});

test.each([
  ["who reads stopped early", "EPIPE", { exit: 141, told: "" }],
  ["a full disk", "ENOSPC", { exit: 2, told: "读写失败：磁盘空间不足（it was so）" }],
  ["another fault of the system", "EIO", { exit: 2, told: "读写失败：系统报错（it was so）" }],
])("standard output fails, %s", async (_, code, { exit, told }) => {
  let err = "";
  const stdout = {
    write: (_: string, done?: (error?: Error) => void) =>
      done?.(Object.assign(new Error("it was so"), { code, syscall: "write" })),
  };
  const stderr = { write: (text: string) => (err += text) };
  expect(await runCommand(["rules"], { stdin: {} as Streams["stdin"], stdout, stderr })).toBe(exit);
  expect(err === "" ? "" : JSON.parse(err).message.zh).toBe(told);
});
