import type { Settings } from "../../src/model/settings.ts";
import type { StoredRecord } from "../../src/model/stored-record.ts";
import { type AuthClient, type AuthOptions, createAuth } from "../../src/session/create-auth.ts";
import type { AuthEvents } from "../../src/session/events.ts";
import type { LoginPrompt } from "../../src/session/login-options.ts";
import { MemoryStore } from "../../src/store/memory-store.ts";
import type { CredentialStore } from "../../src/store/store.ts";
import { FakeClock } from "../../src/testing/fake-clock.ts";
import { FakeIdp } from "../../src/testing/fake-idp.ts";
import type { FakeIdpOptions } from "../../src/testing/fake-idp-options.ts";

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

export interface World {
  readonly clock: FakeClock;
  readonly idp: FakeIdp;
  readonly store: CredentialStore;
  readonly auth: AuthClient;
  /** Every event, as `[name, detail]`. */
  readonly events: [keyof AuthEvents, unknown][];
  /** Approves every code at once. */
  readonly prompt: LoginPrompt;
  /** What is stored. */
  record(): Promise<StoredRecord | undefined>;
  /** Another process: same store and provider, its own memory. */
  another(options?: AuthOptions): AuthClient;
}

/** A provider, a store and a client that know no real time and no network. */
export function world(
  options: { idp?: FakeIdpOptions; settings?: Partial<Settings>; auth?: AuthOptions; clock?: FakeClock } = {},
): World {
  const clock = options.clock ?? new FakeClock({ now: Date.UTC(2026, 0, 1) });
  const idp = new FakeIdp({ clock, ...options.idp });
  const store = options.auth?.store ?? new MemoryStore({ clock });
  const settings = idp.settings(options.settings);
  const another = (more: AuthOptions = {}) =>
    createAuth(settings, { store, clock, fetch: idp.fetch, random: () => 0, ...options.auth, ...more });
  const auth = another();
  const { profile, issuer, clientId, resource } = settings;
  const key = { profile, issuer, clientId, ...(resource === undefined ? {} : { resource }) };
  return {
    clock,
    idp,
    store,
    auth,
    events: listen(auth),
    prompt: { onDeviceCode: ({ userCode }) => idp.approve(userCode) },
    record: async () => (await store.read(key))?.record,
    another,
  };
}

const EVENTS = [
  "refreshed",
  "adopted",
  "refresh-deferred",
  "refresh-rejected",
  "persist-failed",
  "logged-in",
  "logged-out",
  "foreign-endpoint",
  "clock-skew",
  "store-warning",
] as const satisfies (keyof AuthEvents)[];

export function listen(auth: AuthClient): World["events"] {
  const events: World["events"] = [];
  for (const name of EVENTS) auth.on(name, (detail) => events.push([name, detail]));
  return events;
}

/** A world in which somebody is logged in, for an hour. */
export async function loggedInWorld(options: Parameters<typeof world>[0] = {}): Promise<World> {
  const made = world(options);
  await made.auth.login({ prompt: made.prompt });
  made.events.length = 0;
  return made;
}

/** What a promise was rejected with. */
export async function failure(work: Promise<unknown>): Promise<unknown> {
  try {
    await work;
  } catch (error) {
    return error;
  }
  throw new Error("it should have failed");
}
