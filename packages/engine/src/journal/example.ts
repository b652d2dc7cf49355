/** Athletes for tests, made the way real ones are: by folding what they logged. */
import type { ExerciseId } from '../catalog/ids.ts';
import type { Day } from '../time.ts';
import type { Athlete } from './athlete.ts';
import type { Body, Kind } from './event.ts';
import { fold } from './fold.ts';
import { makeEvent } from './make.ts';

export interface Said<K extends Kind = Kind> {
  readonly kind: K;
  readonly body: Body<K>;
}

export const said = <K extends Kind>(kind: K, body: Body<K>): Said<K> => ({ kind, body });

/** A set to fatigue, 12 repetitions with 40 kg unless said otherwise; the sets of a day are one session. */
export const did = (exercise: ExerciseId, day: Day, change: Partial<Body<'set.logged'>> = {}): Said<'set.logged'> =>
  said('set.logged', {
    sessionId: day,
    performedAt: `${day}T18:00:00`,
    order: 0,
    exercise,
    exerciseName: exercise,
    side: 'both',
    role: 'working',
    loadKg: 40,
    repetitions: 12,
    effort: { kind: 'failure' },
    ...change,
  });

/** The athlete who logged all this, in this order. */
export const athleteWho = (...all: readonly Said[]): Athlete =>
  fold(
    all.map(({ kind, body }, index) =>
      makeEvent<Kind>({
        kind,
        body,
        id: `event-${String(index).padStart(4, '0')}`,
        device: 'phone',
        deviceSeq: index,
        at: '2026-03-02T18:00:00Z',
      }),
    ),
  );
