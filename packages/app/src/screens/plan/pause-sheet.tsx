import type { Pause } from '@legwork/engine/journal';
import { useState } from 'preact/hooks';
import { Choice } from '../../components/choice.tsx';
import { DateField } from '../../components/date-field.tsx';
import { keepOrWithdraw } from '../../components/keep.ts';
import { SaveOrRemove } from '../../components/save-or-remove.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { today } from '../../store/clock.ts';

/** Days away or ill, new or to be changed. */
export function PauseSheet({ pause, onClose }: { pause: Pause | null; onClose: () => void }) {
  const [why, setWhy] = useState<Pause['why']>(pause?.why ?? 'away');
  const [from, setFrom] = useState(pause?.from ?? today.value);
  const [to, setTo] = useState(pause?.to ?? today.value);
  const save = (event: Event): void => {
    event.preventDefault();
    onClose();
    void keepOrWithdraw('Your weeks are planned around it.', {
      kind: 'pause.set',
      body: { pauseId: pause?.id ?? crypto.randomUUID(), from, to, why },
    });
  };
  return (
    <Sheet title={pause ? 'Break' : 'Away or ill'} onClose={onClose}>
      <form class="plan-form" onSubmit={save}>
        <Choice
          name="why"
          legend={
            why === 'away' ? 'No gym on these days; your runs go on.' : 'No gym and no runs, and an easy way back.'
          }
          value={why}
          onChoose={setWhy}
          options={[
            { value: 'away', label: 'Away' },
            { value: 'ill', label: 'Ill' },
          ]}
        />
        <DateField
          label="From"
          value={from}
          min={pause && pause.from < today.value ? pause.from : today.value}
          onDay={(day) => {
            setFrom(day);
            if (to < day) setTo(day);
          }}
        />
        <DateField label="To, this day included" value={to} min={from} onDay={setTo} />
        <SaveOrRemove
          onRemove={
            pause &&
            (() => {
              onClose();
              void keepOrWithdraw('The break was removed.', {
                kind: 'pause.set',
                body: { pauseId: pause.id, removed: true },
              });
            })
          }
        />
      </form>
    </Sheet>
  );
}
