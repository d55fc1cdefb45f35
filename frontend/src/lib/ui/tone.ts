import type { IconName } from './icons';

/** How much a state asks for: nothing, being done, fine, a look, a remedy. */
export type Tone = 'neutral' | 'going' | 'good' | 'look' | 'wrong';

/** How a state is shown; its word stands beside it always. */
export type Face = { tone: Tone; icon: IconName };
