/** One international avoirdupois pound, exactly (1959 agreement). */
export const KG_PER_LB = 0.45359237;

/** The unit that a machine, a pair of dumbbells or a log is marked in. */
export const units = ['kg', 'lb'] as const;
export type Unit = (typeof units)[number];

/** A value as it is marked on the station, in kilograms. */
export const toKg = (value: number, unit: Unit): number => (unit === 'kg' ? value : value * KG_PER_LB);

/** Kilograms in the unit that the athlete reads. */
export const fromKg = (kg: number, unit: Unit): number => (unit === 'kg' ? kg : kg / KG_PER_LB);
