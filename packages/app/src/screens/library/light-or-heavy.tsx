import { catalog, exerciseIds } from '@legwork/engine/catalog';
import type { Debate } from '@legwork/engine/guides';
import { placements } from '@legwork/engine/gym';
import debateAddress from '@legwork/engine/light-or-heavy.json?url&no-inline';
import { heavyGate, loadCurve } from '@legwork/engine/strength';
import { heavyGateWords, intensityWords } from '@legwork/engine/words';
import '../../components/block.css';
import '../../design/details.css';
import { today } from '../../store/clock.ts';
import { dataFile } from '../../store/data-file.ts';
import { athlete } from '../../store/journal.ts';
import { gym, strength } from '../../store/proposal.ts';
import { Source } from './sources.tsx';
import './library.css';

const debate = dataFile<Debate | null>(debateAddress, null);

const sides = [
  { side: 'heavier', title: 'For heavier' },
  { side: 'lighter', title: 'For lighter' },
  { side: 'open', title: 'What nobody has settled' },
] as const;

/** The open question of how heavy runners should lift: both sides, and where this runner's own curve puts them. */
export function LightOrHeavy() {
  const found = debate();
  return (
    <section class="screen library">
      <a class="back soft small" href="/library">
        ‹ Library
      </a>
      <h1>Light or heavy?</h1>
      <h2>Where you stand</h2>
      <OwnCurves />
      <p>{heavyGateWords(heavyGate(athlete.value, today.value))}</p>
      <p class="small soft">
        Whether the big lifts may get heavier is your choice, in the <a href="/settings">settings</a>.
      </p>
      {found && (
        <>
          {sides.map(({ side, title }) => (
            <section key={side}>
              <h2>{title}</h2>
              <ul class="reasons">
                {found[side].map(({ says, source }) => (
                  <li key={says}>
                    {says}{' '}
                    <span class="small soft">
                      <Source source={source} />
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
          <h2>What Legwork makes of it</h2>
          {found.stance.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </>
      )}
    </section>
  );
}

/** How heavy 12–15, or the window that is advised now, is on each machine that the runner knows. */
function OwnCurves() {
  const place = gym.value;
  const lines = place
    ? exerciseIds.flatMap((exercise) => {
        const [best] = placements(place, catalog[exercise]);
        const { sides } = catalog[exercise];
        const curve =
          best &&
          loadCurve({
            athlete: athlete.value,
            strength: strength.value,
            exercise,
            ...best,
            side: sides === 'both' ? 'both' : 'right',
            on: today.value,
          });
        return curve?.intensity ? [{ exercise, words: intensityWords(curve.target, curve.intensity) }] : [];
      })
    : [];
  if (lines.length === 0)
    return <p class="soft">Your own curve is not known yet. After some sets on a machine it stands here.</p>;
  return (
    <dl class="curves">
      {lines.map(({ exercise, words }) => (
        <div key={exercise}>
          <dt>
            <a href={`/library/${exercise}`}>{catalog[exercise].name}</a>
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
