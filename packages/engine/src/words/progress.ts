import { catalog } from '../catalog/index.ts';
import type { Banded, Change, MuscleRatio, SideBalance, Standing, Trend } from '../progress/index.ts';
import { halfSets } from '../progress/index.ts';
import { fromKg, type Unit } from '../units.ts';
import { exerciseWords, groupWords, sentenceCase } from './names.ts';

/** Where a muscle stands, for a table and the body map: "3 of 4–7 sets, below". */
export function standingWords({ sets, range, state }: Standing): string {
  const amount = `${halfSets(sets)} of ${range.low}–${range.high} sets`;
  switch (state) {
    case 'none':
      return `${amount}, none yet`;
    case 'under':
      return `${amount}, below`;
    case 'in':
      return `${amount}, enough`;
    case 'over':
      return `${amount}, above`;
    default:
      return state satisfies never;
  }
}

/** The muscles of one side of a ratio: "calves", which are two groups. */
const ratioNames = (groups: MuscleRatio['of']): string =>
  groups.includes('soleus') ? 'calves' : groups.map(groupWords).join(' and ');

/** What is compared: "Hamstrings to quadriceps". */
export const ratioTitle = ({ of, to }: MuscleRatio): string => `${sentenceCase(ratioNames(of))} to ${groupWords(to)}`;

/** Whether two muscles are in step, and what comes of it. */
export function ratioWords({ of, to, state, low }: MuscleRatio): string {
  const [some, other] = [ratioNames(of), groupWords(to)];
  switch (state) {
    case 'unknown':
      return `No sets for your ${other} in the last four weeks.`;
    case 'balanced':
      return 'In step.';
    case 'low':
      return `Your ${some} had less than ${low} sets for each set of your ${other}: the next workouts make up for it.`;
    case 'high':
      return `Your ${some} had more sets than your ${other}: the next workouts make up for it.`;
    default:
      return state satisfies never;
  }
}

/** How the legs compare in one exercise, and what is done about it. */
export function sideBalanceWords({ weaker, percent, noisePercent, isReal, advice }: SideBalance): string {
  const behind = Math.round(percent);
  if (advice === 'ask-clinician')
    return `More than 20 % apart${weaker ? `, the ${weaker} behind` : ''}: please show it to a clinician. The weaker leg goes first.`;
  if (weaker === null || behind === 0) return 'Both legs are the same.';
  const leg = `${sentenceCase(weaker)} is ${behind} % weaker`;
  const noise = `± ${Math.round(noisePercent)} %`;
  if (!isReal) return `${leg}, within the noise (${noise}).`;
  if (advice === 'even') return `${leg}, more than the noise (${noise}), and as even as legs are.`;
  return `${leg}, more than the noise (${noise}): it goes first.`;
}

/** Values of a trend in the athlete's words, to a half: finer would say more than is known. */
const half = (value: number): string => String(Math.round(2 * value) / 2);

/** A value of a trend without what it counts: "82.5", "2 × 12", "18". */
export function trendNumber(
  { exercise, measure }: Pick<Trend, 'exercise' | 'measure'>,
  value: number,
  unit: Unit,
): string {
  if (measure === 'repetitions') return String(Math.round(value));
  const shown = fromKg(value, unit);
  return catalog[exercise].loadMeaning === 'dumbbell-pair' ? `2 × ${half(shown / 2)}` : half(shown);
}

/** What the numbers of a trend count: "kg", "repetitions". */
export const trendUnit = ({ measure }: Pick<Trend, 'measure'>, unit: Unit): string =>
  measure === 'repetitions' ? 'repetitions' : unit;

/** A value of a trend: "82.5 kg", "2 × 12 kg", "18 repetitions". */
export const trendValue = (trend: Pick<Trend, 'exercise' | 'measure'>, value: number, unit: Unit): string =>
  `${trendNumber(trend, value, unit)} ${trendUnit(trend, unit)}`;

/** The 80 % band of a value: "78.5 to 86". */
export const trendRange = (trend: Pick<Trend, 'exercise' | 'measure'>, { low, high }: Banded, unit: Unit): string =>
  `${trendNumber(trend, low, unit)} to ${trendNumber(trend, high, unit)}`;

/** The days of a change in words; `until` is `null` while it holds today. */
interface Period {
  readonly since: string;
  readonly until: string | null;
}

/** One change that is more than noise, as a sentence. */
export function changeWords(trend: Trend, { from, to }: Change, { since, until }: Period, unit: Unit): string {
  const name = sentenceCase(exerciseWords(trend.exercise));
  const side = trend.side === 'both' ? '' : `, ${trend.side}`;
  const way = to.logLoad > from.logLoad ? 'up' : 'down';
  const before = trendNumber(trend, from.value.middle, unit);
  const now = trendValue(trend, to.value.middle, unit);
  const what = trend.measure === 'repetitions' ? '' : ' for 12 repetitions';
  const when = until === null ? `since ${since}` : `between ${since} and ${until}`;
  return `${name}${side}: ${way} from ${before} to ${now}${what} ${when}.`;
}
