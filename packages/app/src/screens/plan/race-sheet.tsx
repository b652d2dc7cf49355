import { useState } from 'preact/hooks';
import { DateField } from '../../components/date-field.tsx';
import { keepOrWithdraw } from '../../components/keep.ts';
import { NumberInput } from '../../components/number-input.tsx';
import { SaveOrRemove } from '../../components/save-or-remove.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { TextField } from '../../components/text-field.tsx';
import { today } from '../../store/clock.ts';
import { athlete } from '../../store/journal.ts';
import { type RaceSaid, raceRemoved, raceSet, raceTitle } from './races.ts';

/** A race, new or to be changed. */
export function RaceSheet({ race, onClose }: { race: RaceSaid | null; onClose: () => void }) {
  const [name, setName] = useState(race?.name ?? '');
  const [day, setDay] = useState(race?.day ?? '');
  const [distanceKm, setDistanceKm] = useState(race?.distanceKm ?? 10);
  const save = (event: Event): void => {
    event.preventDefault();
    if (day === '') return;
    onClose();
    // The first race is the one of the profile, as in Settings, unless it has a name.
    const isFirst = race === null && athlete.value.profile.race === null && name.trim() === '';
    const id = race ? race.id : isFirst ? null : crypto.randomUUID();
    const said = { id, day, distanceKm, name: name.trim() || null };
    void keepOrWithdraw(`${raceTitle(said)} is in the plan.`, raceSet(said));
  };
  return (
    <Sheet title={race ? 'Race' : 'Add a race'} onClose={onClose}>
      <form class="plan-form" onSubmit={save}>
        {race?.id !== null && <TextField label="Name, if you like" value={name} onInput={setName} maxLength={80} />}
        <DateField label="Day" value={day} min={today.value} onDay={setDay} />
        <NumberInput
          label="Distance"
          suffix="km"
          required
          value={distanceKm}
          min={1}
          max={1000}
          onValue={(km) => km !== null && setDistanceKm(km)}
        />
        <SaveOrRemove
          onRemove={
            race &&
            (() => {
              onClose();
              void keepOrWithdraw(`${raceTitle(race)} was removed.`, raceRemoved(race));
            })
          }
        />
      </form>
    </Sheet>
  );
}
