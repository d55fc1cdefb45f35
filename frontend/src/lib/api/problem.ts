import type { components } from './schema';

/** One thing that is wrong with one field, in the reader's language. */
export type FieldError = components['schemas']['FieldProblem'];

const sentence = ({ message, accepted }: FieldError): string =>
  !accepted || message.includes(accepted) ? message : `${message} (${accepted})`;

/**
 * A refusal of the server (RFC 9457), or a request that got no answer.
 * `slug` is the stable word of the problem's type; `title` and `detail` are in the reader's language
 * and empty where no answer came.
 */
export class Problem extends Error {
  constructor(
    readonly slug: string,
    readonly status: number,
    readonly title = '',
    readonly detail = '',
    readonly errors: FieldError[] = [],
    readonly extras: Record<string, unknown> = {}
  ) {
    super(`${slug} ${status} ${title}`);
    this.name = 'Problem';
  }

  /** Nobody knows whether the server heard it: the network failed. */
  get unanswered(): boolean {
    return this.status === 0;
  }

  /** Messages by field, the first of each field, with what would be accepted. */
  get fields(): Record<string, string> {
    return Object.fromEntries([...this.errors].reverse().map((error) => [error.field, sentence(error)]));
  }

  static unanswered(): Problem {
    return new Problem('network', 0);
  }

  /** Reads an answer that is not a success; anything unreadable becomes a plain problem of its status. */
  static read(status: number, body: unknown): Problem {
    if (typeof body !== 'object' || body === null) return new Problem('server', status);
    const { type, title, detail, errors, ...extras } = body as Record<string, unknown>;
    return new Problem(
      String(type ?? 'server').replace(/^.*\//, ''),
      status,
      String(title ?? ''),
      String(detail ?? ''),
      Array.isArray(errors) ? errors : [],
      extras
    );
  }
}

/** Makes anything thrown a problem, so that a page has one thing to show. */
export const asProblem = (thrown: unknown): Problem => {
  if (thrown instanceof Problem) return thrown;
  return thrown instanceof TypeError ? Problem.unanswered() : new Problem('server', 500);
};
