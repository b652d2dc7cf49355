/** What kind of day a plan or a calendar means, by its words. */
import type { PlannedKind, RunKind } from '../journal/event.ts';
import { beside, patterns } from './classify-patterns.ts';
import { kindWords, notTheRace, otherSports, raceNames, restWords, runWords, strengthWords } from './classify-words.ts';
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

const named = kindWords.map(([kind, words]) => ({ kind, words: anyOf(words) }));
const parkrun = /\bpark ?run\b/;

function runKindOf(text: string): { readonly kind: RunKind; readonly confidence: number } | null {
  if (parkrun.test(text)) return { kind: 'tempo', confidence: sure.likely };
  const found = named
    .map(({ kind, words }) => ({ kind, at: placeOf(text, words) }))
    .filter(({ at }) => at < Number.POSITIVE_INFINITY)
    .toSorted((a, b) => a.at - b.at);
  const harder = found.find(({ kind }) => kind !== 'easy');
  if (harder) return { kind: harder.kind, confidence: sure.named };
  const shown = patterns.find(({ pattern }) => pattern.test(text));
  if (shown) return { kind: shown.kind, confidence: sure.pattern };
  return found.length > 0 ? { kind: 'easy', confidence: sure.named } : null;
}
