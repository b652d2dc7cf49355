/** What kind of plan a file is by its first bytes, so that it goes to the reader of plans and not to that of strength logs. */

/** How many bytes `planFileKind` wants to see: plans begin with a description of some lines. */
export const headBytes = 8192;

export type PlanFileKind = 'calendar' | 'plan-json' | 'plan-csv';

/** What kind of plan the first bytes show, or `null`: the readers of runs and logs may know it. */
export function planFileKind(head: Uint8Array, fileName: string): PlanFileKind | null {
  const text = new TextDecoder(head[0] === 0xff && head[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(head).trimStart();
  if (/^BEGIN:V(CALENDAR|EVENT)/i.test(text) || /\.(ics|ical|ifb|icalendar)$/i.test(fileName)) return 'calendar';
  if (text.startsWith('{') && /"(schedule|weeks)"\s*:\s*\[/.test(text)) return 'plan-json';
  return isPlanHeader(text.split(/\r?\n/, 1)[0] ?? '') ? 'plan-csv' : null;
}

/** The columns of a plan: weeks before the goal, a day for each column, or dates with a workout and no set of a strength log. */
export function isPlanHeader(header: string): boolean {
  const names = header.split(/[,;\t]/).map((name) => name.replaceAll('"', '').trim().toLowerCase());
  if (names.some((name) => /^(exercise( name)?|reps|weight.*|set( order)?|sets|avg hr|calories)$/.test(name)))
    return false;
  return (
    names.some((name) => /^weeks? ?to ?(goal|race|go)$/.test(name)) ||
    weekdayColumns(names) !== null ||
    (names.includes('date') &&
      names.some((name) => /^(planned )?(workout|run|session|event|title)( name)?$/.test(name)))
  );
}

/** How the days from Monday begin in English, German, French, Spanish and Italian, Portuguese, Dutch; without accents. */
const weekdayNames = [
  'mon tue wed thu fri sat sun',
  'mo di mi do fr sa so',
  'lun mar mer jeu ven sam dim',
  'lun mar mie jue vie sab dom',
  'lun mar mer gio ven sab dom',
  'seg ter qua qui sex sab dom',
  'ma di wo do vr za zo',
].map((names) => names.split(' '));

/** The columns of the days from Monday, or `null` when the names in lower case are not those of a week. */
export function weekdayColumns(header: readonly string[]): readonly number[] | null {
  const names = header.map((name) => name.normalize('NFKD').replace(/\p{M}/gu, ''));
  const columns = weekdayNames.map((week) => week.map((day) => names.findIndex((name) => name.startsWith(day))));
  return columns.find((week) => new Set(week).size === 7 && !week.includes(-1)) ?? null;
}
