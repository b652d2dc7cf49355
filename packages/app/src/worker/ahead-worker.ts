/** Works out, beside the page, what the next tap would make of the workout. A newer question ends an older one. */
import { type Athlete, fold } from '@legwork/engine/journal';
import { strengthOf } from '@legwork/engine/strength';
import {
  type Circumstances,
  composerFor,
  recompose,
  type SoFar,
  swapsFor,
  type Workout,
  waysAround,
} from '@legwork/engine/workout';
import { openJournal, readAll } from '../store/database.ts';
import type { Answer, Question } from '../store/foreseen.ts';
import { withoutSession } from '../store/running.ts';
import type { Ask, Foreseen } from './ahead-protocol.ts';

let latest = 0;
let read: { readonly events: number; readonly athlete: Athlete } | null = null;

async function athleteNow(events: number): Promise<Athlete | null> {
  if (read?.events !== events) {
    const database = await openJournal();
    const log = await readAll(database);
    database.close();
    read = { events: log.length, athlete: fold(log) };
  }
  // Another tab has written meanwhile: the page will hear of it and ask again.
  return read.events === events ? read.athlete : null;
}

function soFarOf({ on, gymId, sessionId, at }: Ask, athlete: Athlete): SoFar | null {
  const gym = athlete.gyms.find(({ id }) => id === gymId);
  if (!gym) return null;
  return {
    done: athlete.sessions.find(({ id }) => id === sessionId)?.sets ?? [],
    athlete,
    gym,
    on,
    strength: strengthOf(sessionId === null ? athlete : withoutSession(athlete, sessionId), on),
    ...(at !== undefined && { at }),
  };
}

type Compose = (minutes: number) => Workout;

/** Composers by circumstances: the many minutes of the slider have the same. */
function composersFor(soFar: SoFar): (circumstances: Circumstances) => Compose {
  const known = new Map<string, Compose>();
  return (circumstances) => {
    const key = JSON.stringify(circumstances);
    const compose = known.get(key) ?? composerFor({ ...soFar, ...circumstances });
    known.set(key, compose);
    return compose;
  };
}

function answerTo(
  question: Question,
  { workout }: Ask,
  soFar: SoFar,
  composer: (circumstances: Circumstances) => Compose,
): Answer {
  switch (question.kind) {
    case 'compose':
      return { kind: 'workout', workout: composer(question.circumstances)(question.minutes) };
    case 'change':
      return { kind: 'workout', workout: recompose(workout, soFar, question.change) };
    case 'ways':
      return { kind: 'ways', ways: waysAround(workout, question.blockId, soFar) };
    case 'swaps':
      return { kind: 'swaps', swaps: swapsFor(workout, question.blockId, soFar) };
    default:
      return question satisfies never;
  }
}

/** What the answer leads to when it is followed. */
function next(question: Question, answer: Answer, { sessionId, workout }: Ask): readonly Question[] {
  const minutes = workout.askedMinutes;
  switch (answer.kind) {
    case 'workout':
      return question.kind === 'change' && sessionId === null
        ? [{ kind: 'compose', minutes, circumstances: answer.workout.circumstances }]
        : [];
    case 'ways': {
      const best = answer.ways.find(({ way }) => way !== 'wait');
      return best && sessionId === null
        ? [{ kind: 'compose', minutes, circumstances: best.workout.circumstances }]
        : [];
    }
    case 'swaps':
      return question.kind === 'swaps'
        ? answer.swaps.map(({ exercise: to }) => ({
            kind: 'change',
            change: { kind: 'swap', blockId: question.blockId, to },
          }))
        : [];
    default:
      return answer satisfies never;
  }
}

/** Lets a newer question in. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

addEventListener('message', async ({ data: ask }: MessageEvent<Ask>) => {
  latest = ask.id;
  const athlete = await athleteNow(ask.events);
  const soFar = athlete && soFarOf(ask, athlete);
  if (!soFar) return;
  const composer = composersFor(soFar);
  const questions = [...ask.questions];
  for (let question = questions.shift(); question && latest === ask.id; question = questions.shift()) {
    const answer = answerTo(question, ask, soFar, composer);
    postMessage({ id: ask.id, question, answer: JSON.stringify(answer) } satisfies Foreseen);
    questions.push(...next(question, answer, ask));
    await breath();
  }
});
