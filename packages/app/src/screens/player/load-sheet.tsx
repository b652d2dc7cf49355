import type { LoadOption } from '@legwork/engine/gym';
import type { LoadAdvice } from '@legwork/engine/strength';
import { adviceSentences, settingWords } from '@legwork/engine/words';
import { ErrorBoundary, lazy } from 'preact-iso';
import { Sheet } from '../../components/sheet.tsx';
import '../../components/block.css';
import { athlete } from '../../store/journal.ts';
import { adviceFor, chooseLoad, questionOf } from '../../store/lifting.ts';
import { shortLoad } from '../../store/load.ts';
import type { NextSet } from '../../store/running.ts';

const LoadInDepth = lazy(() => import('../../components/load-in-depth.tsx').then((module) => module.LoadInDepth));

/** Why this load, and every other that the station has. */
export function LoadSheet(props: {
  target: NextSet;
  options: readonly LoadOption[];
  advice: LoadAdvice;
  onClose: () => void;
}) {
  const { options, advice, onClose } = props;
  const advised = adviceFor(props.target);
  const at = options.findIndex((option) => option.loadKg === advice.loadKg);
  const choose = (option: LoadOption | undefined): void => {
    if (!option) return;
    chooseLoad(option.loadKg);
    onClose();
  };
  const lighter = at > 0 ? options[at - 1] : undefined;
  const heavier = at >= 0 ? options[at + 1] : undefined;
  return (
    <Sheet title={`${shortLoad(advice.option.setting)}: why, and what else`} onClose={onClose}>
      <div class="load-sheet">
        <ul class="reasons">
          {adviceSentences(advice, athlete.value.profile.unit).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {options.length > 1 && (
          <>
            <div class="two">
              <button type="button" class="button" disabled={!lighter} onClick={() => choose(lighter)}>
                {lighter ? <Nearby words="Lighter:" option={lighter} /> : 'Nothing lighter'}
              </button>
              <button type="button" class="button" disabled={!heavier} onClick={() => choose(heavier)}>
                {heavier ? <Nearby words="Heavier:" option={heavier} /> : 'Nothing heavier'}
              </button>
            </div>
            <label class="field">
              <span>Any load that this station has</span>
              <select
                value={String(advice.loadKg)}
                onChange={(event) =>
                  choose(options.find((option) => String(option.loadKg) === event.currentTarget.value))
                }
              >
                {options.map((option) => (
                  <option key={option.loadKg} value={String(option.loadKg)}>
                    {settingWords(option.setting)}
                    {option.loadKg === advised.loadKg ? ' (advised)' : ''}
                  </option>
                ))}
              </select>
            </label>
          </>
        )}
        <ErrorBoundary>
          <LoadInDepth question={questionOf(props.target, options)} />
        </ErrorBoundary>
      </div>
    </Sheet>
  );
}

/** A load is never parted from its unit, whatever the width. */
const Nearby = ({ words, option }: { words: string; option: LoadOption }) => (
  <span>
    {words} <span class="numbers">{shortLoad(option.setting)}</span>
  </span>
);
