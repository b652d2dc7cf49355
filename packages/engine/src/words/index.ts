export { differenceWords, wayCostWords, wayWords } from './change.ts';
export {
  beltLimitWords,
  beltWords,
  clockWords,
  courseWords,
  eccentricWords,
  elevationNoiseWords,
  energyErrorWords,
  hillProgramWords,
  hillSessionTitle,
  hillSessionWords,
  placeWords,
  segmentNoteWords,
  segmentTitle,
} from './hills.ts';
export { leftOutWords } from './left-out.ts';
export { heavyGateWords, intensityWords, lightOrHeavyWords } from './light-or-heavy.ts';
export { adviceSentences, comparedSetWords, enoughWords, loadReasonWords, loadWords, settingWords } from './load.ts';
export { estimateWords } from './load-setting.ts';
export { movementWords } from './movement.ts';
export { countWords, exerciseWords, groupWords, muscleWords, sentenceCase } from './names.ts';
export { noticeWords } from './notice.ts';
export { plannedCounts, plannedWords } from './planned.ts';
export { previewWords } from './preview.ts';
export {
  changeWords,
  ratioTitle,
  ratioWords,
  sideBalanceWords,
  standingWords,
  trendNumber,
  trendRange,
  trendUnit,
  trendValue,
} from './progress.ts';
export { distanceWords, hoursWords, paceWords, runFacts, runTitle } from './run-facts.ts';
export { loweringWords, phaseTitle, phaseWords } from './season.ts';
export {
  afterRunWords,
  backupWords,
  doseWords,
  freshnessWords,
  heavySessionsWords,
  hillsFitWords,
  longerRunWords,
  weekLoadWords,
  yieldWords,
} from './season-week.ts';
export { spoken } from './spoken.ts';
export { creditWords, gradeWords, sourceLink } from './teaching.ts';
export { blockReasonWords, swapReasonWords } from './workout.ts';
