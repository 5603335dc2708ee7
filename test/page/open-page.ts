import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { root } from "../gates/project.js";

const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"];
const file = pathToFileURL(resolve(root, "dist/page.html")).href;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** How a page is opened. */
interface Opened {
  readonly width?: number;
  readonly isDark?: boolean;
}

/** A page, and what it did that it may not do. */
export interface OpenedPage {
  readonly page: Page;
  /** What it asked of the network, wrote to the console or threw. */
  readonly faults: string[];
  /** What axe finds, a line each. */
  violations(): Promise<readonly string[]>;
}

/** A browser for the tests of a file; `open` opens the built page at an address of its own, from its file. */
export function inBrowser(): (hash: string, opened?: Opened) => Promise<OpenedPage> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: FLAGS });
  });
  afterAll(() => browser?.close());
  return async (hash, { width = 1240, isDark = false } = {}) => {
    if (browser === undefined) throw new Error("no browser runs");
    const page = await browser.newPage({
      viewport: { width, height: 900 },
      colorScheme: isDark ? "dark" : "light",
    });
    const faults: string[] = [];
    page.on("pageerror", ({ message }) => faults.push(message));
    page.on("console", (message) => faults.push(`${message.type()}: ${message.text()}`));
    page.on("request", (request) => {
      const url = request.url();
      if (url.split("#")[0] !== file && !url.startsWith("blob:")) faults.push(`asked for ${url}`);
    });
    await page.goto(`${file}${hash}`);
    return { page, faults, violations: () => violationsIn(page) };
  };
}

async function violationsIn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { run } = (globalThis as unknown as { axe: { run(): Promise<{ violations: readonly Violation[] }> } }).axe;
    return (await run()).violations;
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** A page at rest did nothing that it may not do. */
export function expectNoFault({ faults }: OpenedPage): void {
  expect(faults).toEqual([]);
}
