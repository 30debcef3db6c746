import { readApiKey } from "./http/authenticate.ts";
import { createFetch, type EmulatorFetch } from "./http/fetch.ts";
import { createPipeline, type Layer } from "./http/pipeline.ts";
import { type Listener, type ListenOptions, listen } from "./http/server.ts";
import { advance } from "./lifecycle/timeline.ts";
import { type EmulatorOptions, resolveOptions } from "./options.ts";
import { HANDLERS } from "./resources/index.ts";
import type { ClockMode } from "./state/clock.ts";
import { seedWorld } from "./state/seed.ts";
import { Contract } from "./wire/contract.ts";
import { newWorld, type World } from "./world.ts";

/** The emulator's time. */
export interface EmulatorClock {
  readonly mode: ClockMode;
  /** The emulator's time, in milliseconds since 1970. */
  now(): number;
  /**
   * Moves time forward by so many milliseconds, in any mode, and makes everything happen that falls due on the way.
   * @throws RangeError for a negative or infinite span
   */
  advance(milliseconds: number): void;
}

/** The CUDO Compute API on your own machine, with a memory of its own. */
export interface Emulator extends AsyncDisposable {
  /** Takes what the global `fetch` takes and answers in process; the host of the URL does not matter. */
  readonly fetch: EmulatorFetch;
  /** A key of the user that is there from the beginning. */
  readonly apiKey: string;
  /** The project that is there from the beginning, or `null` if none was wanted. */
  readonly projectId: string | null;
  /** The billing account that is there from the beginning. It has credit. */
  readonly billingAccountId: string;
  readonly clock: EmulatorClock;
  /** Serves the same memory over HTTP, on loopback and any free port unless told otherwise. */
  listen(options?: ListenOptions): Promise<Listener>;
  /** Closes every listener. `fetch` goes on working. */
  close(): Promise<void>;
}

/**
 * Makes an emulator with a user, an API key, a billing account and a project in it.
 * @throws TypeError for an option that makes no sense
 */
export const createEmulator = (options?: EmulatorOptions): Emulator => openWorld(newWorld(resolveOptions(options)));

/** What can be put into an emulator from outside. */
export interface Parts {
  /** What stands around the serving of each request, the outermost first. */
  readonly layers?: readonly Layer[];
  /** The judge of requests and answers. It takes time to make, and can be shared by worlds with the same rule for ids. */
  readonly contract?: Contract;
}

/** Seeds a world and opens the doors to it. */
export function openWorld(world: World, { layers = [], contract }: Parts = {}): Emulator {
  const { apiKey, billingAccountId } = seedWorld(world);
  const pipeline = createPipeline({
    world,
    contract: contract ?? new Contract(world.options.ids),
    handlers: HANDLERS,
    tokenReaders: [readApiKey],
    layers,
  });
  const listeners = new Set<Listener>();
  const close = async () => {
    const open = [...listeners];
    listeners.clear();
    await Promise.all(open.map((listener) => listener.close()));
  };
  return {
    fetch: createFetch(pipeline),
    apiKey,
    projectId: world.options.projectId,
    billingAccountId,
    clock: {
      mode: world.clock.mode,
      now: () => world.clock.now(),
      advance(milliseconds) {
        if (!(milliseconds >= 0 && Number.isFinite(milliseconds))) {
          throw new RangeError(`clock.advance: ${milliseconds} is not a span in milliseconds`);
        }
        advance(world, milliseconds);
      },
    },
    async listen(where) {
      const listener = await listen(pipeline, where);
      listeners.add(listener);
      return {
        ...listener,
        close: async () => {
          if (listeners.delete(listener)) await listener.close();
        },
      };
    },
    close,
    [Symbol.asyncDispose]: close,
  };
}
