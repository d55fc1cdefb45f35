import { expect, test, type Page } from '@playwright/test';
import { overflow, seriousFaults } from './axe';
import { signInAs, speak } from './people';

const PUBLIC = ['/', '/sign-in', '/register', '/apply'];
const ROOMS = [
  '/shop',
  '/shop?q=shui',
  '/shop?q=zzzzqqqq',
  '/shop/cart',
  '/shop/orders',
  '/shop/requests',
  '/shop/requests/new',
  '/shop/me',
  '/shop/certification',
  '/shop/papers',
  '/shop/notifications',
  '/shop/account'
];
const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 }
];

const shown = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await page.getByRole('main').waitFor();
  await expect(page.locator('.skeleton')).toHaveCount(0, { timeout: 15_000 });
};

/** The first thing of a list, opened. */
const firstOf = async (page: Page, list: string, link: string): Promise<string | undefined> => {
  await shown(page, list);
  return (
    (await page
      .locator(`main a[href^="${link}"]`)
      .first()
      .getAttribute('href')
      .catch(() => null)) ?? undefined
  );
};

for (const locale of ['zh-CN', 'en'] as const)
  for (const viewport of SIZES)
    test(`every page of the retailer is usable in ${locale} at ${viewport.width} px`, async ({ page }, info) => {
      test.setTimeout(300_000);
      await page.setViewportSize(viewport);
      await speak(page, locale);
      const problems: string[] = [];
      page.on('console', (message) => {
        if (/Content Security Policy/i.test(message.text())) problems.push(message.text());
      });
      const look = async (path: string): Promise<void> => {
        await shown(page, path);
        const name = path.replace(/[^a-z]+/gi, '-').replace(/^-|-$/g, '') || 'start';
        await page.screenshot({ path: info.outputPath(`${name}.png`), fullPage: viewport.width > 360 });
        for (const fault of await seriousFaults(page)) problems.push(`${path}: ${fault}`);
        const wider = await overflow(page);
        if (wider > 0) problems.push(`${path}: ${wider} px too wide`);
      };

      for (const path of PUBLIC) await look(path);
      await signInAs(page, 'retailer');
      const details = [
        await firstOf(page, '/shop', '/shop/products/'),
        await firstOf(page, '/shop/orders', '/shop/orders/'),
        await firstOf(page, '/shop/requests', '/shop/requests/0')
      ];
      for (const path of [...ROOMS, ...details.filter((one) => one !== undefined)]) await look(path);
      expect(problems).toEqual([]);
    });
