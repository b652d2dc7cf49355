import { daysBetween } from '@legwork/engine/time';
import { countWords } from '@legwork/engine/words';
import { dateWords } from '../../components/dates.ts';
import { decimalText } from '../../components/decimal.ts';
import { inDays } from '../../components/in-days.ts';
import { weekdayName } from '../../components/weekdays.ts';
import { today } from '../../store/clock.ts';
import { athlete } from '../../store/journal.ts';
import { season } from '../../store/season.ts';
import { racesOf, raceTitle } from './races.ts';

/** How long to the race, and the phases on the way. */
export function Header() {
  const known = season.value?.races ?? racesOf(athlete.value);
  const [next, ...later] = known.filter(({ day }) => day >= today.value);
  return (
    <header>
      <h1>{next ? `${raceTitle(next)} ${until(daysBetween(today.value, next.day))}` : 'Your weeks'}</h1>
      {next && (
        <p class="soft">
          {weekdayName(next.day)} {dateWords(next.day)}, {decimalText(next.distanceKm)} km
          {later.length > 0 && `, and ${countWords(later.length, 'race')} after it`}
        </p>
      )}
      <Phases />
      {season.value?.heavySessions && <p class="small soft">{season.value.heavySessions}</p>}
      <a class="button quiet small" href="#around">
        Races, breaks, calendar
      </a>
    </header>
  );
}

/** From three weeks on in weeks, as one thinks of it. */
const until = (days: number): string => (days > 20 ? `in ${Math.floor(days / 7)} weeks` : inDays(days));

function Phases() {
  const phases = season.value?.phases ?? [];
  return (
    <ol class="phases" aria-label="Phases">
      {phases.map(({ phase, title, weeks }, index) => (
        <li key={`${phase}-${weeks[0]?.monday}`} class={phase} style={{ flexGrow: weeks.length }}>
          <a href={`#phase-${index}`} aria-current={index === 0 ? 'step' : undefined}>
            {title}
            <span class="visually-hidden">, {countWords(weeks.length, 'week')}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}
