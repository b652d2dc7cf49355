import type { Guides } from '@legwork/engine/guides';
import address from '@legwork/engine/guides.json?url&no-inline';
import { dataFile } from '../store/data-file.ts';

/** How each exercise is set up and done; `null` until the file is here. */
export const guides = dataFile<Guides | null>(address, null);
