import type { Athlete } from '@legwork/engine/journal';

/** Every set as CSV, one row a set, written in a worker of its own, which ends with the answer. */
export function writeSets(sessions: Athlete['sessions']): Promise<string> {
  const worker = new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' });
  const text = new Promise<string>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<string>) => resolve(data));
    worker.addEventListener('error', ({ message }) => reject(new Error(`The sets could not be written: ${message}`)));
  });
  worker.postMessage(sessions);
  return text.finally(() => worker.terminate());
}
