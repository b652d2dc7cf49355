import { existsSync } from 'node:fs';
import type { Body } from '@legwork/engine/journal';
import type { LoadAdvice } from '@legwork/engine/strength';
import type { Workout } from '@legwork/engine/workout';
import { expect, test } from 'vitest';
import { newPerson, type Person } from '../test/run.ts';

interface Logged {
  readonly logged: { readonly body: Body<'set.logged'> };
  readonly next: {
    readonly station: { readonly id: string; readonly name: string } | null;
    readonly sides: readonly { readonly side: string; readonly advice: LoadAdvice }[];
  };
}
const logged = async (person: Person, ...argv: readonly string[]): Promise<Logged> =>
  (await person.json('log', ...argv)) as Logged;

/** A gym that has two leg presses: one with a pin in steps of 5 kg, and one at 45° with plates. */
const stack = 'Leg press';
const sled = '45° leg press';

test('L39 a load that the first machine does not have was set on the other, which is named', async () => {
  const person = newPerson();
  expect((await person.legwork('log', 'leg-press', '80', '13')).stdout).toMatch(/^Logged: Leg press, 80 kg × 13\./);
  const { stdout } = await person.legwork('log', 'leg-press', '82.5', '13');
  expect(stdout).toMatch(/^Logged: Leg press, 45° leg press, 82\.5 kg × 13\.\n\nNext set:\nLeg press, 45° leg press: /);
});

test('L39 a set goes to the station of the last one there, when that has the load', async () => {
  const person = newPerson();
  const named = await logged(person, 'leg-press', '80', '13', '--station', sled, '--at', '2026-11-20');
  const later = await logged(person, 'leg-press', '80', '13');
  expect(later.logged.body.stationId).toBe(named.logged.body.stationId);
  expect(later.next.station?.name).toBe(sled);
  expect((await person.legwork('next', 'leg-press')).stdout).toMatch(/^Leg press, 45° leg press: /);
  // What came afterwards is not where it was done before.
  const earlier = await logged(person, 'leg-press', '80', '13', '--at', '2026-11-16');
  expect(earlier.logged.body.stationId).not.toBe(named.logged.body.stationId);
});

test('L39 --station decides, and the next set is about that station', async () => {
  const person = newPerson();
  await person.legwork('log', 'leg-press', '80', '13', '--at', '2026-11-20');
  const there = await logged(person, 'leg-press', '100', '13', '--station', sled);
  expect(there.next.station).toMatchObject({ id: there.logged.body.stationId, name: sled });
  const back = await person.legwork('next', 'leg-press', '--station', stack);
  expect(back.stdout).toMatch(/^Leg press: /);
});

test('L39 a station that is not there, or not for it, is refused with those that are', async () => {
  const person = newPerson();
  const none = await person.legwork('log', 'leg-press', '80', '13', '--station', 'leg pres');
  expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('Did you mean Leg press')]);
  const other = await person.legwork('log', 'leg-press', '80', '13', '--station', 'Leg extension');
  expect([other.code, other.stderr]).toEqual([2, expect.stringContaining('Choose Leg press or 45° leg press.')]);
  expect(existsSync(person.journal)).toBe(false);
});

test('L40 legs that work in turn are logged apart: without the leg nothing is written', async () => {
  const person = newPerson();
  const unsaid = await person.legwork('log', 'calf-raise-single-leg', '0', '15');
  expect([unsaid.code, unsaid.stderr]).toEqual([2, expect.stringMatching(/which leg was it\?\n.*--side left/)]);
  expect(existsSync(person.journal)).toBe(false);
  const { code, stdout } = await person.legwork('log', 'calf-raise-single-leg', '0', '15', '--side', 'left');
  expect([code, stdout]).toEqual([
    0,
    expect.stringMatching(/^Logged: Single-leg calf raise.*, left leg, body weight × 15\./),
  ]);
});

test("L40 what each leg did is in the next day's advice", async () => {
  const person = newPerson();
  for (const side of ['left', 'right'])
    await person.legwork('log', 'calf-raise-single-leg', '0', '25', '--failure', '--side', side, '--at', '2026-11-19');
  const { workout } = (await person.json('today')) as { readonly workout: Workout };
  const block = workout.blocks.find(({ exercise }) => exercise === 'calf-raise-single-leg');
  const reasons = block?.advice.map(({ why }) => why.map(({ kind }) => kind)) ?? [];
  expect(reasons.length).toBeGreaterThan(0);
  for (const kinds of reasons) expect(kinds).not.toContain('first-time');
});

test('L41 a band has a name and no kilograms, in what was logged and in what comes next', async () => {
  const person = newPerson();
  const { code, stdout } = await person.legwork('log', 'band-walk', 'medium', '15', '--side', 'left');
  expect([code, stdout]).toEqual([0, expect.stringMatching(/^Logged: .+, left leg, medium band × 15\./)]);
  expect(stdout).toMatch(/repetitions, \w+ band\n/);
  expect(stdout).not.toMatch(/\d (kg|lb)/);
});

test('L41 a band is its name or its place among the bands, whatever the unit', async () => {
  const person = newPerson();
  await person.legwork('profile', 'set', '--unit', 'lb');
  const { logged: set } = await logged(person, 'band-walk', '2', '15', '--side', 'left');
  expect(set.body).toMatchObject({ loadKg: 2 });
  expect(set.body.shown).toBeUndefined();
  const unknown = await person.legwork('log', 'band-walk', '9', '15', '--side', 'left');
  expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('1 (light band), 2 (medium band) or 3')]);
});

test('L45 a mistyped set is taken back, and what it was is said', async () => {
  const person = newPerson();
  await person.legwork('log', 'leg-press', '80', '13');
  const before = await person.json('next', 'leg-press');
  await person.legwork('log', 'leg-press', '800lb', '13');
  const { code, stdout } = await person.legwork('undo');
  expect([code, stdout]).toEqual([0, 'Took back a set: Leg press, 800 lb × 13, 23 Nov.\n']);
  expect(await person.json('next', 'leg-press')).toEqual(before);
  expect((await person.legwork('undo')).stdout).toContain('Leg press, 80 kg × 13');
  const nothing = await person.legwork('undo');
  expect([nothing.code, nothing.stderr]).toEqual([1, 'There is nothing to undo.\n']);
});

test('L45 a gym goes with all of its stations, and each thing that was said with what it was', async () => {
  const person = newPerson();
  await person.legwork('log', 'calf-raise-single-leg', '0', '15', '--side', 'left');
  await person.legwork('gym', 'add', '--preset', 'home');
  await person.legwork('map', 'Glute machine', 'none');
  await person.legwork('map', 'Beinpresse', 'leg-press');
  const said: string[] = [];
  for (let times = 0; times < 4; times += 1) said.push((await person.legwork('undo')).stdout.trimEnd());
  expect(said).toEqual([
    'Took back that Beinpresse is Leg press.',
    'Took back that Glute machine is no leg exercise.',
    'Took back the gym Home.',
    'Took back a set: Single-leg calf raise, left leg, body weight × 15, 23 Nov.',
  ]);
  expect(await person.json('gym')).toEqual({ usual: null, gyms: [] });
});
