import { writeSync } from "node:fs";
import { Redis } from "ioredis";
import { isAuthError } from "../../../src/errors/auth-error.ts";
import type { CredentialKey } from "../../../src/model/credential-key.ts";
import type { StoredRecord } from "../../../src/model/stored-record.ts";
import type { AuthFetch } from "../../../src/model/web.ts";
import { FileStore, type FileStoreOptions } from "../../../src/node/file-store.ts";
import { processLiveness } from "../../../src/node/process-liveness.ts";
import { RedisStore } from "../../../src/redis/redis-store.ts";
import { type AuthClient, createAuth } from "../../../src/session/create-auth.ts";
import type { AuthEvents } from "../../../src/session/events.ts";
import type { LogoutResult } from "../../../src/session/logout.ts";
import type { AcquireOptions, CredentialStore, Lease, StoreWarning } from "../../../src/store/store.ts";

// A process of its own that does to a store what its parent says, one message at a time.

/** Where a worker keeps credentials. */
export type WorkerPlace =
  | { readonly file: FileStoreOptions }
  /** `machine` stands for the host: workers with different ones cannot see each other's pids. */
  | { readonly redis: { readonly socket: string; readonly prefix: string; readonly machine: string } };

/** What a worker can do. */
export interface WorkerCommands {
  open(options: { place: WorkerPlace; key: CredentialKey; umask?: number; uid?: number }): Promise<void>;
  read(): Promise<StoredRecord | undefined>;
  probe(): Promise<unknown>;
  /** Prints `waiting` whenever it found the lease taken. */
  acquire(options: AcquireOptions): Promise<number>;
  assertHeld(): Promise<void>;
  release(): Promise<void>;
  /** Writes over whatever is stored. */
  write(record: StoredRecord): Promise<void>;
  /** Writes records with growing `rev` until it is killed or fails; each that is stored is printed on stdout. */
  writeForever(record: StoredRecord): Promise<void>;
  /**
   * One command's use of the login: `refreshed`, `adopted`, or neither (`stored`).
   * @param pause the answer to the refresh request is held back, once it has arrived (prints `rotated`), until `goOn`
   */
  getToken(options: { issuer: string; pause?: boolean }): Promise<{ access: string; events: string[] }>;
  goOn(): Promise<void>;
  /** Prints `logging out` first. */
  logout(options: { issuer: string }): Promise<LogoutResult>;
  warnings(): Promise<StoreWarning[]>;
}

const state: {
  store?: CredentialStore;
  key?: CredentialKey;
  lease?: Lease;
  warnings: StoreWarning[];
  goOn?: () => void;
} = { warnings: [] };

const commands: WorkerCommands = {
  async open({ place, key, umask, uid }) {
    if (umask !== undefined) process.umask(umask);
    if (uid !== undefined) process.setuid?.(uid);
    state.store = openStore(place);
    state.key = key;
    state.store.onWarning?.((warning) => state.warnings.push(warning));
  },
  read: async () => (await opened().store.read(opened().key))?.record,
  probe: async () => opened().store.probe(),
  async acquire(options) {
    const onWait = async () => {
      writeSync(1, "waiting\n");
      return "go-on" as const;
    };
    state.lease = await opened().store.acquire(opened().key, { ...options, onWait });
    return state.lease.fence;
  },
  assertHeld: async () => held().assertHeld(),
  release: async () => held().release(),
  async write(record) {
    const { store, key } = opened();
    await store.write(key, record, (await store.read(key))?.revision, held());
  },
  async writeForever(record) {
    for (let rev = record.rev; ; rev += 1) {
      await commands.write({ ...record, rev });
      writeSync(1, `${rev}\n`);
    }
  },
  async getToken({ issuer, pause = false }) {
    const auth = openAuth(issuer, pause ? pausing : fetch);
    const events: string[] = [];
    for (const name of ["refreshed", "adopted", "persist-failed", "refresh-rejected"] satisfies (keyof AuthEvents)[]) {
      auth.on(name, () => events.push(name));
    }
    const { token } = await auth.session().getToken();
    return { access: token.reveal(), events };
  },
  goOn: async () => state.goOn?.(),
  async logout({ issuer }) {
    writeSync(1, "logging out\n");
    return openAuth(issuer, fetch).logout();
  },
  warnings: async () => state.warnings,
};

function openAuth(issuer: string, fetch: AuthFetch): AuthClient {
  const { store, key } = opened();
  const settings = { ...key, issuer, scopes: ["openid"], apiOrigins: ["https://api.example"], allowLoopbackHttp: true };
  return createAuth(settings, { store, fetch });
}

/** A fetch that the provider has answered already when it stands still. */
const pausing: AuthFetch = async (url, init) => {
  const answer = await fetch(url, init);
  if (init.method === "POST") {
    const goOn = new Promise<void>((resolve) => {
      state.goOn = resolve;
    });
    writeSync(1, "rotated\n");
    await goOn;
  }
  return answer;
};

function openStore(place: WorkerPlace): CredentialStore {
  if ("file" in place) return new FileStore(place.file);
  const { socket, prefix, machine } = place.redis;
  const liveness = processLiveness();
  return new RedisStore({
    client: new Redis(socket),
    prefix,
    liveness: {
      self: `${machine} ${liveness.self}`,
      hasEnded: (owner) => owner.startsWith(`${machine} `) && liveness.hasEnded(owner.slice(machine.length + 1)),
    },
  });
}

function opened(): { store: CredentialStore; key: CredentialKey } {
  const { store, key } = state;
  if (store === undefined || key === undefined) throw new Error("open first");
  return { store, key };
}

function held(): Lease {
  if (state.lease === undefined) throw new Error("acquire first");
  return state.lease;
}

process.on("message", async ({ id, name, argument }: { id: number; name: keyof WorkerCommands; argument: never }) => {
  try {
    process.send?.({ id, value: await commands[name](argument) });
  } catch (error) {
    const shown = isAuthError(error) ? error.toJSON() : { message: String(error), stack: (error as Error).stack };
    process.send?.({ id, error: shown });
  }
});
process.on("disconnect", () => process.exit());
