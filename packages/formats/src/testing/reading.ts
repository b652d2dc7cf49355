import { type LogRead, type ReadChoices, readStrengthLog, type StrengthLogResult } from '../strength-log/index.ts';

/** Reads a text (or bytes) as a file of the name `log.csv`, on a day after all examples. */
export const readText = (content: string | Uint8Array, choices: ReadChoices = {}): StrengthLogResult =>
  readStrengthLog({
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    fileName: 'log.csv',
    choices,
    today: '2026-11-23',
  });

/** The same for a file that must be read. */
export function mustRead(content: string | Uint8Array, choices: ReadChoices = {}): LogRead {
  const result = readText(content, choices);
  if (result.kind !== 'read') throw new Error(`expected a log that is read: ${JSON.stringify(result)}`);
  return result;
}

/** A Strong export in kilograms with the given rows (exercise, set order, weight, reps, seconds, RPE). */
export const strongLog = (...rows: readonly string[]): string =>
  [
    'Date,Workout Name,Duration,Exercise Name,Set Order,Weight (kg),Reps,Seconds,RPE,Notes',
    ...rows.map((row) => `2026-01-30 19:37:30,Legs,1h,${row}`),
  ].join('\n');
