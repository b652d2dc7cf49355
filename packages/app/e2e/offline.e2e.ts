import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { monday, newWorld, readyOffline, type World } from './harness.ts';
import { answerStart, asPlanned, button, findLoad, journalLength, startWorkout } from './steps.ts';

/** As the rivals were tested: kill the server, reload cold, log, restart. */
describe('the server is gone', () => {
  let world: World;
  beforeAll(async () => {
    world = await newWorld();
    await world.context.clock.install({ time: monday });
  });
  afterAll(() => world.end());

  it('E10 one visit is enough: a cold start with no server opens the app, every screen of it, and logs', async () => {
    const { page, context, server } = world;
    await page.goto(server.url);
    await readyOffline(page);
    const { port } = server;
    await server.kill();
    await page.close();

    const cold = await context.newPage();
    await cold.goto(server.url);
    await answerStart(cold);
    for (const path of ['/progress', '/history', '/import', '/gyms', '/settings']) {
      await cold.goto(server.url + path);
      await cold.getByRole('heading', { level: 1 }).waitFor();
    }
    await cold.goto(server.url);
    await startWorkout(cold);
    await findLoad(cold);
    await asPlanned(cold);
    await button(cold, 'Go now').waitFor();
    const logged = await journalLength(cold);

    await server.start(port);
    await cold.reload();
    await button(cold, 'Go now').waitFor();
    expect(await journalLength(cold)).toBe(logged);
  });
});
