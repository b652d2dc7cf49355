import { catalog } from '@legwork/engine/catalog';
import { watchTime } from '@legwork/engine/time';
import { adviceSentences, settingWords } from '@legwork/engine/words';
import { useEffect } from 'preact/hooks';
import { allowSound, muted, ring, volume } from '../../components/bell.ts';
import { useNow } from '../../components/use-now.ts';
import { hush, speak } from '../../components/voice.ts';
import { epochNow } from '../../store/clock.ts';
import { athlete } from '../../store/journal.ts';
import { placeOf, setRest } from '../../store/lifting.ts';
import { shortLoad } from '../../store/load.ts';
import { extendRest, type NextSet, restLeft } from '../../store/running.ts';
import type { Rest } from '../../store/running-record.ts';
import { adviceNow } from './advice-now.ts';
import { BottomBar } from './bottom-bar.tsx';
import { collapsedSet, Enough } from './enough.tsx';
import './rest.css';
import { LastSet, lastSet } from './last-set.tsx';
import { Looked } from './looked.tsx';

const radius = 122;
const around = 2 * Math.PI * radius;
const moreSeconds = 15;
/** A rest that ended longer ago than this (the phone slept) ends without a sound. */
const lateMs = 4000;
/** A shorter rest has no halfway worth saying (our choice). */
const leastHalvedSeconds = 40;

/** What is left of the rest; at its end it rings, and the next set comes by itself. */
function Ring({ rest }: { rest: Rest }) {
  const now = useNow(250);
  const left = restLeft(rest, now);
  const over = left === 0;
  useEffect(() => {
    if (!over) return;
    if (epochNow() - rest.endsAtMs < lateMs) ring();
    setRest(null);
  }, [over, rest]);
  const isSecondHalf = rest.seconds >= leastHalvedSeconds && left > 0 && left <= rest.seconds / 2;
  useEffect(() => {
    if (isSecondHalf) speak('Halfway.', 'after');
  }, [isSecondHalf]);
  const share = Math.min(1, Math.max(0, (rest.endsAtMs - now) / (rest.seconds * 1000)));
  return (
    <div class="ring">
      <svg viewBox="0 0 270 270" aria-hidden="true">
        <circle class="whole" cx="135" cy="135" r={radius} />
        <circle class="part" cx="135" cy="135" r={radius} style={{ strokeDasharray: `${share * around} ${around}` }} />
      </svg>
      <p role="timer" aria-live="off">
        <b class="numbers">{watchTime(left)}</b>
        <span class="soft numbers">of {watchTime(rest.seconds)}</span>
      </p>
    </div>
  );
}

/** The pause between two sets, and what comes after it. */
export function RestStep({ rest, upcoming }: { rest: Rest; upcoming: NextSet }) {
  const { block, side, set, sets } = upcoming;
  const advice = adviceNow(upcoming, placeOf(block).options);
  const sentences = adviceSentences(advice, athlete.value.profile.unit);
  const collapsed = collapsedSet(block);
  const last = lastSet();
  return (
    <div class="rest-step">
      <div class="stage">
        <div class="rest-title">
          <h1 tabIndex={-1}>Rest</h1>
          {!muted.value && (
            <input
              type="range"
              class="slider"
              aria-label="Volume"
              min="0.1"
              max="1"
              step="0.1"
              value={volume.value}
              style={{ '--filled': `${100 * volume.value}%` }}
              onInput={(event) => {
                volume.value = event.currentTarget.valueAsNumber;
              }}
            />
          )}
          <button
            type="button"
            class="button quiet small"
            onClick={() => {
              muted.value = !muted.value;
              if (muted.value) hush();
              allowSound();
            }}
          >
            {muted.value ? 'Sound is off' : 'Sound is on'}
          </button>
        </div>
        <Ring rest={rest} />
        {last && <Looked set={last} />}
        {collapsed && <Enough block={block} set={collapsed} />}
        <div class="card next">
          <p class="soft small numbers">
            Next: set {set} of {sets}
            {side !== 'both' && `, ${side} leg`}
          </p>
          <h2>
            <span>{catalog[block.exercise].name}</span>
            <span class="numbers">{shortLoad(advice.option.setting)}</span>
          </h2>
          <p class="small soft">
            {block.stationName}. {settingWords(advice.option.setting)}
          </p>
          {sentences.length > 0 && <p class="small">{sentences.join(' ')}</p>}
        </div>
      </div>
      <div class="dock">
        <LastSet />
        <div class="two">
          <button
            type="button"
            class="button"
            onClick={() => {
              allowSound();
              setRest(extendRest(rest, moreSeconds, epochNow()));
            }}
          >
            + {moreSeconds} s
          </button>
          <button type="button" class="button primary" onClick={() => setRest(null)}>
            Go now
          </button>
        </div>
      </div>
      <BottomBar block={block} />
    </div>
  );
}
