import { expect, test } from '@playwright/test';
import { barcodeFilm } from './barcode-video';
import { PHONE, picture, press, signInAs } from './people';

/** The first good of the sample data. */
const GTIN = '9521001000017';

test.use({
  viewport: PHONE,
  permissions: ['camera'],
  launchOptions: {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${barcodeFilm(GTIN)}`
    ]
  }
});

test('the camera reads a barcode and opens the product', async ({ page }) => {
  await signInAs(page, 'retailer');
  const found = (await (await page.request.get(`/api/barcodes/${GTIN}`)).json()) as { product: { name: string } };
  await page.goto('/shop');
  await press(page, '扫码');
  await page.waitForURL('**/shop/products/*');
  await expect(page.getByRole('heading', { name: found.product.name })).toBeVisible();
  await picture(page, 'scanned');
});
