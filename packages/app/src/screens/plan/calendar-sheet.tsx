import { useState } from 'preact/hooks';
import { download } from '../../components/download.ts';
import { Sheet } from '../../components/sheet.tsx';
import { calendarText } from '../../store/season.ts';

/** When most people lift, until they say otherwise. */
const usualTime = '18:00';

/** The sessions ahead as a file for any calendar. */
export function CalendarSheet({ onClose }: { onClose: () => void }) {
  const [at, setAt] = useState(usualTime);
  const save = async (event: Event): Promise<void> => {
    event.preventDefault();
    const text = await calendarText(at);
    download('legwork.ics', 'text/calendar', text);
    onClose();
  };
  return (
    <Sheet title="To your calendar" onClose={onClose}>
      <form class="plan-form" onSubmit={save}>
        <p>
          A file with every session ahead, for the calendar of your phone or computer. Bring it in again after a change:
          sessions keep their ids, so they move and do not double.
        </p>
        <label class="field">
          <span>You lift at</span>
          <input class="input" type="time" required value={at} onInput={(event) => setAt(event.currentTarget.value)} />
        </label>
        <div class="form-actions">
          <button type="submit" class="button accent">
            Save calendar file
          </button>
        </div>
      </form>
    </Sheet>
  );
}
