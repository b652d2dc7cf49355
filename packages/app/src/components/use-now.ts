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

const two = (value: number): string => String(value).padStart(2, '0');

/** Minutes and seconds, `1:05`; hours too when there are any. */
export function clockWords(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const rest = two(Math.floor(seconds % 60));
  return minutes < 60 ? `${minutes}:${rest}` : `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${rest}`;
}
