import { fromKg, toKg, type Unit } from '@legwork/engine/units';
import type { UnitHint } from './result.ts';

/** Plates and stacks are marked in halves; a conversion lands within rounding (two decimals) of one. */
const halfStep = 0.5;
const rounding = 0.006;

/**
 * Loads that were converted once betray it: 176.3698 is no load in pounds that any gym has, but exactly 80 kg. Returns
 * the unit in which most of such odd loads must be written, with the first as the example, or `null`.
 */
export function unitHint(values: readonly number[]): UnitHint | null {
  const odd = values.filter((value) => value > 0 && !isHalf(value * 4));
  const written = (unit: Unit): readonly UnitHint[] =>
    odd.flatMap((value) => {
      const equalsUnit = unit === 'kg' ? 'lb' : 'kg';
      const equals = unit === 'kg' ? fromKg(value, 'lb') : toKg(value, 'lb');
      return isHalf(equals) ? [{ unit, value, equals: Math.round(equals / halfStep) * halfStep, equalsUnit }] : [];
    });
  const [kg, lb] = [written('kg'), written('lb')];
  const best = kg.length >= lb.length ? kg : lb;
  return best.length * 2 > odd.length ? (best[0] ?? null) : null;
}

const isHalf = (value: number): boolean => Math.abs(value - Math.round(value / halfStep) * halfStep) < rounding;
