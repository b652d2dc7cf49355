import type { PresetName } from '@legwork/engine/gym';

/** The ready-made gyms, in words to choose by. */
export const gymKinds: readonly { readonly value: PresetName; readonly name: string; readonly has: string }[] = [
  { value: 'commercial', name: 'Big gym', has: 'Leg machines, free weights, treadmills' },
  { value: 'school', name: 'School or club gym', has: 'A few machines, bars and dumbbells' },
  { value: 'hotel', name: 'Hotel gym', has: 'Dumbbells, a bench, a treadmill' },
  { value: 'home', name: 'Home', has: 'Dumbbells, bands, ankle weights' },
  { value: 'none', name: 'No gym', has: 'The floor and your own body' },
];
