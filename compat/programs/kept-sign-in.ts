import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAuth } from "@cudo-compute/auth";
import { FileStore } from "@cudo-compute/auth/node";
import { CudoCompute } from "@cudo-compute/client";
import type { Settings } from "./settings.ts";

/** A login that the next program finds in a file. */
export default async function keptSignIn({ baseUrl, projectId }: Settings): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), "kept-sign-in-"));
  const settings = {
    profile: "default",
    issuer: `${baseUrl}/oidc`,
    clientId: "cudo-cli",
    scopes: ["openid", "offline_access"],
    resource: baseUrl,
    apiOrigins: [baseUrl],
    allowLoopbackHttp: true,
  };
  const first = createAuth(settings, { store: new FileStore({ directory }) });
  await first.login({
    prompt: { onDeviceCode: ({ verificationUriComplete }) => console.log(`Open ${verificationUriComplete}`) },
  });

  const second = createAuth(settings, { store: new FileStore({ directory }) });
  const { state, store } = await second.status();
  console.log(`${state}, in a ${store.kind}`);
  const cudo = new CudoCompute({ auth: second.authenticator(), baseUrl, projectId });
  console.log(`${(await cudo.disks.list()).items.length} disks`);
  await second.session().getToken({ minValidityMs: 7_200_000 });
  await second.logout();
  console.log((await first.status()).state);
  await rm(directory, { recursive: true });
}
