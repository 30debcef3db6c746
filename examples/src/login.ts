// A command line program of your own that logs its user in once, with a code to type in any browser, and stays logged in:
// the second run asks nobody. `logout` as an argument ends that.
// Run it: pnpm example login

import { createAuth, isAuthError } from "@cudo-compute/auth";
import { defaultStore } from "@cudo-compute/auth/node";
import { CudoCompute } from "@cudo-compute/client";

const api = process.env.CUDO_API_URL ?? "https://rest.compute.cudo.org";
const settings = {
  profile: "default",
  issuer: process.env.CUDO_ISSUER ?? "https://login.example.com", // your OpenID provider
  clientId: process.env.CUDO_CLIENT_ID ?? "my-program",
  scopes: ["openid", "email", "offline_access"],
  resource: api,
  apiOrigins: [new URL(api).origin], // no other host ever gets the token
  allowLoopbackHttp: true, // for the emulator; leave it out for a provider with https
};
const { store } = await defaultStore(); // the system's keychain, or a file that only you can read
const auth = createAuth(settings, { store, loginHint: "run this program again" });

if (process.argv[2] === "logout") {
  const { wasLoggedIn } = await auth.logout();
  console.log(wasLoggedIn ? "logged out" : "nobody was logged in");
} else {
  try {
    const session = auth.session({
      prompt: {
        onDeviceCode: ({ userCode, verificationUri, verificationUriComplete }) => {
          console.log(`Open ${verificationUriComplete ?? verificationUri} and check that it shows ${userCode}.`);
          console.log("Go on only if you started this yourself.");
        },
      },
    });
    const cudo = new CudoCompute({ baseUrl: api, auth: session.authenticator() }); // renews the token when it is due
    const { emailAddress } = await cudo.account.get();
    console.log(`logged in as ${emailAddress}`);
  } catch (error) {
    if (!isAuthError(error)) throw error;
    console.error(`${error.message}: ${error.hint ?? error.code}`);
    process.exitCode = 1;
  }
}
