import type { Body } from '../journal/event.ts';

export type ScreeningAnswers = Body<'screening.answered'>;

/** What may be advised after screening: everything, light work only, or nothing before a clinician has been asked. */
export type ScreeningOutcome = 'clear' | 'gentle' | 'ask-clinician' | 'unanswered';

/**
 * Symptoms at any level of activity, a condition without the habit of exercise, or a clinician's "only supervised" ask for a
 * clinician first (ACSM: Riebe 2015). `gentle` is our choice for what ACSM leaves to moderate effort or to other guidance:
 * a condition in an active person (clearance is advised before vigorous work, and sets to fatigue are vigorous), a joint
 * problem, pregnancy (ACOG 804, 2020), and the young (light, technique first: Lloyd 2014).
 */
export function screeningOutcome(answers: ScreeningAnswers | null): ScreeningOutcome {
  if (answers === null) return 'unanswered';
  const { active, condition, symptoms, joint, supervisedOnly, pregnant, under16 } = answers;
  if (symptoms || supervisedOnly || (condition && !active)) return 'ask-clinician';
  return condition || joint || pregnant || under16 ? 'gentle' : 'clear';
}
