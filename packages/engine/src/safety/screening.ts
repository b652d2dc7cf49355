import type { Body } from '../journal/event.ts';

export type ScreeningAnswers = Body<'screening.answered'>;

/** What may be advised after screening: everything, light work only, or nothing before a clinician has been asked. */
export type ScreeningOutcome = 'clear' | 'gentle' | 'ask-clinician' | 'unanswered';

export interface ScreeningQuestion {
  readonly id: keyof ScreeningAnswers;
  /** Answered with yes or no. */
  readonly question: string;
}

/**
 * In our own words, after the logic of the ACSM preparticipation screening (Riebe 2015): present activity, known disease,
 * symptoms. The PAR-Q+ asks more; it is under copyright, so we link to it (`parqPlusLink`) and do not copy it.
 */
export const screeningQuestions: readonly ScreeningQuestion[] = [
  {
    id: 'active',
    question: 'In the last three months, have you run or trained for half an hour on three or more days in most weeks?',
  },
  {
    id: 'condition',
    question:
      'Do you have a heart, blood vessel, metabolic or kidney condition, such as high blood pressure or diabetes?',
  },
  {
    id: 'symptoms',
    question:
      'In the last year, have you had chest pressure, fainting, dizzy spells, a racing heart or unusual breathlessness, at rest or when active?',
  },
  { id: 'joint', question: 'Do you have a bone, joint, muscle or tendon problem that exercise could make worse?' },
  { id: 'supervisedOnly', question: 'Has a clinician told you to exercise only under supervision?' },
  { id: 'pregnant', question: 'Are you pregnant, or have you given birth in the last three months?' },
  { id: 'under16', question: 'Are you younger than 16?' },
];

/** The full public questionnaire, for whoever wants to be sure. */
export const parqPlusLink = 'https://eparmedx.com';

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

/** Shown beside training advice. The second sentence is what the trials allow (Wu 2024: no fewer injuries when pooled). */
export const educationNotice =
  'Legwork teaches training; it does not diagnose or treat. Strength work makes legs stronger for running, and nobody can promise that it prevents injury. When something hurts in a way that is new or does not settle, ask a clinician.';
