import type { Circumstances } from './circumstances.ts';

/** What must not come next, when so many blocks have been begun. */
export const laterNow = ({ stationsLater }: Circumstances, begun: number): Circumstances['stationsLater'] =>
  stationsLater.filter((each) => begun <= each.begun);
