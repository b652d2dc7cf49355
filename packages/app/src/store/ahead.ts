/** Asks a worker for the answers to what may be asked next, whenever something has changed and the page is quiet. */
import { effect, untracked } from '@preact/signals';
import type { Ask, Foreseen } from '../worker/ahead-protocol.ts';
import { today } from './clock.ts';
import { answersOn, type Ground, keyOf, type Question } from './foreseen.ts';
import { journal } from './journal.ts';
import { groundOf, next } from './lifting.ts';
import { minutesLeft, minutesRange } from './minutes.ts';
import { circumstances, gym, minutes, proposal, proposalGround } from './proposal.ts';
import { running } from './session.ts';

/** After this long without a change the page is quiet. */
const quietMs = 150;

const worker = new Worker(new URL('../worker/ahead-worker.ts', import.meta.url), { type: 'module' });
let asked: { readonly id: number; readonly proposal: Ground; readonly workout: Ground } | null = null;

worker.addEventListener('message', ({ data }: MessageEvent<Foreseen>) => {
  if (data.id !== asked?.id) return;
  const { question, answer } = data;
  const [about, ground] =
    question.kind === 'compose' ? (['proposal', asked.proposal] as const) : (['workout', asked.workout] as const);
  answersOn(about, ground).set(keyOf(question), answer);
});

let ids = 0;

function askOf(): Ask | null {
  const now = running.value;
  const common = { id: ids, events: journal.value.length };
  if (now) {
    const { workout, sessionId } = now;
    const block = next.value?.block.id;
    if (block === undefined) return null;
    const questions: readonly Question[] = [
      { kind: 'ways', blockId: block },
      ...minutesLeft.map((each): Question => ({ kind: 'change', change: { kind: 'minutes-left', minutes: each } })),
      { kind: 'change', change: { kind: 'skip', blockId: block } },
      { kind: 'change', change: { kind: 'legs-heavy' } },
      { kind: 'swaps', blockId: block },
    ];
    return { ...common, on: workout.day, gymId: workout.gymId, sessionId, workout, at: block, questions };
  }
  const workout = proposal.value;
  const at = gym.value;
  if (!workout || !at) return null;
  const known = answersOn('proposal', proposalGround());
  const slides = Array.from({ length: minutesRange.max - minutesRange.min + 1 }, (_, index) => minutesRange.min + index)
    .toSorted((a, b) => Math.abs(a - minutes.value) - Math.abs(b - minutes.value))
    .map((each): Question => ({ kind: 'compose', minutes: each, circumstances: circumstances.value }))
    .filter((question) => !known.has(keyOf(question)));
  const near = 20;
  const taps = workout.blocks.flatMap(({ id, exercise }): readonly Question[] => [
    { kind: 'ways', blockId: id },
    { kind: 'change', change: { kind: 'without', exercise } },
    { kind: 'swaps', blockId: id },
  ]);
  const questions = [...slides.slice(0, near), ...taps, ...slides.slice(near)];
  return { ...common, on: today.value, gymId: at.id, sessionId: null, workout, at: undefined, questions };
}

let quiet: number | undefined;

effect(() => {
  // Whatever an answer depends on: each change asks anew.
  void [journal.value, running.value, next.value, proposal.value];
  clearTimeout(quiet);
  quiet = window.setTimeout(() => untracked(ask), quietMs);
});

function ask(): void {
  ids += 1;
  const question = askOf();
  if (!question) return;
  asked = { id: ids, proposal: proposalGround(), workout: groundOf(question.workout, question.at) };
  worker.postMessage(question);
}
