import type { StrengthLogResult } from '@legwork/formats/strength-log';
import { RowProblems } from './row-problems.tsx';

/** Why a file was not taken, what would have been, and what to do. Nothing was written. */
export function Refused(props: { reply: Extract<StrengthLogResult, { kind: 'refused' }>; onLeave: () => void }) {
  const { problem, rowProblems } = props.reply;
  return (
    <div class="refused">
      <div class="notice stop" role="alert">
        <h2>{problem.file} was not brought in</h2>
        <p>{problem.message}</p>
        <p class="soft small">Expected: {problem.expected}.</p>
        <p>{problem.whatToDo}</p>
      </div>
      <RowProblems problems={rowProblems} />
      <button type="button" class="button" onClick={props.onLeave}>
        Choose another file
      </button>
    </div>
  );
}
