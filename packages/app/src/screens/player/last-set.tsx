import { catalog } from '@legwork/engine/catalog';
import type { PerformedSet } from '@legwork/engine/journal';
import { useState } from 'preact/hooks';
import { removeSets } from '../../components/corrections.ts';
import { trying } from '../../components/keep.ts';
import { setText } from '../../components/set-words.ts';
import { athlete } from '../../store/journal.ts';
import { done, setRest } from '../../store/lifting.ts';
import { EditSetSheet } from './edit-set-sheet.tsx';

/** The last set of the session that was no warm-up, and no tick of one. */
export const lastSet = (): PerformedSet | undefined =>
  done.value.findLast((each) => each.role === 'working' || each.effort.kind !== 'unreported');

/** What was logged last, and the ways to put it right. */
export function LastSet() {
  const [editing, setEditing] = useState(false);
  const set = lastSet();
  if (!set) return null;
  const name = set.exercise ? catalog[set.exercise].name : set.exerciseName;
  return (
    <div class="last-set small soft">
      <span>
        Last set: {setText(set, athlete.value.profile.unit)}
        {set.side !== 'both' && `, ${set.side}`}
      </span>
      <button
        type="button"
        class="button quiet"
        aria-label={`Change the last set of ${name}`}
        onClick={() => setEditing(true)}
      >
        Change
      </button>
      <button
        type="button"
        class="button quiet"
        aria-label={`Undo the last set of ${name}`}
        onClick={() =>
          trying(async () => {
            await removeSets('The set was taken back.', [set]);
            setRest(null);
          })
        }
      >
        Undo
      </button>
      {editing && <EditSetSheet set={set} onClose={() => setEditing(false)} />}
    </div>
  );
}
