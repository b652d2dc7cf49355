/** The trails of a GPX or TCX file: tracks, and routes where there is no track. */
import { type Opened, readXml } from '../run-file/xml/read-xml.ts';
import { numberIn } from '../run-file/xml/values.ts';
import type { Trail, TrailPoint } from './trail.ts';

/** What opens a trail, and whether it is a plan of one only: a track says more than a route. */
const trails: ReadonlyMap<string, 'track' | 'route'> = new Map([
  ['trk', 'track'],
  ['rte', 'route'],
  ['Course', 'track'],
  ['Activity', 'track'],
]);
const points: ReadonlySet<string> = new Set(['trkpt', 'rtept', 'Trackpoint']);

interface Growing {
  readonly kind: 'track' | 'route';
  name: string | null;
  readonly points: TrailPoint[];
}

/** @returns the trails in the order of the file, tracks only where there are any, and the first fault of the file */
export async function readXmlTrails(
  blob: Blob,
): Promise<{ readonly trails: readonly Trail[]; readonly fault: string | null }> {
  const all: Growing[] = [];
  const within: string[] = [];
  let values: Map<string, string> | null = null;
  let place = { latitude: 0, longitude: 0, isKnown: false };
  const fault = await readXml(blob, {
    open({ name, attribute }: Opened): void {
      const kind = trails.get(name);
      if (kind !== undefined) all.push({ kind, name: null, points: [] });
      if (points.has(name)) {
        values = new Map();
        const [latitude, longitude] = [numberIn(attribute('lat')), numberIn(attribute('lon'))];
        place = {
          latitude: latitude ?? 0,
          longitude: longitude ?? 0,
          isKnown: latitude !== null && longitude !== null,
        };
      }
      within.push(name);
    },
    close(name: string, text: string): void {
      within.pop();
      const trail = all.at(-1);
      if (trail === undefined) return;
      if (points.has(name)) {
        if (values !== null) trail.points.push(pointOf(values, place));
        values = null;
      } else if (values !== null) values.set(name, text);
      else if (isNameOf(name, within.at(-1)) && text !== '') trail.name ??= text;
    },
  });
  const tracks = all.filter(({ kind, points: own }) => kind === 'track' && own.length > 0);
  return { trails: tracks.length > 0 ? tracks : all, fault };
}

const isNameOf = (name: string, parent: string | undefined): boolean =>
  (name === 'name' && (parent === 'trk' || parent === 'rte')) || (name === 'Name' && parent === 'Course');

function pointOf(
  values: ReadonlyMap<string, string>,
  place: { readonly latitude: number; readonly longitude: number; readonly isKnown: boolean },
): TrailPoint {
  const number = (name: string): number | null => numberIn(values.get(name) ?? null);
  return {
    latitude: place.isKnown ? place.latitude : number('LatitudeDegrees'),
    longitude: place.isKnown ? place.longitude : number('LongitudeDegrees'),
    distanceMetres: number('DistanceMeters'),
    elevationMetres: number('ele') ?? number('AltitudeMeters'),
  };
}
