/**
 * `npm run bench year [KIND]`: a year of training of every kind of runner and gym, or of those whose name has the
 * words: what each muscle gets a week against its range, the shares, what repeats, and what is forgotten.
 */
import { kinds } from './year/kinds.ts';
import { simulate } from './year/simulate.ts';
import { printSets, printVariety } from './year/tables.ts';

const wanted = process.argv.slice(2).join(' ');
const started = performance.now();
const years = kinds.filter(({ name }) => name.includes(wanted)).map((kind) => simulate(kind, 52));
printSets(years);
printVariety(years);
console.log(`\n${years.length} years in ${((performance.now() - started) / 1000).toFixed(0)} s`);
