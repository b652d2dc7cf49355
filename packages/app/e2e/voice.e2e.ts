import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newWorld, type World } from './harness.ts';
import { answerStart, asPlanned, button, findLoad, startWorkout } from './steps.ts';

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
