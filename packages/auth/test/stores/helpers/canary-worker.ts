import { once } from "node:events";
import { EncryptedFileStore } from "../../../src/node/encrypted-file-store.ts";
import { FileStore } from "../../../src/node/file-store.ts";
import { type Keychain, loopback } from "../../../src/node.ts";
import { createAuth } from "../../../src/session/create-auth.ts";
import type { LoginPrompt } from "../../../src/session/login-options.ts";
import { FakeClock } from "../../../src/testing/fake-clock.ts";
import { FakeIdp } from "../../../src/testing/fake-idp.ts";
import { secretSpy } from "../../core/secret-spy.ts";

// A program that uses all of a login's life, and stands still after each step so that its parent can look around.

/** What the parent is told after each step. */
export interface CanaryStep {
  readonly step: string;
  /** Every secret so far. */
  readonly secrets: readonly string[];
}

const [kind, directory = ""] = process.argv.slice(2);
const secrets = new Set<string>();
const clock = new FakeClock();
const idp = new FakeIdp({ clock });
const kept = new Map<string, string>();
const keychain: Keychain = {
  kind: "fake",
  get: async (account) => kept.get(account),
  set: async (account, secret) => void kept.set(account, secret),
  delete: async (account) => kept.delete(account),
};
const store = kind === "encrypted" ? new EncryptedFileStore({ directory, keychain }) : new FileStore({ directory });
const auth = createAuth(idp.settings(), { store, clock, fetch: secretSpy(idp.fetch, secrets) });

async function pause(step: string): Promise<void> {
  for (const secret of kept.values()) secrets.add(secret);
  const seen: CanaryStep = { step, secrets: [...secrets] };
  process.send?.(seen);
  await once(process, "message");
}

const prompt: LoginPrompt = {
  async onDeviceCode({ userCode }) {
    await pause("device code");
    idp.approve(userCode);
  },
  async openBrowser(link) {
    await pause("browser");
    const back = idp.authorize(link);
    secrets.add(new URL(back).searchParams.get("code") ?? "");
    void fetch(back);
    return true;
  },
};

await auth.login({ prompt });
await pause("logged in");
clock.advance(7_200_000);
await auth.session().getToken();
await pause("renewed");
await auth.login({ prompt, method: loopback({ clock: new FakeClock({ instant: () => false }) }) });
await pause("logged in with the browser");
idp.fail({ endpoint: "token", outcome: { status: 400, body: JSON.stringify({ error: [...secrets].join(" ") }) } });
clock.advance(7_200_000);
console.error(
  await auth
    .session()
    .getToken()
    .catch((error: unknown) => error),
);
await pause("refused");
await auth.logout();
await pause("logged out");
process.disconnect();
