import type { Run } from '../journal/athlete.ts';
import { twoDigits, watchTime } from '../time.ts';

const kinds: Readonly<Record<NonNullable<Run['kind']>, string>> = {
  easy: 'Easy run',
  long: 'Long run',
  intervals: 'Intervals',
  tempo: 'Tempo run',
  hills: 'Hill run',
  race: 'Race',
};
const grounds: Readonly<Record<NonNullable<Run['ground']>, string>> = {
  road: 'road',
  trail: 'trail',
  track: 'track',
  treadmill: 'treadmill',
};

/** What a run was: "Run", "Long run, trail". */
export const runTitle = ({ kind, ground }: Pick<Run, 'kind' | 'ground'>): string =>
  `${kind === null ? 'Run' : kinds[kind]}${ground === null ? '' : `, ${grounds[ground]}`}`;

/** Kilometres, as plans and the evidence have them: `10.2 km`, `1,204 km`. */
export const distanceWords = (metres: number): string =>
  `${metres < 100_000 ? Math.round(metres / 100) / 10 : Math.round(metres / 1000).toLocaleString('en')} km`;

/** `47 min`, `1:47 h`, `310 h`. */
export function hoursWords(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  if (minutes >= 6000) return `${Math.round(minutes / 60).toLocaleString('en')} h`;
  return `${Math.floor(minutes / 60)}:${twoDigits(minutes % 60)} h`;
}

/** `5:30 /km`. */
export const paceWords = (seconds: number, metres: number): string =>
  `${watchTime(Math.round(seconds / (metres / 1000)))} /km`;

/** The numbers of a run that are known: `["10.2 km", "56 min", "5:30 /km", "49 m up", "151 bpm"]`. */
export function runFacts({ distanceMetres, seconds, climbMetres, meanHeartRate }: Run): readonly string[] {
  return [
    ...(distanceMetres === null ? [] : [distanceWords(distanceMetres)]),
    hoursWords(seconds),
    ...(distanceMetres === null ? [] : [paceWords(seconds, distanceMetres)]),
    ...(climbMetres === null || climbMetres === 0 ? [] : [`${climbMetres} m up`]),
    ...(meanHeartRate === null ? [] : [`${Math.round(meanHeartRate)} bpm`]),
  ];
}
