/** How signs are said. */
const signs: readonly (readonly [sign: RegExp, words: string])[] = [
  [/\bkm\/h\b/g, 'kilometres an hour'],
  [/\bkg\b/g, 'kilograms'],
  [/\blb\b/g, 'pounds'],
  [/(?<=\d)–(?=\d)/g, ' to '],
  [/×/g, 'times'],
  [/ ?%/g, ' percent'],
  [/°/g, ' degrees'],
];

/** A text as it is said aloud: "2 × 8 kg for 12–15" becomes "2 times 8 kilograms for 12 to 15". */
export const spoken = (text: string): string => signs.reduce((said, [sign, words]) => said.replace(sign, words), text);
