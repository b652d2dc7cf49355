import { describe, expect, it } from 'vitest';
import {
  type Detail,
  type Encoding,
  encoded,
  encodings,
  exportsByName,
  type Remembered,
  remembered,
  type Spelling,
  textOfExport,
} from '../testing/corpus.ts';
import { readStrengthLog } from './index.ts';

const spellings: readonly Spelling[] = [
  { delimiter: ',', decimal: '.', lineEnd: '\n' },
  { delimiter: ';', decimal: ',', lineEnd: '\r\n' },
  { delimiter: '\t', decimal: ',', lineEnd: '\n' },
  { delimiter: ',', decimal: ',', lineEnd: '\r\n' },
];

/** What must come back, given what the app writes down at all. */
const expected = (set: Remembered, detail: Detail) => ({
  performedAt: `${set.day}T${detail.clock ? set.clock : '12:00:00'}`,
  exerciseName: set.exercise,
  role: (set.role === 'warmup' && !detail.warmUps) || (set.role === 'drop' && !detail.drops) ? 'working' : set.role,
  load: set.kg,
  repetitions: set.repetitions,
  effort: set.rpe === null || !detail.rpe ? { kind: 'unreported' } : { kind: 'reserve', repetitions: 10 - set.rpe },
  seconds: set.seconds || undefined,
});

const read = (bytes: Uint8Array) => {
  const result = readStrengthLog({ bytes, fileName: 'log.csv', choices: {}, today: '2026-11-23' });
  if (result.kind !== 'read') throw new Error(JSON.stringify(result));
  return result;
};

const representable = (text: string, encoding: Encoding): boolean =>
  encoding !== 'windows-1252' || !/[^\s -ÿ]/u.test(text);

describe.each(Object.entries(exportsByName))('%s', (_, file) => {
  const sets = file.detail.holds ? remembered : remembered.filter(({ repetitions }) => repetitions > 0);

  it.each(spellings)('I1 every set comes back the same, spelt with $delimiter and $decimal', (spelling) => {
    const text = textOfExport(file, sets, spelling);
    // Encodings do not meddle with spelling: all of them for the first, one for the others.
    const tried =
      spelling === spellings[0] ? encodings.filter((one) => representable(text, one)) : encodings.slice(0, 1);
    for (const encoding of tried) {
      const log = read(encoded(text, encoding));
      expect(log.app).toBe(file.app);
      expect(log.problems).toEqual([]);
      expect(log.sessions).toBe(2);
      expect(
        log.sets.map(({ body }) => ({
          performedAt: body.performedAt,
          exerciseName: body.exerciseName,
          role: body.role,
          load: Number(body.loadKg.toFixed(6)),
          repetitions: body.repetitions,
          effort: body.effort,
          seconds: body.seconds,
        })),
      ).toEqual(sets.map((set) => expected(set, file.detail)));
    }
  });
});
