/** The points of a course as they come out of a file, before anything is made of them. */
import { haversineMetres } from '../run-file/track.ts';

export interface TrailPoint {
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** From the start, where the file counts it. */
  readonly distanceMetres: number | null;
  readonly elevationMetres: number | null;
}

export interface Trail {
  readonly name: string | null;
  readonly points: readonly TrailPoint[];
}

/** Points closer than this are one place (our choice; satellites do not tell them apart). */
const leastMetres = 0.5;

/** Where on the way each point is, in metres, with its elevation where it has one; a place that comes twice counts once. */
export function along(points: readonly TrailPoint[]): {
  readonly metres: number;
  readonly known: readonly { readonly metres: number; readonly elevationMetres: number }[];
} {
  const known: { readonly metres: number; readonly elevationMetres: number }[] = [];
  let metres = 0;
  let before: TrailPoint | null = null;
  for (const point of points) {
    if (point.distanceMetres === null && (point.latitude === null || point.longitude === null)) continue;
    metres += before === null ? 0 : metresBetween(before, point);
    before = point;
    const last = known.at(-1);
    const isNew = last === undefined || metres - last.metres >= leastMetres;
    if (point.elevationMetres !== null && isNew) known.push({ metres, elevationMetres: point.elevationMetres });
  }
  return { metres, known };
}

/** As the file counts, else along the earth; none where neither goes from one to the other. */
function metresBetween(from: TrailPoint, to: TrailPoint): number {
  if (from.distanceMetres !== null && to.distanceMetres !== null)
    return Math.max(0, to.distanceMetres - from.distanceMetres);
  if (from.latitude === null || from.longitude === null || to.latitude === null || to.longitude === null) return 0;
  return haversineMetres(from.latitude, from.longitude, to.latitude, to.longitude);
}
