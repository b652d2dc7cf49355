import type { MuscleGroup } from '@legwork/engine/catalog';
import { type Span, spanDays, standings } from '@legwork/engine/progress';
import { useState } from 'preact/hooks';
import { Choice } from '../../components/choice.tsx';
import { today } from '../../store/clock.ts';
import { athlete } from '../../store/journal.ts';
import { BodyMap } from './body-map.tsx';
import { MuscleBars } from './muscle-bars.tsx';
import { MuscleSheet } from './muscle-sheet.tsx';

/** The body map and the bars of the last week or the last four; a tap on a muscle says what worked it. */
export function Muscles() {
  const [span, setSpan] = useState<Span>('week');
  const [chosen, setChosen] = useState<MuscleGroup | null>(null);
  const found = standings(athlete.value, span, today.value);
  const opened = found.find(({ group }) => group === chosen);
  return (
    <section aria-labelledby="muscles-title">
      <h2 id="muscles-title">Muscles</h2>
      <Choice
        name="span"
        legend={spanWords(span)}
        value={span}
        onChoose={setSpan}
        options={[
          { value: 'week', label: 'Week' },
          { value: 'month', label: 'Four weeks' },
        ]}
      />
      <BodyMap standings={found} onChoose={setChosen} />
      <MuscleBars standings={found} onChoose={setChosen} />
      {opened && <MuscleSheet standing={opened} span={span} onClose={() => setChosen(null)} />}
    </section>
  );
}

function spanWords(span: Span): string {
  if (span === 'week') return 'Sets in the last seven days; the marks show the range to be in.';
  const weeks = Math.round(spanDays(athlete.value, span, today.value) / 7);
  return weeks < 2
    ? 'You have one week so far; the marks show the range to be in.'
    : `Sets in an average week of the last ${weeks}; the marks show the range to be in.`;
}
