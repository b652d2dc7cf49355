import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyJournal } from './arbitrary.ts';
import { fold } from './fold.ts';
import { makeEvent } from './make.ts';
import { keepUnread, parseEvent, parseJournal } from './read.ts';
import { journalText } from './text.ts';

const set = makeEvent({
  id: 'a',
  device: 'phone',
  deviceSeq: 0,
  at: '2026-03-02T18:05:00+01:00',
  kind: 'set.logged',
  body: {
    sessionId: 'monday',
    performedAt: '2026-03-02T18:05:00',
    order: 0,
    exercise: 'leg-press',
    exerciseName: 'Leg press',
    side: 'both',
    role: 'working',
    loadKg: 60,
    repetitions: 14,
    effort: { kind: 'failure' },
  },
});
const { id: _, ...nameless } = set;

describe('one event', () => {
  test('J22 what was made is an event', () => {
    expect(parseEvent(set)).toEqual({ ok: true, event: set });
  });

  test.each([
    [nameless, 'id', 'expected string'],
    [{ ...set, deviceSeq: -1 }, 'deviceSeq', '>=0'],
    [{ ...set, body: { ...set.body, repetitions: 500 } }, 'body.repetitions', '<=200'],
    [{ ...set, body: { ...set.body, performedAt: '2026-02-30T18:00:00' } }, 'body.performedAt', 'YYYY-MM-DDTHH:MM:SS'],
    [{ ...set, body: { ...set.body, side: 'middle' } }, 'body.side', 'left'],
    [{ ...set, body: { ...set.body, effort: { kind: 'reserve' } } }, 'body.effort.repetitions', 'number'],
    [{ ...set, body: { ...set.body, faults: 'knees' } }, 'body.faults', 'array'],
    [{ ...set, body: 'leg press, 14' }, 'body', 'expected object'],
    [{ ...set, kind: 'withdrawal', body: {} }, 'withdraws', 'the event or the batch'],
    ['a set', 'event', 'expected object'],
    [null, 'event', 'expected object'],
    [undefined, 'event', 'expected object'],
  ])('J22 %j: names the field %s and what was expected', (value, field, expected) => {
    const read = parseEvent(value);
    expect(read.ok ? '' : read.problem).toMatch(new RegExp(`^${field.replaceAll('.', '\\.')}: `));
    expect(read.ok ? '' : read.problem).toContain(expected);
  });

  test('J23 fields and kinds of a newer version pass untouched', () => {
    const newer = { ...set, mood: 'good', body: { ...set.body, barSpeed: 0.4 } };
    expect(parseEvent(newer)).toEqual({ ok: true, event: newer });
    const unknown = { ...set, kind: 'set.dreamt', body: [1, 2] };
    expect(parseEvent(unknown)).toEqual({ ok: true, event: unknown });
  });

  test('J22 any value is read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ kind: fc.constant('unread'), body: fc.anything() })), (value) => {
        expect(parseEvent(value).ok).toBeTypeOf('boolean');
      }),
    );
  });
});

describe('a journal as text', () => {
  test('J22 J23 every journal reads back as it was written', () => {
    fc.assert(
      fc.property(anyJournal, (journal) => {
        expect(parseJournal(journalText(journal))).toEqual({ events: journal, problems: [] });
      }),
    );
  });

  test('J24 a last line that was cut off is a problem and no other line is lost', () => {
    const text = journalText([set, { ...set, id: 'b' }]);
    const { events, problems } = parseJournal(text.slice(0, -20));
    expect(events).toEqual([set]);
    expect(problems).toEqual([{ line: 2, message: 'is not JSON (cut off?)' }]);
  });

  test('J24 empty lines, line ends of other systems and a byte-order mark are no problem', () => {
    expect(parseJournal(`\uFEFF${JSON.stringify(set)}\n`)).toEqual({ events: [set], problems: [] });
    expect(parseJournal(`\r\n${JSON.stringify(set)}\r\n\r\n`)).toEqual({ events: [set], problems: [] });
  });

  test('J25 an event whose body cannot be read is kept, written as it was, and not folded', () => {
    const line = JSON.stringify({ ...set, body: { ...set.body, exercise: 'moon-walk' } });
    const { events, problems } = parseJournal(`${line}\n`);
    expect(problems).toMatchObject([{ line: 1, message: expect.stringMatching(/^body\.exercise: /) }]);
    expect(journalText(events)).toBe(`${line}\n`);
    expect(fold(events)).toEqual(fold([]));
  });

  test('J25 a version that can read an unread event takes it out of its wrapping', () => {
    const wrapped = keepUnread(set);
    expect(wrapped).toMatchObject({ id: 'a', kind: 'unread' });
    expect(parseEvent(wrapped)).toEqual({ ok: true, event: set });
    expect(keepUnread('not even an envelope')).toBeNull();
  });
});
