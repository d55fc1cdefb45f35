import type { LiveEvent, LiveType } from '$lib/api/types';

type Subscriber = { types: readonly LiveType[]; refetch: (event?: LiveEvent) => void };

const TYPES: LiveType[] = ['order', 'job', 'price_list', 'purchase_request', 'shop', 'supplier', 'notification'];
const RETRY = [1_000, 3_000, 10_000, 30_000];

const subscribers = new Set<Subscriber>();
let source: EventSource | undefined;
let failures = 0;
let lost = false;
let timer: ReturnType<typeof setTimeout> | undefined;

const tell = (event: LiveEvent): void => {
  for (const { types, refetch } of subscribers) if (types.includes(event.type)) refetch(event);
};

const open = (): void => {
  source = new EventSource('/api/events');
  source.onopen = () => {
    failures = 0;
    // What happened while nobody listened is unknown: everybody reads again.
    if (lost) for (const { refetch } of subscribers) refetch();
    lost = false;
  };
  source.onerror = () => {
    lost = true;
    source?.close();
    timer = setTimeout(open, RETRY[Math.min(failures++, RETRY.length - 1)]);
  };
  for (const type of TYPES)
    source.addEventListener(type, (message) => tell({ type, id: (JSON.parse(message.data) as LiveEvent).id }));
};

/** Listens from now on; again is harmless. Signed-in people only. */
export const connect = (): void => {
  if (source === undefined) open();
};

/** Stops listening, as after signing out. */
export const disconnect = (): void => {
  clearTimeout(timer);
  source?.close();
  source = undefined;
  lost = false;
  failures = 0;
};

/**
 * Calls `refetch` when something of these types has changed, and without an event after a lost connection came back.
 * Returns what ends it: `$effect(() => onLive(['order'], orders.reload))`.
 */
export const onLive = (types: readonly LiveType[], refetch: (event?: LiveEvent) => void): (() => void) => {
  const subscriber = { types, refetch };
  subscribers.add(subscriber);
  return () => subscribers.delete(subscriber);
};
