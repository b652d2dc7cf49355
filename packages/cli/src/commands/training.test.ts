import { existsSync } from 'node:fs';
import { catalog } from '@legwork/engine/catalog';
import { gymPreset, loadOptions } from '@legwork/engine/gym';
import type { LoadAdvice } from '@legwork/engine/strength';
import type { Workout } from '@legwork/engine/workout';
import { expect, test } from 'vitest';
import { stoppedClock } from '../test/fixture.ts';
import { newPerson, type Person } from '../test/run.ts';

const workoutOf = async (person: Person, ...argv: readonly string[]): Promise<Workout> => {
  const { workout } = (await person.json('today', ...argv)) as { readonly workout: Workout };
  return workout;
};
const loadOf = async (person: Person, exercise: string): Promise<LoadAdvice> => {
  const { sides } = (await person.json('next', exercise)) as {
    readonly sides: readonly { readonly advice: LoadAdvice }[];
  };
  const [first] = sides;
  if (!first) throw new Error('no advice');
  return first.advice;
};

test('L22 a newcomer gets a workout for an ordinary gym, is told so, and nothing is written', async () => {
  const person = newPerson();
  const { code, stdout, stderr } = await person.legwork('today', '--minutes', '45');
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^Monday,? 23 November 2026 · Gym · foundation · \d+ of 45 minutes\n\nWarm-up: 5 easy minutes/,
  );
  expect(stdout).toMatch(/\n1\. .+, (1 set|\d sets) of 12–15/);
  // The first time on a machine, sets that only try a load find it, and one at that load follows.
  expect(stdout).toMatch(/, 1 set of 12–15\n {3}Start: [^]*? then up to two more sets of 8/);
  expect(stderr).toContain('No gym yet');
  expect(stderr).toContain('legwork profile screen');
  expect(existsSync(person.journal)).toBe(false);
});

test('L22 the workout fits the minutes, and every load is on its station and has its reasons', async () => {
  const person = newPerson();
  const gym = gymPreset('commercial', 'kg', 'preset-commercial-kg');
  for (const minutes of [20, 45, 90]) {
    const workout = await workoutOf(person, '--minutes', String(minutes));
    expect(workout.minutes).toBeLessThanOrEqual(minutes);
    expect(workout.blocks.length).toBeGreaterThan(0);
    for (const block of workout.blocks) {
      expect(block.why.length).toBeGreaterThan(0);
      const station = gym.stations.find(({ id }) => id === block.stationId);
      const loads = station ? loadOptions(station, catalog[block.exercise]).map(({ loadKg }) => loadKg) : [];
      for (const { loadKg } of block.advice) expect([0, ...loads]).toContain(loadKg);
    }
  }
});

test('L23 three minutes and ten hours each get a sensible answer', async () => {
  const person = newPerson();
  const short = await person.legwork('today', '--minutes', '3');
  expect([short.code, short.stdout]).toEqual([0, expect.stringContaining('Too short')]);
  const long = await workoutOf(person, '--minutes', '600');
  expect(long.notice?.kind).toBe('capped');
  expect(long.minutes).toBeLessThan(200);
});

test('L24 the set that only asks how heavy the load is is logged as what it is, without a word about it', async () => {
  const person = newPerson();
  const probe = await loadOf(person, 'leg-press');
  expect(probe.role).toBe('warmup');
  const logged = (await person.json('log', 'leg-press', `${probe.loadKg}`, '8', '--reserve', '4+')) as {
    readonly logged: { readonly body: { readonly role: string } };
    readonly next: { readonly sides: readonly { readonly advice: LoadAdvice }[] };
  };
  expect(logged.logged.body.role).toBe('warmup');
  const again = logged.next.sides[0]?.advice;
  expect(again).toMatchObject({ role: 'warmup' });
  expect(again?.loadKg).toBeGreaterThan(probe.loadKg);
  await person.legwork('log', 'leg-press', '150', '13', '--reserve', '1');
  expect(await loadOf(person, 'leg-press')).toMatchObject({ role: 'working', target: { low: 12 } });
});

test('L24 a logged set changes the advice for the next one', async () => {
  const person = newPerson();
  const before = await loadOf(person, 'leg-press');
  const { code, stdout } = await person.legwork('log', 'leg-press', '100', '13', '--reserve', '0');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Logged: Leg press, 100 kg × 13\.\n\nNext set:\nLeg press/);
  const after = await loadOf(person, 'leg-press');
  expect(after.loadKg).toBeGreaterThan(before.loadKg);
  expect(after.why.map(({ kind }) => kind)).toContain('last-set');
});

test('L24 sets of one day are one session in their order; loads keep what was read on the station', async () => {
  const person = newPerson();
  await person.legwork('log', 'leg-press', '180lb', '12', '--at', '17:00');
  await person.legwork('log', 'Beinpresse', '82,5', '11', '--at', '17:05', '--failure');
  await person.legwork('log', 'leg-press', '80', '12', '--at', '2026-11-20', '--reserve', '4+');
  const { text } = (await person.json('export', '--format', 'json')) as { readonly text: string };
  const bodies = text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).body);
  expect(bodies).toMatchObject([
    {
      exercise: 'leg-press',
      shown: { value: 180, unit: 'lb' },
      loadKg: 81.6466266,
      order: 0,
      effort: { kind: 'unreported' },
    },
    { exercise: 'leg-press', loadKg: 82.5, order: 1, effort: { kind: 'failure' } },
    { performedAt: '2026-11-20T12:00:00', order: 0, effort: { kind: 'at-least', repetitions: 4 } },
  ]);
  expect(bodies[1].sessionId).toBe(bodies[0].sessionId);
  expect(bodies[2].sessionId).not.toBe(bodies[0].sessionId);
});

test('L24 legs that work in turn are advised apart', async () => {
  const person = newPerson();
  expect((await person.legwork('next', 'bulgarian-split-squat')).stdout).toMatch(/left leg[^]*right leg/);
  expect((await person.legwork('next', 'bulgarian-split-squat', '--side', 'left')).stdout).not.toContain('right leg');
});

test('L22 with no gym at all there is a workout for the floor', async () => {
  const { stdout, code } = await newPerson().legwork('today', '--gym', 'none');
  expect([code, stdout.split('\n')[0]]).toEqual([0, expect.stringContaining('· The floor ·')]);
  const { blocks } = await workoutOf(newPerson(), '--gym', 'none');
  expect(blocks.length).toBeGreaterThanOrEqual(4);
  expect(blocks.every(({ stationId }) => stationId === null)).toBe(true);
});

test('L25 an exercise that the gym has no station for is refused with what can be done there', async () => {
  const person = newPerson();
  const { code, stderr } = await person.legwork('next', 'leg-press', '--gym', 'home');
  expect(code).toBe(1);
  expect(stderr).toMatch(/cannot be done at Home: .+\nInstead: .+\./);
});

test('L26 the first gym that is added is the usual one; another can be made it', async () => {
  const person = newPerson();
  await person.legwork('gym', 'add', '--preset', 'commercial', '--name', 'City gym');
  expect((await person.legwork('gym', 'add', '--preset', 'home')).stdout).not.toContain('usual');
  expect((await person.legwork('today')).stdout).toContain('· City gym ·');
  expect((await person.legwork('gym', 'use', 'home')).code).toBe(0);
  expect((await person.legwork('today')).stdout).toContain('· Home ·');
  expect((await person.legwork('today', '--gym', 'city gym')).stdout).toContain('· City gym ·');
  expect((await person.legwork('gym', 'add', '--preset', 'home')).stderr).toContain('You have a gym "Home" already');
});

test('L27 who should ask a clinician first is told so, and gets no load', async () => {
  const person = newPerson();
  expect((await person.legwork('profile', 'screen')).stdout).toMatch(/^1\. [^]*7\. /);
  await person.legwork('profile', 'screen', '--answers', 'y,n,y,n,n,n,n');
  const { stdout, stderr } = await person.legwork('today');
  expect(stdout).toContain('clinician');
  expect(stdout).not.toContain('1. ');
  expect(stderr).not.toContain('profile screen');
  const next = await person.legwork('next', 'leg-press');
  expect([next.code, next.stderr]).toEqual([1, expect.stringContaining('clinician')]);
});

test('L28 the profile keeps what was said, in the unit that was said', async () => {
  const person = newPerson();
  await person.legwork(
    'profile',
    'set',
    '--unit',
    'lb',
    '--body-mass',
    '150',
    '--runs',
    'tue:intervals,sun:long',
    '--lift-days',
    'mon,fri',
  );
  const { stdout } = await person.legwork('profile');
  expect(stdout).toMatch(/Body mass +150 lb/);
  expect(stdout).toMatch(/Runs +tue intervals, sun long/);
  expect((await person.legwork('profile', 'set', '--runs', 'someday:easy')).stderr).toContain('no day of the week');
});

test('L28 the race comes into the plan and can be taken back', async () => {
  const person = newPerson();
  await person.legwork('profile', 'set', '--race', '2026-11-24:10');
  expect((await person.legwork('profile')).stdout).toMatch(/Race +10 km on 2026-11-24/);
  expect((await person.legwork('today')).stdout).toContain('your race is tomorrow');
  await person.legwork('profile', 'set', '--race', 'none');
  expect((await person.legwork('profile')).stdout).toMatch(/Race +not said/);
  for (const slip of ['2026-02-30:10', '2026-11-24', '2026-11-24:0', '2026-11-24:10:1'])
    expect((await person.legwork('profile', 'set', '--race', slip)).code).toBe(2);
});

test('L29 progress shows the week against what is enough, and strength with its range', async () => {
  const days = ['2026-11-16', '2026-11-19', '2026-11-22'];
  const person = newPerson({ clock: stoppedClock('2026-11-23T08:00:00') });
  for (const day of days) {
    for (const load of ['80', '80', '80'])
      await person.legwork('log', 'leg-press', load, '13', '--reserve', '1', '--at', day);
  }
  const { stdout } = await person.legwork('progress');
  expect(stdout).toMatch(/Quadriceps +\d+(\.\d)? +of 5–8/);
  expect(stdout).toMatch(/Leg press.* +\d+(\.\d)? kg +\d+(\.\d)? to \d+(\.\d)? kg/);
  expect(stdout).toMatch(/Hamstrings to quadriceps +0\.\d\d +0\.6–1 +Your hamstrings had less/);
  const { week } = (await person.json('progress', '--on', '2026-11-15')) as {
    readonly week: readonly { readonly sets: number }[];
  };
  expect(week.every(({ sets }) => sets === 0)).toBe(true);
});

test('L29 a strength that was last seen more than four weeks ago says when', async () => {
  const person = newPerson();
  for (const day of ['2025-06-16', '2025-06-20'])
    await person.legwork('log', 'leg-press', '80', '13', '--reserve', '1', '--at', day);
  expect((await person.legwork('progress')).stdout).toMatch(/Leg press.* kg .*; last trained 2025-06-20/);
  expect((await person.legwork('progress', '--on', '2025-07-01')).stdout).not.toContain('last trained');
});

test('L30 serve without a built app says what to run', async () => {
  const { code, stderr } = await newPerson().legwork('serve', '--port', '0');
  expect([code, stderr]).toEqual([1, expect.stringContaining('npm run build')]);
});

/** Three weeks of leg press. */
async function presses(): Promise<Person> {
  const person = newPerson();
  for (const day of ['2026-11-02', '2026-11-05', '2026-11-09', '2026-11-12', '2026-11-16', '2026-11-19'])
    await person.legwork('log', 'leg-press', '80', '13', '--failure', '--at', day);
  return person;
}

test('L31 --details shows what each load brings, the last sets, what comes next, and how heavy it is', async () => {
  const person = await presses();
  const short = (await person.legwork('next', 'leg-press')).stdout;
  expect(short).not.toContain('80 % of sets');
  expect(short).toMatch(/\n {2}If sets go as usual, the next four times: /);
  const { code, stdout } = await person.legwork('next', 'leg-press', '--details');
  expect(code).toBe(0);
  expect(stdout).toMatch(/\n +load +expect +80 % of sets +in 12–15\n/);
  expect(stdout.match(/\n {2}> /g)).toHaveLength(1);
  expect(stdout).toContain('Your last sets: 13 at 80 kg with none left');
  expect(stdout).toMatch(/If sets go as usual, the next four times: \d+(\.\d+)? kg for \d+/);
  expect(stdout).toMatch(/12–15 is about \d\d % of what you could lift once here/);
  const { details } = (await person.json('next', 'leg-press')) as {
    readonly details: readonly {
      readonly curve: { readonly points: readonly unknown[] };
      readonly preview: unknown[];
    }[];
  };
  expect(details[0]?.curve.points.length).toBeGreaterThan(3);
  expect(details[0]?.preview).toHaveLength(4);
});

test('L24 after two short sets it says that this is enough for today', async () => {
  const person = await presses();
  const first = await person.legwork('log', 'leg-press', '80', '13', '--failure', '--at', '17:00');
  expect(first.stdout).not.toContain('enough of this');
  const second = await person.legwork('log', 'leg-press', '80', '7', '--failure', '--at', '17:04');
  expect(second.stdout).toContain('7 is well short of 12–15. That is enough of this for today.');
});

test('L32 who wants heavier loads is told what is missing, and may stay at 12–15 for good', async () => {
  const person = await presses();
  expect((await person.legwork('profile')).stdout).toMatch(/Repetitions +12–15\n/);
  const { stdout } = await person.legwork('profile', 'set', '--repetitions', 'heavier');
  expect(stdout).toMatch(/Repetitions +12–15 for now\. Before heavier: two more sessions, one more week, /);
  expect((await person.legwork('next', 'leg-press', '--details')).stdout).toContain('Before heavier:');
  expect((await person.legwork('profile', 'set', '--repetitions', '12-15')).stdout).toMatch(/Repetitions +12–15\n/);
});
