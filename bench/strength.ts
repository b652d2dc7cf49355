/**
 * `npm run bench -- strength [RUNNERS]`: how good the loads are. Real people's next sets (LEGWORK_SHARED names the
 * folder that has data/lifting-logs), simulated runners, and what one update, one advice and a replay cost.
 */
import { realPeople } from './strength/people-table.ts';
import { simulated } from './strength/simulate.ts';
import { speed } from './strength/speed.ts';

simulated(Number(process.argv[2] ?? 300));
speed();
realPeople();
