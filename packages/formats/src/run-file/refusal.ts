import type { RunFileResult, RunsRead } from './result.ts';

const expected = 'a run as FIT, GPX or TCX, or the export of Strava, Garmin Connect or Apple Health';

/** What to do about a file, by what is wrong with it. */
function whatToDo(message: string): string {
  if (/web page/.test(message)) return 'Sign in there and download the file again.';
  if (/password/.test(message)) return 'Unpack it with its password, and choose the files inside.';
  if (/empty|damaged|breaks off|downloaded/.test(message)) return 'Download or export it again.';
  if (/planned workout|course|route|no times/.test(message)) return 'Choose the recording of the run, not its plan.';
  if (/spreadsheet/.test(message)) return 'Save the sheet as “CSV (comma separated)”, and choose that file.';
  return 'Export the run from your watch, or ask Strava or Garmin for the export of everything.';
}

export const refused = (file: string, message: string): Extract<RunFileResult, { kind: 'refused' }> => ({
  kind: 'refused',
  problem: { file, message, expected, whatToDo: whatToDo(message) },
});

/** Why a file that could be read gives nothing for the journal. */
export const refusalOf = ({ file, problems }: RunsRead): RunFileResult =>
  refused(file, problems[0]?.message ?? 'The file holds no run.');
