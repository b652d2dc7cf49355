/**
 * Hills on the treadmill after the lifting. Strength comes first, while the legs are fresh: over months that keeps a little
 * more of it, and the running does not mind (evidence §2.3: Eddens 2018).
 */
import { catalog } from '../catalog/index.ts';
import { type Gym, placements } from '../gym/index.ts';
import type { Athlete } from '../journal/athlete.ts';
import { type HillSessionKind, sessionMinutes } from '../running/hills/session-kinds.ts';
import { painAdvice } from '../safety/index.ts';
import type { Phase } from '../season/season.ts';
import type { Day } from '../time.ts';
import { type Circumstances, freeGym } from './circumstances.ts';
import type { Limits } from './limits.ts';
import { stationChangeSeconds } from './minutes.ts';
import type { LeftOut, NoHills, Workout } from './workout.ts';

/** Beyond half an hour hills are a run of their own (our choice). */
const blockMinutes = { least: sessionMinutes.least, most: 30 } as const;

/** What lifting keeps of a session with hills: a big lift and a small one, two sets each (our choice). */
export const leastStationSeconds = 8 * 60;

/**
 * The hills that go with the lifting of a phase (our choice): even effort while the legs are new to loads, short and hard
 * beside building, long climbs when the race's own effort counts (Held 2023). A taper and the weeks off have none.
 */
export const hillSessionOf: Readonly<Record<Phase, HillSessionKind | null>> = {
  foundation: 'hilly',
  transition: 'repeats',
  heavy: 'repeats',
  'in-season': 'long-climb',
  taper: null,
  off: null,
};

interface Conditions {
  readonly athlete: Athlete;
  readonly gym: Gym;
  readonly on: Day;
  readonly limits: Limits;
  readonly circumstances: Circumstances;
}

/** The hills of a day, whatever the minutes, or why there are none. */
type HillsOfDay = { readonly session: HillSessionKind } | { readonly why: NoHills };

export const hasTreadmill = (gym: Gym): boolean => placements(gym, catalog['treadmill-hills']).length > 0;

function hillsOn({ athlete, gym, on, limits, circumstances }: Conditions): HillsOfDay {
  const { sore, legsHeavy } = circumstances;
  if (!hasTreadmill(freeGym(gym, circumstances))) return { why: 'no-treadmill' };
  if (limits.gentle) return { why: 'gentle' };
  if (painAdvice({ athlete, on }).excludedExercises.length > 0) return { why: 'pain' };
  if (legsHeavy || athlete.readiness[on] === 'heavy') return { why: 'heavy-legs' };
  if (Object.keys(sore).length > 0) return { why: 'sore' };
  if (limits.runAhead) return { why: 'run-soon' };
  const session = hillSessionOf[limits.season?.phase ?? 'foundation'];
  return session ? { session } : { why: 'phase' };
}

/** How the seconds of a session are spent. */
interface Spent {
  /** All that the athlete has, and what of it the season leaves to lifting. */
  readonly askedSeconds: number;
  readonly liftingSeconds: number;
  /** Behind already, or before the first station: warm-up, waiting, stations that stay. */
  readonly spentSeconds: number;
  /** What hills must leave to stations that are ahead. */
  readonly leastSeconds: number;
}

/** What stations that are ahead get, the hills after them, and what became of what was asked. */
interface SharedTime {
  readonly seconds: number;
  readonly hills: Workout['hills'];
  readonly leftOut: readonly LeftOut[];
}

/**
 * Shares the time of a session between stations and the hills that the athlete asked for. Hills take first what the season
 * leaves unused, then from the lifting; they are shortened, or left out, where too little of it would remain. What does
 * not depend on the minutes is found out once.
 */
export function timeSharing(conditions: Conditions): (spent: Spent) => SharedTime {
  const { hillMinutes } = conditions.circumstances;
  if (!(hillMinutes > 0)) return (spent) => ({ seconds: stationSeconds(spent, 0), hills: null, leftOut: [] });
  const ofDay = hillsOn(conditions);
  const asked = Math.min(blockMinutes.most, Math.max(blockMinutes.least, Math.floor(hillMinutes)));
  return (spent) => {
    const none = (why: NoHills): SharedTime => ({
      seconds: stationSeconds(spent, 0),
      hills: null,
      leftOut: [{ kind: 'no-hills', why }],
    });
    if ('why' in ofDay) return none(ofDay.why);
    const room = spent.askedSeconds - spent.spentSeconds - spent.leastSeconds - stationChangeSeconds;
    const minutes = Math.min(asked, Math.floor(room / 60));
    if (minutes < blockMinutes.least) return none('no-time');
    const hills = { session: ofDay.session, minutes };
    return {
      seconds: stationSeconds(spent, hillSeconds(hills)),
      hills,
      leftOut: minutes < asked ? [{ kind: 'fewer-hills', minutes, askedMinutes: asked }] : [],
    };
  };
}

const stationSeconds = ({ askedSeconds, liftingSeconds, spentSeconds }: Spent, hills: number): number =>
  Math.max(0, Math.min(liftingSeconds, askedSeconds - hills) - spentSeconds);

/** The hills and the way to the belt. */
export const hillSeconds = (hills: Workout['hills']): number => (hills ? stationChangeSeconds + hills.minutes * 60 : 0);
