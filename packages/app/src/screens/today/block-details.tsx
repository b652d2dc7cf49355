import { catalog, type ExerciseId } from '@legwork/engine/catalog';
import type { LoadAdvice } from '@legwork/engine/strength';
import { adviceSentences, blockReasonWords, exerciseWords, loadReasonWords, settingWords } from '@legwork/engine/words';
import { type Block, swapsFor, type Workout } from '@legwork/engine/workout';
import { useState } from 'preact/hooks';
import { ErrorBoundary, lazy } from 'preact-iso';
import { Figure } from '../../components/figure.tsx';
import { SwapList } from '../../components/swap-list.tsx';
import { say } from '../../components/toast.tsx';
import { athlete } from '../../store/journal.ts';
import { loadFigure } from '../../store/load.ts';
import type { PlanChange } from '../../store/plan.ts';
import { changeProposal, gym } from '../../store/proposal.ts';
import { doseOf } from './block-row.tsx';

// Today opens without the prose of every exercise; it comes when one is looked at.
const HowTo = lazy(() => import('../../components/how-to.tsx').then((module) => module.HowTo));

interface Props {
  readonly workout: Workout;
  readonly block: Block;
  /** Shown beside the list, where no sheet has a title. */
  readonly heading?: boolean;
  readonly onDone?: () => void;
}

/** Everything about one stop: what to set, why, how to do it, and what else could be done. */
export function BlockDetails({ workout, block, heading = false, onDone }: Props) {
  const [swapping, setSwapping] = useState(false);
  const exercise = catalog[block.exercise];
  const change = (to: PlanChange, words: string): void => {
    onDone?.();
    say(words, changeProposal(to));
  };
  if (swapping)
    return (
      <Swaps
        workout={workout}
        block={block}
        heading={heading}
        onBack={() => setSwapping(false)}
        onSwap={(to) => change({ kind: 'swap', exercise: block.exercise, to }, `${catalog[to].name} instead`)}
      />
    );
  const { stationId } = block;
  return (
    <div class="block-details">
      {heading && <h2>{exercise.name}</h2>}
      <div class="picture">
        <Figure exercise={block.exercise} large />
      </div>
      {block.advice.map((advice, index) => {
        const { figure, unit } = loadFigure(advice.option.setting);
        const side = block.sides[index];
        return (
          <section key={side}>
            {side !== 'both' && <h3 class="soft">{side === 'left' ? 'Left leg' : 'Right leg'}</h3>}
            <p class="load">
              <b class="numbers">
                {figure} <small>{unit}</small>
              </b>
              <span class="numbers">{doseOf(block)}</span>
            </p>
            <p class="soft">{settingWords(advice.option.setting)}</p>
            <ul class="reasons">
              {adviceSentences(advice, athlete.value.profile.unit).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
              {expectation(advice) && <li>{expectation(advice)}</li>}
            </ul>
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
      <div class="actions">
        <button type="button" class="button" onClick={() => setSwapping(true)}>
          Swap
        </button>
        {stationId !== null && (
          <button
            type="button"
            class="button"
            onClick={() => change({ kind: 'station-taken', stationId }, `Without ${block.stationName}`)}
          >
            Station taken
          </button>
        )}
        <button
          type="button"
          class="button"
          onClick={() => change({ kind: 'skip', exercise: block.exercise }, `${exercise.name} skipped today`)}
        >
          Skip today
        </button>
      </div>
    </div>
  );
}

function Swaps(props: {
  workout: Workout;
  block: Block;
  heading: boolean;
  onBack: () => void;
  onSwap: (to: ExerciseId) => void;
}) {
  const { workout, block } = props;
  const at = gym.value;
  const Title = props.heading ? 'h2' : 'h3';
  const swaps = at ? swapsFor(workout, block.id, { done: [], athlete: athlete.value, gym: at, on: workout.day }) : [];
  return (
    <div class="block-details">
      <Title>Instead of {exerciseWords(block.exercise)}</Title>
      <SwapList swaps={swaps} onSwap={props.onSwap} />
      <button type="button" class="button" onClick={props.onBack}>
        Keep {catalog[block.exercise].name}
      </button>
    </div>
  );
}

/** What to expect of the load, with its range; nothing while the load is still being searched for. */
function expectation({ why, chanceInWindow, target }: LoadAdvice): string | null {
  const expected = why.find(({ kind }) => kind === 'expected');
  if (!expected || why.some(({ kind }) => kind === 'first-time' || kind === 'probe')) return null;
  const chance = `${Math.round(chanceInWindow * 100)} % chance of ${target.low}–${target.high}`;
  return `${loadReasonWords(expected, athlete.value.profile.unit)} ${chance}.`;
}
