import { type TextFile, textOf } from '../text-file.ts';

const expected = 'a CSV text file exported from a strength app';

/** The text of a table; a web page or JSON with the name of a table is refused. */
export function tableText(bytes: Uint8Array): TextFile {
  const file = textOf(bytes, expected);
  if (!file.ok) return file;
  const start = file.text.trimStart().slice(0, 200);
  if (start.startsWith('<'))
    return {
      ok: false,
      problem: {
        message: 'The file is a web page or XML, not a table.',
        expected,
        whatToDo: 'A login page is often saved in place of the export: sign in to the app and download again.',
      },
    };
  if (/^(\{|\[\s*[[{"\]])/.test(start))
    return {
      ok: false,
      problem: {
        message: 'The file is JSON, and neither a run plan nor a journal that we know.',
        expected: 'a log as CSV, a run plan as JSON (its weeks are called “schedule”) or CSV, or a calendar (.ics)',
        whatToDo:
          'Choose the CSV export of your strength app, or the calendar of your plan; a Legwork journal is restored, not imported.',
      },
    };
  return file;
}
