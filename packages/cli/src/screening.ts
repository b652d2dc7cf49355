import type { Athlete } from '@legwork/engine/journal';
import { educationNotice, screeningOutcome } from '@legwork/engine/safety';
import type { Tool } from './tool.ts';

/** Advice is given before the questions are answered, as in any book on training, with what such a book would say. */
export function sayScreening(tool: Tool, athlete: Athlete): void {
  if (screeningOutcome(athlete.screening) !== 'unanswered') return;
  tool.say(`${educationNotice}\nSeven short questions tell whether to ask a clinician first: legwork profile screen`);
}
