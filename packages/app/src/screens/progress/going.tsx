import { sessionsPerWeek, weeklyStreak } from '@legwork/engine/progress';
import { today } from '../../store/clock.ts';
import { athlete } from '../../store/journal.ts';
import { Weeks } from './weeks.tsx';

/** Going is half of it: this week's sessions, the streak of weeks, and the last eight weeks. */
export function Going() {
  const { weeks, sessionsThisWeek, freezesLeft } = weeklyStreak(athlete.value, today.value);
  const trained = sessionsPerWeek(athlete.value, today.value);
  const most = Math.max(3, ...trained.map(({ sessions }) => sessions));
  return (
    <section class="going card" aria-label="Going">
      <p>
        <b>{sessionsThisWeek === 1 ? '1 session' : `${sessionsThisWeek} sessions`} this week</b>
        <span class="soft small">{streakWords(weeks, freezesLeft)}</span>
      </p>
      <Weeks
        weeks={trained.map(({ monday, sessions }) => ({ monday, value: sessions, words: sessions }))}
        most={most}
      />
    </section>
  );
}

function streakWords(weeks: number, freezesLeft: number): string {
  if (weeks === 0) return 'Two in a week begin a streak.';
  const freezes = freezesLeft === 1 ? 'one missed week' : freezesLeft === 0 ? 'no missed week' : 'two missed weeks';
  return `${weeks === 1 ? 'One week' : `${weeks} weeks`} with two or more; ${freezes} would not break it.`;
}
