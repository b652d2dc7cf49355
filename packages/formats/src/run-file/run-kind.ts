import type { RunKind } from '@legwork/engine/journal';

/**
 * Words that runners put into the names of runs, in the languages of the exports. The first that fits decides, so that an
 * "easy long run" is long and a "5K race" no tempo run. Names that say nothing of the kind ("Morning Run") give none.
 */
const words: readonly (readonly [RunKind, RegExp])[] = [
  ['race', /\b(race|parkrun|wettkampf|rennen|competition|carrera popular|gara|wedstrijd|konkurrence|race day)\b/u],
  [
    'intervals',
    /\b(intervals?|intervalos?|intervalle?n?|intervaltraening|ripetute|fractionne|series|fartlek|repeats|reps|vo2|speed ?work)\b|\b\d+ ?x ?\d+/u,
  ],
  ['hills', /\b(hills?|hugel|berglauf|cotes|cuestas|salite|heuvels?|bakke)\b/u],
  ['tempo', /\b(tempo|threshold|schwelle|seuil|umbral|soglia|drempel|progression|steady)\b/u],
  ['long', /\b(long|longrun|langer? lauf|sortie longue|tirada larga|lungo|lange duurloop|langtur)\b/u],
  [
    'easy',
    /\b(easy|recovery|shake ?out|locker|regeneration|facile|recuperation|suave|lento|rustig|rolig|restitution)\b/u,
  ],
];

/** The kind of run that its name says, or `null`. */
export function kindOfName(name: string): RunKind | null {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return words.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
