import { useLayoutEffect } from 'preact/hooks';
import { moves } from '../../store/season.ts';
import { held, topOf } from './drag.ts';

/** What is held follows the pointer; at the edge of the screen stands what would become of it here. */
export function Held() {
  const now = held.value;
  const known = now && moves.value?.day === now.from ? moves.value.moves : null;
  const move = known?.find(({ day }) => day === now?.over);
  useLayoutEffect(() => {
    // The reasons make the rows taller: what is held stays where it is.
    if (!now || !known) return;
    const frame = requestAnimationFrame(() => scrollBy(0, topOf(now.from) - now.rowTop));
    return () => cancelAnimationFrame(frame);
  }, [known]);
  return (
    <>
      {now && (
        <span class="held lift" aria-hidden="true" style={{ translate: `${now.x}px ${now.y}px` }}>
          Session
        </span>
      )}
      <p class={`consequence ${move?.verdict ?? ''}`} role="status" hidden={!now}>
        {now && (move?.words ?? (now.over === now.from ? 'Drop it on another day of this week.' : 'Not here.'))}
      </p>
    </>
  );
}
