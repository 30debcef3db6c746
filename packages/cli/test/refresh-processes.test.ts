import { join } from "node:path";
import { canonicalKey } from "@cudo-compute/auth";
import { FileStore } from "@cudo-compute/auth/node";
import { expect, test } from "vitest";
import { built, type Env, place, start } from "./support/processes.ts";
import { signIn } from "./support/sign-in.ts";

const PROCESSES = 20;

test.skipIf(!built)(
  `${PROCESSES} commands at once with an expired token: one refresh`,
  { timeout: 120_000 },
  async () => {
    const { emulator, env, url } = await place({ oidc: true });
    const person: Env = { ...env, CUDO_API_KEY: undefined };
    await logIn(person);
    await expireToken(join(env.CUDO_CONFIG_DIR, "auth"), url);
    // Slow, so that the others find the token expired too.
    const tokenRequests = emulator.faults.add({ route: "POST /oidc/token", delay: 3_000 });

    const runs = Array.from({ length: PROCESSES }, () => start(["project", "list", "-o", "ids"], person).ended);

    expect(await Promise.all(runs)).toEqual(runs.map(() => ({ code: 0, stdout: "demo\n", stderr: "" })));
    expect(tokenRequests.hits).toBe(1);
  },
);

async function logIn(env: Env): Promise<void> {
  const { child, ended } = start(["login", "--no-browser"], env);
  let told = "";
  child.stderr.on("data", async (chunk) => {
    const before = told;
    told += chunk;
    const asked = /open +(\S+)\s+and enter +(\S+)\n/;
    const [, page, code] = asked.exec(told) ?? [];
    if (page !== undefined && !asked.test(before)) await signIn(`${page}?user_code=${code}`);
  });
  const { code, stderr } = await ended;
  expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining("logged in as") });
}

/** As if the login were of yesterday. */
async function expireToken(directory: string, api: string): Promise<void> {
  const store = new FileStore({ directory });
  const key = { issuer: `${api}/oidc`, clientId: "cudo-cli", profile: "default", resource: api };
  const stored = await store.read(key);
  if (stored?.record.tokens === undefined) throw new Error(`nobody is logged in: ${canonicalKey(key)}`);
  const { record, revision } = stored;
  const lease = await store.acquire(key, { waitMs: 5_000, ttlMs: 5_000 });
  await store.write(
    key,
    { ...record, rev: record.rev + 1, tokens: { ...stored.record.tokens, expiresAt: 1 } },
    revision,
    lease,
  );
  await lease.release();
}
