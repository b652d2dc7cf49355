/** The walls between packages stand: a deliberate violation of each is caught by the same tool that `npm test` runs. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const written: string[] = [];

function lint(file: string, source: string): string {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, source);
  written.push(path);
  return spawnSync(join(root, 'node_modules/.bin/oxlint'), [file], { cwd: root, encoding: 'utf8' }).stdout;
}

afterEach(() => {
  for (const path of written.splice(0)) rmSync(path, { force: true });
});

describe('import boundaries', () => {
  it.each([
    ['packages/engine/src/violation.ts', "import { h } from 'preact';\nexport const x = h;\n"],
    ['packages/engine/src/violation.ts', "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;\n"],
    [
      'packages/engine/src/violation.ts',
      "import { serveApp } from '../../server/src/index.ts';\nexport const x = serveApp;\n",
    ],
    ['packages/formats/src/violation.ts', "import { serveApp } from '@legwork/server';\nexport const x = serveApp;\n"],
    ['packages/server/src/violation.ts', "import { main } from '../../cli/src/main.ts';\nexport const x = main;\n"],
    ['packages/cli/src/violation.ts', "import { App } from '../../app/src/app.tsx';\nexport const x = App;\n"],
    ['packages/app/src/violation.ts', "import { serveApp } from '@legwork/server';\nexport const x = serveApp;\n"],
  ])('%s may not contain: %s', (file, source) => {
    expect(lint(file, source)).toContain('no-restricted-imports');
  });

  it.each(['export const x = Date.now();', 'export const x = Math.random();', "export const x = fetch('/');"])(
    'the engine may not contain: %s',
    (source) => {
      expect(lint('packages/engine/src/violation.ts', `${source}\n`)).toMatch(/no-restricted-(globals|properties)/);
    },
  );

  it('the engine may use zod and its own files', () => {
    const source = "import * as z from 'zod/mini';\nimport { toKg } from './units.ts';\nexport const x = [z, toKg];\n";
    expect(lint('packages/engine/src/violation.ts', source)).not.toContain('no-restricted');
  });
});
