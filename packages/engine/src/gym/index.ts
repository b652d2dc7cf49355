export { gymProblems, loadTypesOf, type StationProblem, stationProblems } from './check.ts';
export { bodyWeightOption, loadOptions } from './loads.ts';
export { type Placement, placements, placementsIn } from './placements.ts';
export { gymPreset, type PresetName, presetNames } from './presets.ts';
export * from './station.ts';
