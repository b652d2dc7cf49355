/** The connected treadmill as a signal: what it tells, and whether it is set from here. Fetched when one is to be connected. */
import { signal } from '@preact/signals';
import { connectTreadmill } from '../bluetooth/ftms-treadmill.ts';
import {
  answered,
  type BeltSetting,
  type Control,
  nothingSeen,
  type Seen,
  seenWith,
  supervise,
  type Turn,
  takeControl,
} from '../bluetooth/supervisor.ts';
import type { Treadmill } from '../bluetooth/treadmill.ts';
import { epochNow } from './clock.ts';

interface Belt {
  readonly name: string;
  /** Whether it says that its speed and its incline can be set. */
  readonly canBeSet: boolean;
  readonly seen: Seen;
  readonly heartRate: number | null;
  readonly control: Control;
}

/** `null`: none is connected. */
export const belt = signal<Belt | null>(null);

/** Whether the treadmill went away by itself. */
export const lost = signal(false);

let treadmill: Treadmill | null = null;
let wanted: () => BeltSetting | null = () => null;
let timer: ReturnType<typeof setInterval> | undefined;

/** Lets the runner choose a treadmill. In answer to a tap only. Rejects when it cannot be connected. */
export async function connect(): Promise<void> {
  const found = await connectTreadmill({
    onReading: (reading) => {
      if (!belt.value) return;
      const { seen, heartRate } = belt.value;
      belt.value = {
        ...belt.value,
        seen: seenWith(seen, reading, epochNow()),
        heartRate: reading.heartRate ?? heartRate,
      };
      look();
    },
    onGone: () => {
      lost.value = true;
      forget();
    },
  });
  if (!found) return;
  lost.value = false;
  treadmill = found;
  const { speedKmh, gradePercent } = found.settable;
  belt.value = {
    name: found.name,
    // Both: a hill of which only half is set would be another run.
    canBeSet: speedKmh !== null && gradePercent !== null,
    seen: nothingSeen,
    heartRate: null,
    control: { phase: 'off', why: null },
  };
  timer = setInterval(look, 500);
}

function forget(): void {
  clearInterval(timer);
  treadmill = null;
  belt.value = null;
}

export function disconnect(): void {
  treadmill?.disconnect();
  forget();
}

/**
 * What the belt should do while control is on, asked at each reading, since timers are slow out of sight; `null` leaves it
 * as it is. Returns the way to let go.
 */
export function steerBy(wish: () => BeltSetting | null): () => void {
  wanted = wish;
  return () => {
    wanted = () => null;
    turnControlOff();
  };
}

/** The runner's wish, each time anew. */
export const turnControlOn = (): void => act(takeControl(epochNow()));

/** Leaves the belt as it is, to the runner's hand. */
export const turnControlOff = (): void => act({ control: { phase: 'off', why: 'turned-off' }, command: null });

/** Stops the belt, if it was set from here; to go on, the runner starts it and turns control on again. */
export function stopBelt(): void {
  if (belt.value && belt.value.control.phase !== 'off') {
    act({ control: { phase: 'off', why: 'turned-off' }, command: { kind: 'stop' } });
  }
}

function look(): void {
  if (!belt.value || !treadmill) return;
  const { control, seen } = belt.value;
  if (control.phase !== 'off') act(supervise(control, seen, treadmill.settable, wanted(), epochNow()));
}

function act({ control, command }: Turn): void {
  if (!belt.value) return;
  belt.value = { ...belt.value, control };
  if (command) void tell(command);
}

async function tell(command: NonNullable<Turn['command']>): Promise<void> {
  const answer = await treadmill?.send(command);
  if (answer && belt.value) act(answered(belt.value.control, command, answer, epochNow()));
}
