/** Uses the installed package in a headless Chromium: from a bundle, from an import map, under a strict policy. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, normalize } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const use =
  'import { contributionSubsidy } from "yingzhou-insurance"; ' +
  "document.title = JSON.stringify(contributionSubsidy({ tier: 500 }).subsidy);";

export async function browserConsumers(executablePath, folder) {
  const bundle = (
    await build({ stdin: { contents: use, resolveDir: folder }, bundle: true, format: "esm", write: false })
  ).outputFiles[0].text;
  const imports = JSON.stringify({
    imports: {
      "yingzhou-insurance": "/node_modules/yingzhou-insurance/dist/index.js",
      "decimal.js": "/node_modules/decimal.js/decimal.mjs",
    },
  });
  const page = (csp, body) => `<!doctype html><meta charset="utf-8">${csp}${body}`;
  const strict = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src 'self'\">";
  const routes = {
    "/bundle.js": ["text/javascript", bundle],
    "/bundle": ["text/html", page("", '<script type="module" src="/bundle.js"></script>')],
    "/map": [
      "text/html",
      page("", `<script type="importmap">${imports}</script><script type="module">${use}</script>`),
    ],
    "/strict": ["text/html", page(strict, '<script type="module" src="/bundle.js"></script>')],
  };
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url, "http://localhost").pathname);
    const [type, text] = routes[path] ?? [
      "text/javascript",
      path.startsWith("/node_modules/") ? readFileSync(join(folder, path)) : "",
    ];
    response.writeHead(200, { "content-type": type }).end(text);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const results = [];
  for (const [name, path] of [
    ["Chromium, bundle", "/bundle"],
    ["Chromium, import map", "/map"],
    ["Chromium, strict Content-Security-Policy", "/strict"],
  ]) {
    const tab = await browser.newPage();
    const faults = [];
    tab.on("pageerror", (error) => faults.push(error.message));
    tab.on(
      "console",
      (message) => message.type() === "error" && !message.text().includes("favicon") && faults.push(message.text()),
    );
    try {
      await tab.goto(`http://127.0.0.1:${server.address().port}${path}`);
      await tab.waitForFunction(() => document.title !== "", undefined, { timeout: 5000 });
      const title = await tab.title();
      if (title !== '{"status":"determined","value":"70"}') faults.push(title);
    } catch (error) {
      faults.push(error.message);
    }
    results.push({ name, error: faults.length === 0 ? undefined : faults.join("; ") });
    await tab.close();
  }
  await browser.close();
  server.close();
  return results;
}
