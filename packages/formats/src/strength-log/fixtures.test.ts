import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mustRead, readText } from '../testing/reading.ts';
import { sharedFile } from '../testing/shared-data.ts';

interface Fixture {
  readonly file: string;
  readonly app: string;
  readonly rows: number;
  readonly sets: number;
  readonly sessions: number;
  /** Sets in rows that cannot be taken (an attempt with 0 repetitions). */
  readonly problems?: number;
  /** The file states no unit, so that it must be asked for. */
  readonly asks?: true;
}

/** Real exports of real people. Rows, sets and sessions were counted with another CSV reader (Python's). */
const fixtures: readonly Fixture[] = [
  { file: 'fitbod-old', app: 'Fitbod', rows: 400, sets: 400, sessions: 22, asks: true },
  { file: 'fitnotes-android-lbs-header', app: 'FitNotes', rows: 500, sets: 500, sessions: 32 },
  { file: 'fitnotes-android-weightunit', app: 'FitNotes', rows: 500, sets: 500, sessions: 24 },
  { file: 'hevy-api-flattened', app: 'Hevy', rows: 226, sets: 226, sessions: 10 },
  { file: 'hevy-kg-rpe-warmup-failure', app: 'Hevy', rows: 800, sets: 800, sessions: 34 },
  { file: 'hevy-lbs', app: 'Hevy', rows: 500, sets: 500, sessions: 31 },
  { file: 'rweightlifting-wide-531', app: 'wide table', rows: 147, sets: 448, sessions: 48, problems: 1, asks: true },
  { file: 'strong-2015-kg-km-header', app: 'Strong (2015)', rows: 400, sets: 400, sessions: 45 },
  { file: 'strong-2016-lb-mi-header', app: 'Strong (2015)', rows: 400, sets: 400, sessions: 41 },
  { file: 'strong-2018-nounit', app: 'Strong (2018)', rows: 600, sets: 600, sessions: 36, asks: true },
  { file: 'strong-2021-duration-rpe', app: 'Strong (2021)', rows: 600, sets: 600, sessions: 42, asks: true },
  { file: 'strong-2026-no-notes-columns', app: 'Strong (2021)', rows: 500, sets: 500, sessions: 40, asks: true },
  { file: 'strong-android-2025-workoutno-semicolon', app: 'Strong (2025)', rows: 500, sets: 500, sessions: 23 },
  { file: 'strong-android-semicolon-weightunit', app: 'Strong (Android)', rows: 500, sets: 500, sessions: 34 },
  { file: 'strong-french', app: 'Strong (2021)', rows: 500, sets: 500, sessions: 24, asks: true },
  { file: 'strong-german', app: 'Strong (2021)', rows: 500, sets: 500, sessions: 17, asks: true },
];

describe.skipIf(!existsSync(sharedFile('data/import-fixtures')))(
  'real exports (skipped without the shared data)',
  () => {
    it.each(fixtures)('I30 $file: every row of it', ({ file, app, rows, sets, sessions, problems = 0, asks }) => {
      const bytes = readFileSync(sharedFile(`data/import-fixtures/${file}.csv`));
      const unanswered = readText(bytes);
      expect(unanswered.kind).toBe(asks ? 'question' : 'read');
      const log = mustRead(bytes, { unit: 'kg' });
      expect(log.app).toBe(app);
      expect(log.problems).toHaveLength(problems);
      expect({ rows: log.rows.length, sets: log.sets.length, sessions: log.sessions }).toEqual({
        rows,
        sets,
        sessions,
      });
      expect(
        log.sets.every(({ body }) => body.exerciseName !== '' && (body.repetitions > 0 || body.seconds !== undefined)),
      ).toBe(true);
    });
  },
);
