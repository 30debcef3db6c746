import { createAuth, isAuthError } from "@cudo-compute/auth";
import { FakeClock, FakeIdp } from "@cudo-compute/auth/testing";

/** A test of one's own: a provider in memory that loses an answer. */
export default async function fakeProvider(): Promise<void> {
  const idp = new FakeIdp({ clock: new FakeClock(), rotation: "rotate-and-revoke" });
  const auth = createAuth(idp.settings(), { fetch: idp.fetch, clock: idp.clock });
  await auth.login({ prompt: { onDeviceCode: () => idp.approve() } });
  console.log(`the login is ${(await auth.status()).state}`);
  idp.fail({ endpoint: "token", grant: "refresh_token", outcome: "lost" });
  try {
    await auth.session().getToken({ minValidityMs: 7_200_000 });
    console.log("the old token is still good");
  } catch (error) {
    if (!isAuthError(error)) throw error;
    console.log(error.code);
  }
  console.log(idp.requests.map(({ endpoint }) => endpoint).join(" "));
}
