import type { Context } from 'hono';

/** An error as RFC 9457 words it: every refusal of the server has this one shape. */
export const problem = (context: Context, status: 404 | 500, title: string, detail: string): Response =>
  context.body(JSON.stringify({ type: 'about:blank', title, status, detail }), status, {
    'Content-Type': 'application/problem+json',
    'Cache-Control': 'no-store',
  });
