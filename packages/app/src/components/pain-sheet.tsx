import { painDuringSet, redFlags } from '@legwork/engine/safety';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { trying } from './keep.ts';
import './pain-sheet.css';
import { Sheet } from './sheet.tsx';
import { say, unsay } from './toast.tsx';

const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** What a level means (evidence §8). */
const meanings = {
  'go-on': 'That is safe to train with. Keep the movement slow.',
  watch: 'Acceptable while it does not rise, and gone by tomorrow morning. Go lighter if in doubt.',
  stop: 'Enough of this today. We go on with something else.',
} as const;

/** Pain 0–10 and the signs that end training advice. */
export function PainSheet(props: {
  onReport: (level: number, redFlags: readonly string[]) => Promise<void>;
  onClose: () => void;
}) {
  const { onReport, onClose } = props;
  const [level, setLevel] = useState<number | null>(null);
  const [flags, setFlags] = useState<readonly string[]>([]);
  const { route } = useLocation();
  const save = (): Promise<void> =>
    trying(async () => {
      await onReport(level ?? 0, flags);
      onClose();
      if (flags.length > 0) {
        unsay();
        route('/', true);
      } else if (level !== null) say(meanings[painDuringSet(level)]);
    });
  return (
    <Sheet title="Pain" onClose={onClose}>
      <div class="pain">
        <fieldset class="chips levels">
          <legend>How much, 0 to 10?</legend>
          {levels.map((each) => (
            <label key={each} class="chip numbers">
              <input type="radio" name="pain" checked={level === each} onChange={() => setLevel(each)} />
              {each}
            </label>
          ))}
        </fieldset>
        <p class="small soft" role="status">
          {level === null ? '0 is nothing, 10 the worst you can think of.' : meanings[painDuringSet(level)]}
        </p>
        <fieldset class="flags">
          <legend>Any of these? Then stop training and ask a clinician.</legend>
          {redFlags.map(({ id, words }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={flags.includes(id)}
                onChange={(event) =>
                  setFlags(event.currentTarget.checked ? [...flags, id] : flags.filter((flag) => flag !== id))
                }
              />
              <span>{words}</span>
            </label>
          ))}
        </fieldset>
        <button type="button" class="button primary" disabled={level === null && flags.length === 0} onClick={save}>
          {flags.length > 0 ? 'Stop the session' : 'Report'}
        </button>
      </div>
    </Sheet>
  );
}
