import { catalog } from '@legwork/engine/catalog';
import type { Body, KnownEvent } from '@legwork/engine/journal';
import type { Unit } from '@legwork/engine/units';
import { loadWords, plannedWords } from '@legwork/engine/words';
import { exerciseName } from '../names.ts';
import { shortDayWords } from './day.ts';
import { sideWords } from './next-set.ts';

/** What a command has written, for the middle of a sentence: `a set: Leg press, 80 kg × 13, 23 Nov`. */
export function writtenWords(event: KnownEvent, unit: Unit): string {
  switch (event.kind) {
    case 'set.logged':
      return setWords(event.body, unit);
    case 'profile.set':
      return `what was said of you: ${Object.keys(event.body).join(', ')}`;
    case 'screening.answered':
      return 'the answers of the health questions';
    case 'gym.set':
      return `the gym ${event.body.name ?? event.body.gymId}`;
    case 'exercise.mapped': {
      const { name, exercise } = event.body;
      return `that ${name} is ${exercise === null ? 'no leg exercise' : exerciseName(exercise)}`;
    }
    case 'run.classified':
      return `that ${event.body.likeness} is ${plannedWords(event.body.kind)}`;
    // What no command writes by itself.
    case 'station.set':
    case 'run.logged':
    case 'run.planned':
    case 'day.set':
    case 'race.set':
    case 'pause.set':
    case 'session.planned':
    case 'session.finished':
    case 'block.skipped':
    case 'pain.reported':
    case 'pain.cleared':
    case 'readiness.reported':
    case 'import.made':
    case 'withdrawal':
      return `what was written as ${event.kind}`;
    default:
      return event satisfies never;
  }
}

function setWords(
  { exercise, exerciseName: name, side, loadKg, shown, repetitions, performedAt }: Body<'set.logged'>,
  unit: Unit,
): string {
  const isBand = exercise !== undefined && catalog[exercise].loadMeaning === 'band';
  const load = isBand ? `band ${loadKg}` : loadKg === 0 ? 'body weight' : loadWords(loadKg, shown?.unit ?? unit);
  const leg = side === 'both' ? '' : `, ${sideWords[side]}`;
  return `a set: ${name}${leg}, ${load} × ${repetitions}, ${shortDayWords(performedAt.slice(0, 10))}`;
}
