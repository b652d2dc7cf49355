/** One line: the date in UTC as the account writes it, the name, the sport, the path of the recording, time and distance. */
export type StravaLine = readonly [
  date: string,
  name: string,
  type: string,
  file: string,
  seconds: number,
  metres: number,
];

/** The columns that are known, in the order of the file; the last three repeat the times and the distance for machines. */
const headers = {
  en: 'Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,Distance,Relative Effort,Commute,Activity Private Note,Activity Gear,Filename,Athlete Weight,Bike Weight,Elapsed Time,Moving Time,Distance',
  de: 'Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Beschreibung,Verstrichene Zeit,Distanz,Relative Leistung,Pendeln,Private Notiz,Ausrüstung,Dateiname,Gewicht,Radgewicht,Verstrichene Zeit,Bewegungszeit,Distanz',
} as const;
/** What follows them: maxima, weather, gear … */
const more = Array.from({ length: 70 }, (_, index) => `More ${index}`);

/** Strava's `activities.csv`, as accounts of 2026 have it. */
export function stravaList(language: keyof typeof headers, lines: readonly StravaLine[]): string {
  const rows = lines.map(([date, name, type, file, seconds, metres], index) => {
    const shown = `"${date}",${name},${type},,${seconds + 60},"${(metres / 1000).toFixed(2)}",,false,,,${file},,`;
    return `${1000 + index},${shown},${seconds + 60},${seconds},${metres}${','.repeat(more.length)}`;
  });
  return [`${headers[language]},${more.join(',')}`, ...rows].join('\n');
}
