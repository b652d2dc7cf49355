import { trying } from '../../components/keep.ts';
import { say } from '../../components/toast.tsx';
import type { Replanned } from '../../store/replan.ts';

/** Says what a change made of the session, with the way back, and with another way where there is one. */
export function sayReplanned(
  replanned: Replanned | null,
  first = '',
  other?: { readonly label: string; readonly act: () => void },
): void {
  if (!replanned) return;
  const words = [first, replanned.words].filter((part) => part !== '').join(' ');
  say(words, () => trying(replanned.back), other);
}
