/** What Start asks, with sensible answers filled in, and the events that the answers become. */
import { gymPreset, type PresetName } from '@legwork/engine/gym';
import type { Body, RunKind } from '@legwork/engine/journal';
import type { Day, Weekday } from '@legwork/engine/time';
import type { Unit } from '@legwork/engine/units';
import { toKg } from '@legwork/engine/units';
import { gymChanges } from '../../store/gym-changes.ts';
import type { Change } from '../../store/journal.ts';

type ScreeningAnswers = Body<'screening.answered'>;

export interface Answers {
  readonly preset: PresetName;
  readonly unit: Unit;
  readonly minutes: number;
  readonly liftDays: readonly Weekday[];
  readonly runs: Readonly<Partial<Record<Weekday, RunKind | undefined>>>;
  readonly race: { readonly day: Day; readonly distanceKm: number } | null;
  /** As typed, in `unit`; empty = not said. */
  readonly bodyMass: string;
  readonly experience: 'new' | 'some' | 'experienced';
  readonly screening: ScreeningAnswers;
}

/**
 * A usual week, so that most people only have to move a day. Hard runs other than the long one are left for the runner
 * to say: each makes the lifting before it light, and nobody should get a light workout for intervals they do not run.
 */
export const usual: Answers = {
  preset: 'commercial',
  unit: 'kg',
  minutes: 45,
  liftDays: [0, 3],
  runs: { 1: 'easy', 3: 'easy', 5: 'long' },
  race: null,
  bodyMass: '',
  experience: 'new',
  screening: {
    active: true,
    condition: false,
    symptoms: false,
    joint: false,
    supervisedOnly: false,
    pregnant: false,
    under16: false,
  },
};

/** Reads a typed body weight in kilograms; `null` when nothing was said, `undefined` when it is no plausible weight. */
export function bodyMassKg(typed: string, unit: Unit): number | null | undefined {
  const text = typed.trim().replace(',', '.');
  if (text === '') return null;
  const kg = toKg(Number(text), unit);
  return kg >= 25 && kg <= 250 ? Math.round(kg * 10) / 10 : undefined;
}

/** Everything that was answered, as one batch of changes. */
export function answerChanges(answers: Answers, gymId: string): readonly Change[] {
  const gym = gymPreset(answers.preset, answers.unit, gymId);
  const mass = bodyMassKg(answers.bodyMass, answers.unit);
  const runs = Object.entries(answers.runs).flatMap(([day, kind]) => {
    const weekday = weekdayOfKey(day);
    return kind && weekday !== null ? [{ weekday, kind }] : [];
  });
  return [
    ...gymChanges(gym),
    {
      kind: 'profile.set',
      body: {
        gymId,
        unit: answers.unit,
        minutes: answers.minutes,
        liftDays: [...answers.liftDays],
        runs,
        race: answers.race,
        experience: answers.experience,
        ...(typeof mass === 'number' && { bodyMassKg: mass }),
      },
    },
    { kind: 'screening.answered', body: answers.screening },
  ];
}

const weekdayKeys: Readonly<Record<string, Weekday>> = { 0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6 };
const weekdayOfKey = (key: string): Weekday | null => weekdayKeys[key] ?? null;
