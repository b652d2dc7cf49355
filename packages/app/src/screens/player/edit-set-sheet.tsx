import { catalog } from '@legwork/engine/catalog';
import { loadOptions } from '@legwork/engine/gym';
import type { PerformedSet } from '@legwork/engine/journal';
import { useState } from 'preact/hooks';
import { Choice } from '../../components/choice.tsx';
import { correct } from '../../components/corrections.ts';
import { trying } from '../../components/keep.ts';
import { Sheet } from '../../components/sheet.tsx';
import { gym } from '../../store/lifting.ts';
import { shortLoad } from '../../store/load.ts';
import { loadBody } from '../../store/load-body.ts';
import { effortOf, reserveOf } from '../../store/running.ts';
import { RepetitionsPicker } from './repetitions-picker.tsx';
import { reserveWords } from './reserve-words.ts';

/** Corrects a set that is in the journal; the old event stays, the new one takes its place. */
export function EditSetSheet({ set, onClose }: { set: PerformedSet; onClose: () => void }) {
  const station = gym.value?.stations.find((each) => each.id === set.stationId);
  const options = station && set.exercise ? loadOptions(station, catalog[set.exercise]) : [];
  const [repetitions, setRepetitions] = useState(set.repetitions);
  const [reserve, setReserve] = useState(reserveOf(set.effort));
  const [loadKg, setLoadKg] = useState(set.loadKg);
  const save = (): Promise<void> =>
    trying(async () => {
      const option = loadKg === set.loadKg ? undefined : options.find((each) => each.loadKg === loadKg);
      await correct(set, {
        repetitions,
        ...(reserve !== null && reserve !== reserveOf(set.effort) && { effort: effortOf(reserve) }),
        ...(option && loadBody(option)),
      });
      onClose();
    });
  return (
    <Sheet title={`Change: ${set.exercise ? catalog[set.exercise].name : set.exerciseName}`} onClose={onClose}>
      <div class="edit-set">
        {set.speedKmh === null && (
          <>
            <RepetitionsPicker value={repetitions} around={set.repetitions} onChoose={setRepetitions} />
            <Choice
              name="reserve"
              legend="And could have done …"
              options={reserveWords.map((label, value) => ({ value, label }))}
              value={reserve}
              onChoose={setReserve}
            />
          </>
        )}
        {options.length > 1 && (
          <label class="field">
            <span>Load</span>
            <select value={String(loadKg)} onChange={(event) => setLoadKg(Number(event.currentTarget.value))}>
              {options.map((option) => (
                <option key={option.loadKg} value={String(option.loadKg)}>
                  {shortLoad(option.setting)}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="button" class="button primary" onClick={save}>
          Save
        </button>
      </div>
    </Sheet>
  );
}
