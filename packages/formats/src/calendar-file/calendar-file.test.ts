import { expect, test } from 'vitest';
import { type CalendarEvent, calendarFile } from './index.ts';

const session: CalendarEvent = {
  id: '2026-11-23-1',
  startsAt: '2026-11-24T18:00',
  minutes: 45,
  title: 'Legs at the gym',
  description: 'Press, curl; then calves.\nSlowly \\ calmly',
};
const written = (event: Partial<CalendarEvent>, timeZone = 'Europe/Berlin'): string =>
  calendarFile([{ ...session, ...event }], { timeZone, writtenAt: '2026-11-23T18:30:00+01:00' });
/** Lines as a reader of RFC 5545 sees them. */
const lines = (text: string): readonly string[] => text.replaceAll('\r\n ', '').trimEnd().split('\r\n');

test('I50 a session is one event in UTC with its own id', () => {
  expect(lines(written({}))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Legwork//Season//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    'UID:2026-11-23-1@legwork',
    'DTSTAMP:20261123T173000Z',
    'DTSTART:20261124T170000Z',
    'DURATION:PT45M',
    'SUMMARY:Legs at the gym',
    'DESCRIPTION:Press\\, curl\\; then calves.\\nSlowly \\\\ calmly',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
});

test.each([
  ['summer time', '2027-07-01T18:00', 'Europe/Berlin', '20270701T160000Z'],
  ['the day of the change', '2027-03-28T18:00', 'Europe/Berlin', '20270328T160000Z'],
  ['an hour that comes twice', '2026-10-25T02:30', 'Europe/Berlin', '20261025T003000Z'],
  ['an hour that is skipped', '2027-03-28T02:30', 'Europe/Berlin', '20270328T013000Z'],
  ['a half hour', '2026-11-24T06:15', 'Asia/Kolkata', '20261124T004500Z'],
  ['the day before in UTC', '2026-11-24T06:00', 'Pacific/Auckland', '20261123T170000Z'],
  ['the day after in UTC', '2026-11-24T18:00', 'America/Los_Angeles', '20261125T020000Z'],
])('I50 wall time becomes UTC: %s', (_, startsAt, timeZone, start) => {
  expect(lines(written({ startsAt }, timeZone))).toContain(`DTSTART:${start}`);
});

test('I50 lines are of 75 octets at most, whatever the letters, and come together again', () => {
  const description = 'Kniebeugen für Läufer 🏃 '.repeat(20);
  const text = written({ description });
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(lines(text)).toContain(`DESCRIPTION:${description}`);
});

test('I50 what is no time or no zone is refused', () => {
  expect(() => written({ startsAt: '2026-11-24T25:00' })).toThrow(RangeError);
  expect(() => written({}, 'Nowhere/At_All')).toThrow(RangeError);
});
