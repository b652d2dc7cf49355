import type { Day } from '@legwork/engine/time';
import { dateWords } from '../../components/dates.ts';

/** One bar a week, oldest first, against `most`; each in words for who cannot see it. */
export const Weeks = ({
  weeks,
  most,
}: {
  weeks: readonly { readonly monday: Day; readonly value: number; readonly words: string | number }[];
  most: number;
}) => (
  <ol class="weeks">
    {weeks.map(({ monday, value, words }) => (
      <li key={monday}>
        <i style={{ height: `${(100 * value) / most}%` }} />
        <span class="visually-hidden">
          Week of {dateWords(monday)}: {words}
        </span>
      </li>
    ))}
  </ol>
);
