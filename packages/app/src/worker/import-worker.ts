/** Reads files beside the page, so that a file of any size or shape never makes it stand still. */
import { readStrengthLog } from '@legwork/formats/strength-log';
import { readOwnJournal } from './own-journal.ts';
import { mostBytes, type ReadReply, type ReadRequest, refusal } from './protocol.ts';

async function read({ file, choices, today }: ReadRequest): Promise<ReadReply> {
  if (file.size > mostBytes) {
    return refusal({
      file: file.name,
      message: `The file has ${Math.round(file.size / 1024 / 1024)} MB.`,
      expected: `a log of at most ${mostBytes / 1024 / 1024} MB`,
      whatToDo: 'Choose the export of your training log itself, not a backup, a photo or a video.',
    });
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  return readOwnJournal(bytes, file.name) ?? readStrengthLog({ bytes, fileName: file.name, choices, today });
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
