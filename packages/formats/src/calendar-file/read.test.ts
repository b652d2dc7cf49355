import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarFile } from './index.ts';
import { readCalendar } from './read.ts';

const read = (text: string, timeZone: string | undefined = 'Europe/Berlin') =>
  readCalendar(text, { timeZone, today: '2026-11-23' });
const event = (...lines: readonly string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const calendar = (...parts: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts, 'END:VCALENDAR', ''].join('\r\n');
const days = (text: string, timeZone?: string) =>
  read(text, timeZone).days.map(({ day, time }) => (time === null ? day : `${day} ${time}`));

describe('lines', () => {
  test('I60 a calendar that Legwork wrote reads back', () => {
    const title = `Legs, “heavy”; ${'long '.repeat(30)}🦵`;
    const text = calendarFile(
      [{ id: 's1', startsAt: '2026-12-01T18:30', minutes: 45, title, description: 'One\nTwo, three' }],
      { timeZone: 'Europe/Berlin', writtenAt: '2026-11-23T10:00:00Z' },
    );
    expect(read(text)).toMatchObject({
      days: [
        { uid: 's1@legwork', day: '2026-12-01', time: '18:30', title: title.trim(), description: 'One\nTwo, three' },
      ],
      problems: [],
      isWhole: true,
    });
  });

  test.each(['\r\n', '\n', '\r'])('I60 line ends %j', (end) => {
    const text = calendar(event('UID:a', 'DTSTART:20261201', 'SUMMARY:Tempo and', '  then home')).replaceAll(
      '\r\n',
      end,
    );
    expect(read(text).days).toMatchObject([{ title: 'Tempo and then home' }]);
  });

  test('I60 blank lines, lower case, properties in any order, quoted parameters', () => {
    const text =
      'begin:vcalendar\n\nbegin:vevent\n\nsummary;x-note="a:b;c":Tempo\n\ndtstart:20261201\nend:vevent\n\nend:vcalendar';
    expect(read(text)).toMatchObject({ days: [{ title: 'Tempo', day: '2026-12-01', uid: null }], isWhole: true });
  });

  test('I64 a description without tags, with its line breaks; alarms say nothing', () => {
    const text = calendar(
      event(
        'DTSTART:20261201',
        'SUMMARY:Easy &amp; short',
        'DESCRIPTION:<p>6 km</p><b>slowly</b><br>then &lt;5 min\\, walk',
        'BEGIN:VALARM',
        'DESCRIPTION:Alarm',
        'TRIGGER:-PT15M',
        'END:VALARM',
      ),
    );
    expect(read(text).days).toMatchObject([{ title: 'Easy & short', description: '6 km\nslowly\nthen <5 min, walk' }]);
  });

  test('I63 a description that was not folded goes on', () => {
    const text = calendar(
      event('DTSTART:20261201', 'SUMMARY:Tempo', 'DESCRIPTION:Warm up', 'then six quick ones', 'LOCATION:Park'),
    );
    expect(read(text).days).toMatchObject([{ description: 'Warm up\nthen six quick ones' }]);
  });
});

describe('times', () => {
  test.each([
    ['DTSTART;VALUE=DATE:20261201', '2026-12-01'],
    ['DTSTART:20261201', '2026-12-01'],
    ['DTSTART;VALUE=DATE:2026-12-01', '2026-12-01'],
    ['DTSTART:20261201T183000', '2026-12-01 18:30'],
    ['DTSTART:20261201T173000Z', '2026-12-01 18:30'],
    ['DTSTART:20260701T163000Z', '2026-07-01 18:30'],
    ['DTSTART;TZID=Europe/Vienna:20261201T183000', '2026-12-01 18:30'],
    ['DTSTART;TZID=America/Edmonton:20261201T200000', '2026-12-02 04:00'],
    ['DTSTART;TZID=CET;VALUE=DATE-TIME:20261201T183000', '2026-12-01 18:30'],
    ['DTSTART;TZID=/mozilla.org/20050126_1/Asia/Tokyo:20261201T183000', '2026-12-01 10:30'],
    ['DTSTART;TZID="Europe/Berlin":20261201T183000', '2026-12-01 18:30'],
  ])('I61 %s is %s in Berlin', (line, expected) => {
    expect(days(calendar(event(line, 'SUMMARY:x')))).toEqual([expected]);
  });

  test('I61 a zone that nobody knows leaves its times as they stand, and says so', () => {
    const result = read(calendar(event('DTSTART;TZID=Narnia Standard Time:20261201T183000', 'SUMMARY:x')));
    expect(result.days).toMatchObject([{ day: '2026-12-01', time: '18:30' }]);
    expect(result.problems).toEqual([
      'The zone “Narnia Standard Time” is not known: its times were taken as they stand.',
    ]);
  });

  const newYork = [
    'BEGIN:VTIMEZONE',
    'TZID:Customized Time Zone 1',
    'BEGIN:STANDARD',
    'DTSTART:16011104T020000',
    'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11',
    'TZOFFSETFROM:-0400',
    'TZOFFSETTO:-0500',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010311T020000',
    'RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3',
    'TZOFFSETFROM:-0500',
    'TZOFFSETTO:-0400',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ].join('\r\n');
  test('I61 a zone that the file describes is the real one all year round', () => {
    for (const day of ['20260115', '20260310', '20260701', '20261031', '20261102', '20261224']) {
      const named = days(calendar(event(`DTSTART;TZID=America/New_York:${day}T173000`, 'SUMMARY:x')));
      const described = days(
        calendar(newYork, event(`DTSTART;TZID=Customized Time Zone 1:${day}T173000`, 'SUMMARY:x')),
      );
      expect(described).toEqual(named);
    }
  });

  test('I61 without a home, instants stay in UTC, and that is said', () => {
    const result = readCalendar(calendar(event('DTSTART:20261201T233000Z', 'SUMMARY:x')), {
      timeZone: undefined,
      today: '2026-11-23',
    });
    expect(result).toMatchObject({ days: [{ day: '2026-12-01', time: '23:30' }], timesAreUtc: true });
  });

  test.each([
    ['DTEND:20261201T193000', 60],
    ['DURATION:PT1H15M', 75],
    ['DTEND;TZID=Europe/London:20261201T183000', 60],
    ['DTEND:20251201T193000', null],
  ])('I61 with %s it lasts %s minutes', (line, minutes) => {
    const start = 'DTSTART;TZID=Europe/Berlin:20261201T183000';
    expect(read(calendar(event(start, line, 'SUMMARY:x'))).days).toMatchObject([{ minutes }]);
  });

  test('I64 events of several days are no day’s run', () => {
    const text = calendar(event('DTSTART;VALUE=DATE:20261201', 'DTEND;VALUE=DATE:20261208', 'SUMMARY:Build'));
    expect(read(text)).toMatchObject({ days: [], spans: 1 });
  });
});

describe('events that repeat', () => {
  const weekly = [
    'UID:club',
    'DTSTART;TZID=Europe/Berlin:20261124T190000',
    'SUMMARY:Club',
    'RRULE:FREQ=WEEKLY;COUNT=4',
  ];
  const moved = event(
    'UID:club',
    'RECURRENCE-ID;TZID=Europe/Berlin:20261201T190000',
    'DTSTART;TZID=Europe/Berlin:20261202T200000',
    'SUMMARY:Club, moved',
  );

  test('I62 without what is left out, moved or cancelled', () => {
    const cancelled = event(
      'UID:club',
      'RECURRENCE-ID:20261208T180000Z',
      'DTSTART:20261208T180000Z',
      'STATUS:CANCELLED',
      'SUMMARY:Club',
    );
    const text = calendar(event(...weekly, 'EXDATE;TZID=Europe/Berlin:20261124T190000'), moved, cancelled);
    expect(read(text)).toMatchObject({
      cancelled: 1,
      days: [
        { day: '2026-12-15', time: '19:00', uid: 'club#2026-12-15' },
        { day: '2026-12-02', time: '20:00', uid: 'club#2026-12-01', title: 'Club, moved' },
      ],
    });
  });

  test('I62 the hour stays when the clocks change', () => {
    const text = calendar(
      event('DTSTART;TZID=Europe/Berlin:20261020T190000', 'RRULE:FREQ=WEEKLY;COUNT=2', 'SUMMARY:x'),
    );
    expect(days(text)).toEqual(['2026-10-20 19:00', '2026-10-27 19:00']);
    expect(days(text, 'America/New_York')).toEqual(['2026-10-20 13:00', '2026-10-27 14:00']);
  });

  test.each([
    ['RRULE:FREQ=WEEKLY;UNTIL=20261201', ['2026-11-24 19:00', '2026-12-01 19:00']],
    ['RRULE:FREQ=WEEKLY;UNTIL=20261201T180000Z', ['2026-11-24 19:00', '2026-12-01 19:00']],
    ['RRULE:FREQ=WEEKLY;UNTIL=20261201T175959Z', ['2026-11-24 19:00']],
    ['RDATE;TZID=Europe/Berlin:20261126T190000', ['2026-11-24 19:00', '2026-11-26 19:00']],
  ])('I62 %s', (rule, expected) => {
    expect(days(calendar(event(...weekly.slice(0, 3), rule)))).toEqual(expected);
  });

  test('I62 a rule that no training has gives the first day, and that is said', () => {
    const result = read(calendar(event('DTSTART:20261124', 'SUMMARY:Pulse', 'RRULE:FREQ=SECONDLY')));
    expect(result.days).toMatchObject([{ day: '2026-11-24' }]);
    expect(result.problems).toEqual(['“Pulse” repeats by a rule that is not read: only its first day came in.']);
  });

  test('I63 a thousand events that repeat daily since 2000 are read in a moment', () => {
    const bomb = Array.from({ length: 1200 }, (_, index) =>
      event(`UID:${index}`, 'DTSTART:20000101', 'SUMMARY:x', 'RRULE:FREQ=DAILY;BYMONTHDAY=31'),
    );
    const started = performance.now();
    expect(read(calendar(...bomb)).days.length).toBeGreaterThan(1000);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

const version = (sequence: number, day: string): string =>
  event('UID:a', `SEQUENCE:${sequence}`, `DTSTART:${day}`, 'SUMMARY:x');

describe('ids', () => {
  test('I60 of two versions the later counts; an id on two days is two events', () => {
    expect(days(calendar(version(2, '20261202'), version(1, '20261201')))).toEqual(['2026-12-02']);
    expect(read(calendar(version(0, '20261201'), version(0, '20261202'))).days.map(({ uid }) => uid)).toEqual([
      'a#2026-12-01',
      'a#2026-12-02',
    ]);
  });
});

describe('damage', () => {
  const whole = calendar(
    event('UID:a', 'DTSTART:20261201', 'SUMMARY:Tempo'),
    event('UID:b', 'DTSTART:20261202', 'SUMMARY:Easy'),
  );

  test('I63 what stands before the cut is read, and the cut is said', () => {
    const cut = whole.slice(0, whole.indexOf('SUMMARY:Easy') + 5);
    expect(read(cut)).toMatchObject({
      days: [{ uid: 'a' }],
      isWhole: false,
      problems: ['The file breaks off: what came before was read.', 'One event breaks off and was left out.'],
    });
  });

  test('I63 an event without a day is left out, and said', () => {
    const text = calendar(event('SUMMARY:x', 'DTSTART:20261399'), event('SUMMARY:y', 'DTSTART:20261201'));
    expect(read(text)).toMatchObject({ days: [{ title: 'y' }], isWhole: false });
    expect(read(text).problems).toEqual(['One event has no day that can be read and was left out.']);
  });

  test('I63 no cut and no noise makes it throw', () => {
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(whole.length), fc.string({ unit: 'binary' }), (from, to, noise) => {
        const result = read(whole.slice(0, from) + noise + whole.slice(to));
        expect(result.days.every(({ day }) => /^\d{4}-\d{2}-\d{2}$/.test(day))).toBe(true);
      }),
      { seed: 20261123, numRuns: 300 },
    );
  });
});
