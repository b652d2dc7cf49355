/**
 * A made-up runner's log, as the app Strong wrote it in 2021 (no unit in the file): twelve weeks, two leg sessions a
 * week, growing by about one percent a session. Deterministic, so the tests can say what must come of it.
 */
const exercises = [
  { name: 'Leg Press', start: 80, step: 5 },
  { name: 'Leg Extension (Machine)', start: 30, step: 2.5 },
  { name: 'Seated Leg Curl (Machine)', start: 25, step: 2.5 },
  { name: 'Standing Calf Raise (Machine)', start: 50, step: 5 },
  { name: 'Bench Press (Barbell)', start: 40, step: 2.5 },
] as const;

const header =
  'Date,Workout Name,Duration,Exercise Name,Set Order,Weight,Reps,Distance,Seconds,Notes,Workout Notes,RPE';

/** `lastDay`: the day of the last session, `YYYY-MM-DD`. */
export function strongLog(lastDay: string, sessions = 24): string {
  const last = Date.parse(`${lastDay}T00:00:00Z`);
  const rows = [header];
  for (let session = 0; session < sessions; session += 1) {
    const daysBefore = Math.round((sessions - 1 - session) * 3.5);
    const day = new Date(last - daysBefore * 86_400_000).toISOString().slice(0, 10);
    for (const { name, start, step } of exercises) {
      const load = Math.round((start * (1 + 0.01 * session)) / step) * step;
      for (let set = 1; set <= 3; set += 1) {
        const repetitions = 15 - set + (session % 2);
        rows.push(`${day} 18:00:00,"Legs",45m,"${name}",${set},${load},${repetitions},0,0,"","",9`);
      }
    }
  }
  return `${rows.join('\n')}\n`;
}
