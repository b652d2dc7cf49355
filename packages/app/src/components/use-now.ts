import { useEffect, useState } from 'preact/hooks';
import { epochNow } from '../store/clock.ts';

/** The time in ms since 1970, refreshed every `everyMs` and at once when the app comes back to the front. */
export function useNow(everyMs: number): number {
  const [now, setNow] = useState(epochNow);
  useEffect(() => {
    const tick = (): void => setNow(epochNow());
    const timer = setInterval(tick, everyMs);
    document.addEventListener('visibilitychange', tick);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', tick);
    };
  }, [everyMs]);
  return now;
}
