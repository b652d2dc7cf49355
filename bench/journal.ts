/**
 * `npm run bench journal`: folding ten years of training (40,000 events). The baseline, measured in the same run, is
 * what reading the same journal's text costs at the least: JSON.parse of each line.
 */
import { fold, type JournalEvent, journalText, makeEvent, parseJournal } from '@legwork/engine/journal';
import { addDays } from '@legwork/engine/time';

const exercises = ['leg-press', 'leg-extension', 'leg-curl-seated', 'calf-raise-standing'] as const;
const events: JournalEvent[] = [];
for (let index = 0; index < 40_000; index += 1) {
  const exercise = exercises[Math.floor(index / 3) % exercises.length] ?? 'leg-press';
  const day = addDays('2016-11-01', Math.floor(index / 12));
  events.push(
    makeEvent({
      kind: 'set.logged',
      id: `event-${index}`,
      device: 'bench',
      deviceSeq: index + 1,
      at: `${day}T18:00:00+00:00`,
      body: {
        sessionId: `session-${day}`,
        performedAt: `${day}T18:00:00`,
        order: index % 12,
        exercise,
        exerciseName: exercise,
        side: 'both',
        role: 'working',
        loadKg: 40 + (index % 7) * 2.5,
        repetitions: 11 + (index % 5),
        effort: { kind: 'reserve', repetitions: index % 4 },
      },
    }),
  );
}

/** Median of seven runs, in milliseconds. */
function medianMs(work: () => unknown): number {
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).toSorted((a, b) => a - b);
  return times[3] ?? Number.NaN;
}

const text = journalText(events);
const parseMs = medianMs(() =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line)),
);
const rows: [string, number][] = [
  ['JSON.parse of each line (baseline)', parseMs],
  ['parseJournal: every event checked', medianMs(() => parseJournal(text))],
  ['fold, cold', medianMs(() => fold(events))],
];
console.log(`40,000 events, ${(text.length / 1e6).toFixed(1)} MB`);
for (const [name, ms] of rows)
  console.log(`${name.padEnd(38)} ${ms.toFixed(0).padStart(6)} ms   × ${(ms / parseMs).toFixed(2)}`);
