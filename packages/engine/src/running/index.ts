export { type Classified, classify } from './classify.ts';
export { longestMark, longestOfWeek, longestOfWeeks } from './classify-week.ts';
export { unsureBelow } from './confidence.ts';
export { likenessOf } from './likeness.ts';
