import { dirname, resolve } from 'node:path';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;
type Chunks = ReadonlyMap<string, Chunk>;

/**
 * Lays what is opened together into one file: a newcomer's first screen, the returning runner's, all else. Left alone,
 * the bundler makes a file for every set of screens, parts of screens and workers that share something: 130 files, and
 * because small files compress badly these were 191 kB where a few are 150. A first build says what is reached from
 * where, to the single export; the second is laid out by it. A file imports only those of the visits before it, so none
 * is in a circle.
 */
export async function fewFiles(config: InlineConfig): Promise<readonly Rolldown.CodeSplittingGroup[]> {
  const built = await build({
    ...config,
    plugins: [...(config.plugins ?? []), styleAsScript],
    configFile: false,
    logLevel: 'error',
    build: { ...config.build, write: false, minify: false },
  });
  if (!('output' in built)) throw new Error('A build of one page has one output.');
  const chunks = new Map(built.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])));
  const files = (pattern: RegExp): readonly string[] =>
    [...chunks].flatMap(([name, { facadeModuleId }]) => (pattern.test(facadeModuleId ?? '') ? [name] : []));

  const page = files(/index\.html$/);
  const start = reached(chunks, files(/start\/start\.tsx$/));
  const today = reached(chunks, files(/today\/today\.tsx$/));
  // Whoever comes is new or returns: what both need is no file of its own.
  const first = new Set([...reached(chunks, page), ...[...start].filter((chunk) => today.has(chunk))]);
  const visits: readonly (readonly [string, ReadonlySet<Chunk>])[] = [
    ['first', first],
    ['start', start],
    ['today', today],
    ['later', reached(chunks, page, { later: true })],
  ];
  const forWorkers = reached(chunks, files(/-worker\.ts$/), { later: true });

  const fileOf = new Map<string, string>();
  for (const chunk of chunks.values()) {
    const visit = visits.find(([, needs]) => needs.has(chunk))?.[0];
    if (visit === undefined) continue;
    // What a worker fetches stands apart: it cannot run what draws.
    const name = forWorkers.has(chunk) ? `${visit}-engine` : visit;
    for (const id of Object.keys(chunk.modules)) fileOf.set(id.replace(styleScript, '.css'), name);
  }
  return [...new Set(fileOf.values())].map((name) => ({
    name,
    test: (id) => fileOf.get(id) === name,
    includeDependenciesRecursively: false,
  }));
}

const styleScript = /\.css\.js$/;

/** The first build takes style for script: by itself it would be in no file, and in the second in one of its own. */
const styleAsScript: Plugin = {
  name: 'legwork:style-as-script',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^\..*\.css$/ },
    handler: (source, importer) => importer && `${resolve(dirname(importer), source)}.js`,
  },
  load: {
    filter: { id: styleScript },
    handler: () => ({ code: 'export {}', moduleSideEffects: 'no-treeshake' }),
  },
};

/** These files and all that they import, and with `later` also what that fetches when it is asked for. */
function reached(chunks: Chunks, from: readonly string[], { later = false } = {}): ReadonlySet<Chunk> {
  const found = new Set<Chunk>();
  const visit = (name: string): void => {
    const chunk = chunks.get(name);
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const next of later ? [...chunk.imports, ...chunk.dynamicImports] : chunk.imports) visit(next);
  };
  for (const name of from) visit(name);
  return found;
}
