/** How far and how long a planned run is, out of what people and apps write: "8 km", "6-7 mile", "1h10", "45m - 50m". */
import { limits } from '@legwork/engine/journal';

export const kmPerMile = 1.609344;
const raceKm = { half: 21.0975, whole: 42.195 } as const;

const number = String.raw`\d{1,3}(?:[.,]\d{1,3})?`;
const dash = String.raw`\s?[-–—]\s?`;
const km = 'km|kms|k|kilometer|kilometers|kilometre|kilometres|kilómetros|chilometri|quilômetros';
const miles = 'mi|mile|miles|meilen|millas|miglia|milhas|mijl';
/** The upper end of a range: what may be run. Not a pace ("5:40/km"), nor the legs of a set ("6 x 1 km", "1 km repeats"). */
const distance = new RegExp(
  String.raw`(?<![\d.,:/x×%])(?<![/x×]\s)(?:${number}${dash})?(${number})[\s-]?(${km}|${miles})(?![\p{L}\d])(?!\s?(?:repeat|interval|rep\b|reps\b|effort|pace))`,
  'giu',
);
/** A whole that stands apart: "(total 9–13 mi)", "(9 mi)" at the end. */
const total = new RegExp(String.raw`\((?:total\s)?(?:${number}${dash})?(${number})\s?(${km}|${miles})\)`, 'iu');
const sets = /\d\s?[x×]\s?[\d(]/iu;
/** What follows a part of a run: "2 miles warm-up", "4 km easy", "3 miles at HMP". */
const part = /^\s?(?:warm|cool|easy|@|at\b|w\/?u|c\/?d|ein|aus|jog)/iu;
/** "warm-up + 3 mi. Drills + 5 mi tempo. 3 mi easy": what is added up has no whole. */
const joined = { before: /\+\s?$/u, after: /^\s?\+/u } as const;

/** "7-10 mile easy run 10 mi": a distance at the end that no sign joins to the others is that of the whole. */
const wholeAtEnd = /[\p{L})]\s$/u;

/** Kilometres, or `null` when the text says none, or only some parts of a run. */
export function distanceIn(text: string): number | null {
  const whole = total.exec(text);
  if (whole) return within(kilometres(whole[1], whole[2]));
  const found = [...text.matchAll(distance)];
  const [first] = found;
  if (first === undefined) return raceDistance(text);
  const [before, after] = [text.slice(0, first.index), text.slice(first.index + first[0].length)];
  const isPart = found.length > 1 && (part.test(after) || joined.after.test(after) || joined.before.test(before));
  if (!isPart) return sets.test(before) ? null : within(kilometres(first[1], first[2]));
  const last = found.at(-1) ?? first;
  if (wholeAtEnd.test(text.slice(0, last.index)) && text.endsWith(last[0])) return within(kilometres(last[1], last[2]));
  return sets.test(text) ? null : within(found.reduce((sum, match) => sum + kilometres(match[1], match[2]), 0));
}

/** How far a race is: not the whole of the day with warming up, "5K race (total 9 mi)". */
export const raceKmIn = (text: string): number | null => distanceIn(text.replace(/\(total[^)]*\)/iu, ''));

/** "Half Marathon", "Berlin Marathon"; a pace or a week of that name is no distance. */
function raceDistance(text: string): number | null {
  if (/pace|tempo|ritmo|allure|week|plan|training/iu.test(text)) return null;
  if (/\b(?:half|halb|semi|media|mezza|meia|halve)[ -]?marat/iu.test(text)) return raceKm.half;
  return /\bmarat(?:hon|ón|ona|on)\b/iu.test(text) ? raceKm.whole : null;
}

function kilometres(value = '', unit = ''): number {
  const amount = Number(value.replace(',', '.'));
  return new RegExp(`^(?:${miles})$`, 'iu').test(unit) ? amount * kmPerMile : amount;
}

const within = (amountKm: number): number | null =>
  amountKm > 0 && amountKm <= limits.runMetres / 1000 ? Math.round(amountKm * 100) / 100 : null;

const durations: readonly (readonly [RegExp, (parts: readonly number[]) => number])[] = [
  // "Planned Duration: 2:00", "01:15:00", "1:10 h": hours and minutes; a pace has its "/km", a clock stands after "at".
  [
    /(?:duration|dauer|durée|duración|durata|duração|duur)\D{0,3}(\d{1,2}):(\d{2})(?!\d|:\d)/iu,
    ([h = 0, m = 0]) => h * 3600 + m * 60,
  ],
  [/(?<![\d:])(\d{1,2}):(\d{2}):(\d{2})(?![\d:])/u, ([h = 0, m = 0, s = 0]) => h * 3600 + m * 60 + s],
  [/(?<![\d:@])(\d{1,2}):(\d{2})\s?h(?![\p{L}\d])/iu, ([h = 0, m = 0]) => h * 3600 + m * 60],
  // "1h10", "1 h 10 min", "2h", "1.5 hours"
  [
    /(?<![\d.,])(\d{1,2})\s?h(?:ours?|rs?|eures?|oras?)?\s?(\d{1,2})(?:\s?m(?:in)?\w*)?(?![\p{L}\d])/iu,
    ([h = 0, m = 0]) => h * 3600 + m * 60,
  ],
  [
    /(?<![\d.,x×]\s?)(\d{1,2}(?:[.,]\d)?)\s?(?:h|hours?|hrs?|std|stunden?|heures?|horas?|ore|uur)(?![\p{L}\d])/iu,
    ([h = 0]) => h * 3600,
  ],
  // "45m - 50m", "30-40 min", "75'"; not "8 x 3 min", nor the metres of "300m uphill".
  [
    /(?<![\d.,:x×]\s?)(?:\d{1,3}\s?(?:m|min)?\s?[-–]\s?)?(?:(\d{2,3})\s?(?:min(?:utes?|uten|utos|uti)?|mins|minuten|'|’)|(\d{2})\s?m)(?![\p{L}\d])(?!\s?(?:at|@|of|with|on|off|jog|recover))/iu,
    ([minutes = 0, m = 0]) => (minutes + m) * 60,
  ],
];

/** Seconds, or `null` when the text says none, or only the legs of a set. */
export function secondsIn(text: string): number | null {
  for (const [pattern, seconds] of durations) {
    const match = pattern.exec(text);
    if (!match) continue;
    const amount = seconds(match.slice(1).map((part) => Number((part ?? '0').replace(',', '.'))));
    if (amount > 0 && amount <= limits.runSeconds) return amount;
  }
  return null;
}
