import type { Locator, Page } from "playwright-core";
import type { FormField } from "../../src/page/form/form-field.js";

/** Fills a form in the page by its controls, as a person would: typing, choosing, adding rows. */
export async function fillForm(page: Page, facts: object, fields: readonly FormField[]): Promise<void> {
  for (const [name, value] of Object.entries(facts)) {
    const field = fields.find((each) => each.name === name);
    if (field === undefined) throw new Error(`the form has no field ${name}`);
    await reveal(page, name);
    await fill(page, name, value, field);
  }
}

const idOf = (path: string): string => `[id="fact-${path}"]`;

/** A fact that is folded away is unfolded first. */
async function reveal(page: Page, path: string): Promise<void> {
  const folded = page.locator("details.rest:not([open])", { has: page.locator(`[id^="fact-${path}"]`) });
  if ((await folded.count()) > 0) await folded.locator("> summary").click();
}

async function fill(page: Page, path: string, value: unknown, field: FormField, isCell = false): Promise<void> {
  const control = page.locator(idOf(path));
  switch (field.kind) {
    case "flag":
      if (isCell) await control.selectOption(String(value));
      else
        await page
          .locator(`[name="fact-${path}"]`)
          .nth(value === true ? 0 : 1)
          .check();
      return;
    case "choice":
      await control.selectOption(value as string);
      return;
    case "words":
      return check(control, value as readonly string[], field);
    case "lines":
      if ((value as readonly string[]).length > 0) await control.fill((value as readonly string[]).join("\n"));
      else await control.locator("xpath=ancestor::*[contains(@class,'lines')]").getByRole("checkbox").check();
      return;
    case "table":
      return fillRows(page, path, value as readonly object[], field);
    case "rate":
      if (Object.hasOwn(value as object, "percent"))
        await groupOf(page, field).getByRole("button", { name: "百分数" }).click();
      return fillMembers(page, path, value as object, field, false);
    case "record":
      return fillMembers(page, path, value as object, field, isCell);
    default:
      await control.fill(String(value));
  }
}

const groupOf = (page: Page, { title }: FormField): Locator =>
  page.locator("fieldset", { has: page.locator("legend", { hasText: title.zh }) }).last();

async function fillMembers(page: Page, path: string, value: object, field: FormField, isCell: boolean): Promise<void> {
  for (const [name, member] of Object.entries(value)) {
    const part = field.fields.find((each) => each.name === name);
    if (part === undefined) throw new Error(`${path} has no member ${name}`);
    await fill(page, `${path}.${name}`, member, part, isCell);
  }
}

async function check(first: Locator, words: readonly string[], { options }: FormField): Promise<void> {
  const details = first.locator("xpath=ancestor::details[contains(@class,'words')]");
  if ((await details.count()) > 0 && (await details.getAttribute("open")) === null)
    await details.locator("summary").click();
  const boxes = first.locator("xpath=ancestor::*[contains(@class,'options')]").getByRole("checkbox");
  if (words.length === 0) await boxes.last().check();
  for (const word of words) await boxes.nth(options.findIndex(({ value }) => value === word)).check();
}

async function fillRows(page: Page, path: string, rows: readonly object[], field: FormField): Promise<void> {
  const add = page.locator(idOf(path));
  const control = add.locator("xpath=ancestor::*[contains(@class,'rows')][1]");
  if (rows.length === 0) await control.getByRole("checkbox").check();
  const isGrid = !field.fields.some(({ kind }) => kind === "table");
  for (const [index, row] of rows.entries()) {
    await add.click();
    const more = control.getByRole("button", { name: /^其余 \d+ 列$/ });
    if (index === 0 && isGrid && (await more.count()) > 0) await more.click();
    await fillMembers(page, `${path}[${index}]`, row, field, isGrid);
  }
}
