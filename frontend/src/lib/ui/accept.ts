/** What a file field takes. The server looks at the content again. */
export type Accepted = { types: readonly string[]; extensions: readonly string[]; maxBytes: number };

const MB = 1024 * 1024;

/** Photos and scans of papers. */
export const papers: Accepted = {
  types: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'],
  extensions: ['.jpg', '.jpeg', '.png', '.webp', '.pdf'],
  maxBytes: 10 * MB
};

/** Photos only. */
export const photos: Accepted = {
  types: ['image/jpeg', 'image/png', 'image/webp'],
  extensions: ['.jpg', '.jpeg', '.png', '.webp'],
  maxBytes: 10 * MB
};

/** Price lists. */
export const sheets: Accepted = {
  types: ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  extensions: ['.csv', '.xlsx'],
  maxBytes: 20 * MB
};

/** Why a file is not taken, or nothing when it is. */
export const refusal = (file: File, accepted: Accepted): 'kind' | 'size' | undefined => {
  const name = file.name.toLowerCase();
  const fits = accepted.types.includes(file.type) || accepted.extensions.some((end) => name.endsWith(end));
  if (!fits) return 'kind';
  return file.size > accepted.maxBytes ? 'size' : undefined;
};
