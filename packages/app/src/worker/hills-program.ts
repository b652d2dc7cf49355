import {
  type BeltHeartRate,
  courseOfProfile,
  hillSession,
  hourKmhOf,
  learnUphill,
  type Runner,
  treadmillProgram,
  usualCost,
} from '@legwork/engine/hills';
import type { Run } from '@legwork/engine/journal';
import { planSeason } from '@legwork/engine/season';
import { noticeWords } from '@legwork/engine/words';
import type { HillsReply, ProgramRequest } from './hills-protocol.ts';
import { hillsView } from './hills-view.ts';

/** The programme that was asked for, or why there is none. */
export function hillsProgram(request: ProgramRequest): HillsReply {
  const { choice, belt, minutes, goalSeconds, athlete, today } = request;
  const { noPlan, weeks } = planSeason({ athlete, from: today, weeks: 1 });
  if (noPlan) return { kind: 'refused', words: noticeWords(noPlan) };
  const runner = runnerOf(request);
  const isSession = choice.kind === 'session';
  if (runner.hourKmh === null && (isSession || goalSeconds === null)) return { kind: 'how-fast' };
  try {
    const program = isSession
      ? hillSession(choice.session, { minutes: minutes ?? 30, runner, belt, phase: weeks[0]?.phase ?? 'foundation' })
      : treadmillProgram(choice.kind === 'race' ? courseOfProfile(choice.profile) : choice.course, runner, belt, {
          ...(goalSeconds !== null && { goalSeconds }),
          ...(minutes !== null && { minutes }),
        });
    return { kind: 'program', view: hillsView(program) };
  } catch (problem) {
    if (problem instanceof RangeError) return { kind: 'refused', words: problem.message };
    throw problem;
  }
}

function runnerOf({ laboratory, hourKmh, athlete: { runs }, today }: ProgramRequest): Runner {
  return {
    cost: laboratory ? { kind: 'laboratory' } : costOf(runs),
    hourKmh: hourKmh ?? hourKmhOf(runs, today),
  };
}

/** Fewer runs on a belt with a heart rate tell nothing of what hills cost (our choice). */
const leastRuns = 3;

/** What hills cost this runner, by the heart rate of their runs at known belt settings. */
function costOf(runs: readonly Run[]): Runner['cost'] {
  const measured = runs.flatMap(({ ground, gradePercent, meanHeartRate, distanceMetres, seconds }): BeltHeartRate[] =>
    ground === 'treadmill' && gradePercent !== null && meanHeartRate !== null && distanceMetres !== null
      ? [{ speedKmh: (3.6 * distanceMetres) / seconds, gradePercent, beatsPerMinute: meanHeartRate }]
      : [],
  );
  return measured.length < leastRuns ? usualCost : learnUphill(measured).cost;
}
