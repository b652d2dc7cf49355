import type { LoadOption } from '@legwork/engine/gym';
import type { LoadAdvice } from '@legwork/engine/strength';
import { adviceAt, adviceFor } from '../../store/lifting.ts';
import type { NextSet } from '../../store/running.ts';
import { running } from '../../store/session.ts';

/** Advice for the set at hand: the engine's, or what to expect of the load that the athlete chose instead. */
export function adviceNow(target: NextSet, options: readonly LoadOption[]): LoadAdvice {
  const chosenKg = running.value?.chosenKg ?? null;
  const chosen = options.find((option) => option.loadKg === chosenKg);
  return chosen ? adviceAt(target, chosen) : adviceFor(target);
}
