import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Clock } from '../clock.ts';

/** A clock for tests: Monday 23 November 2026, 18:30 in Berlin; every id is the next number. */
export function stoppedClock(wallTime = '2026-11-23T18:30:00'): Clock {
  let ids = 0;
  return {
    today: () => wallTime.slice(0, 10),
    wallTime: () => wallTime,
    instant: () => `${wallTime}+01:00`,
    timeZone: () => 'Europe/Berlin',
    newId: () => {
      ids += 1;
      return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
    },
  };
}

/** An empty folder that is gone when the test is done. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'legwork-cli-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
