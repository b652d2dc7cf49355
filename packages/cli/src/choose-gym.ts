import type { Gym } from '@legwork/engine/gym';
import type { Athlete } from '@legwork/engine/journal';
import { gymNamed, passingGym, usualGym } from './names.ts';
import type { Tool } from './tool.ts';

/** The gym for this command: the one that was asked for, the usual one, or an ordinary commercial gym, which it then says. */
export function chooseGym(tool: Tool, athlete: Athlete, asked: string | undefined): Gym {
  if (asked !== undefined) return gymNamed(asked, athlete);
  const usual = usualGym(athlete);
  if (usual) return usual;
  const { unit } = athlete.profile;
  tool.say(
    athlete.gyms.length === 0
      ? `No gym yet: taken as an ordinary commercial gym in ${unit}. Say where you train: legwork gym add --preset commercial`
      : 'Several gyms, and none is the usual one: taken as an ordinary commercial gym. Choose: legwork gym use NAME',
  );
  return passingGym('commercial', unit);
}
