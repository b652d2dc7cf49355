export { type Classified, classify } from './classify.ts';
export { longByLength, longMark, longRun } from './classify-length.ts';
export { unsureBelow } from './confidence.ts';
export { likenessOf } from './likeness.ts';
