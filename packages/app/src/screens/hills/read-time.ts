/** Seconds of a time for a course, `3:30`, `3:30:15` or `0:48`; `undefined` when it is none. */
export function readTime(text: string): number | undefined {
  const [whole, hours, minutes, seconds = '0'] = /^(\d{1,3})[:.h](\d{2})(?:[:.](\d{2}))?$/.exec(text.trim()) ?? [];
  if (whole === undefined) return undefined;
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return Number(minutes) < 60 && Number(seconds) < 60 && total > 0 ? total : undefined;
}
