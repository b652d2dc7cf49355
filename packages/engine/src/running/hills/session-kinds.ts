/** Hill sessions that need no course. */
export const hillSessionKinds = ['repeats', 'pyramid', 'long-climb', 'hilly'] as const;
export type HillSessionKind = (typeof hillSessionKinds)[number];
