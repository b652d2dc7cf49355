/** A sign that training advice must stop and a clinician must be asked. */
export interface RedFlag {
  /** As `pain.reported` names it. */
  readonly id: string;
  /** What the athlete notices, in plain words. */
  readonly words: string;
}

/** The red flags of evidence §8, in our own words. */
export const redFlags: readonly RedFlag[] = [
  { id: 'chest-pressure', words: 'Pressure, tightness or pain in the chest' },
  { id: 'faint', words: 'Fainting or nearly fainting' },
  { id: 'palpitations', words: 'A heart that races, flutters or skips without reason' },
  { id: 'breathless', words: 'Breathlessness out of proportion to the effort' },
  { id: 'pop-or-giving-way', words: 'A sudden pop or snap, or a joint that gives way' },
  { id: 'locked-or-swollen-joint', words: 'A joint that locks or is swollen' },
  { id: 'night-or-rest-pain', words: 'Pain at night or at rest' },
  { id: 'bone-pain', words: 'Pain in one spot of bone (shin, foot, groin or hip) when you press or hop on it' },
  { id: 'calf-swelling', words: 'One calf swollen, warm or tender' },
  {
    id: 'numbness-or-weakness',
    words: 'Numbness or weakness, pain that shoots down the leg, or a change of bladder or bowel',
  },
  { id: 'dark-urine', words: 'Dark urine, with muscles very swollen and sore after new exercise' },
  { id: 'fever', words: 'Fever' },
  { id: 'headache', words: 'A sudden or new severe headache when straining' },
];
