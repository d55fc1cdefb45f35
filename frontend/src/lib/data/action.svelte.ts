import { asProblem, type Problem } from '$lib/api/problem';

/** A command of the user: runs once at a time and keeps what went wrong for the screen. */
export class Action {
  busy = $state(false);
  problem = $state.raw<Problem>();

  /** Does the work unless it is being done already. Tells whether it was done. */
  async run(work: () => Promise<void>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    this.problem = undefined;
    try {
      await work();
      return true;
    } catch (thrown) {
      this.problem = asProblem(thrown);
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** The message for one field, if the server refused it. */
  error(field: string): string | undefined {
    return this.problem?.fields[field];
  }
}
