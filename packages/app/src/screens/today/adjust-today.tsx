import { sorenessOfPain, type Change as WorkoutChange } from '@legwork/engine/workout';
import { Adjust } from '../../components/adjust.tsx';
import { keep } from '../../components/keep.ts';
import { say } from '../../components/toast.tsx';
import { changeToday } from '../../store/change-today.ts';
import { wallTimeNow } from '../../store/clock.ts';
import { circumstances, gym } from '../../store/proposal.ts';

/** What today brings, said before the session begins. */
export function AdjustToday({ onClose }: { onClose: () => void }) {
  const at = gym.value;
  if (!at) return null;
  const change = (to: WorkoutChange): void => {
    onClose();
    const changed = changeToday(to);
    if (changed) say(changed.words, changed.back);
  };
  return (
    <Adjust
      gym={at}
      circumstances={circumstances.value}
      onChange={change}
      onPain={async (muscles, level, redFlags) => {
        await keep({ kind: 'pain.reported', body: { at: wallTimeNow(), level, redFlags: [...redFlags] } });
        changeToday({ kind: 'sore', muscles, soreness: sorenessOfPain(level) });
      }}
      onClose={onClose}
    />
  );
}
