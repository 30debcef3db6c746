import { type ApiKeyOptions, makeApiKey } from "./api-key.ts";
import { createControl } from "./control/control.ts";
import { FaultBook, type Faults } from "./faults/faults.ts";
import { faultLayer } from "./faults/layer.ts";
import { troubledMount } from "./faults/mount.ts";
import { readApiKey } from "./http/authenticate.ts";
import { createFetch, type EmulatorFetch } from "./http/fetch.ts";
import type { Listener, ListenOptions } from "./http/listener.ts";
import { Listeners } from "./http/listeners.ts";
import { createPipeline, type Layer } from "./http/pipeline.ts";
import { type Journal, RequestJournal } from "./journal.ts";
import { advance } from "./lifecycle/timeline.ts";
import { IdentityProvider } from "./oidc/identity-provider.ts";
import { type EmulatorOptions, resolveOptions } from "./options.ts";
import { HANDLERS } from "./resources/index.ts";
import { beginAnew, continueFrom } from "./state/begin.ts";
import type { ClockMode } from "./state/clock.ts";
import { StateFile } from "./state/file.ts";
import { followLayer } from "./state/follow.ts";
import { toSaved } from "./state/saved.ts";
import { takeSnapshot } from "./state/snapshot.ts";
import { type EmulatorState, stateOf } from "./state/state.ts";
import { Contract } from "./wire/contract.ts";
import { newWorld, type World } from "./world.ts";

/** The emulator's time. */
export interface EmulatorClock {
  /** How time passes. */
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
  /** The time, and how to move it. */
  readonly clock: EmulatorClock;
  /** Trouble to be had. */
  readonly faults: Faults;
  /** The latest requests. */
  readonly journal: Journal;
  /** Everything that it remembers, to save and restore. */
  readonly state: EmulatorState;
  /**
   * Makes an API key for the user that is there from the beginning, perhaps for some projects alone.
   * @returns the key itself
   */
  createApiKey(options?: ApiKeyOptions): string;
  /** Serves the same memory over HTTP, on loopback and any free port unless told otherwise. */
  listen(options?: ListenOptions): Promise<Listener>;
  /**
   * Closes every listener and brings the state file up to date. `fetch` goes on working.
   * @throws StateError if the state file cannot be written
   */
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

/**
 * Fills a world, by its state file or anew, and opens the doors to it.
 * @throws StateError for a state file that cannot be used
 */
export function openWorld(world: World, { layers = [], contract }: Parts = {}): Emulator {
  const { options } = world;
  const file = openFile(world);
  const changed = () => file?.touch();
  const faults = new FaultBook(options.seed);
  const journal = new RequestJournal(options.journal, world.clock);
  const identity = options.oidc === null ? undefined : new IdentityProvider(world, options.oidc);
  const pipeline = createPipeline({
    world,
    contract: contract ?? new Contract(options.ids),
    handlers: HANDLERS,
    tokenReaders: identity === undefined ? [readApiKey] : [readApiKey, identity.readToken],
    layers: [journal.layer, ...layers, faultLayer(world, faults), followLayer(world, changed)],
    aside: (request) => control?.(request),
  });
  const mountAt = identity && ((url: string) => troubledMount(world, faults, identity.mountAt(url)));
  const listeners = new Listeners(pipeline, mountAt);
  const close = async () => {
    await listeners.close();
    await file?.flush();
  };
  const emulator: Emulator = {
    fetch: createFetch(pipeline),
    get apiKey() {
      return world.home.apiKey;
    },
    get projectId() {
      return world.home.projectId;
    },
    get billingAccountId() {
      return world.home.billingAccountId;
    },
    clock: clockOf(world, changed),
    faults,
    journal,
    state: stateOf(world, changed),
    createApiKey(wanted) {
      const key = makeApiKey(world, wanted);
      changed();
      return key;
    },
    async listen(where) {
      const listener = await listeners.listen(where);
      if (options.oidcAtOnce) await identity?.load(listener.url);
      return listener;
    },
    close,
    [Symbol.asyncDispose]: close,
  };
  const control = options.control ? createControl(emulator, options.controlCors) : undefined;
  return emulator;
}

function openFile(world: World): StateFile | undefined {
  const { stateFile } = world.options;
  const render = () => JSON.stringify(toSaved(takeSnapshot(world)));
  const file = stateFile === null ? undefined : new StateFile(stateFile, render);
  const saved = file?.load();
  if (saved !== undefined) continueFrom(world, saved);
  else {
    beginAnew(world);
    file?.touch();
  }
  return file;
}

const clockOf = (world: World, changed: () => void): EmulatorClock => ({
  mode: world.clock.mode,
  now: () => world.clock.now(),
  advance(milliseconds) {
    if (!(milliseconds >= 0 && Number.isFinite(milliseconds))) {
      throw new RangeError(`clock.advance: ${milliseconds} is not a span in milliseconds`);
    }
    advance(world, milliseconds);
    changed();
  },
});
