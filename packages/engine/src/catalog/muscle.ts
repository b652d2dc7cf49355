/**
 * The muscles that Legwork counts, in the columns of the muscle × exercise table (evidence §3).
 * Vasti and rectus femoris are apart because the leg extension trains the second and the leg press does not
 * (MRI after 12 weeks: rectus femoris +13.2 % against +1.1 %; MSSE 2026;58:1566).
 */
export const muscles = [
  'vasti',
  'rectusFemoris',
  'hamstrings',
  'gluteusMaximus',
  'hipAbductors',
  'adductors',
  'hipFlexors',
  'gastrocnemius',
  'soleus',
  'tibialisAnterior',
  'trunk',
] as const;
export type Muscle = (typeof muscles)[number];

/** Credit of one hard set, 0..1: 1 = a direct set, 0.5 = an indirect one (fractional sets; Pelland 2024). */
export type MuscleCredit = Readonly<Partial<Record<Muscle, number>>>;
