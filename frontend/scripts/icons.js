/** Draws the PNG icons from the SVG one, with the browser that the tests use. Run by hand when the icon changes. */
import { chromium } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium' });
const picture = readFileSync('static/icon.svg', 'utf8');
for (const size of [192, 512]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0;background:#14532d}svg{display:block;width:100vw}</style>${picture}`);
  writeFileSync(`static/icon-${size}.png`, await page.screenshot());
}
await browser.close();
