/** What races cost the heavy weeks: nothing heavy is lifted in the days before a race, nor after it. */
import { fatigueTarget } from '../strength/advice.ts';
import type { Obstacle, Season, SeasonWeek } from './season.ts';

export interface HeavySessions {
  /** What the heavy weeks ahead ask for. */
  readonly wanted: number;
  /** Of them, those that are lighter or gone in weeks in which a race is in the way. */
  readonly takenByRaces: number;
}

export function heavySessionsOf({ weeks }: Pick<Season, 'weeks'>): HeavySessions {
  let [wanted, takenByRaces] = [0, 0];
  for (const week of weeks.filter(({ phase }) => phase === 'heavy')) {
    const ahead = week.wanted - week.days.filter(({ done }) => done).length;
    wanted += ahead;
    if (obstaclesIn(week).some(isRace)) takenByRaces += ahead - heavyIn(week);
  }
  return { wanted, takenByRaces };
}

const heavyIn = ({ days }: SeasonWeek): number =>
  days.filter(({ lift }) => (lift?.dose.bigLifts?.high ?? fatigueTarget.high) < fatigueTarget.low).length;

const obstaclesIn = ({ days, yields }: SeasonWeek): readonly Obstacle[] => [
  ...yields.flatMap(({ because }) => because),
  ...days.flatMap(({ lift }) =>
    (lift?.lowered ?? []).flatMap(({ because }) => (because.kind === 'obstacle' ? because.obstacle : [])),
  ),
];

const isRace = (obstacle: Obstacle): boolean =>
  obstacle.kind === 'race-soon' || obstacle.kind === 'race-behind' || ('run' in obstacle && obstacle.run === 'race');
