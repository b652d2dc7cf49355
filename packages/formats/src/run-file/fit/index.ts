import type { Content, RunProblem } from '../activity.ts';
import { activitiesOf } from './activities.ts';
import { clockOf } from './clock.ts';
import { activityFile, fileId, fileTypes, makers, messages } from './profile.ts';
import { setsOf } from './sets.ts';
import { type FitFile, isFit, readFit } from './wire.ts';

const wanted: ReadonlySet<number> = new Set(Object.values(messages));

/** Reads a FIT file: runs and other activities, and the sets of strength sessions. What is whole is read from damaged files. */
export function readFitFile(bytes: Uint8Array, file: string): Content {
  if (!isFit(bytes)) {
    const message =
      bytes.length === 0 ? 'The file is empty.' : 'The file is not a FIT file: the mark of one is missing.';
    return { app: 'FIT', activities: [], sets: [], problems: [{ file, message }] };
  }
  const contents = readFit(bytes, wanted).map((one) => contentOf(one, file));
  // Devices put settings and heart rates behind the activity: they matter only when there is none.
  const told = contents.filter(({ activities }) => activities.length > 0);
  const counted = told.length > 0 ? told : contents.slice(0, 1);
  return {
    app: counted[0]?.app ?? 'FIT',
    activities: counted.flatMap(({ activities }) => activities),
    sets: counted.flatMap(({ sets }) => sets),
    problems: counted.flatMap(({ problems }) => problems),
  };
}

function contentOf(fit: FitFile, file: string): Content {
  const id = fit.messages.find(({ number }) => number === messages.fileId);
  const maker = makers.get(id ? (fileId.manufacturer(id) ?? -1) : -1);
  const app = maker === undefined ? 'FIT' : `${maker} FIT`;
  const type = id ? fileId.type(id) : null;
  if (type !== null && type !== activityFile) {
    const what = fileTypes.get(type) ?? 'no activity';
    return { app, activities: [], sets: [], problems: [{ file, message: `It is ${what}, not an activity.` }] };
  }
  const clock = clockOf(fit.messages);
  const activities = activitiesOf(fit.messages, app, clock);
  const sets = setsOf(fit.messages, app, clock);
  return { app, activities, sets, problems: problemsOf(fit, activities.length > 0, file) };
}

function problemsOf({ end, checksumIsRight }: FitFile, isRead: boolean, file: string): readonly RunProblem[] {
  const rest = isRead ? 'What came before was read.' : 'Nothing before it is an activity.';
  if (end === 'cut') return [{ file, message: `The file breaks off in the middle. ${rest}` }];
  if (end === 'damaged') return [{ file, message: `The file is damaged from some point on. ${rest}` }];
  if (!isRead) return [{ file, message: 'The file holds no activity.' }];
  return checksumIsRight ? [] : [{ file, message: 'The checksum of the file is wrong. It was read all the same.' }];
}
