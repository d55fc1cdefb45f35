import type { Browser, Page } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { newCreditCode, newPhone } from './numbers';

/** Signs in by the API, as the browser would, with the first demo account of a role. */
export const signInAs = async (page: Page, role: string): Promise<void> => {
  const accounts = (await (await page.request.get('/api/demo-accounts')).json()) as {
    role: string;
    phone: string;
    password: string;
  }[];
  const account = accounts.find((one) => one.role === role);
  if (!account) throw new Error(`No demo account of a ${role}: was the sample data loaded?`);
  await page.goto('/sign-in');
  await page.getByLabel(/手机号|Mobile number/).fill(account.phone);
  await page.getByLabel(/密码|Password/).fill(account.password);
  await page.getByRole('button', { name: /^(登录|Sign in)$/ }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
};

/** Chooses the language before the app starts. */
export const speak = (page: Page, locale: 'zh-CN' | 'en'): Promise<unknown> =>
  page.addInitScript((chosen) => localStorage.setItem('jinhuo.locale', chosen), locale);

/** A phone of the cheap kind. */
export const PHONE = { width: 360, height: 740 };
export const DESK = { width: 1280, height: 800 };
export const PASSWORD = 'correct-horse-8';

/** Where the pictures of a run are left. */
export const PICTURES = process.env.JINHUO_PICTURES ?? 'test-results/pictures';
mkdirSync(PICTURES, { recursive: true });

/** A person with a browser of their own. */
export const person = async (browser: Browser, viewport: typeof DESK): Promise<Page> => {
  const context = await browser.newContext({
    viewport,
    locale: 'zh-CN',
    hasTouch: viewport === PHONE,
    geolocation: { latitude: 30.51, longitude: 114.32 },
    permissions: ['geolocation']
  });
  return context.newPage();
};

let taken = 0;

/** Leaves a picture of what the person sees, numbered in the order of the main job. */
export const picture = async (page: Page, name: string): Promise<void> => {
  taken += 1;
  await page.screenshot({ path: join(PICTURES, `${String(taken).padStart(2, '0')}-${name}.png`), fullPage: true });
};

/** Presses a button by its words; the first, where a list repeats them. */
export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click();

/** Fills in a supplier's application. */
export const fillApplication = async (page: Page, company: string, contact: string): Promise<void> => {
  await page.goto('/apply');
  await page.getByLabel('公司名称').fill(company);
  await page.getByLabel('统一社会信用代码').fill(newCreditCode('91'));
  await page.getByLabel('地址').fill('东湖路 8 号');
  await page.getByLabel('联系人').fill(contact);
  await page.getByLabel('手机号').fill(newPhone());
  await page.getByLabel('密码').fill(PASSWORD);
};
