import { describe, expect, it } from 'vitest';
import { barcodeGroups, looksLikeBarcode } from './barcode';

describe('barcodes', () => {
  it('knows what is meant as one', () => {
    expect(looksLikeBarcode('6921317905038')).toBe(true);
    expect(looksLikeBarcode('6 921317-905038')).toBe(true);
    expect(looksLikeBarcode('12345')).toBe(false);
    expect(looksLikeBarcode('农夫山泉 550')).toBe(false);
  });

  it('groups the shortest standard form', () => {
    expect(barcodeGroups('06921317905038')).toBe('6 921317 905038');
    expect(barcodeGroups('00000096385074')).toBe('9638 5074');
    expect(barcodeGroups('16921317905035')).toBe('1 69 21317 905035');
    expect(barcodeGroups('00012345678905')).toBe('0 012345 678905');
  });
});
