import { type Plugin, runnerImport } from 'vite';

const id = 'virtual:movements';

/** More digits than a tenth of a millimetre of a body needs only make the file longer. */
const short = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 100_000) / 100_000 : value;

/** Gives `virtual:movements` the address of a JSON file with the engine's movements, which this build writes. */
export function movementsFile(): Plugin {
  return {
    name: 'legwork:movements',
    resolveId: { filter: { id: /^virtual:movements$/ }, handler: () => `\0${id}` },
    load: {
      filter: { id: /^\0virtual:movements$/ },
      async handler() {
        const { module, dependencies } =
          await runnerImport<typeof import('@legwork/engine/motion')>('@legwork/engine/motion');
        const json = JSON.stringify(module.movements(), short);
        if (this.environment.mode === 'dev') {
          for (const file of dependencies) this.addWatchFile(file);
          return `export default ${JSON.stringify(`data:application/json,${encodeURIComponent(json)}`)}`;
        }
        const file = this.emitFile({ type: 'asset', name: 'movements.json', source: json });
        return `export default import.meta.ROLLUP_FILE_URL_${file}`;
      },
    },
  };
}
