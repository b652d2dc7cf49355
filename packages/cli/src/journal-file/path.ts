import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Io } from '../io.ts';

/** Where the journal lives when nobody says: the XDG base directory for data (XDG Base Directory Specification 0.8). */
export function defaultJournal(env: Io['env']): string {
  const data = env['XDG_DATA_HOME'];
  const home = env['HOME'] ?? homedir();
  return join(data?.startsWith('/') ? data : join(home, '.local', 'share'), 'legwork', 'journal.jsonl');
}
