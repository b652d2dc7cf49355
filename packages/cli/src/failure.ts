/** Why a command gave up, and so its exit code. */
export const exitCodes = { done: 0, failed: 1, usage: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/**
 * The one error that commands throw: what is wrong, in a sentence for the athlete, and what to do about it.
 * `usage`: the command was not understood; `failed`: it was, and could not be carried out. Either way nothing was written.
 */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly kind: 'failed' | 'usage';
  readonly hint: string | null;
  /** Anything more that a program could use, for `--json`. */
  readonly details: unknown;

  constructor(kind: 'failed' | 'usage', message: string, hint: string | null = null, details?: unknown) {
    super(message);
    this.kind = kind;
    this.hint = hint;
    this.details = details;
  }
}
