import type { Problem } from '$lib/api/problem';
import { words } from './words';

/** What to tell the reader about a problem: the server's own words, else ours. */
export const describe = (problem: Problem): { title: string; detail: string } => {
  if (problem.unanswered) return { title: words.networkTitle, detail: words.networkDetail };
  if (problem.title !== '') return { title: problem.title, detail: problem.detail };
  return problem.status === 404
    ? { title: words.notFoundTitle, detail: words.notFoundDetail }
    : { title: words.serverTitle, detail: words.serverDetail };
};
