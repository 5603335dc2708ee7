import { dirname } from "node:path";

/** What a test comes to beside what it asks for. */
const BEGINNING = 2_000;

/** How much a mutant may cost before it counts as surviving. */
const MOST = 20_000_000;

/** How many tests use, more or less, what the file of one of them loads for a mutant: the others find it loaded. */
const SHARED = 8;

/** How many tests that killed others of a file are asked first. */
const REMEMBERED = 12;

/**
 * Which tests are asked of each mutant, and in what order. A test is measured by how often it asks which mutant is at
 * work, which is the same in every run and on every machine.
 */
export function planned(tests, loads, mutants) {
  const reaching = lists(mutants, tests);
  const loading = lists(mutants, loads);
  const loadsOf = new Map(loads.map(({ file, asked }) => [file, asked]));
  const costs = tests.map(({ asked }) => BEGINNING + asked);

  /**
   * The orders of all tests for the mutants of one file of the sources: its own tests, for words with those that hold
   * words, then what enters much of it before what enters little, cheap before dear.
   */
  function orderFor(file, ids) {
    const entered = new Uint32Array(tests.length);
    for (const id of ids) for (const test of reaching[id]) entered[test]++;
    const score = tests.map(({ file }, test) => (costs[test] + loadsOf.get(file) / SHARED) / (0.01 + entered[test]));
    const isOwn = tests.map(({ file: test }) => ownTests(file).some((own) => test.startsWith(own)));
    const isFirst = tests.map(({ file: test }, index) => isOwn[index] || test.startsWith(OF_WORDS));
    const ordered = (first) =>
      tests
        .map((_, test) => test)
        .sort((one, other) => first[other] - first[one] || score[one] - score[other] || one - other);
    return { ids, entered, ofCode: ordered(isOwn), ofWords: ordered(isFirst) };
  }

  /**
   * What a mutant is tried by: the tests that reach it, and in turn with them, as what a module does when it is loaded
   * may show in any test that loads it, those that load it. Of these come first those that ask nothing themselves,
   * which look at just that; then in turn those that reach what stands next to it, those that enter its file, and the
   * others, the best of each file before the second best of any.
   */
  function testsFor({ id, from }, { ofCode, ofWords, ids, entered }) {
    const order = isOfWords(from) ? ofWords : ofCode;
    const reached = new Set(reaching[id]);
    const files = new Set(loading[id].map((load) => loads[load].file));
    const loaded = files.size === 0 ? [] : order.filter((test) => !reached.has(test) && files.has(tests[test].file));
    const looking = loaded.filter((test) => tests[test].asked === 0);
    const near = new Set(nextTo(id, ids));
    const nearby = loaded.filter((test) => near.has(test));
    const inFile = loaded.filter((test) => entered[test] > 0);
    const others = byTurns(loaded, (test) => tests[test].file);
    const ofLoading = [...looking, ...inTurn([nearby, inFile, others])];
    return within(inTurn([order.filter((test) => reached.has(test)), ofLoading]));
  }

  /** The tests that reach what is nearest before and after a mutant. */
  function nextTo(id, ids) {
    const isReached = (each) => reaching[each].length > 0;
    const place = ids.indexOf(id);
    const nearest = [ids.slice(0, place).findLast(isReached), ids.slice(place + 1).find(isReached)];
    return nearest.flatMap((each) => reaching[each] ?? []);
  }

  /**
   * As many of some tests as a mutant is worth, and one at least. What their files load is mostly the same, and is
   * evaluated once: all of it counts as much as the most that one of them loads.
   */
  function within(wanted) {
    let cost = 0;
    let loaded = 0;
    return wanted.filter((test) => {
      const own = costs[test] + Math.max(0, loadsOf.get(tests[test].file) - loaded);
      if (cost > 0 && cost + own > MOST) return false;
      loaded = Math.max(loaded, loadsOf.get(tests[test].file));
      cost += own;
      return true;
    });
  }

  return { orderFor, testsFor };
}

/** Where the tests stand that hold what is said. */
const OF_WORDS = "test/words/";

/** Whether a mutant changes a text, or what may hold texts. */
function isOfWords(from) {
  return /^["'`[{]/.test(from);
}

/** How the tests of a file of the sources are called: by its path and what they are about, or by its folder. */
function ownTests(file) {
  const path = file.replace(/^src/, "test").replace(/\.ts$/, "");
  return [`${path}.`, `${path}-`, `${path}/`, `${dirname(path)}.`];
}

/** For each mutant what reaches it. */
function lists(mutants, reachers) {
  const found = Array.from({ length: mutants }, () => []);
  for (const [place, { reached }] of reachers.entries()) for (const id of reached) found[id].push(place);
  return found;
}

/** The first of each list, then the second of each, and so on, each test once. */
function inTurn(lists) {
  const longest = Math.max(...lists.map(({ length }) => length));
  const turns = Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list.slice(turn, turn + 1)));
  return [...new Set(turns.flat())];
}

/** The first of each kind, then the second of each, and so on. */
function byTurns(list, kindOf) {
  const turns = new Map();
  const turnOf = (each) => {
    const turn = turns.get(kindOf(each)) ?? 0;
    turns.set(kindOf(each), turn + 1);
    return turn;
  };
  return list
    .map((each) => ({ each, turn: turnOf(each) }))
    .sort((one, other) => one.turn - other.turn)
    .map(({ each }) => each);
}

/** Tests in another order: first those that killed others of the same file lately. */
export function killersFirst(tests, killers) {
  const wanted = new Set(tests);
  const ahead = new Set(killers.filter((test) => wanted.has(test)));
  return [...ahead, ...tests.filter((test) => !ahead.has(test))];
}

/** The killers of late with one more. */
export function remembered(killers, test) {
  return [test, ...killers.filter((each) => each !== test)].slice(0, REMEMBERED);
}
