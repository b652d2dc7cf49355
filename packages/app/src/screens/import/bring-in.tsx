import type { RunProblem } from '@legwork/formats/run-file/events';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** The end of every preview: what is new is brought in, or the file is left. */
export function BringIn(props: {
  /** "Bring in 12 sets"; `null` when nothing is new. */
  label: string | null;
  /** What would not be stored: "sets". */
  what: string;
  /** Stores it; throws when the device cannot. */
  write: () => Promise<void>;
  onLeave: () => void;
}) {
  const [state, setState] = useState<'shown' | 'writing' | 'failed'>('shown');
  const bringIn = (): void => {
    setState('writing');
    props.write().catch(() => setState('failed'));
  };
  const writing = state === 'writing';
  return (
    <>
      {state === 'failed' && (
        <p class="notice stop" role="alert">
          This device could not store the {props.what}, so none were. Free some space and try again.
        </p>
      )}
      <div class="bring-in">
        <button type="button" class="button quiet" disabled={writing} onClick={props.onLeave}>
          {props.label === null ? 'Choose another file' : 'Leave it'}
        </button>
        {props.label !== null && (
          <button type="button" class="button primary" disabled={writing} onClick={bringIn}>
            {writing ? 'Bringing in …' : props.label}
          </button>
        )}
      </div>
    </>
  );
}

/** Problems that are listed before the rest is only counted. */
const most = 8;

export function Problems({ problems, file }: { problems: readonly RunProblem[]; file: string }) {
  if (problems.length === 0) return null;
  return (
    <div class="notice warn">
      <ul class="small">
        {problems.slice(0, most).map((problem, index) => (
          <li key={index}>
            {problem.file === file ? '' : `${problem.file}: `}
            {problem.message}
          </li>
        ))}
      </ul>
      {problems.length > most && <p class="small">And {problems.length - most} more like these.</p>}
    </div>
  );
}

/** What a file is and from when to when, at the top of its preview. */
export const Lead = (props: { name: ComponentChildren; span: ComponentChildren }) => (
  <p class="lead">
    <strong>{props.name}</strong>
    {props.span && <span class="soft span">{props.span}</span>}
  </p>
);

export const Fact = ({ value, words }: { value: string; words: string }) => (
  <div>
    <dt>{words}</dt>
    <dd class="numbers">{value}</dd>
  </div>
);

export const counted = (count: number, what: string): string =>
  `${count.toLocaleString('en')} ${what}${count === 1 ? '' : 's'}`;
