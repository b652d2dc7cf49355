/** All screens but those that open the app: one file, because small ones compress badly (build/few-files.ts). */
export { GymEditor } from './gyms/gym-editor.tsx';
export { Gyms } from './gyms/gyms.tsx';
export { Hills } from './hills/hills.tsx';
export { History } from './history/history.tsx';
export { Import } from './import/import.tsx';
export { Exercise } from './library/exercise.tsx';
export { Library } from './library/library.tsx';
export { LightOrHeavy } from './library/light-or-heavy.tsx';
export { Plan } from './plan/plan.tsx';
export { Player } from './player/player.tsx';
export { Progress } from './progress/progress.tsx';
export { Settings } from './settings/settings.tsx';
export { Treadmill } from './treadmill/treadmill.tsx';
