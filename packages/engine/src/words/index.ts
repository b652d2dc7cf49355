export { differenceWords, wayCostWords, wayWords } from './change.ts';
export { leftOutWords, noticeWords } from './left-out.ts';
export { heavyGateWords, intensityWords, lightOrHeavyWords } from './light-or-heavy.ts';
export { adviceSentences, comparedSetWords, enoughWords, loadReasonWords, loadWords, settingWords } from './load.ts';
export { estimateWords } from './load-setting.ts';
export { movementWords } from './movement.ts';
export { countWords, exerciseWords, groupWords, muscleWords, sentenceCase } from './names.ts';
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
export {
  afterRunWords,
  backupWords,
  doseWords,
  loweringWords,
  phaseTitle,
  phaseWords,
  yieldWords,
} from './season.ts';
export { blockReasonWords, swapReasonWords } from './workout.ts';
