import { expect, test, type Page } from '@playwright/test';
import { signInAs } from './people';

/** Opens the first product of the start page that can be ordered, and puts its first offer into the list. */
const putIntoList = async (page: Page): Promise<void> => {
  await page.goto('/shop');
  await page.locator('main a[href^="/shop/products/"]').filter({ hasNotText: '缺货' }).first().click();
  await page.getByRole('button', { name: /^增加/ }).first().click();
  await expect(page.getByRole('link', { name: /清单/ })).toContainText('1');
};

test.use({ viewport: { width: 360, height: 740 } });

test('an order survives a lost answer and is placed once', async ({ page }) => {
  await signInAs(page, 'retailer');
  await putIntoList(page);
  await page.getByRole('link', { name: /清单/ }).click();
  await page.getByLabel(/备注/).fill('送到后门');

  const keys: string[] = [];
  let answered = false;
  await page.route('**/api/checkouts', async (route) => {
    keys.push((await route.request().headerValue('Idempotency-Key')) ?? '');
    if (answered) return route.continue();
    // The server hears it, the phone does not hear the answer.
    await route.fetch();
    await route.abort();
  });
  await page.getByRole('button', { name: '下订单' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '下订单' }).click();
  await expect(page.getByText('订单已发出，还没收到回答')).toBeVisible();

  answered = true;
  await page.reload();
  await expect(page.getByText('订单已发出，还没收到回答')).toBeVisible();
  await page.getByRole('button', { name: '再问一次' }).click();
  await expect(page.getByText('订单已发出，还没收到回答')).toBeHidden();
  expect(new Set(keys).size).toBe(1);
  expect(keys.length).toBe(2);

  await expect(page.getByText('下单成功')).toBeVisible();
  await page.locator('main a[href^="/shop/orders/"]').first().click();
  await expect(page.getByText('备注: 送到后门')).toBeVisible();
  await page.getByRole('button', { name: '取消订单' }).click();
  await page.getByRole('dialog').getByLabel('原因').fill('试一试');
  await page.getByRole('dialog').getByRole('button', { name: '取消订单' }).click();
  await expect(page.getByText('已取消').first()).toBeVisible();
});

test('a change of the list made without network follows when it is back', async ({ page, context }) => {
  await signInAs(page, 'retailer');
  await page.goto('/shop');
  await page.locator('main a[href^="/shop/products/"]').filter({ hasNotText: '缺货' }).nth(1).click();
  const more = page.getByRole('button', { name: /^增加/ }).first();
  await more.waitFor();
  await context.setOffline(true);
  await more.click();
  await expect(page.getByText('还没传到服务器')).toBeVisible();

  const sent = page.waitForResponse((answer) => answer.url().includes('/api/cart/lines/') && answer.ok());
  await context.setOffline(false);
  await sent;
  await page.goto('/shop/cart');
  await expect(page.getByRole('button', { name: '下订单' })).toBeEnabled();
  await page.getByRole('button', { name: /^删除/ }).first().click();
  await expect(page.getByText('已从清单删除')).toBeVisible();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.locator('main section li')).toHaveCount(1);
  await page.getByRole('button', { name: /^删除/ }).first().click();
  await expect(page.getByText('清单是空的')).toBeVisible();
});
