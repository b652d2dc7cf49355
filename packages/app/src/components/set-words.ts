/** Performed sets in words, as short as a gym log writes them. */
import { catalog } from '@legwork/engine/catalog';
import type { Effort, PerformedSet } from '@legwork/engine/journal';
import { fromKg, type Unit } from '@legwork/engine/units';
import { decimalText } from './decimal.ts';

/** The unit that the athlete read the load in; their own when it was not written down. */
export const unitOf = (set: PerformedSet, own: Unit): Unit => set.shown?.unit ?? own;

/** `32.5 kg`, `2 × 12 kg`, `body weight`, `6 % at 8 km/h`. */
function loadText(set: PerformedSet, own: Unit): string {
  const meaning = set.exercise ? catalog[set.exercise].loadMeaning : 'plates';
  if (meaning === 'treadmill') return beltText(set);
  if (set.loadKg === 0) return 'body weight';
  if (meaning === 'band') return `band ${decimalText(set.loadKg)}`;
  const unit = unitOf(set, own);
  const shown = fromKg(set.loadKg, unit);
  return meaning === 'dumbbell-pair' ? `2 × ${decimalText(shown / 2)} ${unit}` : `${decimalText(shown)} ${unit}`;
}

function beltText({ gradePercent, loadKg, speedKmh }: PerformedSet): string {
  const grade = `${decimalText(gradePercent ?? loadKg)} %`;
  return speedKmh === null ? grade : `${grade} at ${decimalText(speedKmh)} km/h`;
}

const timeText = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`;

/** What was done in one set: `13`, or `6:00` when only the time counts. */
const amountText = ({ repetitions, seconds }: PerformedSet): string =>
  repetitions === 0 && seconds !== null ? timeText(seconds) : String(repetitions);

/** `13 × 32.5 kg` */
export const setText = (set: PerformedSet, own: Unit): string => `${amountText(set)} × ${loadText(set, own)}`;

export function effortText(effort: Effort): string {
  switch (effort.kind) {
    case 'failure':
      return 'none left';
    case 'reserve':
      return effort.repetitions === 0 ? 'none left' : `${decimalText(effort.repetitions)} left`;
    case 'at-least':
      return `${decimalText(effort.repetitions)} or more left`;
    case 'unreported':
      return '';
  }
}

/**
 * Sets of one exercise in one line: `3 × 13 @ 32.5 kg`, `13, 12, 11 @ 32.5 kg`, `8 @ 60 kg, 6 @ 70 kg`; sides apart as
 * `L …  R …` unless they are alike. Warm-up sets are left out when there are others.
 */
export function summary(sets: readonly PerformedSet[], own: Unit): string {
  const working = sets.filter((set) => set.role !== 'warmup');
  const told = working.length > 0 ? working : sets;
  const left = told.filter((set) => set.side === 'left');
  const right = told.filter((set) => set.side === 'right');
  const both = told.filter((set) => set.side === 'both');
  const parts = [lineOf(both, own)];
  if (left.length > 0 && lineOf(left, own) === lineOf(right, own)) parts.push(`${lineOf(left, own)} each side`);
  else
    parts.push(
      left.length > 0 ? `L\u00a0${lineOf(left, own)}` : '',
      right.length > 0 ? `R\u00a0${lineOf(right, own)}` : '',
    );
  return parts.filter((part) => part !== '').join(' · ');
}

function lineOf(sets: readonly PerformedSet[], own: Unit): string {
  const runs: { load: string; amounts: string[] }[] = [];
  for (const set of sets) {
    const load = loadText(set, own);
    const run = runs.at(-1);
    if (run?.load === load) run.amounts.push(amountText(set));
    else runs.push({ load, amounts: [amountText(set)] });
  }
  return runs
    .map(({ load, amounts }) => `${amountsText(amounts)}\u00a0@\u00a0${load.replaceAll(' ', '\u00a0')}`)
    .join(', ');
}

const amountsText = (amounts: readonly string[]): string =>
  amounts.length > 1 && amounts.every((amount) => amount === amounts[0])
    ? `${amounts.length}\u00a0×\u00a0${amounts[0]}`
    : amounts.join(', ');
