import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Writes the service worker with the list of every file that was built, so that one visit is enough to work with no
 * network for ever. The name of the cache is a hash over all of them: a new build is a new cache, never a mixture.
 */
export function offline(): Plugin {
  let publicFiles: string[] = [];
  let publicFolder = '';
  return {
    name: 'legwork:offline',
    apply: 'build',
    configResolved(config) {
      publicFolder = config.publicDir;
      publicFiles = readdirSync(publicFolder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(publicFolder, join(entry.parentPath, entry.name)).split(sep).join('/'));
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const template = readFileSync(join(import.meta.dirname, 'service-worker.js'), 'utf8');
        const hash = createHash('sha256').update(template);
        for (const file of Object.values(bundle)) hash.update(file.type === 'chunk' ? file.code : file.source);
        for (const file of publicFiles) hash.update(readFileSync(join(publicFolder, file)));
        const files = [...Object.keys(bundle).filter((name) => name !== 'index.html'), ...publicFiles].toSorted();
        const source = template
          .replace("'__VERSION__'", JSON.stringify(hash.digest('hex').slice(0, 16)))
          .replace("['__FILES__']", JSON.stringify(['/', ...files.map((name) => `/${name}`)]));
        this.emitFile({ type: 'asset', fileName: 'sw.js', source });
      },
    },
  };
}
