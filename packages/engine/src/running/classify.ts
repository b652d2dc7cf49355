/** What kind of day a plan or a calendar means, by its words. */
import type { PlannedKind, RunKind } from '../journal/event.ts';
import { beside, patterns } from './classify-patterns.ts';
import {
  doubtfulWords,
  kindWords,
  notTheRace,
  otherSports,
  plainWords,
  raceNames,
  restWords,
  runWords,
  strengthWords,
} from './classify-words.ts';
import { sure } from './confidence.ts';
import { anyOf, placeOf, plainText } from './phrases.ts';

export interface Classified {
  readonly kind: PlannedKind;
  /** 0–1: how sure, by what told it. */
  readonly confidence: number;
}

/**
 * The kind that a name says, else what the first line of its note says. Of several kinds the first that is named counts,
 * but "easy" gives way to any other: an easy long run is long, and four easy miles with six hard ones are no easy run.
 */
export function classify(name: string, note = ''): Classified {
  const [firstLine = ''] = note.trim().split('\n');
  const [byName, byNote] = [classifyText(name), classifyText(firstLine)];
  if (byNote.kind === 'other' && byNote.confidence > sure.mixed && !saysRun(plainText(name))) return byNote;
  if (byName.confidence > sure.mixed || byNote.confidence <= Math.max(byName.confidence, sure.plainRun)) return byName;
  return { kind: byNote.kind, confidence: Math.min(byNote.confidence, sure.pattern) };
}

const rest = new RegExp(`^[^\\p{L}\\d]*${anyOf(restWords).source}`, 'u');
const strength = anyOf(strengthWords);
const others = anyOf(otherSports);
/** "@ 180–200 W": power is what riders train by; runners who do say that they run. */
const watts = /\d ?w(?![\p{L}\d/])/u;
const run = anyOf(runWords);
const raceName = anyOf(raceNames);
const aboutTheRace = anyOf(notTheRace);
/** A distance to run, not a pace ("5:40/km"). */
const distance =
  /(?<![/\d])\d+(?:[.,]\d+)?[ -]?(?:k|km|kms|mi|mile|miles|meilen|millas|miglia|milhas|mijl)(?![\p{L}\d])/u;
const distanceOnly = /^\W*\d+ ?km?\W*$/;

const saysRun = (text: string): boolean => run.test(text) || distance.test(text);

function classifyText(written: string): Classified {
  const text = cleaned(written);
  const runs = Math.min(placeOf(text, run), placeOf(text, distance));
  const hasOther = others.test(text) || watts.test(text);
  const lifts = strength.test(text);
  const kind = runKindOf(text);
  if (rest.test(text)) return { kind: 'rest', confidence: hasOther || lifts || kind ? sure.mixed : sure.named };
  // "Easy spin" is no run, and "5 miles, then stretching" is one.
  if (hasOther && Math.min(placeOf(text, others), placeOf(text, watts)) < Math.min(runs, placeOf(text, strength)))
    return { kind: 'other', confidence: sure.named };
  if (lifts && runs === Number.POSITIVE_INFINITY) {
    if (kind === null || kind.kind === 'easy') return { kind: 'strength', confidence: sure.named };
    return { ...kind, confidence: sure.mixed };
  }
  if (kind) return lifts ? { ...kind, confidence: sure.mixed } : kind;
  if (raceName.test(text) && !aboutTheRace.test(text)) return { kind: 'race', confidence: sure.pattern };
  if (distanceOnly.test(text)) return { kind: 'easy', confidence: sure.either };
  return runs < Number.POSITIVE_INFINITY
    ? { kind: 'easy', confidence: sure.plainRun }
    : { kind: 'other', confidence: sure.unknown };
}

const cleaned = (text: string): string =>
  beside.reduce((left, [pattern, instead]) => left.replace(pattern, instead), plainText(text));

const words = [kindWords, doubtfulWords].flatMap((list, index) =>
  list.map(([kind, phrases]) => ({ kind, phrases: anyOf(phrases), isDoubtful: index > 0 })),
);
const parkrun = /\bpark ?run\b/;
const sets = /\d ?x ?[\d(\p{L}]/u;
const duration = /\d ?(h|std|min|mins|minutes|minuten)(?![\p{L}])|\d\d:\d\d:\d\d/u;
/** What can stand beside a doubtful word that means a run. */
const plain = new RegExp(
  anyOf(`${plainWords}, ${doubtfulWords.map(([, phrases]) => phrases).join(', ')}`).source,
  'gu',
);
const saysMore = (text: string): boolean => /\p{L}/u.test(text.replace(plain, ''));

function runKindOf(text: string): { readonly kind: RunKind; readonly confidence: number } | null {
  if (parkrun.test(text)) return { kind: 'tempo', confidence: sure.likely };
  const found = words
    .map(({ kind, phrases, isDoubtful }) => ({ kind, at: placeOf(text, phrases), isDoubtful, confidence: sure.named }))
    .filter(({ at }) => at < Number.POSITIVE_INFINITY)
    .toSorted((a, b) => a.at - b.at);
  const shown = patterns.find(({ pattern }) => pattern.test(text));
  const told =
    found.find(({ kind }) => kind !== 'easy') ?? (shown && { ...shown, confidence: sure.pattern }) ?? found[0];
  if (told === undefined) return null;
  const { kind, confidence, isDoubtful = false } = told;
  const isOfRuns = saysRun(text) || sets.test(text) || raceName.test(text) || found.some((word) => !word.isDoubtful);
  if (!isDoubtful || isOfRuns) return { kind, confidence };
  return duration.test(text) || !saysMore(text) ? { kind, confidence: sure.either } : null;
}
