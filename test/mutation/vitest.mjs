import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from "@vitest/expect";

// What the tests of this project ask of Vitest, in one process and without its workers: its own matchers, and a list of
// tests.

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);
Object.assign(expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
expect.unreachable = (message) => chai.assert.fail(message ?? "this must not be reached");
globalThis[GLOBAL_EXPECT] = expect;

let file = "";
let path = [];
let tests = [];
let beforeAllTests = [];
let beforeEachTest = [];
let afterAllTests = [];

/** Collects the tests that `load` defines, each with a name of its own that is the same at every load. */
export function collect(name, load) {
  file = name;
  path = [];
  tests = [];
  beforeAllTests = [];
  beforeEachTest = [];
  afterAllTests = [];
  load();
  return { tests, after: afterAllTests };
}

export function beforeAll(prepare) {
  beforeAllTests.push(prepare);
}

export function beforeEach(prepare) {
  beforeEachTest.push(prepare);
}

export function afterAll(clear) {
  afterAllTests.push(clear);
}

function titled(title, row, index) {
  return title.replaceAll("$#", String(index)).replace(/\$(\w+)/g, (_, key) => String(row?.[key]));
}

function each(define) {
  return (rows) => (title, run) => {
    for (const [index, row] of rows.entries())
      define(titled(title, row, index), () => (Array.isArray(row) ? run(...row) : run(row)));
  };
}

export function test(title, run) {
  const [first, before] = [beforeAllTests, beforeEachTest];
  const prepared = async () => {
    for (const prepare of [...first.splice(0), ...before]) await prepare();
    await run();
  };
  tests.push({ id: `${file} ${tests.length} ${[...path, title].join(" > ")}`, run: prepared });
}
test.each = each(test);
test.skipIf = (isSkipped) => (isSkipped ? () => undefined : test);

export function describe(title, define) {
  path.push(title);
  define();
  path.pop();
}
describe.each = each(describe);
