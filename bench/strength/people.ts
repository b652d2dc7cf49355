/** Real people's logs, each as the athlete that an import makes of them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Athlete, fold } from '@legwork/engine/journal';
import { readStrengthLog, toEvents } from '@legwork/formats/strength-log';

export interface Person {
  readonly name: string;
  readonly athlete: Athlete;
  /** Group of people, from 0, for whom numbers are chosen on all the others. */
  readonly fold: number;
}

const columns = ['date', 'exercise', 'set_type', 'weight', 'unit', 'reps', 'rpe', 'rir', 'seconds'];

/** The cells of a line as they stand, quotation marks and all. */
const cellsOf = (line: string): readonly string[] =>
  line.includes('"') ? line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/) : line.split(',');

/** FNV-1a, 32 bits: a split that never changes. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return value;
}

function athleteOf(name: string, lines: readonly string[]): Athlete | null {
  const text = [columns.join(','), ...lines, ''].join('\n');
  const bytes = new TextEncoder().encode(text);
  const choices = { unit: 'kg', dateOrder: 'dmy' } as const;
  const read = readStrengthLog({ bytes, fileName: `${name}.csv`, choices, today: '2026-11-23' });
  if (read.kind !== 'read') return null;
  const at = '2026-11-23T12:00:00+00:00';
  const { events } = toEvents({
    read,
    batch: name,
    device: 'bench',
    firstSeq: 0,
    at,
    existing: () => 'absent',
  });
  return fold(events);
}

/** Everybody in the logs, in so many folds; `null` when the logs are not there. */
export function readPeople(folds: number): readonly Person[] | null {
  const file = join(process.env['LEGWORK_SHARED'] ?? '../shared', 'data/lifting-logs/sets.csv.gz');
  if (!existsSync(file)) return null;
  const [header = '', ...lines] = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n');
  const places = columns.map((column) => cellsOf(header).indexOf(column));
  const byPerson = new Map<string, string[]>();
  for (const line of lines) {
    const cells = cellsOf(line);
    const [name = ''] = cells;
    const row = places.map((place) => cells[place] ?? '').join(',');
    const own = byPerson.get(name);
    if (own) own.push(row);
    else byPerson.set(name, [row]);
  }
  return [...byPerson].flatMap(([name, rows]) => {
    const athlete = athleteOf(name, rows);
    return athlete ? [{ name, athlete, fold: hash(name) % folds }] : [];
  });
}
