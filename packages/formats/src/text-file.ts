/** Why a file cannot be read, in words for the athlete. */
export interface FileProblem {
  readonly file: string;
  readonly message: string;
  readonly expected: string;
  readonly whatToDo: string;
}

/** A file's problem before the file's name is known. */
export type Problem = Omit<FileProblem, 'file'>;

export type TextFile = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly problem: Problem };

/** Ten years of daily lifting is about 5 MB; beyond this it is another kind of file. */
const mostMegabytes = 50;

/** How files that are not text begin. */
const signatures: readonly { readonly begins: string; readonly name: string; readonly whatToDo: string }[] = [
  { begins: '%PDF', name: 'a PDF', whatToDo: 'In your strength app choose “Export data” as CSV, not a report.' },
  {
    begins: 'PK\u0003\u0004',
    name: 'a ZIP archive or a spreadsheet (.xlsx)',
    whatToDo: 'Unpack it, or save the sheet as “CSV (comma separated)”, and open that file.',
  },
  {
    begins: 'SQLite format 3',
    name: 'a database backup',
    whatToDo: 'In your strength app choose “Export as CSV” instead of “Backup”.',
  },
  { begins: '\u001f\u008b', name: 'a gzip archive', whatToDo: 'Unpack it and open the file inside.' },
];

/**
 * Text of a file in whatever encoding a phone, Excel or an old app wrote it: UTF-8 with or without a byte-order mark,
 * UTF-16 of either end, else windows-1252 (which accepts any byte, so it comes last). `expected` names what the file
 * should have been.
 */
export function textOf(bytes: Uint8Array, expected: string): TextFile {
  const refuse = (message: string, whatToDo: string): TextFile => ({
    ok: false,
    problem: { message, expected, whatToDo },
  });
  if (bytes.length === 0)
    return refuse('The file is empty.', 'Export again and check that the file is larger than 0 bytes.');
  const megabytes = bytes.length / 1024 / 1024;
  if (megabytes > mostMegabytes)
    return refuse(
      `The file has ${Math.ceil(megabytes)} MB; a log of sets stays below ${mostMegabytes} MB.`,
      'Check that it is the export of your strength app.',
    );
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const signature = signatures.find(({ begins }) => head.startsWith(begins));
  if (signature) return refuse(`The file is ${signature.name}.`, signature.whatToDo);

  const text = decode(bytes);
  if (text.trim() === '') return refuse('The file holds nothing but blanks.', 'Export again.');
  if (text.includes('\u0000')) return refuse('The file is not text.', 'Open the CSV export of your strength app.');
  return { ok: true, text };
}

function decode(bytes: Uint8Array): string {
  const [first, second, third, fourth] = bytes;
  // Without a byte-order mark UTF-16 still shows: a header is ASCII, so every other byte is zero.
  const little = (first === 0xff && second === 0xfe) || (second === 0 && fourth === 0 && first !== 0);
  const big = (first === 0xfe && second === 0xff) || (first === 0 && third === 0 && second !== 0);
  if (little || big) return new TextDecoder(little ? 'utf-16le' : 'utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
