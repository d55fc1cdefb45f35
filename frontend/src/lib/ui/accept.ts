const MB = 1024 * 1024;

/** A photo may be larger than what is sent: it is made smaller first. */
const PHOTO_BYTES = 30 * MB;

/** What a file field takes. The server has the same limits, and looks at the content again. */
export type Accepted = { types: readonly string[]; extensions: readonly string[]; maxBytes: number };

/** Photos and scans of papers. */
export const papers: Accepted = {
  types: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'],
  extensions: ['.jpg', '.jpeg', '.png', '.webp', '.pdf'],
  maxBytes: 5 * MB
};

/** Photos only. */
export const photos: Accepted = {
  types: ['image/jpeg', 'image/png', 'image/webp'],
  extensions: ['.jpg', '.jpeg', '.png', '.webp'],
  maxBytes: 5 * MB
};

/** Price lists. */
export const sheets: Accepted = {
  types: ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  extensions: ['.csv', '.xlsx'],
  maxBytes: 10 * MB
};

/** How large this file may be, in bytes. */
export const limitOf = (file: File, accepted: Accepted): number =>
  file.type.startsWith('image/') ? PHOTO_BYTES : accepted.maxBytes;

/** Why a file is not taken, or nothing when it is. */
export const refusal = (file: File, accepted: Accepted): 'kind' | 'size' | undefined => {
  const name = file.name.toLowerCase();
  const fits = accepted.types.includes(file.type) || accepted.extensions.some((end) => name.endsWith(end));
  if (!fits) return 'kind';
  return file.size > limitOf(file, accepted) ? 'size' : undefined;
};
