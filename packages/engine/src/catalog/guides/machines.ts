import type { Guide } from '../guide.ts';
import type { ExerciseId } from '../ids.ts';

export const machinesGuides = {
  'leg-press': {
    setUp:
      'Set the seat so that the knees bend to about 90° at the start. Feet hip-wide in the middle of the plate, toes slightly out, back and head on the pad.',
    cues: [
      'Press through the whole foot',
      'Stop just before the knees lock',
      'Lower slowly to a right angle',
      'Keep the lower back on the pad',
    ],
    faults: [
      {
        fault: 'The knees snap straight at the top',
        fix: 'Slow down before the end and keep a slight bend.',
      },
      {
        fault: 'The pelvis rolls up off the seat at the bottom',
        fix: 'Go only as deep as the lower back stays flat; move the seat back a notch.',
      },
      { fault: 'The knees fall inwards', fix: 'Point the knees over the second toe all the way.' },
      { fault: 'Half the range with a big load', fix: 'Take weight off until the knees bend to about 90°.' },
    ],
    forRunners: 'Strong thighs and hips for hills and a late kick, without having to balance a weight.',
  },
  'leg-extension': {
    setUp:
      'Line the knees up with the turning point of the machine, the pad just above the ankles, the back against the rest. Start with the knees bent to about 90°.',
    cues: [
      'Lift slowly, stop just before straight',
      'Hold for one second',
      'Lower for three seconds',
      'Keep the thighs on the seat',
    ],
    faults: [
      { fault: 'The weight is kicked up', fix: 'Take two seconds up; less weight if that is not possible.' },
      { fault: 'The knees lock hard at the top', fix: 'Slow down before the end and keep a slight bend.' },
      { fault: 'The hips lift off the seat', fix: 'Hold the handles and keep the thighs down; less weight.' },
      { fault: 'The stack drops and clanks', fix: 'Lower under control and stop just above the rest of the stack.' },
    ],
    forRunners: 'The only machine that builds the long front thigh muscle that lifts the knee; the leg press does not.',
  },
  'leg-curl-seated': {
    setUp:
      'Line the knees up with the turning point of the machine, the lower pad just above the heels, the thigh pad down firmly, the back against the rest.',
    cues: ['Pull the heels right under the seat', 'Hold for one second', 'Let it back for three seconds'],
    faults: [
      { fault: 'The knees bend less than 90°', fix: 'Take weight off until the heels come under the seat.' },
      { fault: 'The body rocks to start the weight', fix: 'Back on the rest, hands on the handles, start slowly.' },
      { fault: 'The legs fly back straight', fix: 'Brake all the way and stop just before the knees lock.' },
    ],
    forRunners: 'Hamstrings brake the leg before every foot strike; seated, they grow more than lying down.',
  },
  'leg-curl-lying': {
    setUp:
      'Lie face down with the kneecaps just off the edge of the bench and in line with the turning point, the pad just above the heels. Hold the handles.',
    cues: ['Press the hips into the pad', 'Pull the heels towards the seat', 'Lower for three seconds'],
    faults: [
      { fault: 'The hips lift off the pad', fix: 'Tighten the seat muscles, press the hips down; less weight.' },
      { fault: 'The knees bend less than 90°', fix: 'Take weight off until the shins pass upright.' },
      { fault: 'The weight drops at the end', fix: 'Brake to the bottom and stop just before the knees lock.' },
    ],
    forRunners: 'Strong hamstrings brake the leg before every foot strike.',
  },
  'hip-abduction-machine': {
    setUp: 'Sit tall, back on the rest, the pads on the outside of the knees, the legs together at the start.',
    cues: ['Open the knees as far as they go', 'Hold for one second', 'Come back for three seconds'],
    faults: [
      { fault: 'The body rocks to open the legs', fix: 'Sit still against the rest; less weight.' },
      { fault: 'The legs swing shut', fix: 'Brake all the way; the pads should not touch.' },
    ],
    forRunners: 'The side of the hip carries three times body weight in running and keeps the pelvis level.',
  },
  'hip-adduction-machine': {
    setUp:
      'Set the pads only as wide as feels like a mild stretch. Sit tall, back on the rest, the pads on the inside of the knees.',
    cues: ['Squeeze the knees together', 'Hold for one second', 'Open slowly, for three seconds'],
    faults: [
      { fault: 'The legs are thrown open', fix: 'Let the weight back slowly; stop where the stretch is mild.' },
      { fault: 'The start is wider than comfortable', fix: 'Set the pads a notch narrower.' },
    ],
    forRunners: 'The inner thigh steadies the leg under the body, most of all on turns and trails.',
  },
} as const satisfies Partial<Record<ExerciseId, Guide>>;
