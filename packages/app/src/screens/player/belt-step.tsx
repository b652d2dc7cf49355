import { catalog } from '@legwork/engine/catalog';
import { settingWords } from '@legwork/engine/words';
import { useState } from 'preact/hooks';
import { Cue } from '../../components/cue.tsx';
import { Figure } from '../../components/figure.tsx';
import { trying } from '../../components/keep.ts';
import { logSet, placeOf } from '../../store/lifting.ts';
import { shownNumber } from '../../store/load.ts';
import type { NextSet } from '../../store/running.ts';
import { adviceNow } from './advice-now.ts';
import { BottomBar } from './bottom-bar.tsx';
import { LastSet } from './last-set.tsx';

/** Minutes on the belt: speed and incline to set, and how long it was. */
export function BeltStep({ target }: { target: NextSet }) {
  const { block } = target;
  const { options } = placeOf(block);
  const { option } = adviceNow(target, options);
  const planned = Math.max(1, Math.round(block.minutes / block.sets));
  const [minutes, setMinutes] = useState(planned);
  const { setting } = option;
  const exercise = catalog[block.exercise];
  return (
    <div class="set-step">
      <div class="stage">
        <p class="soft small">{block.stationName}</p>
        <h1 tabIndex={-1}>{exercise.name}</h1>
        <div class="picture">
          <Figure
            exercise={block.exercise}
            large
            {...(setting.type === 'treadmill' && { gradePercent: setting.gradePercent })}
          />
        </div>
        {setting.type === 'treadmill' && (
          <div class="aim">
            <p class="load numbers">
              <span class="hero" style={{ '--characters': shownNumber(setting.gradePercent).length }}>
                <b>{shownNumber(setting.gradePercent)}</b>
                <small>%</small>
              </span>
              <span class="setting">{settingWords(setting)}</span>
            </p>
            <p class="target">
              <b class="numbers">{shownNumber(setting.speedKmh)}</b>
              <span class="soft small">km/h</span>
            </p>
          </div>
        )}
        <Cue exercise={block.exercise} set={1} />
        <LastSet />
      </div>
      <div class="dock">
        <fieldset class="chips repetitions">
          <legend>How long was it?</legend>
          <button
            type="button"
            class="chip"
            aria-label="One minute less"
            onClick={() => setMinutes(Math.max(1, minutes - 1))}
          >
            −
          </button>
          <output class="input numbers">{minutes} min</output>
          <button
            type="button"
            class="chip"
            aria-label="One minute more"
            onClick={() => setMinutes(Math.min(180, minutes + 1))}
          >
            +
          </button>
        </fieldset>
        <button
          type="button"
          class="button primary"
          onClick={() =>
            trying(() =>
              logSet(target, { option, repetitions: 0, effort: { kind: 'unreported' }, seconds: minutes * 60 }),
            )
          }
        >
          Done: {minutes} min
        </button>
      </div>
      <BottomBar block={block} />
    </div>
  );
}
