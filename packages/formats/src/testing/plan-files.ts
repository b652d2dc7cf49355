/** Plans and calendars for tests. */
import { type PlanChoices, type PlanRead, type PlanResult, readPlanFile } from '../run-plan/index.ts';

/** Reads content as a file of that name on 23 November 2026, in Berlin unless another zone is chosen. */
export const readPlan = (content: string | Uint8Array, fileName: string, choices: PlanChoices = {}): PlanResult =>
  readPlanFile({
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    fileName,
    choices: { timeZone: 'Europe/Berlin', ...choices },
    today: '2026-11-23',
  });

/** The same for a file that must be read. */
export function mustReadPlan(...parts: Parameters<typeof readPlan>): PlanRead {
  const result = readPlan(...parts);
  if (result.kind !== 'plan') throw new Error(`expected a plan: ${JSON.stringify(result)}`);
  return result;
}

/** A calendar of whole days, each by its id, day and title. */
export const calendarOf = (
  name: string,
  entries: readonly (readonly [uid: string | null, day: string, title: string])[],
): string =>
  [
    'BEGIN:VCALENDAR',
    `X-WR-CALNAME:${name}`,
    ...entries.flatMap(([uid, day, title]) => [
      'BEGIN:VEVENT',
      ...(uid === null ? [] : [`UID:${uid}`]),
      `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
      `SUMMARY:${title}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
