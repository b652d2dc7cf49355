export { calendarOf, type Pause, type Race } from '../running/calendar.ts';
export { type LongerRun, longerRuns } from '../running/longest-run.ts';
export { type WeekLoad, weekLoad } from '../running/week-load.ts';
export type { Dose } from './dose.ts';
export { heavySessionsOf } from './heavy-sessions.ts';
export { startOf } from './hours.ts';
export { freshnessOf, type LegFreshness } from './legs.ts';
export { type PlanSeason, planSeason, type RunsOfDay } from './plan-season.ts';
export type {
  Backup,
  Because,
  Lowering,
  Obstacle,
  Phase,
  PlannedLift,
  Season,
  SeasonDay,
  SeasonWeek,
  Yield,
} from './season.ts';
export { type Source, sourceOf } from './sources.ts';
