import type { EvidenceGrade } from '../catalog/index.ts';

/** How much one set trains a muscle: 1 is a set for it, 0.5 a half (evidence §3). Our steps; `null` = not worth saying. */
export function creditWords(credit: number): string | null {
  if (credit >= 0.85) return 'fully';
  if (credit >= 0.6) return 'mostly';
  if (credit >= 0.4) return 'about half';
  if (credit >= 0.2) return 'a little';
  return null;
}

const grades: Readonly<Record<EvidenceGrade, string>> = {
  A: 'Measured: studies looked at this exercise itself.',
  B: 'Indirect: studies of this and of like exercises agree, but nobody has settled it.',
  C: 'Expert judgement: coaches do it for good reasons, hardly anybody has measured it.',
};

/** How far the evidence carries, plainly. */
export const gradeWords = (grade: EvidenceGrade): string => grades[grade];

/** Where a study can be looked up by its words; `null` for what is no study. */
export const sourceLink = (source: string): string | null =>
  /\b(19|20)\d\d\b/.test(source) ? `https://scholar.google.com/scholar?q=${encodeURIComponent(source)}` : null;
