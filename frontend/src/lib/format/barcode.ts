/** What a hand scanner or a thumb may put between digits. */
const LOOSE = /^[\d\s-]{8,20}$/;

/** Whether what was typed is meant as a barcode. */
export const looksLikeBarcode = (text: string): boolean =>
  LOOSE.test(text.trim()) && /^(\d{8}|\d{12,14})$/.test(text.replace(/[\s-]/g, ''));

/** A stored code of 14 digits in its shortest standard form, in groups: 6 921317 905038. */
export const barcodeGroups = (gtin: string): string => {
  const bare = gtin.replace(/^0+/, '');
  if (bare.length <= 8) return bare.padStart(8, '0').replace(/(\d{4})(\d{4})/, '$1 $2');
  if (bare.length <= 13) return bare.padStart(13, '0').replace(/(\d)(\d{6})(\d{6})/, '$1 $2 $3');
  return bare.padStart(14, '0').replace(/(\d)(\d{2})(\d{5})(\d{6})/, '$1 $2 $3 $4');
};
