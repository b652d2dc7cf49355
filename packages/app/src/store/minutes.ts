/** What the minutes sliders reach; the engine answers outside of it too. */
export const minutesRange = { min: 15, max: 90 } as const;
