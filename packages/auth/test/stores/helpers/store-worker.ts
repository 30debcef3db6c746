import { writeSync } from "node:fs";
import { Redis } from "ioredis";
import { isAuthError } from "../../../src/errors/auth-error.ts";
import type { CredentialKey } from "../../../src/model/credential-key.ts";
import type { StoredRecord } from "../../../src/model/stored-record.ts";
import { FileStore, type FileStoreOptions } from "../../../src/node/file-store.ts";
import { processLiveness } from "../../../src/node/process-liveness.ts";
import { RedisStore } from "../../../src/redis/redis-store.ts";
import { createAuth } from "../../../src/session/create-auth.ts";
import type { AuthEvents } from "../../../src/session/events.ts";
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
  /** One command's use of the login: `refreshed`, `adopted`, or neither (`stored`). */
  getToken(options: { issuer: string }): Promise<{ access: string; events: string[] }>;
  warnings(): Promise<StoreWarning[]>;
}

const state: { store?: CredentialStore; key?: CredentialKey; lease?: Lease; warnings: StoreWarning[] } = {
  warnings: [],
};

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
  async getToken({ issuer }) {
    const { store, key } = opened();
    const settings = {
      ...key,
      issuer,
      scopes: ["openid"],
      apiOrigins: ["https://api.example"],
      allowLoopbackHttp: true,
    };
    const auth = createAuth(settings, { store });
    const events: string[] = [];
    for (const name of ["refreshed", "adopted", "persist-failed", "refresh-rejected"] satisfies (keyof AuthEvents)[]) {
      auth.on(name, () => events.push(name));
    }
    const { token } = await auth.session().getToken();
    return { access: token.reveal(), events };
  },
  warnings: async () => state.warnings,
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
