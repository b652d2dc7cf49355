/** Makes treadmill programmes beside the page: reading a course and searching its best segments takes a while. */
import { beltWords, clockWords } from '@legwork/engine/words';
import { hillsProgram } from './hills-program.ts';
import type { HillsReply, HillsRequest, HillsView } from './hills-protocol.ts';

async function answer(request: HillsRequest): Promise<HillsReply> {
  switch (request.kind) {
    case 'course': {
      // The readers of courses are fetched with the first file: hill sessions never need them.
      const { readCourseFile } = await import('@legwork/formats/course-file');
      const read = await readCourseFile(request.file, request.file.name);
      return read.kind === 'course' ? read : { kind: 'refused', words: `${read.message} ${read.whatToDo}` };
    }
    case 'program':
      return hillsProgram(request);
    case 'fit': {
      const { hillWorkoutFit } = await import('@legwork/formats/fit-file');
      return { kind: 'file', content: hillWorkoutFit(request.program, request) };
    }
    case 'calendar': {
      const { calendarFile } = await import('@legwork/formats/calendar-file');
      return { kind: 'file', content: calendarFile([calendarEvent(request.view, request.startsAt)], request) };
    }
    default:
      return request satisfies never;
  }
}

const calendarEvent = ({ name, program, facts, limits, eccentric }: HillsView, startsAt: string) => ({
  id: `hills-${startsAt}`,
  startsAt,
  minutes: Math.ceil(program.seconds / 60),
  title: `Treadmill: ${name}`,
  description: [
    ...facts,
    ...limits,
    ...(eccentric === null ? [] : [eccentric]),
    ...program.segments.map((segment) => `${clockWords(segment.seconds)}  ${beltWords(segment)}`),
  ].join('\n'),
});

addEventListener('message', async ({ data }: MessageEvent<HillsRequest>) => {
  try {
    postMessage(await answer(data));
  } catch (problem) {
    console.error('No programme could be made', problem);
    postMessage({
      kind: 'refused',
      words: 'That did not work. If it was a file, copy it to this device and choose it again.',
    } satisfies HillsReply);
  }
});
