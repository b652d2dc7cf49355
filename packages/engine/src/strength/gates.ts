import type { Athlete, PerformedSet } from '../journal/athlete.ts';
import { painAdvice, painLoadShare } from '../safety/pain.ts';
import { addDays } from '../time.ts';
import type { RepTarget } from './advice.ts';
import { assumedBodyMassKg, caps, collapseBelowWindow, layoff, prior, probe } from './constants.ts';
import { effectiveKg } from './effective.ts';
import { sdOfLoad, slopeOf } from './estimate.ts';
import { returnShare } from './layoff.ts';
import { type Limits, noLimits } from './limits.ts';
import { meanRepetitions } from './predict.ts';
import { repetitionsShown, type Situation } from './situation.ts';
import { isProbed } from './warm-up.ts';
import { middle } from './window.ts';

/** The heaviest load of some sets; `null` when there are none. */
const heaviest = (sets: Situation['last']): number | null =>
  sets.length === 0 ? null : Math.max(...sets.map(({ loadKg }) => loadKg));

/** The load is still being found: nobody knows it here yet, or it was too long ago. */
const isSearch = (situation: Situation): boolean => situation.history !== 'known' || isLongAgo(situation);

const isLongAgo = ({ daysOff, history }: Situation): boolean => history === 'known' && returnShare(daysOff) === null;

/** So many repetitions over the window that a small step would take weeks to get there. */
const isFarTooLight = ({ estimate, fatigue }: Situation, fromKg: number, { high, reserve }: RepTarget): boolean =>
  meanRepetitions(estimate, fromKg, fatigue) > high + reserve + caps.searchRepetitionsOver;

/** Pain over 3 of 10 in this exercise since then, and nothing said to have cleared it. */
const hurtSince = ({ exercise }: Situation, athlete: Athlete, since: string): boolean =>
  athlete.pain.some(
    (pain) =>
      pain.level > caps.painLevel &&
      (pain.exercise === undefined || pain.exercise === exercise.id) &&
      pain.at >= since &&
      pain.at > (athlete.painClearedAt ?? ''),
  );

/** Since its last session. */
const hurts = (situation: Situation, athlete: Athlete): boolean =>
  hurtSince(situation, athlete, situation.last[0]?.performedAt ?? '');

/** A bad morning, or a set that was stopped, makes the exercise lighter for a week (evidence §8). */
const isLightened = ({ exercise, on }: Situation, athlete: Athlete): boolean =>
  painAdvice({ athlete, on }).lightened.includes(exercise.id);

/** Why the load may not rise after some sets: it hurts, or nobody said how hard they were and none passed the window. */
function heldAfter(
  sets: Situation['last'],
  situation: Situation,
  athlete: Athlete,
  { high }: RepTarget,
): 'pain' | 'unreported' | null {
  if (hurts(situation, athlete) || isLightened(situation, athlete)) return 'pain';
  const silent = sets.every(({ effort, repetitions }) => effort.kind === 'unreported' && repetitions <= high);
  return silent ? 'unreported' : null;
}

/**
 * The first load ever, in effective kg: light on purpose, a little more for people who lift, and for those whom other
 * exercises have shown to be strong.
 */
function firstKg({ exercise, estimate }: Situation, { profile }: Athlete): number {
  const mass = profile.bodyMassKg ?? assumedBodyMassKg;
  const light = effectiveKg(exercise, exercise.firstLoadShare * mass * prior.experience[profile.experience], mass);
  return Math.max(light, Math.exp(estimate.logLoad - probe.startSds * sdOfLoad(estimate)));
}

/** Before the first set of the session. */
function firstSetLimits(situation: Situation, athlete: Athlete, target: RepTarget): Limits {
  const { estimate, fatigue, last, earlier, history, unnamedStation, daysOff } = situation;
  if (history === 'unseen') return { ...noLimits, mostKg: firstKg(situation, athlete) };
  const ideal = Math.exp(
    estimate.logLoad + estimate.today - estimate.tiring * fatigue - slopeOf(estimate) * (middle(target) - 12),
  );
  if (history === 'new-station') {
    return { ...noLimits, mostKg: ideal * probe.newStationShare };
  }
  const lastKg = heaviest(last);
  if (lastKg === null) return { ...noLimits, mostKg: ideal * probe.newStationShare };
  // What was lifted before it hurt is no measure of what may be lifted now.
  const hurtLately = hurtSince(situation, athlete, addDays(situation.on, -caps.painDays));
  const heaviestKg = hurtLately ? lastKg : Math.max(lastKg, heaviest(earlier) ?? 0);
  const moved = (loadKg: number): number => effectiveKg(situation.exercise, loadKg, athlete.profile.bodyMassKg);
  const heavy = [...last, ...earlier].filter(({ loadKg }) => loadKg === heaviestKg);
  const fromKg = moved(heaviestKg);
  const none = { leastKg: 0, fromKg, shown: Math.max(...heavy.map(repetitionsShown)) };
  const share = returnShare(daysOff);
  if (share === null) return { ...none, mostKg: moved(heaviestKg * layoff.findAgainShare), because: 'layoff' };
  if (share < 1) return { ...none, mostKg: moved(heaviestKg * share), because: 'layoff' };
  if (isLightened(situation, athlete)) return { ...none, mostKg: moved(heaviestKg * painLoadShare), because: 'pain' };
  const held = heldAfter(last, situation, athlete, target);
  if (held) return { ...none, mostKg: held === 'pain' ? moved(lastKg) : fromKg, because: held };
  if (unnamedStation) return { ...none, mostKg: fromKg, because: 'unnamed-station' };
  const up = isFarTooLight(situation, fromKg, target) && !hurtLately ? caps.search : caps.session;
  return { ...none, mostKg: moved(heaviestKg * up), because: 'cap' };
}

/** Whether the athlete said that the set brought fatigue before the window. */
const tellsShort = (set: PerformedSet, { low, reserve }: RepTarget): boolean =>
  (set.effort.kind === 'failure' || set.effort.kind === 'reserve') && repetitionsShown(set) < low + reserve;

/** Before a later set of the session: counted from the set, or the probe, that was just done. */
function laterSetLimits(situation: Situation, just: PerformedSet, athlete: Athlete, target: RepTarget): Limits {
  const { exercise } = situation;
  const { loadKg } = just;
  const moved = (kg: number): number => effectiveKg(exercise, kg, athlete.profile.bodyMassKg);
  const fromKg = moved(loadKg);
  const searching = isSearch(situation) || isFarTooLight(situation, fromKg, target);
  const up = searching ? caps.search : exercise.kind === 'machine' ? caps.machineUp : caps.freeWeightUp;
  const held = heldAfter([just], situation, athlete, target);
  const shown = repetitionsShown(just);
  const missedByFar = shown < target.low - collapseBelowWindow;
  // Who has just said that the window was out of reach gets no more, whatever the estimate makes of one set.
  const fellShort = tellsShort(just, target);
  return {
    leastKg: missedByFar ? 0 : moved(loadKg * caps.down),
    mostKg: held || fellShort ? fromKg : moved(loadKg * up),
    because: held ?? (fellShort ? 'fell-short' : 'cap'),
    fromKg,
    shown,
  };
}

/** What safety leaves of the loads for the next set (evidence §1.5, §1.7, §1.8). */
export function limitsFor(situation: Situation, athlete: Athlete, target: RepTarget): Limits {
  const just = situation.done.at(-1) ?? situation.probes.at(-1);
  return just ? laterSetLimits(situation, just, athlete, target) : firstSetLimits(situation, athlete, target);
}

/**
 * Which probe this set is: the first of a load that nobody knows, and up to two more while the caps keep it from the
 * load that the estimate proposes. `null`: a working set.
 */
export function probeNumber(situation: Situation, capped: boolean): number | null {
  if (situation.done.length > 0 || !isSearch(situation) || situation.history === 'new-station') return null;
  if (!isProbed(situation.exercise)) return null;
  const number = situation.probes.length + 1;
  if (number > probe.most) return null;
  return number === 1 || capped ? number : null;
}
