import type { Body } from '@legwork/engine/journal';
import { hashId } from './hash.ts';

/**
 * Names the content of the sets of one file, called once for each in their order, so that the same set is the same event
 * however often it is imported. Only what every export of an app repeats is in it: the minute as the file writes it, the
 * name, the number that was read (not its unit, which may have been answered wrongly the first time), repetitions, time
 * and role. The position is left out, because it moves when a set is added in front; sets alike in all of this are told
 * apart by counting them.
 */
export function contentKeys(): (body: Body<'set.logged'>, writtenAt: string) => string {
  const seen = new Map<string, number>();
  return (body, writtenAt) => {
    const content = [
      writtenAt.slice(0, 16),
      body.exerciseName.normalize('NFKC').trim().toLowerCase(),
      body.shown?.value ?? body.loadKg,
      body.repetitions,
      body.seconds ?? '',
      body.role,
    ].join('|');
    const occurrence = seen.get(content) ?? 0;
    seen.set(content, occurrence + 1);
    return hashId(`${content}|${occurrence}`);
  };
}
