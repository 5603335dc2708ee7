// Runs the example modules given on the command line in plain Node, and prints what each claim came to, as JSON.
import { pathToFileURL } from "node:url";

const outcomes = [];
let current = "";

globalThis.claim = async (line, kind, actual, expected) => {
  try {
    const value = await actual();
    outcomes.push({
      module: current,
      line,
      kind,
      actual: kind === "value" ? value : "nothing thrown",
      expected: expected(),
    });
  } catch (error) {
    if (kind === "throws") outcomes.push({ module: current, line, kind, actual: error.name, expected: expected() });
    else
      outcomes.push({
        module: current,
        line,
        kind: "error",
        actual: String(error.stack ?? error),
        expected: "no error",
      });
  }
};
// An example may print; only its claims are looked at.
console.log = () => {};

for (const path of process.argv.slice(2)) {
  current = path;
  try {
    await import(pathToFileURL(path).href);
  } catch (error) {
    outcomes.push({ module: path, line: 0, kind: "error", actual: String(error.stack ?? error), expected: "no error" });
  }
}
// `undefined` has no form in JSON, and must not become a missing field.
process.stdout.write(JSON.stringify(outcomes, (_, value) => (value === undefined ? "undefined" : value)));
