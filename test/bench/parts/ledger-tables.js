import { grouped, number, scaled, shown, table } from "../figures.js";

const MOST = 3;
const titles = {
  settle: "`settle pension --json`",
  query: "DuckDB, the bare query",
  batch: "`batch pension/contribution-subsidy`",
  explained: "`batch --explain`",
  copy: "DuckDB, `COPY … TO`",
};
const beside = { settle: "query", batch: "copy", explained: "copy" };

/** At most so many times DuckDB's bare query, and its copy. */
export function ledgerTargets(rows) {
  const others = { settle: "bare query", batch: "`COPY … TO`" };
  return Object.entries(others).map(([name, other]) => ({
    what: `\`${name}\` of ${grouped(rows)} rows of CSV, over DuckDB's ${other}`,
    most: MOST,
    unit: "×",
    why:
      "one thread reads, in 2 µs a row: it decodes the text, parts it into cells and numbers what they say, so that " +
      "each row can be judged and told in its own words; DuckDB reads on both cores and keeps no text. Less would " +
      "take work on bytes, and text made only of rows that are told.",
    figure: (results) => ratio(results, name, rows),
  }));
}

function ratio(results, name, rows) {
  const other = `${beside[name]} ${rows}`;
  return results.has(other) ? results.against(`${name} ${rows}`, other, "ms") : undefined;
}

/** What was run over a ledger: times, and how many times DuckDB's. */
export function accountTable(results, rows) {
  const found = Object.entries(titles).filter(([name]) => results.has(`${name} ${rows}`));
  return table(
    ["CSV", "time, s", "over DuckDB", "rows a second", "processor time, s", "memory, MB"],
    found.map(([name, title]) => {
      const times = ratio(results, name, rows);
      const of = (key) => results.figure(`${name} ${rows}`, key);
      return [
        title,
        shown(inSeconds(of("ms"))),
        beside[name] === undefined || times === undefined ? "" : shown(times, "×"),
        number((rows * 1000) / of("ms").median),
        shown(inSeconds(of("cpu"))),
        number(of("mb").median),
      ];
    }),
  );
}

export function inSeconds(figure) {
  return scaled(figure, 1 / 1000);
}
