import { catalog } from '@legwork/engine/catalog';
import { loadOptions } from '@legwork/engine/gym';
import type { Side } from '@legwork/engine/journal';
import type { AdviseSet, LoadAdvice } from '@legwork/engine/strength';
import { adviceSentences, blockReasonWords, loadReasonWords, settingWords } from '@legwork/engine/words';
import type { Block, Workout } from '@legwork/engine/workout';
import { ErrorBoundary, lazy } from 'preact-iso';
import { Figure } from '../../components/figure.tsx';
import { athlete } from '../../store/journal.ts';
import { loadFigure } from '../../store/load.ts';
import { gym, strength } from '../../store/proposal.ts';
import { BlockActions } from './block-actions.tsx';
import { doseOf } from './block-row.tsx';

// Today opens without the prose of every exercise; it comes when one is looked at.
const HowTo = lazy(() => import('../../components/how-to.tsx').then((module) => module.HowTo));
const LoadInDepth = lazy(() => import('../../components/load-in-depth.tsx').then((module) => module.LoadInDepth));

interface Props {
  readonly workout: Workout;
  readonly block: Block;
  /** Shown beside the list, where no sheet has a title. */
  readonly heading?: boolean;
  readonly onDone?: () => void;
}

/** Everything about one stop: what to set, why, how to do it, and what can be changed. */
export function BlockDetails({ workout, block, heading = false, onDone }: Props) {
  const exercise = catalog[block.exercise];
  return (
    <div class="block-details">
      {heading && <h2>{exercise.name}</h2>}
      <div class="picture">
        <Figure exercise={block.exercise} large />
      </div>
      {legsOf(block).map(({ advice, side, title }) => {
        const { figure, unit } = loadFigure(advice.option.setting);
        const expected = expectation(advice);
        return (
          <section key={side}>
            {title && <h3 class="soft">{title}</h3>}
            <p class="load">
              <b class="numbers">
                {figure} <small>{unit}</small>
              </b>
              <span class="numbers">{doseOf(block)}</span>
            </p>
            <p class="soft">{settingWords(advice.option.setting)}</p>
            <ul class="reasons">
              {sentencesOf(advice).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
              {expected && <li>{expected}</li>}
            </ul>
            {exercise.loadMeaning !== 'treadmill' && (
              <ErrorBoundary>
                <LoadInDepth question={questionOf(workout, block, side)} />
              </ErrorBoundary>
            )}
          </section>
        );
      })}
      <section>
        <h3>Why it is in today</h3>
        <ul class="reasons">
          {block.why.map((reason) => (
            <li key={JSON.stringify(reason)}>{blockReasonWords(reason)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>How</h3>
        <ErrorBoundary>
          <HowTo exercise={block.exercise} />
        </ErrorBoundary>
      </section>
      <BlockActions block={block} onDone={onDone} />
    </div>
  );
}

const sentencesOf = (advice: LoadAdvice): readonly string[] => adviceSentences(advice, athlete.value.profile.unit);

/** The advice for each leg, or once for both when it is the same. */
function legsOf({ advice, sides }: Block): readonly { advice: LoadAdvice; side: Side; title: string | null }[] {
  const legs = advice.flatMap((each, index) => {
    const side = sides[index];
    return side === undefined ? [] : [{ advice: each, side, title: titles[side] }];
  });
  const [first, second] = legs;
  const same = first && second && said(first.advice) === said(second.advice);
  return same ? [{ ...first, title: 'Each leg' }] : legs;
}

const titles: Readonly<Record<Side, string | null>> = { both: null, left: 'Left leg', right: 'Right leg' };
const said = (advice: LoadAdvice): string => [advice.loadKg, ...sentencesOf(advice), expectation(advice)].join(' ');

/** What was asked of the engine for the first set of one side. */
function questionOf(workout: Workout, block: Block, side: Side): AdviseSet {
  const station = gym.value?.stations.find(({ id }) => id === block.stationId) ?? null;
  return {
    athlete: athlete.value,
    strength: strength.value,
    exercise: block.exercise,
    station,
    options: loadOptions(station, catalog[block.exercise]),
    side,
    on: workout.day,
    target: block.target,
  };
}

/** What to expect of the load, with its range; nothing while the load is still being searched for. */
function expectation({ why, chanceInWindow, target }: LoadAdvice): string | null {
  const expected = why.find(({ kind }) => kind === 'expected');
  if (!expected || why.some(({ kind }) => kind === 'first-time' || kind === 'probe')) return null;
  const chance = `${Math.round(chanceInWindow * 100)} % chance of ${target.low}–${target.high}`;
  return `${loadReasonWords(expected, athlete.value.profile.unit)} ${chance}.`;
}
