import { watchTime } from '@legwork/engine/time';
import { HillChart } from '../../components/hill-chart.tsx';
import { type BeltRun, effortAt, type Place, settingOf, totalSeconds, warnSeconds } from '../../store/belt-clock.ts';

/** What the belt is set to now, for how long, and what comes then: to be read while running. */
export function Now({ run, place, seconds }: { run: BeltRun; place: Place; seconds: number }) {
  const { index, leg, next, left, leftInAll } = place;
  const percent = effortAt(run, seconds);
  const now = settingOf(run, leg, percent);
  const isSoon = left <= warnSeconds;
  return (
    <>
      <div data-soon={isSoon && next !== null}>
        <p class="numbers belt-set">
          <span>
            <b>{now.gradePercent}</b>
            <small>%</small>
          </span>
          <span>
            <b>{now.speedKmh.toFixed(1)}</b>
            <small>km/h</small>
          </span>
        </p>
        <p class="soft">
          {run.titles[index]}
          {percent !== 100 && ` · ${percent} % of the planned speed`}
        </p>
        <div class="belt-times">
          <p class="belt-left numbers" role="timer" aria-live="off" aria-label="Left of this part">
            {watchTime(Math.ceil(left))}
          </p>
          <p class="soft numbers">
            <span>{watchTime(seconds)} done</span>
            <br />
            <span>{watchTime(Math.ceil(leftInAll))} left</span>
          </p>
        </div>
      </div>
      <div class="card belt-next">
        {next ? (
          <>
            <span class="soft">{isSoon ? `Set in ${Math.ceil(left)} s` : 'Then'}</span>
            <b class="numbers">
              {next.gradePercent} % · {settingOf(run, next, percent).speedKmh.toFixed(1)} km/h
            </b>
            {next.needsCountdown && <span class="small">A big step: keep a hand near the rail.</span>}
          </>
        ) : (
          <b>Then you are done</b>
        )}
      </div>
      <HillChart program={run.program} at={(seconds / totalSeconds(run)) * run.program.seconds} />
    </>
  );
}
