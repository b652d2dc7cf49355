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
    `race day*, raceday, goal race*, tune up race*, tuneup race*, time trial, wettkampf*, volkslauf, carrera popular,
    carrera objetivo, wedstrijd*, jour j`,
  ],
  [
    'hills',
    `hill repeats, hill sprints, hill reps, uphill, berglauf*, bergintervall*, bergan*, hugel*, huegel*, heuveltraining*`,
  ],
  [
    'intervals',
    `interval*, intervall*, repeats, repetition*, ripetut*, fractionne*, fartlek, vo2 max, vo2max, vma, speedwork*,
    tempolaufe, tempowechsel*, bahntraining, 30 30, 200s, 400s, 800s, 1000s, yasso*, herhalingen`,
  ],
  [
    'tempo',
    `tempo, tempos, tempolauf*, tempodauerlauf*, tempoeinheit*, temporun*, threshold, lt, lactate threshold, progression run,
    progressive run, progressivo, progresivo, progressif, *tempo, *tempolauf, tempoloop*, schwelle*, seuil, umbral, soglia,
    limiar, drempel*, taerskel*, cut down, fast finish`,
  ],
  [
    'long',
    `long run*, longrun*, long slow, long easy, long jog*, long distance, lsd, lang* lauf, lang* dauerlauf, lange runde,
    longjog*, sortie longue, footing long, course longue, tirada larga, rodaje largo, fondo largo, carrera larga, lungo,
    lunghissimo, corsa lunga, longao, corrida longa, treino longo, rodagem longa, lange duurloop, lange loop, langtur, lang tur`,
  ],
  [
    'easy',
    `easy, recovery, shakeout, shake out, aerobic, conversational, zone 2, z2, run walk, mediumlong, regen*, locker*, ruhiger,
    ga1, dauerlauf, recup*, tranquille, footing, rodaje, trote, rigenerante, rodagem, rustig*, duurloop, rolig*, restitution*`,
  ],
];

/** Words of running that other days have too ("race condition", "speed dating", "Gare de Lyon"): they count beside a run. */
export const doubtfulWords: readonly (readonly [kind: RunKind, words: string])[] = [
  ['race', 'race, races, racing, rennen, competition, competicion, competicao, gara, gare, prova, konkurrence'],
  [
    'hills',
    'hill, hills, cote, cotes, cuesta*, salita, salite, subida*, ladeira*, heuvel*, bakke*, bakker, stairs, treppen*',
  ],
  [
    'intervals',
    `reps, series, tiros, speed, track*, piste, pista, bane, pyramid*, velocidad, velocidade, velocita, vitesse, snelheid*`,
  ],
  ['tempo', 'cruise, progression'],
  [
    'easy',
    `base, gentle, relaxed, steady, grundlage*, facile, souple, endurance, suave, lento, leggera, fondo, leve, herstel*`,
  ],
];

/** What a training is called besides its kind: a doubtful word among nothing but these may mean it. */
export const plainWords = `night, evening, morning, day, session*, workout*, training, club, practice, practise, coach, group, with,
  the, at, on, in, and, mon*, tue*, wed*, thu*, fri*, sat*, sun*, am, pm, goal, my, week, abend, gruppe, verein, mit, avec, con, com, met, med`;

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
export const runWords = `run*, jog*, lauf*, *lauf, dauerlauf, course a pied, courir, footing, correr, carrera, corsa, corri*, trote, rodaje,
  hardlop*, loop*, *loop, lop*, lob, lobe*`;

/** A race by its distance alone, unless the rest of the name speaks of training for it. */
export const raceNames =
  'marathon, half marathon, halbmarathon, semi marathon, maraton, maratona, media maraton, mezza, halve marathon';
export const notTheRace = 'plan, training, pace, simulation, week, prep, program*, block, club, expo, ends';
