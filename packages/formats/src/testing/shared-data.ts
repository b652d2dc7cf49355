const besideRepository = new URL('../../../../../shared/', import.meta.url);

/** A file of the shared test data, which is not part of the repository: under `LEGWORK_SHARED`, or `../shared` beside it. */
export function sharedFile(path: string): URL {
  const folder = process.env.LEGWORK_SHARED;
  return new URL(path, folder === undefined ? besideRepository : `file://${folder}/`);
}
