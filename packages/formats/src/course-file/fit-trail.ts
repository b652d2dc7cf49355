/** The trail of a FIT file: a course that a watch follows, or a run that was recorded. */
import { messages, record } from '../run-file/fit/profile.ts';
import { type FitMessage, readFit } from '../run-file/fit/wire.ts';
import type { Trail } from './trail.ts';

const courseMessage = 31;
const courseName = 5;
const wanted: ReadonlySet<number> = new Set([courseMessage, messages.record]);

/** FIT counts a half turn as 2^31. */
const degrees = ({ fields }: FitMessage, field: number): number | null => {
  const value = fields.get(field);
  return typeof value === 'number' ? (value * 180) / 2 ** 31 : null;
};

export const readFitTrails = (bytes: Uint8Array): readonly Trail[] =>
  readFit(bytes, wanted).map(({ messages: all }) => {
    const name = all.find(({ number }) => number === courseMessage)?.fields.get(courseName);
    return {
      name: typeof name === 'string' ? name : null,
      points: all
        .filter(({ number }) => number === messages.record)
        .map((one) => ({
          latitude: degrees(one, 0),
          longitude: degrees(one, 1),
          distanceMetres: record.distanceMetres(one),
          elevationMetres: record.altitudeMetres(one),
        })),
    };
  });
