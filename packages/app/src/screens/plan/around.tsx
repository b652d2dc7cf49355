import type { Pause } from '@legwork/engine/journal';
import type { Day } from '@legwork/engine/time';
import { useState } from 'preact/hooks';
import { dateWords, weekdayWords } from '../../components/dates.ts';
import { keep } from '../../components/keep.ts';
import { WeekDays } from '../../components/week-days.tsx';
import { today } from '../../store/clock.ts';
import { athlete } from '../../store/journal.ts';
import { gym } from '../../store/proposal.ts';
import { season } from '../../store/season.ts';
import { CalendarSheet } from './calendar-sheet.tsx';
import { PauseSheet } from './pause-sheet.tsx';
import { RaceSheet } from './race-sheet.tsx';
import { type RaceSaid, racesOf, raceTitle } from './races.ts';

type Opened =
  | { readonly what: 'race'; readonly race: RaceSaid | null }
  | { readonly what: 'pause'; readonly pause: Pause | null }
  | { readonly what: 'calendar' };

/** What the weeks are planned around: races, breaks, when the gym is closed, the usual week; and ways to take them along. */
export function Around({ onOpenDay }: { onOpenDay: (day: Day) => void }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = (): void => setOpened(null);
  const said = racesOf(athlete.value).filter(({ day }) => day >= today.value);
  const pauses = athlete.value.pauses.filter(({ to }) => to >= today.value);
  return (
    <aside id="around" class="around" aria-label="What the plan goes around">
      <section>
        <h2>Races</h2>
        <List
          items={(season.value?.races ?? said).map((race) => ({
            key: race.day,
            name: raceTitle(race),
            about: dateWords(race.day),
            onOpen: () => {
              const own = said.find(({ day }) => day === race.day);
              // A race of the plan is changed on its day, like every other of its runs.
              if (own) setOpened({ what: 'race', race: own });
              else onOpenDay(race.day);
            },
          }))}
          add="Add a race"
          onAdd={() => setOpened({ what: 'race', race: null })}
        />
      </section>
      <section>
        <h2>Breaks</h2>
        <List
          items={pauses.map((pause) => ({
            key: pause.id,
            name: pause.why === 'ill' ? 'Ill' : 'Away',
            about: `${weekdayWords(pause.from)} – ${weekdayWords(pause.to)}`,
            onOpen: () => setOpened({ what: 'pause', pause }),
          }))}
          add="Away or ill"
          onAdd={() => setOpened({ what: 'pause', pause: null })}
        />
      </section>
      <Closed />
      <div class="ways">
        <a class="button" href="/settings">
          Your usual week
        </a>
        <a class="button" href="/import">
          Bring in a plan
        </a>
        <button type="button" class="button" onClick={() => setOpened({ what: 'calendar' })}>
          To your calendar
        </button>
        <button type="button" class="button" onClick={() => print()}>
          Print
        </button>
      </div>
      {opened?.what === 'race' && <RaceSheet race={opened.race} onClose={close} />}
      {opened?.what === 'pause' && <PauseSheet pause={opened.pause} onClose={close} />}
      {opened?.what === 'calendar' && <CalendarSheet onClose={close} />}
    </aside>
  );
}

function List(props: {
  items: readonly {
    readonly key: string;
    readonly name: string;
    readonly about: string;
    readonly onOpen: () => void;
  }[];
  add: string;
  onAdd: () => void;
}) {
  return (
    <ul class="rows">
      {props.items.map(({ key, name, about, onOpen }) => (
        <li key={key}>
          <button type="button" class="item" onClick={onOpen}>
            {name} <span class="soft small">{about}</span>
          </button>
        </li>
      ))}
      <li>
        <button type="button" class="item soft" onClick={props.onAdd}>
          {props.add} <span aria-hidden="true">+</span>
        </button>
      </li>
    </ul>
  );
}

/** Days of the week on which there is no lifting because nobody opens the door. */
function Closed() {
  const at = gym.value;
  if (!at) return null;
  return (
    <section>
      <h2>Gym closed</h2>
      <WeekDays
        legend={`Days on which ${at.name} is closed`}
        chosen={at.closedOn ?? []}
        onChoose={(closedOn) => void keep({ kind: 'gym.set', body: { gymId: at.id, closedOn } })}
      />
    </section>
  );
}
