import type { HillsReply, HillsRequest } from './hills-protocol.ts';

/** Asks in a worker of its own, which ends with the answer. */
export function askHills(request: HillsRequest): Promise<HillsReply> {
  const worker = new Worker(new URL('./hills-worker.ts', import.meta.url), { type: 'module' });
  const reply = new Promise<HillsReply>((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<HillsReply>) => resolve(data));
    worker.addEventListener('error', () =>
      resolve({ kind: 'refused', words: 'This took more than this device has. Reload Legwork and try again.' }),
    );
  });
  worker.postMessage(request);
  return reply.finally(() => worker.terminate());
}
