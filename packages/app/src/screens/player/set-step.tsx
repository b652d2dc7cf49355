import { adviceSentences, settingWords } from '@legwork/engine/words';
import { useState } from 'preact/hooks';
import { allowSound } from '../../components/bell.ts';
import { Cue } from '../../components/cue.tsx';
import { Figure } from '../../components/figure.tsx';
import { trying } from '../../components/keep.ts';
import { mainMuscle, muscleColour } from '../../components/muscle-colour.ts';
import { athlete } from '../../store/journal.ts';
import { done, logSet, placeOf } from '../../store/lifting.ts';
import { loadFigure } from '../../store/load.ts';
import { effortOf, expectedOf, type NextSet } from '../../store/running.ts';
import { targetWords } from '../../store/target-words.ts';
import { adviceNow } from './advice-now.ts';
import { BottomBar } from './bottom-bar.tsx';
import { collapsedSet, Enough } from './enough.tsx';
import { LastSet } from './last-set.tsx';
import { LoadSheet } from './load-sheet.tsx';
import { RepetitionsPicker } from './repetitions-picker.tsx';
import { leftWords, reserveWords } from './reserve-words.ts';
import { WarmUp } from './warm-up.tsx';

/**
 * One set: what to set, how many, and one tap when it went as planned, two when it did not. It stays from step to step, so
 * that a swap lays out what has changed and no more; what was chosen belongs to its step.
 */
export function SetStep({ step, target }: { step: string; target: NextSet }) {
  const { block, side, set, sets, probes } = target;
  const { exercise, options } = placeOf(block);
  const advice = adviceNow(target, options);
  const expected = expectedOf(advice);
  const collapsed = collapsedSet(block);
  const [chosen, setChosen] = useState<{ readonly step: string; readonly repetitions: number } | null>(null);
  const [loadOpen, setLoadOpen] = useState(false);
  const repetitions = chosen?.step === step ? chosen.repetitions : expected.repetitions;
  const { figure, unit } = loadFigure(advice.option.setting);
  const reason = adviceSentences(advice, athlete.value.profile.unit).join(' ');
  const log = (reserve: number): Promise<void> => {
    allowSound();
    return trying(() =>
      logSet(target, { option: advice.option, repetitions, effort: effortOf(reserve), role: advice.role }),
    );
  };
  return (
    <div class="set-step" style={{ '--muscle': muscleColour(mainMuscle(exercise)) }}>
      <div class="stage">
        <p class="soft small">
          <span class="numbers">{advice.role === 'warmup' ? 'Finding your load' : `Set ${set} of ${sets}`}</span> ·{' '}
          {block.stationName}
          {block.pair && ' · in turn'}
        </p>
        <h1 tabIndex={-1}>
          {exercise.name}
          {side !== 'both' && <span class="side">{side === 'left' ? 'Left leg' : 'Right leg'}</span>}
        </h1>
        <div class="picture">
          <Figure key={block.exercise} exercise={block.exercise} large side={side} />
        </div>
        <div class="aim">
          <button type="button" class="load numbers" onClick={() => setLoadOpen(true)}>
            <span class="hero" style={{ '--characters': figure.length }}>
              <b>{figure}</b>
              <small>{unit}</small>
            </span>
            <span class="setting">{settingWords(advice.option.setting)}</span>
            <span class="visually-hidden">, change the load</span>
          </button>
          <p class="target">
            <b class="numbers">{targetWords(advice.target)}</b>
            <span class="soft small">{aimWords(advice.target.reserve)}</span>
          </p>
        </div>
        {collapsed ? <Enough block={block} set={collapsed} /> : reason && <p class="reason small soft">{reason}</p>}
        <WarmUp target={target} />
        <Cue key={step} exercise={block.exercise} set={set} />
        {(probes > 0 || otherLegJustDone(target)) && <LastSet />}
      </div>
      <div class="dock">
        <RepetitionsPicker
          key={step}
          value={repetitions}
          around={expected.repetitions}
          onChoose={(count) => setChosen({ step, repetitions: count })}
        />
        <fieldset class="chips">
          <legend>And could have done …</legend>
          {reserveWords.map((words, reserve) => (
            <button
              key={words}
              type="button"
              class="chip"
              aria-label={`${words} more: log ${repetitions} repetitions`}
              onClick={() => log(reserve)}
            >
              {words}
            </button>
          ))}
        </fieldset>
        <button type="button" class="button primary" onClick={() => log(expected.reserve)}>
          Done: {repetitions}, {leftWords(expected.reserve)}
        </button>
      </div>
      <BottomBar block={block} />
      {loadOpen && <LoadSheet target={target} options={options} advice={advice} onClose={() => setLoadOpen(false)} />}
    </div>
  );
}

/** Between the legs, and after a probe, there is no rest screen, so the way to put the first leg's set right is here. */
function otherLegJustDone({ block, side }: NextSet): boolean {
  const last = done.value.at(-1);
  return side !== 'both' && last?.exercise === block.exercise && last.role === 'working' && last.side !== side;
}

const aimWords = (reserve: number): string => (reserve === 0 ? 'to fatigue' : `stop with ${reserve} left`);
