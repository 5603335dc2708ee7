import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from "@vitest/expect";
import { restoreAllMocks, spyOn } from "@vitest/spy";

// What the tests of this project ask of Vitest, in one process and without its workers: its own matchers, and a list of
// tests.

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);

export const expect = Object.assign((value, message) => chai.expect(value, message), chai.expect);
Object.assign(expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
expect.unreachable = (message) => chai.assert.fail(message ?? "this must not be reached");
globalThis[GLOBAL_EXPECT] = expect;

export const vi = { spyOn };

let file = "";
let path = [];
let tests = [];
let preparations = [];
let afterAllTests = [];

/** Collects the tests that `load` defines, each with a name of its own that is the same at every load. */
export function collect(name, load) {
  file = name;
  path = [];
  tests = [];
  preparations = [{ once: [], always: [] }];
  afterAllTests = [];
  load();
  return { tests, after: afterAllTests };
}

export function beforeAll(prepare) {
  preparations.at(-1).once.push(prepare);
}

export function beforeEach(prepare) {
  preparations.at(-1).always.push(prepare);
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
  const around = preparations;
  const prepared = async () => {
    for (const { once } of around) for (const prepare of once.splice(0)) await prepare();
    for (const { always } of around) for (const prepare of always) await prepare();
    try {
      await run();
    } finally {
      // What is spied upon may be Node's own, and outlives the sources.
      restoreAllMocks();
    }
  };
  tests.push({ id: `${file} ${tests.length} ${[...path, title].join(" > ")}`, run: prepared });
}
test.each = each(test);
test.skipIf = (isSkipped) => (isSkipped ? () => undefined : test);

export function describe(title, define) {
  const around = preparations;
  path.push(title);
  preparations = [...around, { once: [], always: [] }];
  define();
  path.pop();
  preparations = around;
}
describe.each = each(describe);
