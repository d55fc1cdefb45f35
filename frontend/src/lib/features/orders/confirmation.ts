import type { Confirmation } from '$lib/api/types';

/** What a supplier can deliver of one line. */
export type Answer = {
  lineNo: number;
  wanted: number;
  /** As typed. */
  packs: string;
  reason: string;
};

export type Outcome = 'whole' | 'short' | 'declined';

export type AnswerError = 'notWhole' | 'tooMany' | 'reasonMissing';

/** The packs that were typed; undefined when it is not a whole number of at most nine digits. */
export const packsOf = (answer: Answer): number | undefined => {
  const typed = answer.packs.trim();
  return /^\d{1,9}$/.test(typed) ? Number(typed) : undefined;
};

/** What is wrong with one line's answer: a short line needs a reason, because the shop reads it. */
export const errorOf = (answer: Answer): AnswerError | undefined => {
  const packs = packsOf(answer);
  if (packs === undefined) return 'notWhole';
  if (packs > answer.wanted) return 'tooMany';
  if (packs < answer.wanted && answer.reason.trim() === '') return 'reasonMissing';
  return undefined;
};

/** What the answers make of the order. */
export const outcome = (answers: readonly Answer[]): Outcome => {
  if (answers.every((answer) => packsOf(answer) === answer.wanted)) return 'whole';
  return answers.every((answer) => packsOf(answer) === 0) ? 'declined' : 'short';
};

/** What is sent: nothing for the whole order, else every line. */
export const confirmationOf = (answers: readonly Answer[]): Confirmation => {
  if (outcome(answers) === 'whole') return {};
  return {
    lines: answers.map((answer) => ({
      lineNo: answer.lineNo,
      packs: packsOf(answer) ?? answer.wanted,
      ...(answer.reason.trim() === '' ? {} : { reason: answer.reason.trim() })
    }))
  };
};
