/** Sports as watches, Strava, Garmin Connect and phones name them, in the languages that they export in. */
import type { RunGround } from '@legwork/engine/journal';
import type { Sport } from './activity.ts';

/** Words of a name in Latin letters, without case, accents and the signs between them: "Trail-Läufe" is "trail laufe". */
const latin = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Other scripts have no accents to lose, and no spaces to find words by. */
const composed = (name: string): string => name.normalize('NFKC').toLowerCase();

interface Names {
  readonly latin: RegExp;
  readonly others: RegExp;
}
const never = /(?!)/u;
const means = (name: string, names: Names): boolean =>
  names.latin.test(latin(name)) || names.others.test(composed(name));

/** On a belt; each of these also says that it is a run. */
const treadmill: Names = {
  latin:
    /\b(treadmill|indoor run(ning)?|virtual run|virtueller? lauf|laufband|tapis( de course| roulant)?|cinta|loopband|lobeband|tredemolle|lopband|esteira|passadeira|biezni|juoksumatto|bezeck)/u,
  others: /ランニングマシン|トレッドミル|跑步机|런닝머신|트레드밀|беговая дорожка/u,
};
const trail: Names = {
  latin: /\b(trail|ultra|orienteering|orienteringslob|gelandelauf|polku)/u,
  others: /トレイル|越野跑/u,
};
const track: Names = { latin: /\b(track run(ning)?|bahnlauf|atletikbane|sur piste)\b/u, others: never };

/**
 * Whole words only, since a skating race is "Skøjteløb" in Danish and ski running "Skilanglauf" in German. 9 is Strava's
 * number for a run in GPX.
 */
const run: Names = {
  latin:
    /^(9|([\p{L}\p{N}]+ )*(run|running|runs|jog|jogging|lauf|laufen|laufsport|traillauf|strassenlauf|course|footing|carrera|correr|corsa|corrida|hardlo\p{L}+|lob|traillob|lopning|loping|juoksu|bieg|bieganie|beh|futas|kosu|alergare|lari)( [\p{L}\p{N}]+)*)$/u,
  others: /бег|біг|ラン|跑步|跑|러닝|달리기|ריצה|الجري|วิ่ง|τρέξιμο/u,
};
/** What is another sport, even with "run" or "course" in its name. */
const otherSport: Names = {
  latin:
    /\b(ski|snow|cycl|bik|ride|rad(fahr|tour)|velo|bici|cykel|sykk|fiets|rower|row(ing)?\b|walk|hik|wander|spazier|randon|camin|swim|schwimm|natation|nage|yoga|pilates|elliptical|inline|skat)/u,
  others: never,
};
const strength: Names = {
  latin:
    /\b(strength|weight ?training|kraft|styrke|musculation|renforcement|fuerza|pesas|forza|pesi\b|forca|musculacao|kracht|silow|voima)|traditionalstrength|functionalstrength/u,
  others: /筋力|筋トレ|力量|근력|силов/u,
};

/** What sport a name means. A name that is neither running nor strength is another sport. */
export function sportOfName(name: string): Sport {
  if (means(name, strength)) return 'strength';
  if (namesAnotherSport(name)) return 'other';
  return [run, treadmill, trail].some((names) => means(name, names)) ? 'running' : 'other';
}

/** Whether a name says that it is no run; one that says nothing ("Track 1") does not. */
export const namesAnotherSport = (name: string): boolean => means(name, otherSport);

/** Where the run was, when its name says so. */
export function groundOfName(name: string): RunGround | null {
  if (means(name, treadmill)) return 'treadmill';
  if (means(name, trail)) return 'trail';
  return means(name, track) ? 'track' : null;
}
