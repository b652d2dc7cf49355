import type { HillSessionKind, RaceProfile } from '@legwork/engine/hills';
import raceProfiles from '@legwork/engine/hills/profiles.json?url&no-inline';
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Choice } from '../../components/choice.tsx';
import { MinutesSlider } from '../../components/minutes-slider.tsx';
import { NumberInput } from '../../components/number-input.tsx';
import { remembered } from '../../components/remembered.ts';
import { beltRun } from '../../store/belt-run.ts';
import { today } from '../../store/clock.ts';
import { dataFile } from '../../store/data-file.ts';
import { athlete } from '../../store/journal.ts';
import { askHills } from '../../worker/ask-hills.ts';
import type { HillChoice, HillsReply } from '../../worker/hills-protocol.ts';
import { beltOf } from './belt.ts';
import { GoalTime } from './goal-time.tsx';
import { Programme } from './programme.tsx';
import '../../design/details.css';
import './hills.css';

const races = dataFile<readonly RaceProfile[]>(raceProfiles, []);

/** What the runner says that they hold for an hour, km/h; `null` = by their runs. */
const hour = remembered<number | null>('legwork-hour-kmh', (text) => Number(text) || null);

const sessions: readonly { readonly value: HillSessionKind; readonly label: string }[] = [
  { value: 'repeats', label: 'Repeats' },
  { value: 'pyramid', label: 'Pyramid' },
  { value: 'long-climb', label: 'Long climbs' },
  { value: 'hilly', label: 'Hilly run' },
];

/** The shortest and longest on the belt; a session is never longer than two hours (engine, `sessionMinutes`). */
const range = { min: 10, max: 120 } as const;

/** What became of the file that was chosen last. */
interface OfFile {
  readonly isReading: boolean;
  readonly remarks: readonly string[];
  /** What is wrong with it; what was chosen before stays. */
  readonly refusal: string | null;
}

/** Hills at the gym: a session, a race or a course of one's own, on the treadmill that the gym has. */
export function Hills() {
  const { query } = useLocation();
  const [choice, setChoice] = useState<HillChoice>(() => ({
    kind: 'session',
    session: sessions.find(({ value }) => value === query['session'])?.value ?? 'repeats',
  }));
  const [slid, setSlid] = useState<number | null>(null);
  const [minutes, setMinutes] = useState(() =>
    Math.min(range.max, Math.max(range.min, Number(query['minutes']) || 30)),
  );
  const [isWhole, setWhole] = useState(false);
  const [goalSeconds, setGoal] = useState<number | null>(null);
  const [laboratory, setLaboratory] = useState(false);
  const [ofFile, setOfFile] = useState<OfFile>({ isReading: false, remarks: [], refusal: null });
  const [reply, setReply] = useState<HillsReply | null>(null);
  const { belt, gymName } = beltOf(athlete.value);
  const isSession = choice.kind === 'session';
  const hourKmh = hour.value;

  useEffect(() => {
    let stale = false;
    setReply((shown) => (shown?.kind === 'program' ? shown : null));
    const question = { choice, belt, goalSeconds: isSession ? null : goalSeconds, hourKmh, laboratory };
    const ask = async (): Promise<void> => {
      const minutesAsked = isWhole && !isSession ? null : minutes;
      const about = { athlete: athlete.value, today: today.value };
      const answer = await askHills({ kind: 'program', ...question, minutes: minutesAsked, ...about });
      if (!stale) setReply(answer);
    };
    void ask();
    return () => {
      stale = true;
    };
  }, [choice, minutes, isWhole, goalSeconds, hourKmh, laboratory]);

  const choose = (to: HillChoice): void => {
    setOfFile({ isReading: false, remarks: [], refusal: null });
    setChoice(to);
  };
  const read = async (file: File): Promise<void> => {
    setOfFile({ isReading: true, remarks: [], refusal: null });
    const answer = await askHills({ kind: 'course', file });
    if (answer.kind === 'course') setChoice({ kind: 'course', course: answer.course });
    setOfFile({
      isReading: false,
      remarks: answer.kind === 'course' ? answer.remarks : [],
      refusal: answer.kind === 'refused' ? answer.words : null,
    });
  };

  return (
    <section class="screen wide hills">
      <h1>Hills</h1>
      {beltRun.value && (
        <a class="button accent" href="/treadmill">
          You are on the treadmill: go on
        </a>
      )}
      <div class="hills-columns">
        <div class="hills-ask">
          <Choice
            name="session"
            legend="A session"
            options={sessions}
            value={isSession ? choice.session : null}
            onChoose={(session) => choose({ kind: 'session', session })}
          />
          <div class="hills-course">
            <label class="field">
              <span>A race</span>
              <select
                value={choice.kind === 'race' ? choice.profile.id : ''}
                onChange={(event) => {
                  const profile = races().find(({ id }) => id === event.currentTarget.value);
                  if (profile) choose({ kind: 'race', profile });
                }}
              >
                <option value="" disabled>
                  Choose
                </option>
                {races().map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
            <label class="button">
              <input
                class="visually-hidden"
                type="file"
                accept=".gpx,.tcx,.fit,.gz"
                onChange={(event) => {
                  const [file] = event.currentTarget.files ?? [];
                  event.currentTarget.value = '';
                  if (file) void read(file);
                }}
              />
              {ofFile.isReading ? 'Reading …' : 'Your course'}
            </label>
          </div>
          {!isSession && (
            <>
              <GoalTime seconds={goalSeconds} onSeconds={setGoal} />
              <label class="check">
                <input type="checkbox" checked={isWhole} onChange={() => setWhole(!isWhole)} />
                The whole course
              </label>
            </>
          )}
          {(isSession || !isWhole) && (
            <div class="field">
              <span>
                On the belt: <b class="numbers">{slid ?? minutes} min</b>
              </span>
              <MinutesSlider
                label="Minutes on the belt"
                minutes={slid ?? minutes}
                {...range}
                step={5}
                onSlide={setSlid}
                onChoose={(chosen) => {
                  setSlid(null);
                  setMinutes(chosen);
                }}
              />
            </div>
          )}
          <details open={reply?.kind === 'how-fast'}>
            <summary class="small">Your speed and your treadmill</summary>
            <NumberInput
              label="What you hold for an hour"
              suffix="km/h"
              value={hourKmh}
              min={5}
              max={21.5}
              hint="Empty: by your runs of the last eight weeks."
              onValue={(kmh) => {
                hour.value = kmh;
              }}
            />
            <label class="check">
              <input type="checkbox" checked={laboratory} onChange={() => setLaboratory(!laboratory)} />
              Cost of hills as measured in the laboratory (Minetti 2002), not as most runners feel it
            </label>
            <p class="small">
              {gymName === null
                ? 'No gym of yours has a treadmill. This is for an ordinary one: '
                : `The treadmill of ${gymName}: `}
              {belt.gradePercent.min} to {belt.gradePercent.max} % in steps of {belt.gradePercent.step}, up to{' '}
              {belt.speedKmh.max} km/h. <a href="/gyms">Change it</a>
            </p>
          </details>
        </div>
        <div aria-busy={reply === null || ofFile.isReading} aria-live="polite">
          {ofFile.refusal !== null && (
            <p class="notice warn" role="alert">
              {ofFile.refusal}
            </p>
          )}
          {ofFile.remarks.map((words) => (
            <p key={words} class="small soft">
              {words}
            </p>
          ))}
          {reply?.kind === 'program' && <Programme view={reply.view} belt={belt} />}
          {reply?.kind === 'refused' && (
            <p class="notice warn" role="alert">
              {reply.words}
            </p>
          )}
          {reply?.kind === 'how-fast' && (
            <p class="notice">
              Legwork does not know yet how fast you run. Say what you could hold for an hour
              {isSession ? '' : ', or your goal'}, or <a href="/import">bring in your runs</a>.
            </p>
          )}
        </div>
      </div>
    </section>
  );
}
