import { onLive } from '$lib/live/live';

const PAUSE = 2_000;

/**
 * Reads again while something is under way: when the server says that a job moved, and every two seconds in case
 * that was not heard. To be called where an effect may be.
 */
export const watch = (going: () => boolean, reload: () => Promise<void>): void => {
  let reading = false;
  let wanted = false;
  const read = async (): Promise<void> => {
    if (reading) {
      wanted = true;
      return;
    }
    reading = true;
    do {
      wanted = false;
      await reload();
    } while (wanted);
    reading = false;
  };

  $effect(() => onLive(['job', 'price_list'], () => void read()));
  $effect(() => {
    if (!going()) return;
    const timer = setInterval(() => void read(), PAUSE);
    return () => clearInterval(timer);
  });
};
