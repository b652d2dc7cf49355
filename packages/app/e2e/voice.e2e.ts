import { guides } from '@legwork/engine/guides';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { strongLog } from './a-runners-log.ts';
import { accessibilityViolations, monday, newWorld, type World } from './harness.ts';
import { answerStart, asPlanned, button, findLoad, heading, importLog, startWorkout } from './steps.ts';

/** What was said, in the order in which it was begun. */
interface Said {
  readonly text: string;
  readonly lang: string;
  readonly volume: number;
}

/** A voice that writes down what it should say, and takes half a second for it. */
const fakeVoice = (): void => {
  const said: Said[] = [];
  let ends = 0;
  const voice = {
    said,
    get speaking() {
      return performance.now() < ends;
    },
    speak({ text, lang, volume }: SpeechSynthesisUtterance) {
      said.push({ text, lang, volume });
      ends = performance.now() + 500;
    },
    cancel() {
      ends = 0;
    },
  };
  Object.defineProperty(globalThis, 'speechSynthesis', { value: voice });
};

const said = (page: Page): Promise<readonly Said[]> =>
  page.evaluate(() => (globalThis as unknown as { speechSynthesis: { said: readonly Said[] } }).speechSynthesis.said);
const texts = async (page: Page): Promise<readonly string[]> => (await said(page)).map(({ text }) => text);

/** Another moment of the session: the record of it that the device keeps is changed, and read anew. */
async function goOn(page: Page, change: (running: Running) => Partial<Running>): Promise<void> {
  const running: Running = JSON.parse(await page.evaluate(() => localStorage.getItem('legwork-running') ?? ''));
  const text = JSON.stringify({ ...running, ...change(running) });
  // The page writes its own record until it is gone: this one is put in its place, once, before the next page begins.
  await page.addInitScript((record) => {
    if (sessionStorage.getItem('record') === record) return;
    sessionStorage.setItem('record', record);
    localStorage.setItem('legwork-running', record);
  }, text);
  await page.reload();
}

interface Running {
  readonly workout: { readonly blocks: readonly { readonly id: string; readonly sides: readonly string[] }[] };
  readonly rest: { readonly endsAtMs: number; readonly seconds: number } | null;
  readonly blockId: string | null;
}

const outOfSight = (page: Page, hidden: boolean): Promise<void> =>
  page.evaluate((now) => {
    Object.defineProperty(document, 'hidden', { value: now, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

describe('the voice', () => {
  let world: World;
  beforeAll(async () => {
    world = await newWorld({ reducedMotion: 'no-preference' });
    await world.page.addInitScript(fakeVoice);
    await world.page.goto(world.server.url);
    await answerStart(world.page);
    await startWorkout(world.page);
  });
  afterAll(() => world.end());

  it('E110 is silent until one tap in the player; then it says the set, in the language of the page', async () => {
    const { page } = world;
    await page.waitForTimeout(500);
    expect(await said(page)).toEqual([]);
    await button(page, 'Voice').click();
    await expect.poll(async () => (await said(page)).length).toBeGreaterThan(0);
    const [first] = await said(page);
    expect(first?.text).toMatch(/^Leg press, [\d.]+ kilograms, \d+( to \d+)?\.$/);
    expect(first?.lang).toBe('en');
    expect(first?.volume).toBe(1);
  });

  it('E111 says one cue of the set, once, at its moment', async () => {
    const { page } = world;
    const cue = (await page.locator('.cue p').textContent()) ?? 'no cue';
    await expect.poll(() => texts(page), { timeout: 15_000 }).toContain(cue);
    await page.locator('.cue .lit').waitFor();
    await page.waitForTimeout(7000);
    expect((await texts(page)).filter((text) => text === cue)).toHaveLength(1);
  });

  it('E112 with the beat it counts the seconds of the phases', async () => {
    const { page } = world;
    await button(page, 'Beat of the tempo').click();
    await expect.poll(() => texts(page), { timeout: 15_000 }).toEqual(expect.arrayContaining(['Up', '2', 'Down', '3']));
    await button(page, 'Beat of the tempo').click();
  });

  it('E113 after a rest the next set begins with "Go"; volume and mute are at hand, and remembered', async () => {
    const { page } = world;
    await findLoad(page);
    await asPlanned(page);
    await button(page, 'Go now').waitFor();
    await expect.poll(async () => (await texts(page)).at(-1)).toMatch(/^Rest\. Next: .+\d kilograms, .+\.$/);
    await page.getByRole('slider', { name: 'Volume' }).fill('0.5');
    await button(page, 'Go now').click();
    await expect.poll(async () => (await texts(page)).at(-1)).toMatch(/^Go\. .+\d kilograms, .+\.$/);
    expect((await said(page)).at(-1)?.volume).toBe(0.5);

    await page.reload();
    await button(page, 'Voice').waitFor();
    expect(await button(page, 'Voice').getAttribute('aria-pressed')).toBe('true');
    await expect.poll(async () => (await said(page))[0]?.volume).toBe(0.5);
  });

  it('E115 says "Halfway" in the middle of a longer rest', async () => {
    const { page } = world;
    await goOn(page, () => ({ rest: { endsAtMs: Date.now() + 22_000, seconds: 40 } }));
    await button(page, 'Go now').waitFor();
    expect(await texts(page)).not.toContain('Halfway.');
    await expect.poll(() => texts(page), { timeout: 6000 }).toContain('Halfway.');
  });

  it('E115 says which leg works now when the other one is done', async () => {
    const { page } = world;
    await goOn(page, ({ workout: { blocks } }) => ({
      rest: null,
      blockId: blocks.find(({ sides }) => sides.length > 1)?.id ?? 'no block has two sides',
    }));
    await findLoad(page);
    const first = (await page.locator('.side').textContent()) === 'Left leg' ? 'left' : 'right';
    await expect.poll(async () => (await texts(page)).join(' ')).toContain(`${first} leg`);
    await asPlanned(page);
    const other = first === 'left' ? 'right' : 'left';
    await expect.poll(async () => (await texts(page)).at(-1)).toMatch(new RegExp(`^Now the ${other} leg, .*\\d+\\.$`));
  });

  it('E116 is silent where nobody looks, and when the sound is off', async () => {
    const { page } = world;
    await outOfSight(page, true);
    const before = await texts(page);
    await findLoad(page);
    await asPlanned(page);
    await button(page, 'Go now').waitFor();
    await page.waitForTimeout(500);
    expect(await texts(page)).toEqual(before);

    await button(page, 'Sound is on').click();
    await outOfSight(page, false);
    await button(page, 'Go now').click();
    await button(page, /^Done: /).waitFor();
    await page.waitForTimeout(1500);
    expect(await texts(page)).toEqual(before);
    await button(page, 'Voice').click();
    await button(page, 'Voice').click();
    await expect.poll(async () => (await texts(page)).length).toBeGreaterThan(before.length);
  });

  it('E114 says nothing any more once the player is left', async () => {
    const { page } = world;
    await page.getByRole('link', { name: /^Close/ }).click();
    await page.getByRole('progressbar', { name: 'Sets done' }).waitFor();
    const before = (await said(page)).length;
    await page.waitForTimeout(3000);
    expect(await said(page)).toHaveLength(before);
    expect(world.errors).toEqual([]);
  });
});

describe('what went wrong', () => {
  const [, , fault] = guides['leg-press'].faults;
  const words = fault?.fault ?? 'no such fault';
  const fix = fault?.fix ?? 'no such fix';
  let world: World;
  beforeAll(async () => {
    world = await newWorld();
    const { page, server } = world;
    await page.clock.setSystemTime(monday);
    await page.addInitScript(fakeVoice);
    await page.goto(`${server.url}/import`);
    await importLog(page, 'strong.csv', strongLog('2026-11-16'), 'Kilograms');
    await page.goto(`${server.url}/start`);
    await answerStart(page);
    await startWorkout(page);
  });
  afterAll(() => world.end());

  it('E117 is asked in the rest and may be left unsaid; a tap says it, another takes it back', async () => {
    const { page } = world;
    await heading(page).getByText('Leg press').waitFor();
    await asPlanned(page);
    await page.getByRole('group', { name: 'How did it look?' }).waitFor();
    expect(await page.getByRole('group').getByRole('button', { pressed: true }).count()).toBe(0);
    expect(await accessibilityViolations(page)).toEqual([]);
    const said = page.getByRole('button', { name: words, pressed: true });
    await button(page, words).click();
    await said.waitFor();
    await button(page, words).click();
    await said.waitFor({ state: 'detached' });
    await button(page, words).press('Enter');
    await said.waitFor();
    expect(await accessibilityViolations(page)).toEqual([]);
  });

  it('E117 shows wrong beside right from there', async () => {
    const { page } = world;
    await button(page, 'Wrong beside right').click();
    await page.getByRole('dialog', { name: 'Leg press: usual faults' }).getByText(fix).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await button(page, 'Go now').count()).toBe(1);
  });

  it('E118 is the cue of the next set, aloud too, and stands in the library', async () => {
    const { page, server } = world;
    await button(page, 'Go now').click();
    await page.locator('.cue').getByText(fix).waitFor();
    await button(page, 'Voice').click();
    await expect.poll(() => texts(page), { timeout: 5000 }).toContain(fix);
    await page.goto(`${server.url}/library/leg-press`);
    await page.getByText('You noticed: the knees fall inwards in one set, last 23 Nov 2026.').waitFor();
  });

  it('E118 is said before the next session, and with its first set', async () => {
    const { page, server } = world;
    await page.goto(`${server.url}/player`);
    await page.evaluate(() => localStorage.removeItem('legwork-running'));
    await page.clock.setSystemTime(new Date('2026-11-26T17:30:00'));
    await page.goto(server.url);
    await page.getByRole('listitem').filter({ hasText: 'Leg press' }).getByRole('button').first().click();
    await page.getByText('Last time: the knees fall inwards.').waitFor();
    await page.keyboard.press('Escape');
    await button(page, 'Start').click();
    await page.locator('.cue').getByText('Last time: the knees fall inwards.').waitFor();
    await page.locator('.cue').getByText(fix).waitFor();
    expect(world.errors).toEqual([]);
  });
});
