import type { MiddlewareHandler } from 'hono';

const year = 365 * 24 * 60 * 60;

/**
 * Files under /assets/ carry a hash of their content in their name and never change, so a browser need never ask again.
 * Everything else (index.html, sw.js, the manifest, icons) keeps its name from build to build and must be asked for.
 */
export const cacheControl: MiddlewareHandler = async (context, next) => {
  await next();
  if (!context.res.ok) return;
  const isHashed = context.req.path.startsWith('/assets/');
  context.res.headers.set('Cache-Control', isHashed ? `public, max-age=${year}, immutable` : 'no-cache');
};
