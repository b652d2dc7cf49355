import { recentExercises, type Trend, trendsOf } from '@legwork/engine/progress';
import { useEffect, useState } from 'preact/hooks';
import { today } from '../../store/clock.ts';
import { athlete } from '../../store/journal.ts';

/** As many exercises as one keeps up (our choice). */
const most = 10;
/** A year of two a week carries what an estimate knows; a whole life would take a phone seconds (our choice). */
const replayedSessions = 104;

/** The strengths of the exercises that are being trained, the most trained first; `null` until they are worked out. */
export function useTrends(): readonly Trend[] | null {
  const [trends, setTrends] = useState<readonly Trend[] | null>(null);
  const person = athlete.value;
  const on = today.value;
  useEffect(() => {
    // A replay takes longer than a frame: the screen is shown first.
    const work = setTimeout(() => {
      const recent = { ...person, sessions: person.sessions.slice(-replayedSessions) };
      setTrends(trendsOf(recent, recentExercises(person, on).slice(0, most), on));
    });
    return () => clearTimeout(work);
  }, [person, on]);
  return trends;
}
