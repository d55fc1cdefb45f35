import { expect, type Page, type TestInfo } from '@playwright/test';
import { overflow, seriousFaults } from './axe';

/** Opens a page and waits until nothing on it is still being read. */
export const shown = async (page: Page, path: string): Promise<void> => {
  await page.goto(path);
  await page.getByRole('main').waitFor();
  await expect(page.locator('.skeleton')).toHaveCount(0);
};

/** Walks pages one by one; answers what axe, the security policy or the width of the screen have against them. */
export const walk = async (page: Page, paths: string[], info: TestInfo): Promise<string[]> => {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  for (const path of paths) {
    await shown(page, path);
    const name = path.replace(/[^a-z]+/gi, '-').replace(/^-|-$/g, '') || 'start';
    await page.screenshot({ path: info.outputPath(`${name}.png`) });
    for (const fault of await seriousFaults(page)) problems.push(`${path}: ${fault}`);
    const wider = await overflow(page);
    if (wider > 0) problems.push(`${path}: ${wider} px too wide`);
  }
  return problems;
};
