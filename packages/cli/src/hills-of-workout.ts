import type { Gym } from '@legwork/engine/gym';
import { type Belt, costFrom, type HillProgram, hillSession, hourKmhOf } from '@legwork/engine/hills';
import type { Athlete } from '@legwork/engine/journal';
import type { Workout } from '@legwork/engine/workout';

/** What the first treadmill of the gym can be set to. */
export function beltOfGym({ stations }: Pick<Gym, 'stations'>): Belt | null {
  for (const { loads } of stations) if (loads.type === 'treadmill') return loads;
  return null;
}

/** The settings for the hills after a workout; `null` where it has none, or nothing tells how fast the runner is. */
export function hillProgramOf(
  { hills, phase, day, circumstances }: Workout,
  { stations }: Gym,
  { runs }: Athlete,
): HillProgram | null {
  const hourKmh = hourKmhOf(runs, day);
  const belt = beltOfGym({ stations: stations.filter(({ id }) => !circumstances.stationsTaken.includes(id)) });
  if (hills === null || hourKmh === null || belt === null) return null;
  const runner = { cost: costFrom(runs, day), hourKmh };
  return hillSession(hills.session, { minutes: hills.minutes, runner, belt, phase: phase ?? 'foundation' });
}
