export { adviceSentences, loadReasonWords, loadWords, settingWords } from './load.ts';
export { estimateWords } from './load-setting.ts';
export { countWords, exerciseWords, groupWords, muscleWords, sentenceCase } from './names.ts';
export { blockReasonWords, leftOutWords, noticeWords, swapReasonWords } from './workout.ts';
