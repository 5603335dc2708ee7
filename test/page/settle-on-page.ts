import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

/** Whether the tests run on ledgers of a whole district: `npm run page:test -- --full`. */
export const isFull: boolean = process.env["FULL"] === "1";

/** A file as it is chosen: by its path, or by a name and what it holds. */
export type Chosen = string | { readonly name: string; readonly text: string | Buffer };

/** Chooses files, and waits until their columns are shown. */
export async function choose(page: Page, ...files: readonly Chosen[]): Promise<void> {
  await give(page, ...files);
  await page.getByText(/看看各列对得对不对|Are the columns right/).waitFor();
}

/** Chooses files. */
export async function give(page: Page, ...files: readonly Chosen[]): Promise<void> {
  const payloads = files.map((file) =>
    typeof file === "string" ? file : { name: file.name, mimeType: "", buffer: Buffer.from(file.text) },
  );
  await page.locator('input[type="file"]').setInputFiles(payloads as string[]);
}

/** Settles the ledger whose columns are shown, and waits for its accounts. */
export async function settle(page: Page, timeout: number = 60_000): Promise<void> {
  await page
    .getByRole("button", { name: /^对，开始核算|^Right: settle/ })
    .first()
    .click();
  await page.locator(".equation").waitFor({ timeout });
}

/** What a button saves. */
export async function saved(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
