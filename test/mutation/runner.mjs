import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { build } from "esbuild";
import * as vitest from "./vitest.mjs";

// Runs the tests of one mutant in milliseconds: sources and tests are bundled once, and evaluated anew for every
// mutant, since tables that a policy keeps must not outlive the mutant that filled them.

globalThis.__stryker__ ??= {};
const namespace = globalThis.__stryker__;
const coverageFile = "mutation-coverage.json";

/** Packages and the test interface are loaded once; only this project's own modules are evaluated anew. */
const outside = new Map([["vitest", vitest]]);
const outsideModules = {
  name: "outside",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^[^./]/ }, ({ path }) =>
      path.startsWith("node:") ? { path, external: true } : { path, namespace: "outside" },
    );
    onLoad({ filter: /.*/, namespace: "outside" }, async ({ path }) => {
      const module = outside.get(path) ?? (await import(path));
      outside.set(path, module);
      const names = Object.keys(module).map((name, index) => [`_${index}`, name]);
      return {
        contents: [
          `const module = outside.get(${JSON.stringify(path)});`,
          ...names.map(([local, name]) => `const ${local} = module[${JSON.stringify(name)}];`),
          `export { ${names.map(([local, name]) => `${local} as ${name}`).join(", ")} };`,
        ].join("\n"),
      };
    });
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      loader: "ts",
      contents: readFileSync(path, "utf8")
        .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href))
        .replaceAll("import.meta.dirname", JSON.stringify(resolve(path, ".."))),
    }));
  },
};

async function bundled(files) {
  const { outputFiles } = await build({
    stdin: {
      contents: `export const files = { ${files.map((file) => `"${file}": () => require("./${file}")`).join(", ")} };`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    // A test may import a module for its effects, which the package says its sources have none of.
    ignoreAnnotations: true,
    write: false,
    logLevel: "error",
    plugins: [outsideModules],
  });
  return new vm.Script(`(function (require, module, exports, outside) {${outputFiles[0].text}\n})`, {
    filename: "mutation-bundle.cjs",
  });
}

class InProcessRunner {
  static inject = ["options"];
  #options;
  #files;
  #evaluate;
  #covered;
  #ordered = new Map();

  constructor({ inProcess }) {
    this.#options = inProcess;
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const [tests, except] = [new RegExp(this.#options.tests), new RegExp(this.#options.except)];
    this.#files = readdirSync("test", { recursive: true })
      .map((path) => `test/${path}`)
      .filter((path) => tests.test(path) && !except.test(path))
      .sort();
    this.#evaluate = (await bundled(this.#files)).runInThisContext();
  }

  /** Sources and tests evaluated anew: a function that defines the tests of one file. */
  #fresh() {
    const module = { exports: {} };
    this.#evaluate(createRequire(resolve("package.json")), module, module.exports, outside);
    return (file) => vitest.collect(file, module.exports.files[file]);
  }

  /**
   * Every test on sources of its own, so that what a policy keeps is made, and seen to be made, by each test that needs
   * it.
   */
  async dryRun() {
    const mutantCoverage = { static: {}, perTest: {} };
    const results = [];
    const loading = {};
    const own = {};
    for (const file of this.#files) {
      for (let index = 0, count = 1; index < count; index++) {
        Object.assign(namespace, { activeMutant: undefined, mutantCoverage: undefined, currentTestId: undefined });
        const from = performance.now();
        const { tests, after } = this.#fresh()(file);
        loading[file] ??= performance.now() - from;
        count = tests.length;
        namespace.currentTestId = tests[index].id;
        const result = await outcome(tests[index]);
        for (const clear of after) await clear();
        own[result.id] = result.timeSpentMs;
        // With its loading, or that would be taken for an overhead that every mutant may use up again.
        results.push({ ...result, timeSpentMs: performance.now() - from });
        Object.assign(mutantCoverage.static, namespace.mutantCoverage?.static);
        mutantCoverage.perTest[tests[index].id] = namespace.mutantCoverage?.perTest[tests[index].id] ?? {};
      }
    }
    const covered = results.map(({ id }) => ({
      id,
      time: own[id] + loading[id.split(" ", 1)[0]],
      hits: mutantCoverage.perTest[id],
    }));
    writeFileSync(coverageFile, JSON.stringify(covered));
    return { status: DryRunStatus.Complete, tests: results, mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName, disableBail }) {
    Object.assign(namespace, { activeMutant: activeMutant.id, currentTestId: undefined, hitCount: 0, hitLimit });
    const results = [];
    const defined = new Map();
    try {
      const wanted = testFilter && new Set(testFilter);
      const define = this.#fresh();
      for (const { id, hits } of this.#testsFor(sandboxFileName)) {
        if (wanted?.has(id) === false) continue;
        Object.assign(namespace, { hitCount: 0, hitLimit: Math.min(hitLimit, mostHits(hits[activeMutant.id])) });
        const [file] = id.split(" ", 1);
        if (!defined.has(file)) defined.set(file, define(file));
        const test = defined.get(file).tests.find((each) => each.id === id) ?? gone(id);
        results.push(await outcome(test));
        const timeout = determineHitLimitReached(namespace.hitCount, namespace.hitLimit);
        if (timeout) return toMutantRunResult(timeout);
        if (results.at(-1).status === TestStatus.Failed && !disableBail) {
          this.#promote(sandboxFileName, id);
          break;
        }
      }
    } catch (error) {
      results.push(failed("defining the tests", error, 0));
    } finally {
      for (const { after } of defined.values()) for (const clear of after) await clear();
    }
    return toMutantRunResult({ status: DryRunStatus.Complete, tests: results });
  }

  /**
   * Tests for the mutants of a file: what killed others of them lately, then what enters the file, quick before slow.
   */
  #testsFor(file) {
    let tests = this.#ordered.get(file);
    if (tests === undefined) {
      this.#covered ??= JSON.parse(readFileSync(coverageFile, "utf8"));
      const source = readFileSync(file, "utf8");
      const inFile = new Set(Array.from(source.matchAll(/stryMutAct_\w+\("(\d+)"\)/g), ([, id]) => id));
      const cost = ({ time, hits }) => (1 + time) / (0.01 + Object.keys(hits).filter((hit) => inFile.has(hit)).length);
      tests = this.#covered.map((test) => ({ ...test, cost: cost(test) })).sort((one, other) => one.cost - other.cost);
      this.#ordered.set(file, tests);
    }
    return tests;
  }

  /** Puts a quick test before the others: neighbouring mutants mostly fall to the same ones. */
  #promote(file, id) {
    const tests = this.#testsFor(file);
    const place = tests.findIndex((test) => test.id === id);
    if (tests[place].time < QUICK) tests.unshift(...tests.splice(place, 1));
  }
}

const QUICK = 20;

/** A test that enters a mutant far more often than it entered the original goes round in circles. */
function mostHits(usual = 0) {
  return 100_000 + 100 * usual;
}

function gone(id) {
  return { id, run: () => vitest.expect.unreachable("this test is gone") };
}

function failed(id, error, timeSpentMs) {
  return { id, name: id, status: TestStatus.Failed, failureMessage: String(error?.message ?? error), timeSpentMs };
}

async function outcome({ id, run }) {
  const from = performance.now();
  try {
    await run();
    return { id, name: id, status: TestStatus.Success, timeSpentMs: performance.now() - from };
  } catch (error) {
    return failed(id, error, performance.now() - from);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "in-process", InProcessRunner)];
