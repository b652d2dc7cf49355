import type { HillProgram } from '@legwork/engine/hills';
import {
  beltLimitWords,
  courseWords,
  eccentricWords,
  elevationNoiseWords,
  energyErrorWords,
  hillSessionTitle,
  hillSessionWords,
  segmentNoteWords,
  segmentTitle,
} from '@legwork/engine/words';
import type { HillsView } from './hills-protocol.ts';

/** A programme with everything that is said of it. */
export function hillsView(program: HillProgram): HillsView {
  const { from, limits, eccentric, segments } = program;
  const isCourse = from.kind === 'course';
  const facts = isCourse
    ? [courseWords(from.course), energyErrorWords(program), elevationNoiseWords(from.course)]
    : [hillSessionWords(from.session)];
  return {
    name: isCourse ? (from.course.name ?? 'Course') : hillSessionTitle(from.session),
    program,
    facts: facts.filter((words) => words !== null),
    limits: limits.map(beltLimitWords),
    eccentric: eccentric && eccentricWords(eccentric),
    segments: segments.map((segment) => ({
      title: segmentTitle(segment),
      notes: segment.notes.map(segmentNoteWords).join(' '),
    })),
  };
}
