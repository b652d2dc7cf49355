import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeApp } from './app.ts';

const script = 'export const repetitions = 12;';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'legwork-server-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Legwork</title>');
  writeFileSync(join(folder, 'sw.js'), 'self.addEventListener("fetch", () => {});');
  writeFileSync(join(folder, 'manifest.webmanifest'), '{}');
  writeFileSync(join(folder, 'assets', 'index-a1b2.js'), script);
  writeFileSync(join(folder, 'assets', 'index-a1b2.js.br'), brotliCompressSync(script));
});
afterAll(() => rmSync(folder, { recursive: true }));

const get = (path: string, headers: Record<string, string> = {}) => makeApp(folder).request(path, { headers });

test.each(['/', '/history', '/gyms/my-gym'])(
  'H1 a screen answers with index.html, reloaded or bookmarked: %s',
  async (path) => {
    const answer = await get(path, { Accept: 'text/html' });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(await answer.text()).toContain('<title>Legwork</title>');
  },
);

test.each([
  '/assets/index-gone.js',
  '/api/events',
  '/favicon.ico',
  '/assets/',
  '/../package.json',
  '/%2e%2e/secret.txt',
])('H2 what is not there is a problem document, never index.html: %s', async (path) => {
  const answer = await get(path, { Accept: 'text/html' });
  expect(answer.status).toBe(404);
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
  expect(await answer.json()).toMatchObject({ title: 'Not found', status: 404 });
});

test('H3 a file that the build compressed is sent compressed, and plain to who cannot read that', async () => {
  const compressed = await get('/assets/index-a1b2.js', { 'Accept-Encoding': 'gzip, deflate, br' });
  expect(compressed.headers.get('Content-Encoding')).toBe('br');
  expect(compressed.headers.get('Vary')).toContain('Accept-Encoding');
  expect(compressed.headers.get('Content-Type')).toMatch(/^text\/javascript/);
  const plain = await get('/assets/index-a1b2.js');
  expect(plain.headers.get('Content-Encoding')).toBeNull();
  expect(await plain.text()).toBe(script);
});

test('H4 hashed assets are kept for ever; what keeps its name is asked for again', async () => {
  expect((await get('/assets/index-a1b2.js')).headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  for (const path of ['/', '/history', '/sw.js', '/manifest.webmanifest']) {
    const answer = await get(path);
    expect([path, answer.headers.get('Cache-Control')]).toEqual([path, 'no-cache']);
  }
  expect((await get('/assets/gone.js')).headers.get('Cache-Control')).toBe('no-store');
});

test('H4 the manifest has its own content type', async () => {
  expect((await get('/manifest.webmanifest')).headers.get('Content-Type')).toMatch(/^application\/manifest\+json/);
});

test.each(['/', '/assets/index-a1b2.js', '/assets/gone.js'])(
  'H5 %s keeps the page to its own host and its own frame',
  async (path) => {
    const { headers } = await get(path);
    const policy = headers.get('Content-Security-Policy');
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Permissions-Policy')).toContain('camera=(self)');
    expect(headers.get('Permissions-Policy')).toContain('bluetooth=(self)');
    expect(headers.get('Permissions-Policy')).toContain('geolocation=()');
    expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
  },
);
