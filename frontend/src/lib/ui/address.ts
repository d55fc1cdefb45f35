import { goto } from '$app/navigation';
import { page } from '$app/state';

/** What the address says after its question mark: filters and the opened detail live there, so that Back and links work. */
export const asked = (name: string): string | undefined => page.url.searchParams.get(name) ?? undefined;

/** Changes parts of the address without leaving the page; undefined takes a part away. */
export const ask = (parts: Record<string, string | undefined>, replace = false): Promise<void> => {
  const url = new URL(page.url);
  for (const [name, value] of Object.entries(parts)) {
    if (value === undefined) url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return goto(url, { noScroll: true, keepFocus: true, replaceState: replace });
};

/** Shows one thing's detail beside its table; moving on to another replaces it, so that Back closes the panel. */
export const openDetail = (id: string): Promise<void> => ask({ open: id }, asked('open') !== undefined);

export const closeDetail = (): Promise<void> => ask({ open: undefined });
