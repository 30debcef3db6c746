import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import type { CredentialStore } from "../../src/store/store.ts";
import { HOUR, loggedInWorld } from "./world.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The README's store, as a module on the sources. That all examples compile is checked for the whole house in scripts/. */
async function readmeStore(): Promise<(kv: object) => CredentialStore> {
  const blocks = readFileSync(`${root}README.md`, "utf8").matchAll(/```ts\n([\s\S]*?)```/g);
  const [, code = ""] = [...blocks].find(([, text]) => text?.includes("kvStore")) ?? [];
  const directory = mkdtempSync(`${root}.readme-`);
  onTestFinished(() => rmSync(directory, { recursive: true }));
  writeFileSync(`${directory}/store.ts`, code.replace('"@cudo-compute/auth"', '"../src/index.ts"'));
  return (await import(`${directory}/store.ts`)).kvStore;
}

it("the README has a store that keeps a fleet to one refresh", async () => {
  const kvStore = await readmeStore();
  const entries = new Map<string, { value: string; version: string }>();
  let count = 0;
  const store = kvStore({
    get: async (name: string) => entries.get(name),
    put: async (name: string, value: string | null, expected: string | undefined) => {
      if (entries.get(name)?.version !== expected) return undefined;
      const version = String(++count);
      if (value === null) entries.delete(name);
      else entries.set(name, { value, version });
      return version;
    },
  });
  const { another, idp, clock, auth } = await loggedInWorld({ auth: { store } });
  clock.advance(2 * HOUR);
  const tokens = await Promise.all(Array.from({ length: 20 }, () => another().session().getToken()));
  expect(new Set(tokens.map(({ token }) => token.reveal())).size).toBe(1);
  expect(idp.count("token", "refresh_token")).toBe(1);
  expect(await auth.logout()).toEqual({ wasLoggedIn: true, revoked: true });
  expect([...entries.keys()].filter((name) => !name.startsWith("lock"))).toEqual([]);
});
