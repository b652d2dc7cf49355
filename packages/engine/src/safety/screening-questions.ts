import type { ScreeningAnswers } from './screening.ts';

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

/** Shown beside training advice. The second sentence is what the trials allow (Wu 2024: no fewer injuries when pooled). */
export const educationNotice =
  'Legwork teaches training; it does not diagnose or treat. Strength work makes legs stronger for running, and nobody can promise that it prevents injury. When something hurts in a way that is new or does not settle, ask a clinician.';
