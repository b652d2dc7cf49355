import type { Plugin } from 'vite';

/** The chunk of a worker, by its name. */
const isWorker = /-worker-[^/]+$/;

/**
 * Builds every `new Worker(new URL('./x-worker.ts', import.meta.url))` as one more entry of the page's own build. Built
 * apart, as Vite does, the import worker would carry a second catalogue and a second CSV parser.
 */
export function sharedWorkers(): Plugin {
  return {
    name: 'legwork:shared-workers',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      build: {
        modulePreload: {
          // Vite puts what a lazy import will need into links of the document; a worker has none.
          resolveDependencies: (_, needs, { hostId }) => (isWorker.test(hostId) ? [] : needs),
        },
      },
    }),
    transform: {
      filter: { code: 'new Worker(' },
      async handler(code, importer) {
        const addresses = [...code.matchAll(/(?<=new Worker\()new URL\('([^']+-worker\.ts)', import\.meta\.url\)/g)];
        let built = code;
        for (const [address, source = ''] of addresses) {
          const worker = await this.resolve(source, importer);
          if (worker === null) this.error(`There is no worker ${source}, which ${importer} asks for.`);
          const entry = this.emitFile({ type: 'chunk', id: worker.id });
          built = built.replace(address, `import.meta.ROLLUP_FILE_URL_${entry}`);
        }
        return { code: built, map: null };
      },
    },
    generateBundle(_, bundle) {
      const chunks = new Map(
        Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])),
      );
      const fetched = new Set([...chunks.keys()].filter((name) => isWorker.test(name)));
      for (const name of fetched) {
        const chunk = chunks.get(name);
        for (const next of [...(chunk?.imports ?? []), ...(chunk?.dynamicImports ?? [])]) fetched.add(next);
        const screen = chunk?.moduleIds.find((id) => /\.(tsx|html)$/.test(id));
        if (screen)
          this.error(
            `A worker would fetch ${screen}, which it cannot run: import what they share from a file of its own.`,
          );
      }
    },
  };
}
