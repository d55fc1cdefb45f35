/** How far a job was at a moment of this browser's clock, in milliseconds. */
export type Sighting = {
  at: number;
  done: number;
};

const window = 20_000;

/** The sightings that tell the present speed: those of the last 20 seconds, and at least two. */
export const remember = (sightings: readonly Sighting[], now: Sighting): Sighting[] => {
  const last = sightings.at(-1);
  if (last && (now.done < last.done || now.at < last.at)) return [now];
  const recent = sightings.filter((sighting) => now.at - sighting.at <= window);
  const kept = recent.length > 0 ? recent : sightings.slice(-1);
  return [...kept, now];
};

/** Whole seconds left at the present speed; undefined while nothing can be said. */
export const secondsLeft = (sightings: readonly Sighting[], total: number): number | undefined => {
  const first = sightings.at(0);
  const last = sightings.at(-1);
  if (!first || !last || total <= 0) return undefined;
  const speed = (last.done - first.done) / (last.at - first.at);
  if (!Number.isFinite(speed) || speed <= 0) return undefined;
  return Math.ceil((total - last.done) / speed / 1000);
};

/** Per cent done, 0 to 100; undefined while the total is not known. */
export const percent = (done: number, total: number): number | undefined => {
  return total > 0 ? Math.min(100, Math.floor((done / total) * 100)) : undefined;
};
