import type { PerformedSet } from '../journal/athlete.ts';
import { type ComparedSet, fatigueTarget, type LoadReason, type RepTarget } from './advice.ts';
import { type Capacity, capacityKey } from './capacity.ts';
import type { Candidate, Candidates } from './choose.ts';
import { assumedBodyMassKg, caps, comparedSets, layoff, probe, weakSide } from './constants.ts';
import { slopeOf } from './estimate.ts';
import { legDifference } from './legs.ts';
import type { Limits } from './limits.ts';
import { type AdviseSet, comparable, repetitionsShown, type Situation } from './situation.ts';
import { expectedReps } from './window.ts';

/** A choice that has been made, and all that it was made from. */
export interface Choice {
  readonly situation: Situation;
  readonly candidates: Candidates;
  readonly limits: Limits;
  /** What the estimate alone would have taken. */
  readonly free: Candidate;
  readonly chosen: Candidate;
  readonly target: RepTarget;
  readonly probeNumber: number | null;
}

/** Why this step of the station is not taken yet: the next one costs more repetitions than there are to spare. */
export function bigStep({ situation, candidates, limits, chosen, target, probeNumber }: Choice): LoadReason | null {
  const next = candidates[candidates.indexOf(chosen) + 1];
  // While the load is still being found, or held back for another reason, it is not the step that is in the way.
  if (!next || probeNumber !== null || situation.history !== 'known' || limits.because !== 'cap') return null;
  const cost = Math.log(next.effectiveKg / chosen.effectiveKg) / slopeOf(situation.estimate);
  if (cost <= caps.bigStepRepetitions || chosen.prediction.mean < target.high + target.reserve) return null;
  return { kind: 'step-too-big', nextKg: next.option.loadKg, repetitionsToReach: bigStepTop(target) };
}

/** Where repetitions stand in for a step that is too big: 18 for 12–15, as many more in any other window. */
export const bigStepTop = ({ high }: RepTarget): number => high + caps.bigStepTop - fatigueTarget.high;

const compared = ({ day, loadKg, repetitions, effort }: PerformedSet): ComparedSet => ({
  day,
  loadKg,
  repetitions,
  effort,
});

/** The sets that speak for this one: today's, the latest first, then those of the sessions before. */
export function lastSets(situation: Situation): readonly ComparedSet[] {
  const first = comparable(situation);
  if (!first) return [];
  const { done, probes, last, earlier } = situation;
  const others = [...done.toReversed(), ...probes.toReversed(), ...last, ...earlier].filter((set) => set !== first);
  return [first, ...others].slice(0, comparedSets).map(compared);
}

function history({ situation, probeNumber }: Choice, { athlete, station }: AdviseSet): readonly LoadReason[] {
  const { history: kind, daysOff, done, probes } = situation;
  const before: LoadReason[] = [];
  const begun = done.length + probes.length > 0;
  if (!begun && kind === 'known' && daysOff >= layoff.easierFromDays) before.push({ kind: 'layoff', days: daysOff });
  if (!begun && kind === 'new-station' && station) before.push({ kind: 'new-station', stationName: station.name });
  if (!begun && kind === 'unseen') {
    before.push({ kind: 'first-time', bodyMassKg: athlete.profile.bodyMassKg ?? assumedBodyMassKg });
  }
  if (probeNumber !== null) before.push({ kind: 'probe', set: probeNumber, repetitions: probe.repetitions });
  const set = comparable(situation);
  if (!set) return before;
  return [...before, { kind: 'last-set', justNow: begun, ...compared(set) }];
}

function whyLighter(
  { missed, inSession, capped }: Record<'missed' | 'inSession' | 'capped', boolean>,
  { heavyLegs }: Situation,
  limits: Limits,
): 'layoff' | 'pain' | 'too-heavy' | 'heavy-legs' | 'fatigue' | 'fits-better' {
  if (!inSession && capped && (limits.because === 'layoff' || limits.because === 'pain')) return limits.because;
  if (missed) return 'too-heavy';
  if (inSession) return 'fatigue';
  return heavyLegs ? 'heavy-legs' : 'fits-better';
}

/** Most repetitions shown with so much load or more. */
const best = (sets: Situation['last'], loadKg: number): number =>
  Math.max(0, ...sets.filter((set) => set.loadKg >= loadKg).map(repetitionsShown));

/** More than in the session before: more load, or more repetitions with as much. */
function hasGrown({ last, earlier }: Situation): boolean {
  const mostKg = Math.max(0, ...last.map(({ loadKg }) => loadKg));
  return earlier.length > 0 && best(last, mostKg) > best(earlier, mostKg);
}

function change({ situation, limits, free, chosen, target }: Choice): readonly LoadReason[] {
  const set = comparable(situation);
  const toKg = chosen.option.loadKg;
  if (!set || set.loadKg === toKg) return [];
  const fromKg = set.loadKg;
  const inSession = situation.done.length + situation.probes.length > 0;
  if (toKg > fromKg) {
    const easy = repetitionsShown(set) > target.high + target.reserve;
    const because = easy ? 'too-easy' : !inSession && hasGrown(situation) ? 'stronger' : 'fits-better';
    return [{ kind: 'raised', fromKg, toKg, because }];
  }
  const missed = repetitionsShown(set) < target.low + target.reserve;
  return [
    {
      kind: 'lowered',
      fromKg,
      toKg,
      because: whyLighter({ missed, inSession, capped: free.effectiveKg > chosen.effectiveKg }, situation, limits),
    },
  ];
}

function setFatigue({ situation }: Choice): readonly LoadReason[] {
  const repetitionsLost = (situation.estimate.tiring * situation.fatigue) / slopeOf(situation.estimate);
  const set = situation.done.length + 1;
  return set > 1 && repetitionsLost >= 1 ? [{ kind: 'set-fatigue', set, repetitionsLost }] : [];
}

function held({ situation, limits, free, chosen, probeNumber }: Choice): readonly LoadReason[] {
  const capped = free.effectiveKg > chosen.effectiveKg;
  if (!capped || probeNumber !== null || limits.because === 'layoff' || limits.fromKg === null) return [];
  if (situation.history === 'unseen') return [];
  return [{ kind: 'held', because: limits.because, wouldBeKg: free.option.loadKg }];
}

/** The other leg's estimate, when it is stronger by more than 10 % and by more than the noise. */
function weakerSide({ situation }: Choice, { strength, station, side }: AdviseSet): readonly LoadReason[] {
  if (side === 'both' || situation.history !== 'known') return [];
  const other: Capacity | undefined =
    strength.capacities[capacityKey(situation.exercise, station?.id ?? null, side === 'left' ? 'right' : 'left')];
  if (!other || other.estimate.sessions === 0) return [];
  const [left, right] = side === 'left' ? [situation.estimate, other.estimate] : [other.estimate, situation.estimate];
  const { weaker, percent, isReal } = legDifference(left, right);
  return weaker === side && isReal && percent >= 100 * weakSide.least ? [{ kind: 'weak-side', side, percent }] : [];
}

function ends({ candidates, chosen, target }: Choice): readonly LoadReason[] {
  const { mean } = chosen.prediction;
  if (chosen === candidates[0] && mean < target.low + target.reserve) return [{ kind: 'lightest' }];
  if (chosen === candidates.at(-1) && mean >= target.high + 1 + target.reserve) return [{ kind: 'heaviest' }];
  return [];
}

/** Every reason for a choice, in the order in which a coach would give them. */
export function reasonsFor(choice: Choice, question: AdviseSet): readonly LoadReason[] {
  const step = bigStep(choice);
  return [
    ...history(choice, question),
    ...setFatigue(choice),
    ...change(choice),
    ...(step ? [step] : held(choice)),
    ...weakerSide(choice, question),
    ...(choice.probeNumber === null ? ends(choice) : []),
    { kind: 'expected', ...expectedReps(choice.chosen.prediction), chanceInWindow: choice.chosen.chance },
  ];
}
