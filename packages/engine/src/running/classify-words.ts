/**
 * Words by which plans and calendars say what a day is, in English, German, French, Spanish, Italian, Portuguese, Dutch and
 * Danish, as runners and coaches write them (our own list). Without case and accents; `*` is the rest of a word, a space
 * whatever parts two words.
 */
import type { RunKind } from '../journal/event.ts';

/** Where two kinds have the same word, the earlier of the list has it. */
export const kindWords: readonly (readonly [kind: RunKind, words: string])[] = [
  [
    'race',
    `race*, time trial, wettkampf*, volkslauf, competition, competicion, competicao, carrera popular, carrera objetivo, gara,
    gare, prova, wedstrijd*, rennen, konkurrence, jour j`,
  ],
  [
    'hills',
    `hill, hills, hill repeats, uphill, berglauf*, bergintervall*, bergan*, hugel*, huegel*, cote, cotes, cuesta*, salita,
    salite, subida*, ladeira*, heuvel*, bakke*, bakker, stairs, treppen*`,
  ],
  [
    'intervals',
    `interval*, intervall*, repeats, reps, repetition*, ripetut*, fractionne*, series, tiros, fartlek, vo2 max, vo2max,
    vma, speed, speedwork*, track, tempolaufe, tempowechsel*, bahntraining, piste, pista, bane,
    30 30, 200s, 400s, 800s, 1000s, yasso*, pyramid*, herhalingen, velocidad, velocidade, velocita, vitesse, snelheid*`,
  ],
  [
    'tempo',
    `tempo*, threshold, lt, lactate threshold, cruise, progression run, progressive run, progressivo, progresivo,
    progressif, progression, *tempo, *tempolauf, schwelle*, seuil, umbral, soglia, limiar, drempel*, taerskel*, cut down, fast finish`,
  ],
  [
    'long',
    `long run*, longrun*, long slow, long easy, long jog*, long distance, lsd, lang* lauf, lang* dauerlauf, lange runde,
    longjog*, sortie longue, footing long, course longue, tirada larga, rodaje largo, fondo largo, carrera larga, lungo,
    lunghissimo, corsa lunga, longao, corrida longa, treino longo, rodagem longa, lange duurloop, lange loop, langtur, lang tur`,
  ],
  [
    'easy',
    `easy, recovery, shakeout, shake out, aerobic, base, gentle, relaxed, conversational, steady, zone 2, z2, run walk,
    mediumlong, regen*, locker*, ruhiger, grundlage*, ga1, dauerlauf, recup*, facile, souple, tranquille, endurance, footing,
    suave, rodaje, trote, lento, leggera, rigenerante, fondo, leve, rodagem, rustig*, herstel*, duurloop, rolig*, restitution*`,
  ],
];

export const strengthWords = `strength*, gym, weights, weight training, weight lifting, weightlifting, lifting, lift, core, s c,
  lower body, upper body, full body, legs, squat*, deadlift*, conditioning, kraft, krafttraining, stabi*, rumpf*, beintraining,
  muscu*, renfo*, gainage, ppg, fuerza, gimnasio, pesas, forza, palestra, pesi, potenziamento, forca, musculacao, academia,
  ginasio, kracht*, sportschool, styrke*`;

/** Only as the first word: "rest" stands between repetitions too. */
export const restWords = `rest, restday, full rest, complete rest, off, day off, ruhetag*, ruhe, pause, pausentag, trainingsfrei, frei,
  repos, jour de repos, descanso, dia de descanso, dia libre, riposo, giorno di riposo, folga, rust, rustdag, hviledag, hvile`;

/** Neither a run nor lifting. */
export const otherSports = `bike*, biking, cycl*, ride, spin, spinning, swim*, row, rowing, erg, elliptical, yoga, pilates, mobility,
  stretch*, foam roll*, walk*, hik*, cross, cross train*, crosstrain*, xt, ski*, rad, radfahren, radtour, rennrad, schwimm*,
  alternativtraining, dehnen, wandern, spazier*, velo, natation, nage, marche, etirement*, bici*, ciclismo, nadar, natacion,
  natacao, nuoto, estiramiento*, caminata, camminata, caminhada, fiets*, zwem*, wandel*, cykel, cykling, svomning, massage`;

/** That somebody runs, and not how. */
export const runWords = `run*, jog*, lauf*, *lauf, dauerlauf, course, courir, footing, correr, carrera, corsa, corri*, trote, rodaje,
  hardlop*, loop*, *loop, lop*, lob, lobe*`;

/** A race by its distance alone, unless the rest of the name speaks of training for it. */
export const raceNames =
  'marathon, half marathon, halbmarathon, semi marathon, maraton, maratona, media maraton, mezza, halve marathon';
export const notTheRace = 'plan, training, pace, simulation, week, prep, program*, block, club, expo, ends';
