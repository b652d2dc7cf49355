/** How plans write sets and paces, in text without case and accents. */
import type { RunKind } from '../journal/event.ts';

/** What stands beside a run and does not decide its kind, and what takes its place. */
export const beside: readonly (readonly [RegExp, string])[] = [
  [/\boptional\b[^.;/+)]*/g, ' '],
  // "Easy run, no race pace" is easy.
  [
    /\b(no|not|without|ohne|sans|sin|senza|zonder|uden) (at )?(race|racing|tempo|hard|speed|hills?|intervals?)\b( (pace|effort|work))?/g,
    ' ',
  ],
  [/\boff(-(?!day)(?=\p{L})|-?(site|line)\b)/gu, 'away '],
  [/\d+(-\d+)? ?x ?\d+ ?('+|"|s|sec|seconds)? (\p{L}+ )?(core|planks?|squats?|lunges?|push ?ups?)\b/gu, ' core '],
  [/\+ ?speed\b/g, ' '],
  [/\b(easy|slow|comfortable|conversational|recovery) pace\b/g, ' easy '],
  // Strides are easy running with a few quick seconds, and so are hill sprints of ten seconds.
  [
    /(\d+(-\d+)? ?x ?)?(\d+ ?(m|s|sec|seconds?)\.? )?(strides|lignes droites|allunghi|steigerung\w*)(:? \d+(-\d+)? ?x ?\d+ ?(m|s|sec|seconds?)\b)?/g,
    ' run ',
  ],
  [/(\d+ ?x ?)?\d+ ?(s|sec|seconds?)\.? hill sprints/g, ' '],
  [/\b(off[ -]?road|cross[ -]?country)\b/g, ' run '],
  [/\brolling hills?\b/g, ' '],
  [/\b(pre|post|before|after)[ -](the )?race\b/g, ' '],
  [/\b(medium|med|mid)[ -]long\b|\bmittellang\w*/g, ' mediumlong '],
  [/\bwalk ?[/-]? ?run\b/g, ' run walk '],
  // A pace is no race: "5 km at half marathon race pace".
  [
    /\b(allure|ritmo|passo) (de |da |di )?(marat|semi|media|mezza|meia|10 ?k|5 ?k|carrera|course|gara|prova|competi)\w*/g,
    ' @ mp ',
  ],
  [
    /\b((half|half marathon|marathon|hm|mp|m|lt|\d+ ?km?|race|goal|tempo)[ -])+((race|goal)[ -])?(pace|effort|intensity)\b/g,
    ' @ mp ',
  ],
];

/** Kinds that no word names, the surest first; the doubtful ones count beside a run, as doubtful words do. */
export const patterns: readonly { readonly kind: RunKind; readonly pattern: RegExp; readonly isDoubtful?: true }[] = [
  // "6 x 1 km", "2 × (4-3-2-1 min …", "3 x mile", "5-4-3-2-1 km", "20 min of (1 min fast …"
  {
    kind: 'intervals',
    pattern:
      /(?<![\d.])\d+(-\d+)? ?x ?(\(|\d|mi|km)|\d+(-\d+){2,} ?(km|mi|min|m\b)|\b(min|minutes|sets|rounds) of \(|\d ?(s|sec|min|m|'|km)\.? (fast|hard|on|schnell|hart|vite|forte|fuerte|rapido|snel)\b/,
  },
  { kind: 'long', pattern: /\blong\b/, isDoubtful: true },
  // "4 miles at HMP", "7 km at 85 % 5K"; slower than 84 % of 5 km pace is no tempo (its authors' zones).
  {
    kind: 'tempo',
    pattern: /(@|\bat|\bin|\bim|\ba) ~?((8[4-9]|9\d|1\d\d)(-\d+)? ?%|h?mp\b|hm\b|10 ?k|5 ?k|lt\b)|\bmp\b/,
  },
  { kind: 'tempo', pattern: /\b(pace|hard|strong)\b/, isDoubtful: true },
];
