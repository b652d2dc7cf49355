import { type Progress, type ReadReply, type ReadRequest, refusal } from './protocol.ts';

export interface Reading {
  readonly reply: Promise<ReadReply>;
  /** Stops at once; `reply` then never comes. */
  readonly cancel: () => void;
}

/** Reads one file in a worker of its own, which ends with the answer; tells how much of a long one was read, 0 to 1. */
export function readFile(request: ReadRequest, onProgress: (share: number) => void): Reading {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  const reply = new Promise<ReadReply>((resolve) => {
    const answer = (reading: ReadReply): void => {
      worker.terminate();
      resolve(reading);
    };
    worker.addEventListener('message', ({ data }: MessageEvent<ReadReply | Progress>) => {
      if (data.kind === 'progress') onProgress(data.share);
      else answer(data);
    });
    worker.addEventListener('error', () => answer(tooMuch(request.file.name)));
  });
  worker.postMessage(request, []);
  return { reply, cancel: () => worker.terminate() };
}

const tooMuch = (file: string): ReadReply =>
  refusal({
    file,
    message: 'Reading the file took more than this device has.',
    expected: 'an export of a training log',
    whatToDo: 'Try it on a device with more memory, or export fewer years.',
  });
