import type { MuscleGroup } from '@legwork/engine/catalog';
import type { Standing } from '@legwork/engine/progress';
import { groupWords, sentenceCase, standingWords } from '@legwork/engine/words';
import { groupColour } from '../../components/muscle-colour.ts';
import { dataFile } from '../../store/data-file.ts';
import licence from './outlines/licence.txt?url&no-inline';
import address from './outlines/outlines.json?url&no-inline';

/** Polygons as SVG points: front and back side by side, in a box of 410 × 600. */
type Outlines = Readonly<Record<MuscleGroup | 'rest', readonly string[]>>;

const outlines = dataFile<Outlines | null>(address, null);

/**
 * Hips and legs from the front and the back, each muscle filled by where it stands: empty, hatched, full or dotted, so
 * that colour only says which muscle it is.
 */
export function BodyMap(props: { standings: readonly Standing[]; onChoose: (group: MuscleGroup) => void }) {
  const shapes = outlines();
  return (
    <figure class="body-map">
      <svg viewBox="0 0 410 600" role="group" aria-label="Hips and legs, front and back">
        {shapes && (
          <>
            <Fills />
            <g class="silhouette">
              {Object.values(shapes).flatMap((polygons) =>
                polygons.map((points) => <polygon key={points} points={points} />),
              )}
            </g>
            {props.standings.map((standing) => (
              <MuscleShape
                key={standing.group}
                standing={standing}
                polygons={shapes[standing.group]}
                onChoose={() => props.onChoose(standing.group)}
              />
            ))}
          </>
        )}
      </svg>
      <ul class="legend small" aria-label="What the fillings mean">
        <li class="none">none yet</li>
        <li class="under">below its range</li>
        <li class="in">enough</li>
        <li class="over">above</li>
      </ul>
      <figcaption class="tiny">
        Tap a muscle. Drawn after Body Muscles, © 2024 Ivan Vulović, <a href={licence}>Apache 2.0</a>, changed.
      </figcaption>
    </figure>
  );
}

function MuscleShape(props: { standing: Standing; polygons: readonly string[]; onChoose: () => void }) {
  const { standing, polygons } = props;
  const shape = polygons.map((points) => <polygon key={points} points={points} />);
  return (
    <g
      class={`muscle ${standing.state}`}
      style={{ color: groupColour(standing.group) }}
      role="button"
      tabindex={0}
      aria-label={`${sentenceCase(groupWords(standing.group))}: ${standingWords(standing)}`}
      onClick={props.onChoose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        props.onChoose();
      }}
    >
      <g class="filling">{shape}</g>
      {standing.state === 'over' && <g fill="url(#dots)">{shape}</g>}
      <g class="outline">{shape}</g>
    </g>
  );
}

/** A mask of stripes, in whatever colour lies under it, and dots to lie over one. */
const Fills = () => (
  <defs>
    <pattern id="stripes" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="4" height="9" fill="#fff" />
    </pattern>
    <mask id="hatched" maskUnits="userSpaceOnUse" x="0" y="0" width="410" height="600">
      <rect width="410" height="600" fill="url(#stripes)" />
    </mask>
    <pattern id="dots" width="12" height="12" patternUnits="userSpaceOnUse">
      <circle cx="3" cy="3" r="2.4" />
      <circle cx="9" cy="9" r="2.4" />
    </pattern>
  </defs>
);
