import { catalog } from '@legwork/engine/catalog';
import { type MuscleRatio, muscleBalance, type SideBalance, sideBalance } from '@legwork/engine/progress';
import { ratioTitle, ratioWords, sideBalanceWords } from '@legwork/engine/words';
import { decimalText } from '../../components/decimal.ts';
import { today } from '../../store/clock.ts';
import { athlete } from '../../store/journal.ts';
import { strength } from '../../store/proposal.ts';

/** Which muscles are in step with which, by the sets of four weeks. */
export const Ratios = () => (
  <section aria-labelledby="ratios-title">
    <h2 id="ratios-title">Balance</h2>
    <p class="soft small">Sets to sets over four weeks. It steers your workouts and is no measure of strength.</p>
    <ul class="rows">
      {muscleBalance(athlete.value, today.value).map((ratio) => (
        <Ratio key={ratio.of.join()} ratio={ratio} />
      ))}
    </ul>
  </section>
);

function Ratio({ ratio }: { ratio: MuscleRatio }) {
  const { low, high } = ratio;
  return (
    <li class="line">
      <span>
        {ratioTitle(ratio)}
        <span class="soft small">{ratioWords(ratio)}</span>
      </span>
      {ratio.ratio !== null && (
        <span class="sets-to-sets">
          <b class={ratio.state === 'balanced' ? 'numbers' : 'numbers off'}>
            {decimalText(Math.round(ratio.ratio * 100) / 100)}
          </b>
          <span class="tiny numbers">{high === null ? `${low} or more` : `${low}–${high}`}</span>
        </span>
      )}
    </li>
  );
}

/** One leg against the other; nothing until some exercise was done with each. */
export function Sides() {
  const sides = sideBalance(athlete.value, strength.value);
  if (sides.length === 0) return null;
  return (
    <section aria-labelledby="sides-title">
      <h2 id="sides-title">Left and right</h2>
      <p class="soft small">Healthy runners are uneven too. The shaded part is what may be chance.</p>
      <ul class="rows">
        {sides.map((side) => (
          <Side key={side.exercise} side={side} />
        ))}
      </ul>
    </section>
  );
}

/** The scale goes so many % to each side. */
const scalePercent = 25;
/** Place of a difference on the scale, in % of its width from the middle. */
const share = (percent: number): number => (50 * Math.min(percent, scalePercent)) / scalePercent;

function Side({ side }: { side: SideBalance }) {
  const { weaker, percent, noisePercent, isReal } = side;
  const place = weaker === null ? 50 : weaker === 'left' ? 50 - share(percent) : 50 + share(percent);
  return (
    <li class="side">
      <span>{catalog[side.exercise].name}</span>
      <span class="soft small">{sideBalanceWords(side)}</span>
      <span class="scale" aria-hidden="true">
        <i class="noise" style={{ insetInline: `${50 - share(noisePercent)}%` }} />
        <i class={isReal ? 'mark real' : 'mark'} style={{ left: `${place}%` }} />
      </span>
      <span class="ends tiny" aria-hidden="true">
        <span>left weaker</span>
        <span>right weaker</span>
      </span>
    </li>
  );
}
