/**
 * The instant of a wall time, in milliseconds since 1970. In the hour that the clock skips, as if it had not been put
 * forward yet.
 *
 * @param wallTime `YYYY-MM-DDTHH:MM`
 * @param clock how many minutes the zone is ahead of UTC at an instant
 */
export function instantOf(wallTime: string, clock: (ms: number) => number): number {
  const wall = Date.parse(`${wallTime}:00Z`);
  const offset = (ms: number): number => 60_000 * clock(ms);
  const before = wall - offset(wall - 86_400_000);
  const guess = wall - offset(before);
  return guess + offset(guess) === wall ? guess : before;
}
