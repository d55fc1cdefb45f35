import { asProblem, type Problem } from '$lib/api/problem';

/** What became of a command for many things. */
export type InTurn = { done: number; failed: number; problem: Problem | undefined };

/** Does one thing after another, goes on after a refusal, and tells how many were done and why the first one was not. */
export const inTurn = async <T>(things: readonly T[], work: (thing: T) => Promise<unknown>): Promise<InTurn> => {
  const result: InTurn = { done: 0, failed: 0, problem: undefined };
  for (const thing of things) {
    try {
      await work(thing);
      result.done++;
    } catch (thrown) {
      result.failed++;
      result.problem ??= asProblem(thrown);
    }
  }
  return result;
};
