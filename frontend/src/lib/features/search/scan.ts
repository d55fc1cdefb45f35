import { goto } from '$app/navigation';
import { resolveBarcode } from './api/search';

/** Where goods of a scanned code are shown: the product itself, else what search makes of the code. */
export const openScanned = async (code: string): Promise<void> => {
  const found = await resolveBarcode(code).catch(() => undefined);
  await goto(found ? `/shop/products/${found.product.id}` : `/shop?q=${encodeURIComponent(code)}`);
};
