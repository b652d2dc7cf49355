export { readPlanFile } from './read.ts';
export type { PlanChoices, PlanDate, PlannedEntry, PlanQuestion, PlanRead, PlanRequest, PlanResult } from './result.ts';
