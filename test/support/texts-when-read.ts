import { build, type Plugin } from "esbuild";

/**
 * The registers of texts, the sentences of steps, and what the rules are called: two fifths of the package, which most
 * programs never read. As texts, the names of rules come without the rules.
 */
const registers = /\/(?:yingzhou-2021\/(?:clauses|parameters|readings|sections)|sentences|rule-descriptions)\.ts$/;

/** Makes the members of a record or a list at once, when one of them is first read. */
const MADE_WHEN_READ = `
function madeWhenRead(holder, keys, make) {
  let made;
  for (const key of keys) Object.defineProperty(holder, key, { enumerable: true, get: () => (made ??= make())[key] });
  return Object.freeze(holder);
}`;

/**
 * Puts registers into the bundle as JSON text within a function, which an engine skips over until it is called. The
 * texts are those of the modules themselves, run for it: plain records and lists, or functions that give one.
 */
export const textsWhenRead: Plugin = {
  name: "texts-when-read",
  setup({ onLoad }) {
    onLoad({ filter: registers }, async ({ path }) => {
      const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: "esm", write: false });
      const code = Buffer.from(outputFiles[0]?.contents ?? []).toString("base64");
      const exported = (await import(`data:text/javascript;base64,${code}`)) as Readonly<Record<string, unknown>>;
      const texts = Object.entries(exported).map(([name, value]) => asText(name, value));
      return { contents: [MADE_WHEN_READ, ...texts].join("\n"), loader: "js" };
    });
  },
};

function asText(name: string, value: unknown): string {
  const record = (typeof value === "function" ? value() : value) as object;
  // Without apostrophes the bundler writes it between them: an engine skips a template half as fast.
  const text = JSON.stringify(record).replaceAll("'", "\\u0027");
  // The registers are frozen in the source, which their text can't say.
  const parse = `() => JSON.parse(${JSON.stringify(text)}, (_, part) => Object.freeze(part))`;
  if (typeof value === "function") return `let made; export function ${name}() { return (made ??= (${parse})()); }`;
  const holder = Array.isArray(record) ? "[]" : "{}";
  const keys = JSON.stringify(Object.keys(record));
  return `export const ${name} = /* @__PURE__ */ madeWhenRead(${holder}, ${keys}, ${parse});`;
}
