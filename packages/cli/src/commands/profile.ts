import type { Athlete, Body, Profile } from '@legwork/engine/journal';
import { screeningOutcome } from '@legwork/engine/safety';
import { type HeavyLack, heavyGate } from '@legwork/engine/strength';
import { toKg, type Unit } from '@legwork/engine/units';
import { heavyGateWords, loadWords } from '@legwork/engine/words';
import { type Command, Option } from 'commander';
import { Failure } from '../failure.ts';
import { changeJournal } from '../journal-file/change.ts';
import { addExamples, numberFrom, unitOption, wholeFrom } from '../options.ts';
import { readRace } from '../race.ts';
import { table } from '../text/layout.ts';
import type { Tool } from '../tool.ts';
import { readDays, readRuns, weekdayName } from '../week.ts';
import { addScreen, screeningWords } from './screen.ts';

interface SetOptions {
  readonly bodyMass?: number;
  readonly birthYear?: number;
  readonly experience?: Profile['experience'];
  readonly repetitions?: Profile['repetitions'];
  readonly unit?: Unit;
  readonly minutes?: number;
  readonly liftDays?: ReturnType<typeof readDays>;
  readonly runs?: ReturnType<typeof readRuns>;
  readonly race?: ReturnType<typeof readRace>;
}

export function addProfile(program: Command, tool: Tool): void {
  const profile = program
    .command('profile')
    .summary('what Legwork knows of you')
    .description('What Legwork knows of you: the better it knows your week, the better the workout fits.');
  addExamples(profile, [
    ['legwork profile', 'show it'],
    ['legwork profile set --body-mass 68 --experience some', 'for the first loads'],
    ['legwork profile screen', 'the questions that tell whether to ask a clinician first'],
  ]);

  const show = profile
    .command('show', { isDefault: true })
    .description('Shows what Legwork knows of you.')
    .action(() => {
      const athlete = tool.athlete();
      const lacks = heavyGate(athlete, tool.clock.today());
      tool.answer({
        text: profileText(athlete, lacks),
        json: { profile: athlete.profile, screening: screeningOutcome(athlete.screening), beforeHeavier: lacks },
      });
    });
  addExamples(show, [['legwork profile --json', 'for another program to read']]);

  const set = profile
    .command('set')
    .description('Changes what you name and leaves the rest.')
    .option(
      '--body-mass <n>',
      'in your unit: what body-weight exercises load you with',
      numberFrom(25, 550, 'a body mass'),
    )
    .option('--birth-year <year>', 'the year you were born', wholeFrom(1900, 2020, 'a year'))
    .addOption(new Option('--experience <level>', 'with strength training').choices(['new', 'some', 'experienced']))
    .addOption(
      new Option('--repetitions <style>', 'stay at 12–15, or go heavier on the big lifts when ready').choices([
        '12-15',
        'heavier',
      ]),
    )
    .addOption(unitOption('the unit that you think in'))
    .option('--minutes <n>', 'how long you usually have', wholeFrom(5, 180, 'minutes'))
    .option('--lift-days <days>', 'usual days at the gym: tue,fri or "none"', readDays)
    .option('--runs <runs>', 'your usual week: mon:easy,thu:intervals,sun:long or "none"', readRuns)
    .option('--race <race>', 'the day and the kilometres of your next race: 2027-04-25:42.2 or "none"', readRace)
    .action((options: SetOptions) => setProfile(tool, options));
  addExamples(set, [
    ['legwork profile set --runs tue:intervals,thu:easy,sun:long --lift-days mon,fri', 'your usual week'],
    ['legwork profile set --unit lb --body-mass 150', '150 lb'],
  ]);

  addScreen(profile, tool);
}

async function setProfile(tool: Tool, options: SetOptions): Promise<void> {
  const { bodyMass, race, ...others } = options;
  const unit = options.unit ?? tool.athlete().profile.unit;
  const bodyMassKg = bodyMass === undefined ? undefined : Math.round(toKg(bodyMass, unit) * 100) / 100;
  if (bodyMassKg !== undefined && (bodyMassKg < 25 || bodyMassKg > 250)) {
    throw new Failure(
      'usage',
      `A body mass of ${bodyMass} ${unit} cannot be: expected 25 to 250 kg.`,
      'Check the number and the unit.',
    );
  }
  const change: Body<'profile.set'> = {
    ...others,
    ...(race === undefined ? {} : { race: race === 'none' ? null : race }),
    ...(bodyMassKg === undefined ? {} : { bodyMassKg }),
  };
  if (Object.keys(change).length === 0) {
    throw new Failure('usage', 'What is to be changed?', 'See legwork profile set --help.');
  }
  await changeJournal(tool.journalPath(), tool.clock, (_, { make }) => [make('profile.set', change)]);
  const athlete = tool.athlete();
  const text = profileText(athlete, heavyGate(athlete, tool.clock.today()));
  tool.answer({ text, json: { profile: athlete.profile } });
}

function profileText({ profile, screening }: Athlete, lacks: readonly HeavyLack[]): string {
  const { bodyMassKg, birthYear, experience, repetitions, unit, minutes, liftDays, runs, race, excluded } = profile;
  const none = 'not said';
  return table([
    ['Body mass', bodyMassKg === null ? none : loadWords(bodyMassKg, unit)],
    ['Born', birthYear === null ? none : String(birthYear)],
    ['Strength training', experience],
    ['Repetitions', repetitions === 'heavier' ? heavyGateWords(lacks) : '12–15'],
    ['Unit', unit],
    ['Minutes', String(minutes)],
    ['At the gym', liftDays.map(weekdayName).join(', ') || none],
    ['Runs', runs.map(({ weekday, kind }) => `${weekdayName(weekday)} ${kind}`).join(', ') || none],
    ['Race', race === null ? none : `${race.distanceKm} km on ${race.day}`],
    ['Not wanted', excluded.join(', ') || 'nothing'],
    ['Screening', screeningWords[screeningOutcome(screening)]],
  ]);
}
