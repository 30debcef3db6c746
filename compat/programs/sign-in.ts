import { createAuth } from "@cudo-compute/auth";
import { CudoCompute } from "@cudo-compute/client";
import type { Settings } from "./settings.ts";

/** A login with a device code, kept in memory, used by the client, renewed and ended. */
export default async function signIn({ baseUrl, projectId }: Settings): Promise<void> {
  const auth = createAuth({
    profile: "default",
    issuer: `${baseUrl}/oidc`,
    clientId: "cudo-cli",
    scopes: ["openid", "email", "offline_access"],
    resource: baseUrl,
    apiOrigins: [baseUrl],
    allowLoopbackHttp: true,
  });
  const persona = await auth.login({
    prompt: { onDeviceCode: ({ verificationUriComplete }) => console.log(`Open ${verificationUriComplete}`) },
  });
  console.log(`signed in as ${persona.email}, checked by ${persona.assurance}`);

  const cudo = new CudoCompute({ auth: auth.authenticator(), baseUrl, projectId });
  console.log(`${(await cudo.vms.list()).items.length} VMs`);

  auth.on("refreshed", () => console.log("renewed"));
  const { token } = await auth.session().getToken({ minValidityMs: 7_200_000 });
  console.log(`the token prints as ${token}`);
  console.log(`logged out: ${(await auth.logout()).revoked}, then ${(await auth.status()).state}`);
}
