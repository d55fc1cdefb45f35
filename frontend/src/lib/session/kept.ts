import { session } from './session.svelte';

const keyOf = (name: string): string => `jinhuo.${name}.${session.view?.accountId ?? 'nobody'}`;

/** What this account left on this device under a name, if it can still be read. */
export const recall = <T>(name: string): T | undefined => {
  try {
    return (JSON.parse(localStorage.getItem(keyOf(name)) ?? 'null') as T | null) ?? undefined;
  } catch {
    return undefined;
  }
};

/** Keeps something for this account on this device, or forgets it. */
export const keep = (name: string, value: unknown): void => {
  if (value === undefined) localStorage.removeItem(keyOf(name));
  else localStorage.setItem(keyOf(name), JSON.stringify(value));
};

/** A UUID, on plain HTTP too, where the browser's own is missing. */
export const newKey = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};
