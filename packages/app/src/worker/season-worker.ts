/** Plans beside the page: a year of weeks, and each day that a session could go to, while the finger is still down. */
import type { Athlete } from '@legwork/engine/journal';
import { planSeason } from '@legwork/engine/season';
import { calendarFile, seasonEvents } from '@legwork/formats/calendar-file';
import { movesFrom } from './season-moves.ts';
import type { PlanningReply, PlanningRequest } from './season-protocol.ts';
import { seasonView } from './season-view.ts';

/** Whose season it is: said once, asked about many times. */
let known: { readonly athlete: Athlete; readonly today: string } | null = null;

function answer(request: PlanningRequest): PlanningReply | null {
  if (request.kind === 'plan') known = request;
  if (!known) return null;
  const { athlete, today } = known;
  switch (request.kind) {
    case 'plan':
      return { kind: 'plan', plan: seasonView(athlete, today) };
    case 'moves':
      return { kind: 'moves', day: request.day, moves: movesFrom(athlete, today, request.day) };
    case 'calendar':
      return {
        kind: 'calendar',
        text: calendarFile(seasonEvents(planSeason({ athlete, from: today }), request.at), request),
      };
    default:
      return request satisfies never;
  }
}

addEventListener('message', ({ data }: MessageEvent<PlanningRequest>) => {
  const reply = answer(data);
  if (reply) postMessage(reply);
});
