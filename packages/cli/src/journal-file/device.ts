import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The name under which this machine writes events, in a file `device` beside the journal; made at the first write.
 * Call while holding the journal's lock.
 */
export function deviceOf(journal: string, newId: () => string): string {
  const path = join(dirname(journal), 'device');
  const known = readIfThere(path)?.trim();
  if (known) return known;
  const device = `cli-${newId()}`;
  writeFileSync(path, `${device}\n`, { mode: 0o600 });
  return device;
}

function readIfThere(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
