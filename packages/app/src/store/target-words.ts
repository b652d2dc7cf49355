import type { RepTarget } from '@legwork/engine/strength';

/** "12–15", or one number when the set is to stop at one. */
export const targetWords = ({ low, high }: RepTarget): string => (low === high ? `${low}` : `${low}–${high}`);
