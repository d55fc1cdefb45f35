import { describe, expect, it } from 'vitest';
import { percent, remember, type Sighting, secondsLeft } from './remaining';

describe('how long a job still takes', () => {
  it('follows the present speed', () => {
    const seen = [
      { at: 0, done: 1000 },
      { at: 2000, done: 2000 }
    ];
    expect(secondsLeft(seen, 8000)).toBe(12);
  });

  it('says nothing before two sightings, without progress or without a total', () => {
    expect(secondsLeft([{ at: 0, done: 10 }], 100)).toBeUndefined();
    expect(
      secondsLeft(
        [
          { at: 0, done: 10 },
          { at: 900, done: 10 }
        ],
        100
      )
    ).toBeUndefined();
    expect(
      secondsLeft(
        [
          { at: 0, done: 1 },
          { at: 900, done: 2 }
        ],
        0
      )
    ).toBeUndefined();
  });

  it('forgets an old speed', () => {
    let seen: Sighting[] = [];
    for (const sighting of [
      { at: 0, done: 0 },
      { at: 1000, done: 5000 },
      { at: 30_000, done: 5100 },
      { at: 31_000, done: 5200 }
    ]) {
      seen = remember(seen, sighting);
    }
    expect(seen[0]).toEqual({ at: 30_000, done: 5100 });
    seen = remember(seen, { at: 40_000, done: 6100 });
    expect(secondsLeft(seen, 7100)).toBe(10);
  });

  it('starts again when the job was restarted', () => {
    expect(remember([{ at: 0, done: 500 }], { at: 100, done: 0 })).toEqual([{ at: 100, done: 0 }]);
  });

  it('never shows more than all', () => {
    expect(percent(9, 8)).toBe(100);
    expect(percent(0, 0)).toBeUndefined();
    expect(percent(3210, 8000)).toBe(40);
  });
});
