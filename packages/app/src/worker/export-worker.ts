/** Writes the sets beside the page: years of them take a while, and the CSV writer is a library that no screen needs. */
import type { Athlete } from '@legwork/engine/journal';
import { setsCsv } from '@legwork/formats/sets-csv';

addEventListener('message', ({ data }: MessageEvent<Athlete['sessions']>) => postMessage(setsCsv({ sessions: data })));
