import type { Because, Obstacle } from './season.ts';

/** Whose finding a rule rests on, and what was found. */
export interface Source {
  /** Authors and year, or "our choice". */
  readonly study: string;
  readonly finding: string;
}

const spiering: Source = {
  study: 'Spiering 2021',
  finding: 'One session a week and one set of each exercise keep strength for up to 32 weeks when the load stays.',
};
const bosquet: Source = {
  study: 'Bosquet 2007',
  finding: 'Endurance athletes race best after two weeks with 41–60 % less volume at the same intensity.',
};
const mcHugh: Source = {
  study: 'McHugh 2003',
  finding: 'Work that legs are not used to makes them sore; one session of it protects them for weeks.',
};
const doma: Source = {
  study: 'Doma and Deakin 2013',
  finding:
    'The day after lifting and running in that order, hard running lasted 29 % less long, in the other order 18 %.',
};
const moranNavarro: Source = {
  study: 'Morán-Navarro 2017',
  finding: 'After sets to failure legs need one to two days more than after as many repetitions that stop short of it.',
};
const acsm: Source = {
  study: 'ACSM 2015',
  finding: 'With a known condition training begins light and progresses with care.',
};
const cheung: Source = {
  study: 'Cheung 2003',
  finding: 'Sore legs are weaker and move less well until the soreness is gone, mostly within five to seven days.',
};
const usualPractice: Source = {
  study: 'usual practice',
  finding: 'Coaches take 40–50 % off the sets every four to six weeks; no trial has shown how often is best.',
};
const ourChoice: Source = {
  study: 'our choice',
  finding: 'No study says how much is best here, so we chose with care.',
};

const sourceOfObstacle = ({ kind }: Obstacle): Source => {
  if (kind === 'run-soon' || kind === 'hard-run-tomorrow' || kind === 'run-late') return doma;
  if (kind === 'race-soon') return bosquet;
  return kind === 'other-session' || kind === 'recovering' ? moranNavarro : ourChoice;
};

/** What the rule behind a smaller session rests on. */
export function sourceOf(because: Because): Source {
  switch (because.kind) {
    case 'phase':
      return because.phase === 'off' ? ourChoice : spiering;
    case 'taper':
      return bosquet;
    case 'easy-week':
      return usualPractice;
    case 'new':
    case 'first-week-back':
      return mcHugh;
    case 'illness':
      return ourChoice;
    case 'gentle':
      return acsm;
    case 'heavy-legs':
      return cheung;
    case 'obstacle':
      return sourceOfObstacle(because.obstacle);
    default:
      return because satisfies never;
  }
}
