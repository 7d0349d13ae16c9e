import { expect, test } from '@playwright/test';

test('a fresh start shows the sign-in page in Chinese, without an error', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/');
  await expect(page).toHaveTitle(/联席督办/);
  await expect(page.getByRole('button', { name: /登\s*录/ })).toBeVisible();
  expect(errors).toEqual([]);
});

test('the server says that it lives and is ready', async ({ request }) => {
  for (const path of ['/healthz', '/readyz', '/metrics']) expect((await request.get(path)).status(), path).toBe(200);
});
