import { parqPlusLink, type ScreeningAnswers, screeningOutcome, screeningQuestions } from '@legwork/engine/safety';
import type { Command } from 'commander';
import { Failure } from '../failure.ts';
import { changeJournal } from '../journal-file/change.ts';
import { addExamples } from '../options.ts';
import type { Tool } from '../tool.ts';

export function addScreen(profile: Command, tool: Tool): void {
  const screen = profile
    .command('screen')
    .description(
      'Seven yes-or-no questions that tell whether to ask a clinician before training. Without --answers: shows them.',
    )
    .option('--answers <list>', 'the seven answers in order, such as y,n,n,n,n,n,n')
    .action(({ answers }: { readonly answers?: string }) => screenAthlete(tool, answers));
  addExamples(screen, [
    ['legwork profile screen', 'read the questions'],
    ['legwork profile screen --answers y,n,n,n,n,n,n', 'active, and nothing else applies'],
  ]);
}

export const screeningWords: Readonly<Record<ReturnType<typeof screeningOutcome>, string>> = {
  clear: 'nothing against training',
  gentle: 'light work only',
  'ask-clinician': 'ask a clinician before training',
  unanswered: 'not answered yet: legwork profile screen',
};

async function screenAthlete(tool: Tool, text: string | undefined): Promise<void> {
  if (text === undefined) {
    const questions = screeningQuestions.map(({ question }, index) => `${index + 1}. ${question}`);
    tool.answer({
      text: `${questions.join('\n')}\n\nAnswer in this order: legwork profile screen --answers y,n,n,n,n,n,n\nThe full questionnaire: ${parqPlusLink}`,
      json: { questions: screeningQuestions, link: parqPlusLink },
    });
    return;
  }
  const answers = readAnswers(text);
  await changeJournal(tool.journalPath(), tool.clock, (_, { make }) => [make('screening.answered', answers)]);
  const outcome = screeningOutcome(answers);
  tool.answer({ text: `Screening: ${screeningWords[outcome]}.`, json: { screening: outcome } });
}

const isAnswer = (word: string): boolean => /^(y|yes|n|no)$/.test(word);

function readAnswers(text: string): ScreeningAnswers {
  const words = text.toLowerCase().split(/[\s,]+/);
  if (words.length !== screeningQuestions.length || !words.every(isAnswer)) {
    throw new Failure(
      'usage',
      `"${text}" does not answer the ${screeningQuestions.length} questions: expected y or n for each, with commas.`,
      'Read them with legwork profile screen.',
    );
  }
  const yes = new Set(screeningQuestions.filter((_, index) => words[index]?.startsWith('y')).map(({ id }) => id));
  return {
    active: yes.has('active'),
    condition: yes.has('condition'),
    symptoms: yes.has('symptoms'),
    joint: yes.has('joint'),
    supervisedOnly: yes.has('supervisedOnly'),
    pregnant: yes.has('pregnant'),
    under16: yes.has('under16'),
  };
}
