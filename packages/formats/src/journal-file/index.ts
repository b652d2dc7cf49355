export { type Merge, mergeJournal } from './merge.ts';
export { type JournalFileResult, readJournalFile } from './read.ts';
