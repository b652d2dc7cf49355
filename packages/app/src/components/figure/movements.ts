import address from 'virtual:movements';
import type { Movements } from '@legwork/engine/motion';
import { dataFile } from '../../store/data-file.ts';

/** How each exercise moves and goes wrong; `null` until the file is here. */
export const movements = dataFile<Movements | null>(address, null);
