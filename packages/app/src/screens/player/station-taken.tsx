import { wayCostWords } from '@legwork/engine/words';
import type { Block, Way } from '@legwork/engine/workout';
import { signal } from '@preact/signals';
import { trying } from '../../components/keep.ts';
import { Sheet } from '../../components/sheet.tsx';
import { goAround, type Replanned, type WayInWords, waysOf } from '../../store/replan.ts';
import { sayReplanned } from './say-replanned.ts';

const titles: Readonly<Record<Way, string>> = {
  elsewhere: 'At another station',
  later: 'Later',
  instead: 'Something else',
  wait: 'Wait for it',
};

interface Choice {
  readonly block: Block;
  /** All the ways, what loses least first: that was gone. */
  readonly ways: readonly WayInWords[];
  readonly back: Replanned['back'];
}

/** Set while the athlete looks for another way than the one that was gone. */
const choice = signal<Choice | null>(null);

/** The station is taken: goes the way that loses least, says which, and offers the others. */
export async function goBestWay(block: Block): Promise<void> {
  const ways = waysOf(block);
  const [best] = ways;
  const gone = best ? await goAround(block, best) : null;
  if (!gone) return;
  const { back } = gone;
  const others = { label: 'Other ways', act: () => (choice.value = { block, ways, back }) };
  sayReplanned(gone, `${block.stationName} is taken.`, ways.length > 1 ? others : undefined);
}

/** What else could be done about the station, each with what it means. */
export function OtherWays() {
  const now = choice.value;
  if (!now) return null;
  const { block, ways, back } = now;
  const close = (): void => {
    choice.value = null;
  };
  const go = async (way: Way): Promise<void> => {
    close();
    await back();
    const found = waysOf(block).find(({ around }) => around.way === way);
    if (found) sayReplanned(await goAround(block, found));
  };
  return (
    <Sheet title={`${block.stationName} is taken`} onClose={close}>
      <ul class="rows ways">
        {ways.map(({ around, words }, index) => (
          <li key={around.way}>
            <button
              type="button"
              class="block"
              aria-current={index === 0 ? 'true' : undefined}
              onClick={() => (index === 0 ? close() : void trying(() => go(around.way)))}
            >
              <span class="what">
                <b>{titles[around.way]}</b>
                <span class="small">{words}</span>
                <span class="small soft">
                  {index === 0 ? 'Loses least: this is the plan now.' : wayCostWords(around)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
