/** What the minutes sliders reach; the engine answers outside of it too. */
export const minutesRange = { min: 15, max: 90 } as const;

/** Minutes from now on that people say in the middle of a session. */
export const minutesLeft = [5, 10, 15, 20, 30, 45] as const;
