/** `npm run bench figure-frames`: script, style, layout and paint of one picture of the moving figure, four times slowed. */
import { spawnSync } from 'node:child_process';

process.exit(spawnSync(process.execPath, ['scripts/figure-frames.mjs'], { stdio: 'inherit' }).status ?? 1);
