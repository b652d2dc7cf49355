export type { RunsOfDay } from './calendar.ts';
export type { Dose } from './dose.ts';
export { type PlanSeason, planSeason } from './plan-season.ts';
export type {
  Because,
  Lowering,
  Obstacle,
  Pause,
  Phase,
  PlannedLift,
  Race,
  Season,
  SeasonDay,
  SeasonWeek,
  Yield,
} from './season.ts';
