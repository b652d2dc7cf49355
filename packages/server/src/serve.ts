import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { getRequestListener } from '@hono/node-server';
import { makeApp } from './app.ts';

/** Tried first when the caller names no port; the ones after it follow. */
export const firstPort = 4700;
const portsTried = 50;

export interface ServeOptions {
  /** The built app (packages/app/dist). */
  readonly folder: string;
  /** `127.0.0.1` keeps it on this machine; `0.0.0.0` lets a phone on the same network in. */
  readonly host: string;
  /** Exactly this port, or an error; 0 = any free one. Absent: the first free port from `firstPort` up. */
  readonly port?: number;
}

export interface Serving {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The app could not be served; the message says why and what to do. */
export class ServeError extends Error {
  override readonly name = 'ServeError';
}

/**
 * Serves the built app until `close` is called.
 *
 * @throws {ServeError} when the app was not built, or no port could be had
 */
export async function serveApp({ folder, host, port }: ServeOptions): Promise<Serving> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new ServeError(`The app is not built: there is no index.html in ${folder}. Run "npm run build" first.`);
  }
  const ports = port === undefined ? Array.from({ length: portsTried }, (_, index) => firstPort + index) : [port];
  for (const candidate of ports) {
    const server = await listen(folder, host, candidate);
    if (server) return serving(server, host);
  }
  throw new ServeError(
    port === undefined
      ? `Ports ${firstPort} to ${firstPort + portsTried - 1} are all taken. Choose one with --port.`
      : `Port ${port} is taken: another program is using it. Stop that one, or choose another port.`,
  );
}

/** A server that listens, or `null` when the port is taken. */
function listen(folder: string, host: string, port: number): Promise<Server | null> {
  const server = createServer(getRequestListener(makeApp(folder).fetch));
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(new ServeError(`Cannot listen on ${host}, port ${port}: ${error.message}.`));
    });
    server.listen(port, host, () => resolve(server));
  });
}

function serving(server: Server, host: string): Serving {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new ServeError('The server has no network address.');
  const shown = host === '0.0.0.0' || host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${shown}:${address.port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
