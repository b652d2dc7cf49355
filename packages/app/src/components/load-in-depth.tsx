import { catalog } from '@legwork/engine/catalog';
import { type AdviseSet, heavyGate, isBigLift, loadCurve, previewSessions } from '@legwork/engine/strength';
import {
  comparedSetWords,
  heavyGateWords,
  intensityWords,
  lightOrHeavyWords,
  previewWords,
} from '@legwork/engine/words';
import { targetWords } from '../store/target-words.ts';
import { LoadChart, LoadTable } from './load-chart.tsx';
import './load-in-depth.css';

/** What stands behind a load: the athlete's own curve, their last sets, the next sessions, and how heavy it is. */
export function LoadInDepth({ question }: { question: AdviseSet }) {
  const { athlete, today = [] } = question;
  const exercise = catalog[question.exercise];
  const { unit, repetitions } = athlete.profile;
  const curve = loadCurve(question);
  if (!curve) return null;
  const begun = today.some((set) => set.exercise === exercise.id);
  const ahead = begun ? null : previewWords(previewSessions(question), unit);
  const done = curve.lastSets.map((set) => comparedSetWords(set, curve.advised.option.setting, unit));
  return (
    <div class="load-in-depth small">
      {curve.points.length > 1 && (
        <figure>
          <LoadChart exercise={exercise.id} curve={curve} />
          <figcaption class="soft">
            Repetitions to expect with each load{exercise.loadMeaning === 'dumbbell-pair' && ', each hand'}. Shaded:{' '}
            {targetWords(curve.target)}
            {curve.target.reserve > 0 && ` with ${curve.target.reserve} left`}.
            {done.length > 0 && ' Rings: your last sets.'}
          </figcaption>
        </figure>
      )}
      {done.length > 0 && <p>Your last sets: {done.join('; ')}.</p>}
      {ahead && <p>{ahead}</p>}
      {curve.points.length > 1 && (
        <details>
          <summary>Every load in numbers</summary>
          <LoadTable curve={curve} />
        </details>
      )}
      {(curve.intensity || isBigLift(exercise)) && (
        <details>
          <summary>Light or heavy?</summary>
          {curve.intensity && <p>{intensityWords(curve.target, curve.intensity)}</p>}
          {lightOrHeavyWords.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {isBigLift(exercise) && (
            <p>
              {repetitions === 'heavier' ? (
                heavyGateWords(heavyGate(athlete, question.on))
              ) : (
                <>
                  Legwork stays at 12–15. You can choose heavier big lifts in the <a href="/settings">settings</a>.
                </>
              )}
            </p>
          )}
        </details>
      )}
    </div>
  );
}
