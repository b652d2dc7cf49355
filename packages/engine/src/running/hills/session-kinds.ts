/** Hill sessions that need no course. */
export const hillSessionKinds = ['repeats', 'pyramid', 'long-climb', 'hilly'] as const;
export type HillSessionKind = (typeof hillSessionKinds)[number];

/** The shortest and longest that is made, of a course too the shortest (our choice): below it there is no time for a hill after a warm-up. */
export const sessionMinutes = { least: 10, most: 120 } as const;
