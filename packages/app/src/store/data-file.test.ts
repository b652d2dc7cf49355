import { afterEach, expect, it, vi } from 'vitest';
import { dataFile } from './data-file.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const answers = (...list: readonly (() => Promise<Response>)[]) => {
  const left = [...list];
  const fetched = vi.fn<(address: string) => Promise<Response>>(() =>
    (left.shift() ?? (() => Promise.reject(new Error('asked too often'))))(),
  );
  vi.stubGlobal('fetch', fetched);
  return fetched;
};
const prose = async () => Response.json({ cue: 'Heels up' });

it('D13 is fetched when it is first looked at, and only then', async () => {
  const fetched = answers(prose);
  const read = dataFile<{ cue: string } | null>('/assets/prose.json', null);
  expect(fetched).not.toHaveBeenCalled();
  expect(read()).toBeNull();
  await vi.waitFor(() => expect(read()).toEqual({ cue: 'Heels up' }));
  expect(fetched.mock.calls).toEqual([['/assets/prose.json']]);
});

it.each([
  ['no network', () => Promise.reject(new Error('offline'))],
  ['a missing file', async () => Response.json({ title: 'Not found' }, { status: 404 })],
])('D13 %s: nothing yet, and it is asked for again at the next look', async (_, failure) => {
  const warned = vi.spyOn(console, 'warn').mockReturnValue();
  const fetched = answers(failure, prose);
  const read = dataFile<{ cue: string } | null>('/assets/prose.json', null);
  expect(read()).toBeNull();
  await vi.waitFor(() => expect(warned).toHaveBeenCalledOnce());
  expect(read()).toBeNull();
  await vi.waitFor(() => expect(read()).toEqual({ cue: 'Heels up' }));
  expect(fetched).toHaveBeenCalledTimes(2);
});
