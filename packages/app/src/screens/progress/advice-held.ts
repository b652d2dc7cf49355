import { painAdvice, screeningOutcome } from '@legwork/engine/safety';
import { today } from '../../store/clock.ts';
import { athlete } from '../../store/journal.ts';

/** Whether nothing may be advised: after a red flag, or before a clinician was asked. What was done is shown all the same. */
export const adviceIsHeld = (): boolean =>
  painAdvice({ athlete: athlete.value, on: today.value }).stop ||
  screeningOutcome(athlete.value.screening) === 'ask-clinician';
