import { useEffect, useRef, useState } from 'preact/hooks';
import { ring, ringAhead } from '../../components/bell.ts';
import { hush, speak } from '../../components/voice.ts';
import {
  type BeltRun,
  type Cue,
  cueBetween,
  effortAt,
  settingOf,
  timedLegs,
  warnSeconds,
} from '../../store/belt-clock.ts';

/**
 * Says each change ten seconds before it and when it comes, aloud and by bell, and gives back what was said for those who
 * read it. While the page is out of sight its timers are slowed down; the bells are then set ahead on the clock of the sound.
 */
export function useCues(run: BeltRun, seconds: number, isPaused: boolean): string {
  const [said, setSaid] = useState('');
  const looked = useRef(seconds);
  const ahead = useRef<(() => void) | null>(null);

  useEffect(() => {
    const cue = cueBetween(run, looked.current, seconds);
    looked.current = seconds;
    if (!cue) return;
    const words = cueWords(run, cue, seconds);
    setSaid(words);
    if (ahead.current === null) ring();
    speak(words, 'now', 'also-hidden');
  }, [run, seconds]);

  useEffect(() => {
    const whenHidden = (): void => {
      ahead.current?.();
      ahead.current = document.hidden && !isPaused ? ringAhead(bells(run, looked.current)) : null;
    };
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      document.removeEventListener('visibilitychange', whenHidden);
      ahead.current?.();
      ahead.current = null;
    };
  }, [run, isPaused]);

  useEffect(() => hush, []);
  return said;
}

function cueWords(run: BeltRun, cue: Cue, seconds: number): string {
  if (cue.kind === 'over') return 'Done. Walk until your breath is back.';
  const { gradePercent, speedKmh } = settingOf(run, cue.leg, effortAt(run, seconds));
  return `${cue.kind === 'soon' ? `In ${warnSeconds} seconds` : 'Now'}: ${gradePercent} %, ${speedKmh} km/h.`;
}

/** When it rings, in seconds from now. */
const bells = (run: BeltRun, seconds: number): readonly number[] =>
  timedLegs(run)
    .flatMap(({ to }) => [to - warnSeconds - seconds, to - seconds])
    .filter((after) => after > 0);
