/** Kinds of runners and gyms whose year is simulated. */
import type { ExerciseId } from '@legwork/engine/catalog';
import { type Gym, gymPreset, type PresetName } from '@legwork/engine/gym';
import type { Profile } from '@legwork/engine/journal';
import { addDays, type Day, type Weekday } from '@legwork/engine/time';

/** A Monday; week 0 begins here. */
export const firstDay: Day = '2026-01-05';

/** One time at the gym. */
export interface Visit {
  readonly weekday: Weekday;
  readonly minutes: number;
  readonly gym: Gym;
}

export interface Kind {
  readonly name: string;
  readonly profile: Partial<Profile>;
  readonly visits: (week: number) => readonly Visit[];
  /** Lifts in turn are asked for. */
  readonly pairs?: true;
  /** Share of the stations that are taken at each visit; 0 when not said. */
  readonly takenShare?: number;
  /** What makes it impossible to bring every muscle into its range; absent: every usual week should be inside. */
  readonly short?: 'minutes' | 'gym';
}

const gyms: Readonly<Record<PresetName | 'none', Gym>> = {
  commercial: gymPreset('commercial', 'kg', 'gym'),
  hotel: gymPreset('hotel', 'kg', 'hotel'),
  school: gymPreset('school', 'kg', 'school'),
  home: gymPreset('home', 'kg', 'home'),
  none: { id: 'none', name: 'No gym', stations: [] },
};

const visits = (
  weekdays: readonly Weekday[],
  minutes: number,
  gym: keyof typeof gyms = 'commercial',
): readonly Visit[] => weekdays.map((weekday) => ({ weekday, minutes, gym: gyms[gym] }));

const always = (each: readonly Visit[]) => (): readonly Visit[] => each;

/** Every so many weeks another week; the first comes after the others. */
const exceptEvery = (weeks: number, usual: readonly Visit[], other: readonly Visit[]) => (week: number) =>
  week % weeks === weeks - 1 ? other : usual;

const monday = 0;
const tuesday = 1;
const wednesday = 2;
const thursday = 3;
const friday = 4;
const saturday = 5;
const sunday = 6;

const plain = { bodyMassKg: 65, experience: 'some' } as const;
/** Intervals on Tuesday and the long run on Sunday, easy runs between. */
const runs = [
  { weekday: tuesday, kind: 'intervals' },
  { weekday: thursday, kind: 'easy' },
  { weekday: sunday, kind: 'long' },
] as const;
/** The days that suit those runs: after the intervals, and two days before the long run. */
const afterRuns: readonly Weekday[] = [tuesday, friday];
const lunges: readonly ExerciseId[] = [
  'lunge-forward',
  'lunge-walking',
  'lunge-reverse',
  'lunge-lateral',
  'split-squat',
  'bulgarian-split-squat',
];

export const kinds: readonly Kind[] = [
  {
    name: 'beginner, 2 × 45 min',
    profile: { ...plain, experience: 'new', liftDays: [monday, thursday] },
    visits: always(visits([monday, thursday], 45)),
  },
  {
    name: 'intervals and long run, 2 × 45 min',
    profile: { ...plain, runs, liftDays: afterRuns },
    visits: always(visits(afterRuns, 45)),
  },
  {
    name: 'intervals and long run, 2 × 30 min',
    profile: { ...plain, runs, liftDays: afterRuns },
    visits: always(visits(afterRuns, 30)),
    short: 'minutes',
  },
  {
    name: '  the same in pairs',
    profile: { ...plain, runs, liftDays: afterRuns },
    visits: always(visits(afterRuns, 30)),
    pairs: true,
    short: 'minutes',
  },
  {
    name: 'experienced, 3 × 45 min',
    profile: { ...plain, experience: 'experienced', liftDays: [monday, wednesday, friday] },
    visits: always(visits([monday, wednesday, friday], 45)),
  },
  {
    name: 'experienced, 4 × 30 min',
    profile: { ...plain, experience: 'experienced', liftDays: [monday, tuesday, thursday, friday] },
    visits: always(visits([monday, tuesday, thursday, friday], 30)),
  },
  {
    name: 'long sessions, 2 × 75 min',
    profile: { ...plain, liftDays: [monday, thursday] },
    visits: always(visits([monday, thursday], 75)),
  },
  {
    name: 'once a week, 60 min',
    profile: { ...plain, runs, liftDays: [tuesday] },
    visits: always(visits([tuesday], 60)),
    short: 'minutes',
  },
  {
    name: '  the same hour in pairs',
    profile: { ...plain, runs, liftDays: [tuesday] },
    visits: always(visits([tuesday], 60)),
    pairs: true,
    short: 'minutes',
  },
  {
    name: 'least dose, 1 × 20 min',
    profile: { ...plain, runs, liftDays: [tuesday] },
    visits: always(visits([tuesday], 20)),
    short: 'minutes',
  },
  {
    name: 'masters, 62 years, 2 × 45 min',
    profile: { ...plain, birthYear: 1964, runs, liftDays: afterRuns },
    visits: always(visits(afterRuns, 45)),
  },
  {
    name: 'before a marathon, 2 × 45 min',
    profile: { ...plain, runs, liftDays: afterRuns, race: { day: addDays(firstDay, 7 * 30 + 6), distanceKm: 42.195 } },
    visits: always(visits(afterRuns, 45)),
  },
  {
    name: 'lifts before hard runs, 2 × 45 min',
    profile: { ...plain, runs, liftDays: [monday, saturday] },
    visits: always(visits([monday, saturday], 45)),
  },
  {
    name: 'hotel gym, 2 × 45 min',
    profile: { ...plain, runs, liftDays: afterRuns },
    visits: always(visits(afterRuns, 45, 'hotel')),
  },
  {
    name: 'school gym, 2 × 45 min',
    profile: { ...plain, runs, liftDays: afterRuns },
    visits: always(visits(afterRuns, 45, 'school')),
    short: 'gym',
  },
  {
    name: 'home, 3 × 30 min',
    profile: { ...plain, liftDays: [monday, wednesday, friday] },
    visits: always(visits([monday, wednesday, friday], 30, 'home')),
    short: 'gym',
  },
  {
    name: 'no gym at all, 3 × 30 min',
    profile: { ...plain, liftDays: [monday, wednesday, friday] },
    visits: always(visits([monday, wednesday, friday], 30, 'none')),
    short: 'gym',
  },
  {
    name: 'no leg press, no lunges, 2 × 45 min',
    profile: { ...plain, runs, liftDays: afterRuns, excluded: ['leg-press', ...lunges] },
    visits: always(visits(afterRuns, 45)),
  },
  {
    name: 'busy gym, 2 × 45 min',
    profile: { ...plain, runs, liftDays: afterRuns },
    visits: always(visits(afterRuns, 45)),
    takenShare: 0.3,
  },
  {
    name: 'means to come three times, comes once, 60 min',
    profile: { ...plain, liftDays: [monday, wednesday, friday] },
    visits: always(visits([monday], 60)),
    short: 'minutes',
  },
  {
    name: 'every sixth week on holiday, 2 × 45 min',
    profile: { ...plain, runs, liftDays: afterRuns },
    visits: exceptEvery(6, visits(afterRuns, 45), visits(afterRuns, 30, 'hotel')),
  },
  {
    name: 'misses a week each month, 2 × 45 min',
    profile: { ...plain, runs, liftDays: afterRuns },
    visits: exceptEvery(4, visits(afterRuns, 45), []),
  },
  {
    name: 'least dose each fourth week, 2 × 45 min',
    profile: { ...plain, runs, liftDays: afterRuns },
    visits: exceptEvery(4, visits(afterRuns, 45), visits([tuesday], 20)),
  },
];
