import { cpus, loadavg, totalmem, type } from "node:os";

/** Three digits are all that a measurement is good for. */
export function number(value) {
  const size = Math.abs(value);
  if (size >= 100) return Math.round(value).toLocaleString("en");
  return size >= 0.1 ? value.toFixed(size >= 10 ? 1 : 2) : String(Number(value.toPrecision(2)));
}

/** A figure with its spread. */
export function shown({ median, low, high }, unit = "") {
  return low === high ? `${number(median)}${unit}` : `${number(median)}${unit} (${number(low)}–${number(high)})`;
}

/** Another unit of the same figure. */
export function scaled({ median, low, high }, by) {
  return { median: median * by, low: low * by, high: high * by };
}

export function grouped(count) {
  return count.toLocaleString("en");
}

export function table(head, rows) {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** What measured, for the page. */
export function machine(version) {
  const model = cpus()[0].model.trim();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `version ${version}, Node.js ${process.version} on ${type()}, ${cpus().length} × ${model}, ${memory} GiB`;
}

/** What else the machine did, for the page; other work makes every time worthless. */
export function busy() {
  const [, , load] = loadavg();
  const said = `load ${load.toFixed(1)} over the last quarter of an hour`;
  return load > cpus().length + 1 ? `${said}. **The machine was busy with other work: to be measured again**` : said;
}
