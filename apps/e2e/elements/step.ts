import type { Page } from '@playwright/test';
import { Dialog } from './dialog.js';

/** A verb of the page: its button, or its line under 更多, and the dialog it opens. */
export async function begins(page: Page, verb: string): Promise<Dialog> {
  const button = page.getByRole('main').getByRole('button', { name: verb, exact: true }).first();
  const offered = await button.waitFor({ timeout: 3_000 }).then(() => true, () => false);
  if (offered) await button.click();
  else {
    await page.getByRole('button', { name: '更多', exact: true }).click();
    await page.getByRole('menuitem', { name: verb, exact: true }).click();
  }
  return new Dialog(page.getByRole('dialog'));
}

/** One verb through: its fields filled, sent by the button that may be named shorter, and done. */
export async function does(page: Page, verb: string, fields: Readonly<Record<string, string>> = {}, said = verb): Promise<void> {
  const dialog = await begins(page, verb);
  for (const [label, value] of Object.entries(fields)) {
    const field = dialog.field(label);
    if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption({ label: value });
    else await field.fill(value);
    // A day is taken by Enter, as people type it.
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) await field.press('Enter');
  }
  await dialog.presses(said);
  await dialog.isDone();
}
