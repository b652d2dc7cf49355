import type { Because, Obstacle } from './season.ts';

/** Whose finding a rule rests on: authors and year, or who else says so. */
export type Study =
  | 'Spiering 2021'
  | 'Bosquet 2007'
  | 'McHugh 2003'
  | 'Doma and Deakin 2013'
  | 'Morán-Navarro 2017'
  | 'ACSM 2015'
  | 'Cheung 2003'
  | 'usual practice'
  | 'our choice';

const studyBehindObstacle = ({ kind }: Obstacle): Study => {
  if (kind === 'run-soon' || kind === 'hard-run-tomorrow' || kind === 'run-late') return 'Doma and Deakin 2013';
  if (kind === 'race-soon') return 'Bosquet 2007';
  return kind === 'other-session' || kind === 'recovering' ? 'Morán-Navarro 2017' : 'our choice';
};

/** Whose finding the rule behind a smaller session rests on. */
export function studyBehind(because: Because): Study {
  switch (because.kind) {
    case 'phase':
      return because.phase === 'off' ? 'our choice' : 'Spiering 2021';
    case 'taper':
      return 'Bosquet 2007';
    case 'easy-week':
      return 'usual practice';
    case 'new':
    case 'first-week-back':
      return 'McHugh 2003';
    case 'illness':
      return 'our choice';
    case 'gentle':
      return 'ACSM 2015';
    case 'heavy-legs':
      return 'Cheung 2003';
    case 'obstacle':
      return studyBehindObstacle(because.obstacle);
    default:
      return because satisfies never;
  }
}
