/** Reads files beside the page, so that a file of any size or shape never makes it stand still. */
import { headBytes, runFileKind } from '@legwork/formats/run-file/kind';
import { planFileKind } from '@legwork/formats/run-plan/kind';
import { readStrengthLog } from '@legwork/formats/strength-log';
import { readOwnJournal } from './own-journal.ts';
import { mostBytes, type Progress, type ReadReply, type ReadRequest, refusal } from './protocol.ts';

async function read(request: ReadRequest): Promise<ReadReply> {
  const { file, choices, today } = request;
  const head = new Uint8Array(await file.slice(0, headBytes).arrayBuffer());
  if (runFileKind(head, file.name) !== null) return readRuns(request);
  if (file.size > mostBytes) {
    return refusal({
      file: file.name,
      message: `The file has ${Math.round(file.size / 1024 / 1024)} MB.`,
      expected: `a log of at most ${mostBytes / 1024 / 1024} MB`,
      whatToDo: 'Choose the export of your training log itself, not a backup, a photo or a video.',
    });
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (planFileKind(head, file.name) !== null) return readPlan(bytes, request);
  return readOwnJournal(bytes, file.name) ?? readStrengthLog({ bytes, fileName: file.name, choices, today });
}

const onProgress = (share: number): void => postMessage({ kind: 'progress', share } satisfies Progress);

/** The readers of runs are fetched with the first file of runs: who only lifts never needs them. */
async function readRuns({ file, choices, today }: ReadRequest): Promise<ReadReply> {
  const { readRunFile } = await import('@legwork/formats/run-file');
  const result = await readRunFile({ blob: file, fileName: file.name, choices, today, onProgress });
  return result.kind === 'refused' ? refusal(result.problem) : result;
}

/** So are the readers of plans. */
async function readPlan(bytes: Uint8Array, { file, choices, today }: ReadRequest): Promise<ReadReply> {
  const { readPlanFile } = await import('@legwork/formats/run-plan');
  const result = readPlanFile({ bytes, fileName: file.name, choices, today });
  return result.kind === 'refused' ? refusal(result.problem) : result;
}

addEventListener('message', async ({ data }: MessageEvent<ReadRequest>) => {
  try {
    postMessage(await read(data));
  } catch (problem) {
    console.error('The file could not be read', problem);
    postMessage(
      refusal({
        file: data.file.name,
        message: 'The file could not be read.',
        expected: 'an export of a training log, still where it was chosen from',
        whatToDo: 'Choose it again. If it is on a card or in a cloud, copy it to this device first.',
      }),
    );
  }
});
