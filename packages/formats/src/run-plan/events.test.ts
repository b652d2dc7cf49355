import { fold, type JournalEvent, makeEvent, parseEvent } from '@legwork/engine/journal';
import { expect, test } from 'vitest';
import type { Standing } from '../fresh-id.ts';
import { calendarOf, mustReadPlan } from '../testing/plan-files.ts';
import { type PlanEvents, planEvents } from './events.ts';

type Entries = Parameters<typeof calendarOf>[1];
const past = ['past', '2026-11-20', 'Tempo 6 km'] as const;
const tempo = ['a', '2026-12-01', 'Tempo 8 km'] as const;
const long = ['b', '2026-12-06', 'Long run 20 km'] as const;

/** A journal into which versions of plans are brought, one after the other. */
function journalOf() {
  const events: JournalEvent[] = [];
  const withdrawn = new Set<string>();
  const existing = (id: string): Standing => {
    const event = events.find((each) => each.id === id);
    if (event === undefined) return 'absent';
    return event.batch !== undefined && withdrawn.has(event.batch) ? 'withdrawn' : 'live';
  };
  const bringIn = (entries: Entries, { name = 'Spring', cut = false, file = 'plan.ics' } = {}): PlanEvents => {
    const text = calendarOf(name, entries).replace(/^X-WR-CALNAME:\r\n/m, '');
    const read = mustReadPlan(cut ? text.replace(/END:VCALENDAR\s*$/, '') : text, file);
    const batch = `import-${events.length}`;
    const at = '2026-11-23T10:00:00+01:00';
    const made = planEvents({
      read,
      batch,
      device: 'd',
      firstSeq: 0,
      at,
      today: '2026-11-23',
      journal: events,
      existing,
    });
    events.push(...made.events);
    return made;
  };
  const undo = (batch: string | undefined): void => {
    if (batch === undefined) return;
    withdrawn.add(batch);
    const envelope = { id: `undo-${batch}`, device: 'd', deviceSeq: 0, at: '' };
    events.push(makeEvent({ kind: 'withdrawal', body: {}, ...envelope, withdraws: { batch } }));
  };
  const planned = () => fold(events).planned.map(({ day, name, kind }) => `${day} ${name}: ${kind}`);
  return { events, bringIn, undo, planned };
}

test('I67 every event is valid, and an import is one batch that says how much it brought', () => {
  const { events, bringIn } = journalOf();
  bringIn([tempo, long]);
  for (const event of events) expect(parseEvent(event)).toMatchObject({ ok: true });
  expect(new Set(events.map(({ batch }) => batch)).size).toBe(1);
  expect(fold(events).imports).toMatchObject([{ planned: 2, sets: 0, app: 'iCalendar' }]);
});

test('I67 reading a plan again adds nothing', () => {
  const { bringIn } = journalOf();
  bringIn([tempo, long]);
  expect(bringIn([tempo, long])).toEqual({ events: [], added: 0, changed: 0, gone: 0, same: 2 });
});

test('I67 a newer version replaces what is different, takes out what is to come and gone, and leaves what is past', () => {
  const journal = journalOf();
  journal.bringIn([past, tempo, long]);
  const moved = ['a', '2026-12-02', 'Tempo 10 km'] as const;
  expect(journal.bringIn([moved, ['c', '2026-12-04', 'Easy 5 km']])).toMatchObject({
    added: 1,
    changed: 1,
    gone: 1,
    same: 0,
  });
  expect(journal.planned()).toEqual([
    '2026-11-20 Tempo 6 km: tempo',
    '2026-12-02 Tempo 10 km: tempo',
    '2026-12-04 Easy 5 km: easy',
  ]);
});

test('I67 undoing a version brings the one before back, and it can be read again', () => {
  const journal = journalOf();
  journal.bringIn([tempo, long]);
  const before = journal.planned();
  const newer: Entries = [['a', '2026-12-02', 'Tempo 10 km']];
  const made = journal.bringIn(newer);
  const after = journal.planned();
  journal.undo(made.events[0]?.batch);
  expect(journal.planned()).toEqual(before);
  expect(journal.bringIn(newer)).toMatchObject({ changed: 1, gone: 1 });
  expect(journal.planned()).toEqual(after);
});

test('I67 what was gone may come back, and go again', () => {
  const journal = journalOf();
  for (const entries of [[tempo, long], [tempo], [tempo, long], [tempo], [tempo, long]]) journal.bringIn(entries);
  expect(journal.planned()).toHaveLength(2);
});

test('I67 a correction of the runner stays, also for what the newer version brings', () => {
  const journal = journalOf();
  journal.bringIn([['a', '2026-12-01', 'Club night 1']]);
  const likeness = fold(journal.events).planned[0]?.likeness ?? '';
  const envelope = { id: 'said', device: 'd', deviceSeq: 0, at: '' };
  journal.events.push(makeEvent({ kind: 'run.classified', body: { likeness, kind: 'intervals' }, ...envelope }));
  journal.bringIn([
    ['a', '2026-12-02', 'Club night 1'],
    ['b', '2026-12-09', 'Club night 2'],
  ]);
  expect(journal.planned()).toEqual(['2026-12-02 Club night 1: intervals', '2026-12-09 Club night 2: intervals']);
});

test('I68 a version that breaks off takes nothing out', () => {
  const journal = journalOf();
  journal.bringIn([tempo, long]);
  expect(journal.bringIn([tempo], { cut: true })).toMatchObject({ gone: 0, same: 1 });
  expect(journal.planned()).toHaveLength(2);
});

test('I68 another calendar of the same name is another plan', () => {
  const journal = journalOf();
  journal.bringIn([tempo, long], { name: 'Calendar' });
  expect(journal.bringIn([['x', '2026-12-03', 'Club run']], { name: 'Calendar' })).toMatchObject({ added: 1, gone: 0 });
  expect(journal.planned()).toHaveLength(3);
});

test('I68 a calendar that was given another name is the same, by its ids', () => {
  const journal = journalOf();
  journal.bringIn([tempo, long], { name: 'Spring' });
  expect(journal.bringIn([tempo], { name: 'Spring 2027' })).toMatchObject({ added: 0, gone: 1 });
});

test('I68 new ids for the same days are no change', () => {
  const journal = journalOf();
  journal.bringIn([tempo, long]);
  const renumbered = [tempo, long].map(([uid, day, title]) => [`${uid}-again`, day, title] as const);
  expect(journal.bringIn(renumbered)).toMatchObject({ events: [], same: 2 });
});

const withoutIds = (...entries: Entries): Entries => entries.map(([, day, title]) => [null, day, title]);

test('I68 a calendar without ids and without a name is the same under another name of its file', () => {
  const journal = journalOf();
  const easy = [null, '2026-12-08', 'Easy 5 km'] as const;
  journal.bringIn([...withoutIds(tempo, long), easy], { name: '', file: 'plan.ics' });
  expect(journal.bringIn([...withoutIds(tempo, long), easy], { name: '', file: 'download.ics' })).toMatchObject({
    events: [],
    same: 3,
  });
  expect(journal.bringIn(withoutIds(tempo, long), { name: '', file: 'again.ics' })).toMatchObject({ same: 2, gone: 1 });
});

test('I68 a plan that shares a day of rest with another is not the same', () => {
  const journal = journalOf();
  const rest = [null, '2026-12-07', 'Rest'] as const;
  journal.bringIn([...withoutIds(tempo, long), rest], { name: '', file: 'one.ics' });
  const other = [rest, [null, '2026-12-08', 'Easy 5 km'], [null, '2026-12-09', 'Hills 8 km']] as const;
  expect(journal.bringIn(other, { name: '', file: 'two.ics' })).toMatchObject({ added: 3, gone: 0 });
});

test('I67 another name at the same day and hour takes the place of what was there, on past days too', () => {
  const journal = journalOf();
  journal.bringIn(withoutIds(past, tempo, long));
  const renamed = withoutIds(['', '2026-11-20', 'Tempo 7 km'], ['', '2026-12-01', 'Hills 7 km'], long);
  expect(journal.bringIn(renamed)).toMatchObject({ added: 0, changed: 2, gone: 0, same: 1 });
  expect(journal.planned()).toEqual([
    '2026-11-20 Tempo 7 km: tempo',
    '2026-12-01 Hills 7 km: hills',
    '2026-12-06 Long run 20 km: long',
  ]);
});
