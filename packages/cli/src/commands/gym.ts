import { type Gym, gymPreset, type PresetName, presetNames } from '@legwork/engine/gym';
import type { Unit } from '@legwork/engine/units';
import { type Command, Option } from 'commander';
import { Failure } from '../failure.ts';
import { changeJournal } from '../journal-file/change.ts';
import { gymNamed, usualGym } from '../names.ts';
import { addExamples, unitOption } from '../options.ts';
import { counted } from '../text/layout.ts';
import type { Tool } from '../tool.ts';

interface AddOptions {
  readonly preset: PresetName;
  readonly unit?: Unit;
  readonly name?: string;
}

export function addGym(program: Command, tool: Tool): void {
  const gym = program
    .command('gym')
    .summary('where you train')
    .description('Where you train: which gyms you have, and which is the usual one.');
  addExamples(gym, [
    ['legwork gym add --preset commercial', 'start from what such gyms have; the app can edit each station'],
    ['legwork gym use "Hotel gym"', 'make that one the usual'],
  ]);

  const list = gym
    .command('list', { isDefault: true })
    .description('Lists your gyms and their stations.')
    .action(() => listGyms(tool));
  addExamples(list, [['legwork gym', 'your gyms and what they have']]);

  const add = gym
    .command('add')
    .description('Adds a gym with the usual stations of its kind; the first becomes your usual one.')
    .addOption(new Option('--preset <kind>', 'what kind of gym').choices([...presetNames]).makeOptionMandatory())
    .addOption(unitOption('what its machines are marked in (default: your unit)'))
    .option('--name <name>', 'what you call it')
    .action((options: AddOptions) => addPreset(tool, options));
  addExamples(add, [
    ['legwork gym add --preset hotel --unit lb --name "Hotel Boston"', 'a hotel gym marked in pounds'],
  ]);

  const use = gym
    .command('use')
    .description('Makes a gym the usual one.')
    .argument('<name>', 'one of your gyms')
    .action((name: string) => useGym(tool, name));
  addExamples(use, [['legwork gym use Home', 'workouts are for home unless you say otherwise']]);
}

function listGyms(tool: Tool): void {
  const athlete = tool.athlete();
  const usual = usualGym(athlete);
  const text = athlete.gyms
    .map((gym) => {
      const title = `${tool.style.strong(gym.name)}${gym.id === usual?.id ? ' (the usual one)' : ''}`;
      return [title, ...gym.stations.map(({ name }) => `  ${name}`)].join('\n');
    })
    .join('\n\n');
  tool.answer({
    text: text === '' ? 'No gym yet. Add one: legwork gym add --preset commercial' : text,
    json: { usual: usual?.id ?? null, gyms: athlete.gyms },
  });
}

async function addPreset(tool: Tool, { preset, unit, name }: AddOptions): Promise<void> {
  const athlete = tool.athlete();
  const made = gymPreset(preset, unit ?? athlete.profile.unit, tool.clock.newId());
  const gym: Gym = { ...made, name: name ?? made.name };
  if (athlete.gyms.some((other) => other.name.toLowerCase() === gym.name.toLowerCase())) {
    throw new Failure('failed', `You have a gym "${gym.name}" already.`, 'Give this one another name with --name.');
  }
  const isFirst = athlete.gyms.length === 0;
  // One batch: what is added with one command is taken back with one.
  const batch = tool.clock.newId();
  await changeJournal(tool.journalPath(), tool.clock, (_, { make }) => [
    make('gym.set', { gymId: gym.id, name: gym.name }, { batch }),
    ...gym.stations.map(({ id, ...station }) =>
      make('station.set', { gymId: gym.id, stationId: id, ...station }, { batch }),
    ),
    ...(isFirst ? [make('profile.set', { gymId: gym.id }, { batch })] : []),
  ]);
  tool.answer({
    text: `Added ${gym.name} with ${counted(gym.stations.length, 'station')}${isFirst ? '; it is your usual gym' : ''}.`,
    json: { gym, usual: isFirst },
  });
}

async function useGym(tool: Tool, typed: string): Promise<void> {
  const athlete = tool.athlete();
  const gym = gymNamed(typed, athlete);
  if (!athlete.gyms.includes(gym)) {
    throw new Failure(
      'failed',
      `${gym.name} is ready-made and not yet yours.`,
      `Add it first: legwork gym add --preset ${typed}`,
    );
  }
  await changeJournal(tool.journalPath(), tool.clock, (_, { make }) => [make('profile.set', { gymId: gym.id })]);
  tool.answer({ text: `${gym.name} is your usual gym.`, json: { usual: gym.id } });
}
