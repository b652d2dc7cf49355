import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { cacheControl } from './cache.ts';
import { problem } from './problem.ts';
import { securityHeaders } from './security-headers.ts';

/** A path that a person can be at, such as `/history`: its last part has no extension, and it is no file's folder. */
const isScreen = (path: string): boolean => !/^\/(api|assets)(\/|$)/.test(path) && !/\.[^/]*$/.test(path);

/**
 * The HTTP face of the built app: its files, and `index.html` for every screen's address, since the app routes itself.
 * Needs no socket: tests call `app.request()`.
 *
 * @param folder the build of packages/app, with `.br` and `.gz` beside the files where the build wrote them
 */
export function makeApp(folder: string): Hono {
  const app = new Hono();
  app.use(securityHeaders);
  app.use(cacheControl);
  app.get('*', serveStatic({ root: folder, precompressed: true }));
  const index = serveStatic({ root: folder, path: 'index.html', precompressed: true });
  app.get('*', async (context, next) => (isScreen(context.req.path) ? index(context, next) : next()));
  app.notFound((context) => problem(context, 404, 'Not found', `There is nothing at ${context.req.path}.`));
  app.onError((error, context) => {
    console.error(error);
    return problem(context, 500, 'Something went wrong on the server', 'The request was not carried out.');
  });
  return app;
}
