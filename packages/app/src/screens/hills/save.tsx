import { useState } from 'preact/hooks';
import { download } from '../../components/download.ts';
import { Sheet } from '../../components/sheet.tsx';
import { say } from '../../components/toast.tsx';
import { epochNow, instantNow, today } from '../../store/clock.ts';
import { askHills } from '../../worker/ask-hills.ts';
import type { HillsRequest, HillsView } from '../../worker/hills-protocol.ts';

/** The programme for elsewhere: a watch, a calendar, paper, other programs. */
export function Save({ view }: { view: HillsView }) {
  const [asking, setAsking] = useState(false);
  const fileName = `hills-${view.name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
  const write = async (request: HillsRequest, extension: string, type: string): Promise<void> => {
    const reply = await askHills(request);
    if (reply.kind === 'file') download(`${fileName}.${extension}`, type, reply.content);
    else if (reply.kind === 'refused') say(reply.words);
  };
  const fit = (): Promise<void> =>
    write(
      { kind: 'fit', program: view.program, name: view.name, id: crypto.randomUUID(), writtenMs: epochNow() },
      'fit',
      'application/octet-stream',
    );
  return (
    <div class="programme-save">
      <button type="button" class="button" onClick={fit}>
        For your watch (FIT)
      </button>
      <button type="button" class="button" onClick={() => setAsking(true)}>
        To your calendar
      </button>
      <button type="button" class="button" onClick={() => print()}>
        Print the card
      </button>
      <button
        type="button"
        class="button"
        onClick={() => download(`${fileName}.json`, 'application/json', JSON.stringify(view, null, 2))}
      >
        JSON
      </button>
      {asking && (
        <CalendarSheet
          onClose={() => setAsking(false)}
          onSave={(startsAt) =>
            write(
              {
                kind: 'calendar',
                view,
                startsAt,
                timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
                writtenAt: instantNow(),
              },
              'ics',
              'text/calendar',
            )
          }
        />
      )}
    </div>
  );
}

function CalendarSheet({ onClose, onSave }: { onClose: () => void; onSave: (startsAt: string) => Promise<void> }) {
  const [startsAt, setStartsAt] = useState(`${today.value}T18:00`);
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    await onSave(startsAt);
    onClose();
  };
  return (
    <Sheet title="To your calendar" onClose={onClose}>
      <form class="programme-save" onSubmit={save}>
        <label class="field">
          <span>When</span>
          <input
            class="input"
            type="datetime-local"
            required
            value={startsAt}
            onInput={(event) => setStartsAt(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button accent">
          Save calendar file
        </button>
      </form>
    </Sheet>
  );
}
