import type { Because } from './season.ts';
import { type Study, studyBehind } from './studies.ts';

/** Whose finding a rule rests on, and what was found. */
export interface Source {
  readonly study: Study;
  readonly finding: string;
}

const findings: Readonly<Record<Study, string>> = {
  'Spiering 2021':
    'One session a week and one set of each exercise keep strength for up to 32 weeks when the load stays.',
  'Bosquet 2007': 'Endurance athletes race best after two weeks with 41–60 % less volume at the same intensity.',
  'McHugh 2003': 'Work that legs are not used to makes them sore; one session of it protects them for weeks.',
  'Doma and Deakin 2013':
    'The day after lifting and running in that order, hard running lasted 29 % less long, in the other order 18 %.',
  'Morán-Navarro 2017':
    'After sets to failure legs need one to two days more than after as many repetitions that stop short of it.',
  'ACSM 2015': 'With a known condition training begins light and progresses with care.',
  'Cheung 2003':
    'Sore legs are weaker and move less well until the soreness is gone, mostly within five to seven days.',
  'usual practice': 'Coaches take 40–50 % off the sets every four to six weeks; no trial has shown how often is best.',
  'our choice': 'No study says how much is best here, so we chose with care.',
};

/** What the rule behind a smaller session rests on. */
export function sourceOf(because: Because): Source {
  const study = studyBehind(because);
  return { study, finding: findings[study] };
}
