import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from "vitest";
import { hasBrowser, openWorld, type World } from "./world.ts";

/**
 * A group of tests in Chromium, with one world for all of them and a fresh state for each. After each one, the key has left
 * no trace, nothing went wrong unseen, and no page shows what was meant for programs.
 */
export function inChromium(name: string, tests: (world: () => World) => void): void {
  describe.skipIf(!hasBrowser)(name, () => {
    let world: World;
    beforeAll(async () => {
      world = await openWorld();
    });
    afterAll(() => world?.[Symbol.asyncDispose]());
    beforeEach(() => {
      world.emulator.state.reset();
      world.emulator.faults.clear();
      world.traces.length = 0;
    });
    afterEach(async () => {
      const contexts = world.browser.contexts();
      for (const page of contexts.flatMap((context) => context.pages())) {
        world.traces.push(page.url(), await page.title());
        expect.soft(await page.locator("body").textContent()).not.toMatch(/undefined|NaN|\[object|\bnull\b/);
      }
      for (const context of contexts) await context.close();
      for (const trace of world.traces) {
        expect.soft(trace).not.toContain(world.emulator.apiKey);
        expect.soft(trace).not.toMatch(/page error|Content Security Policy|eyJ/);
      }
    });
    tests(() => world);
  });
}
