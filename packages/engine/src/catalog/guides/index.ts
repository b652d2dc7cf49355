import type { Debate, Guide } from '../guide.ts';
import type { ExerciseId } from '../ids.ts';
import prose from './guides.json' with { type: 'json' };
import debate from './light-or-heavy.json' with { type: 'json' };

export type { Debate, Guide } from '../guide.ts';

/** Every exercise's guide: the whole file. */
export type Guides = Readonly<Record<ExerciseId, Guide>>;

/**
 * How each exercise is set up, done, and usually goes wrong. The app fetches the same file as data when a guide is first
 * looked at (`@legwork/engine/guides.json`), so that no screen carries the prose of 34 exercises as script.
 */
export const guides: Guides = prose;

/** Light or heavy? Fetched by the app as the guides are (`@legwork/engine/light-or-heavy.json`). */
export const lightOrHeavy: Debate = debate;
