/**
 * The columns of our own export, one row a set: units stand in the names, times are ISO 8601, and what the athlete saw
 * (`Shown load`) stands beside the load in kilograms. `Faults` are their ids, with blanks between. `Set id` lets our reader
 * know a set again.
 */
export const setColumns = [
  'Performed at',
  'Session',
  'Order',
  'Exercise',
  'Exercise name',
  'Side',
  'Role',
  'Load (kg)',
  'Shown load',
  'Shown unit',
  'Repetitions',
  'Effort',
  'Repetitions in reserve',
  'Duration (s)',
  'Speed (km/h)',
  'Grade (%)',
  'Gym id',
  'Station id',
  'Faults',
  'Source',
  'Set id',
] as const;
export type SetColumn = (typeof setColumns)[number];
