/** The screens of the library come together: from a list one goes to an exercise. */
export { Exercise } from './exercise.tsx';
export { Library } from './library.tsx';
export { LightOrHeavy } from './light-or-heavy.tsx';
