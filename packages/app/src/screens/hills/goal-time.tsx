import { watchTime } from '@legwork/engine/time';
import { useState } from 'preact/hooks';
import { TextField } from '../../components/text-field.tsx';
import { readTime } from './read-time.ts';

/** The goal for the whole course, as runners write it: 3:30:00, or 3:30. */
export function GoalTime({
  seconds,
  onSeconds,
}: {
  seconds: number | null;
  onSeconds: (seconds: number | null) => void;
}) {
  const [text, setText] = useState(seconds === null ? '' : watchTime(seconds));
  const [problem, setProblem] = useState<string | undefined>();
  return (
    <TextField
      label="Goal for the whole course"
      value={text}
      suffix="h:mm"
      problem={problem}
      hint="Empty: what you could run by your last runs."
      maxLength={9}
      onInput={setText}
      onCommit={() => {
        const read = text.trim() === '' ? null : readTime(text);
        setProblem(read === undefined ? 'Type hours and minutes, like 3:30.' : undefined);
        if (read !== undefined) onSeconds(read);
      }}
    />
  );
}
