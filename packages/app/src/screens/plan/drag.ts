/** Picking a session up and dropping it on another day: at once with a mouse, after a moment's hold with a finger. */
import type { Day } from '@legwork/engine/time';
import { signal } from '@preact/signals';
import { askMoves } from '../../store/season.ts';

/** What is held, over which day it is, where the pointer is, and where the row was when it was picked up. */
export const held = signal<{
  readonly from: Day;
  readonly over: Day | null;
  readonly x: number;
  readonly y: number;
  readonly rowTop: number;
} | null>(null);

/** A finger that rests so long picks up; one that moves before scrolls (as phones have it). */
const holdMs = 350;
/** A pointer that moves farther than this, in CSS pixels, means to drag. */
const slack = 8;
/** So near to the edge of the window, in CSS pixels, the list moves along. */
const edge = 72;

const dayAt = (x: number, y: number): Day | null =>
  document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-day]')?.dataset.day ?? null;

/** Where the row of a day is in the window, in CSS pixels. */
export const topOf = (day: Day): number =>
  document.querySelector(`[data-day="${day}"]`)?.getBoundingClientRect().top ?? 0;

/** Follows the pointer from the press on a day's row until it is let go. `onDrop` gets the day under it, if any. */
export function pickUp(press: PointerEvent, from: Day, onDrop: (to: Day) => void): void {
  if (press.button !== 0) return;
  const ends = new AbortController();
  const touch = press.pointerType === 'touch';
  const rowTop = topOf(from);
  const begin = (): void => {
    held.value = { from, over: from, x: press.clientX, y: press.clientY, rowTop };
    if (touch) navigator.vibrate?.(10);
  };
  const waiting = touch ? setTimeout(begin, holdMs) : undefined;
  const end = (): void => {
    clearTimeout(waiting);
    ends.abort();
    held.value = null;
  };
  const on = <K extends keyof DocumentEventMap>(kind: K, act: (event: DocumentEventMap[K]) => void): void =>
    document.addEventListener(kind, act, { signal: ends.signal, passive: false, capture: true });

  askMoves(from);
  on('pointermove', ({ pointerId, clientX: x, clientY: y }) => {
    if (pointerId !== press.pointerId) return;
    if (!held.value) {
      if (Math.hypot(x - press.clientX, y - press.clientY) < slack) return;
      if (touch) return end();
      begin();
      return;
    }
    held.value = { ...held.value, over: dayAt(x, y), x, y };
    if (y < edge || y > innerHeight - edge) scrollBy(0, y < edge ? -slack : slack);
  });
  on('pointerup', ({ clientX, clientY }) => {
    const to = held.value && dayAt(clientX, clientY);
    if (held.value) document.addEventListener('click', swallow, { capture: true, once: true });
    setTimeout(() => document.removeEventListener('click', swallow, { capture: true }));
    end();
    if (to !== null && to !== from) onDrop(to);
  });
  on('pointercancel', end);
  on('keydown', ({ key }) => key === 'Escape' && end());
  // While something is held the list stands still, and a long press opens no menu.
  on('touchmove', (event) => held.value && event.preventDefault());
  on('contextmenu', (event) => touch && event.preventDefault());
}

/** The end of a drag is no tap. */
const swallow = (event: Event): void => {
  event.preventDefault();
  event.stopPropagation();
};
