import { catalog, exerciseIds } from '@legwork/engine/catalog';
import { loadOptions, loadTypesOf, type Station } from '@legwork/engine/gym';
import { units } from '@legwork/engine/units';
import { useRef, useState } from 'preact/hooks';
import { Choice } from '../../components/choice.tsx';
import { SaveOrRemove } from '../../components/save-or-remove.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { TextField } from '../../components/text-field.tsx';
import { athlete } from '../../store/journal.ts';
import {
  draftOf,
  type FieldProblems,
  type LoadsDraft,
  loadsFields,
  readDraft,
  stationFieldProblems,
} from './loads-draft.ts';
import { optionsWords } from './loads-words.ts';
import { SeriesFill } from './series-fill.tsx';
import { loadTypeNames, usualLoads } from './station-kinds.ts';

/** Everything that the sheet lets the athlete type. */
export interface StationDraft {
  readonly name: string;
  readonly loads: LoadsDraft;
}

/** One station: what it is called and every load it really has. Closing without saving hands the draft back. */
export function StationSheet(props: {
  station: Station;
  draft?: StationDraft | undefined;
  onClose: (unsaved?: StationDraft) => void;
  onSave: (after: Station) => void;
  onRemove: (station: Station) => void;
}) {
  const { station, onClose, onSave, onRemove } = props;
  const fallbackUnit = athlete.value.profile.unit;
  const original: StationDraft = { name: station.name, loads: draftOf(station.loads, fallbackUnit) };
  const [draft, setDraft] = useState(props.draft ?? original);
  const form = useRef<HTMLFormElement>(null);
  const done = useRef(false);
  const { name, loads } = draft;
  const read = readDraft(loads);
  const after: Station | null = 'loads' in read ? { ...station, name: name.trim(), loads: read.loads } : null;
  const problems: FieldProblems = 'problems' in read ? read.problems : after ? stationFieldProblems(after) : {};
  const nameProblem = name.trim() === '' ? 'A station needs a name.' : undefined;
  const sound = Object.keys(problems).length === 0 && nameProblem === undefined;
  const types = loadTypesOf[station.kind];

  const setLoads = (change: Partial<LoadsDraft>): void => setDraft({ ...draft, loads: { ...loads, ...change } });
  const setText = (field: string, text: string): void => setLoads({ texts: { ...loads.texts, [field]: text } });
  const leave = (): void => {
    if (done.current) return;
    onClose(JSON.stringify(draft) === JSON.stringify(original) ? undefined : draft);
  };

  return (
    <Sheet title={station.name} onClose={leave}>
      <form
        ref={form}
        class="station-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (sound && after) {
            done.current = true;
            onSave(after);
          } else form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
        }}
      >
        <TextField
          label="Name"
          value={name}
          maxLength={60}
          problem={nameProblem}
          onInput={(text) => setDraft({ ...draft, name: text })}
        />
        {types.length > 1 && (
          <Choice
            name="load-type"
            legend="Loaded with"
            value={loads.type}
            options={types.map((value) => ({ value, label: loadTypeNames[value] }))}
            onChoose={(type) =>
              setLoads(
                type === original.loads.type
                  ? original.loads
                  : draftOf(usualLoads(station.kind, type, loads.unit), loads.unit),
              )
            }
          />
        )}
        {'unit' in station.loads && (
          <Choice
            name="station-unit"
            legend="Marked in"
            value={loads.unit}
            options={units.map((value) => ({ value, label: value }))}
            onChoose={(unit) => setLoads({ unit })}
          />
        )}
        <div class={loads.type === 'treadmill' ? 'field-grid' : 'field-stack'}>
          {loadsFields[loads.type].map((field) => (
            <div key={field.name}>
              <TextField
                label={field.label}
                value={loads.texts[field.name] ?? ''}
                problem={problems[field.name]}
                hint={field.hint}
                suffix={field.suffix ?? (field.shape === 'names' ? undefined : loads.unit)}
                inputMode={field.shape === 'number' ? 'decimal' : 'text'}
                {...(field.shape === 'loads' && !field.optional ? { rows: 3 } : {})}
                maxLength={1200}
                onInput={(text) => setText(field.name, text)}
              />
              {field.series && <SeriesFill unit={loads.unit} onFill={(text) => setText(field.name, text)} />}
            </div>
          ))}
        </div>
        {sound && after && <Suggested station={after} />}
        <SaveOrRemove
          onRemove={() => {
            done.current = true;
            onRemove(station);
          }}
        />
      </form>
    </Sheet>
  );
}

/** The loads that these fields give, live. */
function Suggested({ station }: { station: Station }) {
  const { loads } = station;
  if (!('unit' in loads)) return null;
  const exercise = exerciseIds.map((id) => catalog[id]).find(({ stations }) => stations[0] === station.kind);
  const options = exercise ? loadOptions(station, exercise).filter(({ loadKg }) => loadKg > 0) : [];
  if (options.length === 0) return null;
  return (
    <p class="notice small" role="status">
      Legwork can suggest: <span class="numbers">{optionsWords(options, loads.unit)}</span>
    </p>
  );
}
