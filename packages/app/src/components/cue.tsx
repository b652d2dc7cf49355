import type { ExerciseId } from '@legwork/engine/catalog';
import type { Moment } from '@legwork/engine/motion';
import { useEffect, useRef } from 'preact/hooks';
import { muted } from './bell.ts';
import './cue.css';
import { moment } from './figure/moment.ts';
import { setCue } from './set-cue.ts';
import { canSpeak, speak, speaks } from './voice.ts';

/** The one cue of this set: lit where the figure reaches it, and said there once when the voice is on. */
export function Cue({ exercise, set }: { exercise: ExerciseId; set: number }) {
  const cue = setCue(exercise, set);
  if (!cue) return null;
  return (
    <div class="cue">
      <div>
        {cue.fault && set === 1 && <p class="small soft">{cue.fault}</p>}
        <Words key={`${exercise} ${set}`} cue={cue.words} belongs={cue.belongs} />
      </div>
      {canSpeak && <VoiceSwitch />}
    </div>
  );
}

/** What is said of the set itself comes first: the cue waits so long for it (our choice). */
const waitsMs = 1000;

function Words({ cue, belongs }: { cue: string; belongs: Moment | undefined }) {
  const isSaid = useRef(false);
  const since = useRef(performance.now());
  const now = moment.value;
  const lit = now !== null && (now === belongs || belongs === 'whole');
  // Where the figure stands still no moment comes: then the cue follows what is said of the set.
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  useEffect(() => {
    if (isSaid.current || still || !lit || performance.now() - since.current < waitsMs) return;
    isSaid.current = speak(cue, 'if-quiet');
  }, [now]);
  useEffect(() => {
    if (!still || isSaid.current) return;
    const waiting = setTimeout(() => {
      isSaid.current = speak(cue, 'after');
    }, waitsMs);
    return () => clearTimeout(waiting);
  }, [speaks.value]);
  return <p class={lit ? 'lit' : undefined}>{cue}</p>;
}

/** One tap: who turns the voice on wants to hear it, whatever was muted before. */
const VoiceSwitch = () => (
  <button
    type="button"
    aria-label="Voice"
    aria-pressed={speaks.value}
    onClick={() => {
      speaks.value = !speaks.value;
      if (speaks.value) muted.value = false;
    }}
  >
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M4 9.5v5h3.5l5 4.5V5l-5 4.5zM16 9a4 4 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11" />
    </svg>
  </button>
);
