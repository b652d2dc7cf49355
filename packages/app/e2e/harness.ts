/** The real app on the real server in a real browser. Each world is one server process and one browser profile. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const root = join(import.meta.dirname, '../../..');

/** A Monday evening with no run tomorrow that the lifting would have to spare. */
export const monday = new Date('2026-11-23T17:30:00');

export const phone = { width: 390, height: 844 } as const;
export const desktop = { width: 1440, height: 900 } as const;

/** The browser that scripts/test.mjs found, passed on by environment. */
async function launchBrowser(flags: readonly string[]): Promise<Browser> {
  const found: unknown = JSON.parse(process.env.LEGWORK_CHROMIUM ?? 'null');
  if (typeof found !== 'object' || found === null || !('executablePath' in found) || !('args' in found)) {
    throw new Error('LEGWORK_CHROMIUM is not set: run the browser tests with npm test.');
  }
  const { executablePath, args } = found;
  if (typeof executablePath !== 'string' || !Array.isArray(args)) throw new Error('LEGWORK_CHROMIUM is malformed.');
  return chromium.launch({ executablePath, args: [...args.map(String), ...flags] });
}

/** `legwork serve` as a process that can be killed and started again at the same address. */
class Server {
  private process: ChildProcess | null = null;
  url = '';

  async start(port = 0): Promise<void> {
    const child = spawn(
      process.execPath,
      [join(root, 'packages/cli/dist/legwork.js'), 'serve', '--port', String(port), '--json'],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    );
    this.process = child;
    const lines = createInterface({ input: child.stdout });
    const [line] = (await once(lines, 'line')) as [string];
    const answer: unknown = JSON.parse(line);
    if (typeof answer !== 'object' || answer === null || !('url' in answer) || typeof answer.url !== 'string') {
      throw new Error(`legwork serve --json said: ${line}`);
    }
    this.url = answer.url.replace(/\/$/, '');
  }

  get port(): number {
    return Number(new URL(this.url).port);
  }

  async kill(): Promise<void> {
    const child = this.process;
    this.process = null;
    if (!child || child.exitCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
}

export interface World {
  readonly server: Server;
  readonly browser: Browser;
  readonly context: BrowserContext;
  readonly page: Page;
  /** Every host that the page asked for. */
  readonly hosts: ReadonlySet<string>;
  /** Errors of the page: uncaught exceptions and console errors. */
  readonly errors: readonly string[];
  end(): Promise<void>;
}

/** A new runner: an empty profile on a running server, in a browser with more flags where a test needs them. */
export async function newWorld(options: BrowserContextOptions = {}, flags: readonly string[] = []): Promise<World> {
  const browser = await launchBrowser(flags);
  const server = new Server();
  await server.start();
  // Figures stand still unless a test is about their movement: software drawing sixty times a second slows all others.
  const usual = { viewport: phone, colorScheme: 'dark', locale: 'en-GB', reducedMotion: 'reduce' } as const;
  const context = await browser.newContext({ ...usual, ...options });
  const page = await context.newPage();
  const hosts = new Set<string>();
  const errors: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http')) hosts.add(url.host);
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('ERR_CONNECTION_REFUSED')) errors.push(message.text());
  });
  return {
    server,
    browser,
    context,
    page,
    hosts,
    errors,
    async end() {
      await browser.close();
      await server.kill();
    },
  };
}

/** Waits until the service worker controls the page: from here on no network is needed. */
export async function readyOffline(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    await navigator.serviceWorker.ready;
    return navigator.serviceWorker.controller !== null;
  });
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules that the page breaks, each with the first place where it does. */
export async function accessibilityViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const axe = (
      globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe;
    const { violations } = await axe.run();
    return violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html ?? ''}`);
  });
}
