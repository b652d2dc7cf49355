import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstPort, ServeError, serveApp } from './serve.ts';

let folder = '';
const host = '127.0.0.1';
const portOf = (url: string): number => Number(new URL(url).port);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'legwork-serve-'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Legwork</title>');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('H6 the printed address answers until the server is closed', async () => {
  const { url, close } = await serveApp({ folder, host, port: 0 });
  expect((await fetch(url)).status).toBe(200);
  await close();
  await expect(fetch(url)).rejects.toThrow('fetch failed');
});

test('H7 a port that was asked for and is taken is an error that says so', async () => {
  const first = await serveApp({ folder, host, port: 0 });
  const port = portOf(first.url);
  await expect(serveApp({ folder, host, port })).rejects.toThrow(`Port ${port} is taken`);
  await first.close();
});

test('H7 when no port was asked for, the next free one is used', async () => {
  const first = await serveApp({ folder, host });
  const second = await serveApp({ folder, host });
  expect(portOf(first.url)).toBeGreaterThanOrEqual(firstPort);
  expect(portOf(second.url)).toBeGreaterThan(portOf(first.url));
  await Promise.all([first.close(), second.close()]);
});

test('H8 an app that was not built is an error that says what to run', async () => {
  const started = serveApp({ folder: join(folder, 'nowhere'), host, port: 0 });
  await expect(started).rejects.toThrow(ServeError);
  await expect(started).rejects.toThrow('npm run build');
});
