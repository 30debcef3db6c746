// A place of your own for logins: a table in Postgres, shared by all machines that use it. Two rules are all there is to a
// store: it writes only over the version that it read, and only the holder of the lease writes.
// With node-postgres, pass `new Pool()`: its `query` is the one that is needed.

import { AuthError, type CredentialStore, canonicalKey, type Lease, type Revision } from "@cudo-compute/auth";

/** What is needed of a database. */
export interface Sql {
  query<Row>(text: string, values?: unknown[]): Promise<{ rows: Row[] }>;
}

export const TABLE = `create table if not exists cudo_login (
  name text primary key, record json, version int not null default 0,
  fence int not null default 0, leased_until timestamptz not null default 'epoch')`;

/** Keeps logins in the table `cudo_login`. The tokens are in it as they are: give nobody else the right to read it. */
export function postgresStore(sql: Sql): CredentialStore {
  const first = async <Row>(text: string, ...values: unknown[]) => (await sql.query<Row>(text, values)).rows[0];
  const lost = (fence: number) => new AuthError("lease-lost", "somebody else took the lease over", { fence });
  const HELD = "fence = $2 and leased_until > now()";

  async function put(name: string, record: object | null, expected: string | undefined, { fence, assertHeld }: Lease) {
    await assertHeld();
    const sets = `update cudo_login set record = $4, version = version + 1 where name = $1 and ${HELD}
      and case when record is null then '' else version::text end = $3 returning version`;
    const row = await first<{ version: number }>(sets, name, fence, expected ?? "", record);
    if (!row) throw new AuthError("store-conflict", "the login was changed in between", {});
    return String(row.version) as Revision;
  }

  async function read(name: string) {
    const query = "select record, version from cudo_login where name = $1 and record is not null";
    const row = await first<{ record: never; version: number }>(query, name);
    return row && { record: row.record, revision: String(row.version) as Revision };
  }

  return {
    kind: "postgres",
    security: "shared",
    probe: async () => {
      const works = await sql.query(TABLE).then(Boolean, () => false);
      return works ? { usable: true } : { usable: false, reason: "unreachable" };
    },
    read: (key) => read(canonicalKey(key)),
    write: (key, record, expected, lease) => put(canonicalKey(key), record, expected, lease),
    async remove(key, expected, lease) {
      const found = await read(canonicalKey(key));
      await put(canonicalKey(key), null, expected === "any" ? found?.revision : expected, lease);
      return found !== undefined;
    },
    async acquire(key, { waitMs, ttlMs, signal, onWait }) {
      const name = canonicalKey(key);
      await first("insert into cudo_login (name) values ($1) on conflict do nothing", name);
      const take = `update cudo_login set fence = fence + 1, leased_until = now() + $2 * interval '1 ms'
        where name = $1 and leased_until <= now() returning fence`;
      for (const end = Date.now() + waitMs; ; await new Promise((resolve) => setTimeout(resolve, 100))) {
        signal?.throwIfAborted();
        const held = await first<{ fence: number }>(take, name, ttlMs);
        if (held) return leaseOf(name, held.fence);
        if ((await onWait?.()) === "stop" || Date.now() >= end) throw new AuthError("lease-timeout", "busy", {});
      }
    },
  };

  function leaseOf(name: string, fence: number): Lease {
    return {
      fence,
      lost: new AbortController().signal,
      async assertHeld() {
        if (!(await first(`select from cudo_login where name = $1 and ${HELD}`, name, fence))) throw lost(fence);
      },
      async release() {
        await first(`update cudo_login set leased_until = now() where name = $1 and ${HELD}`, name, fence);
      },
    };
  }
}
