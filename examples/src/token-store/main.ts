// Two servers share one login through the database: the token is renewed by one of them, and the other one finds it.
// Here the database is PGlite, a Postgres inside of this process, and the provider is the one for tests.
// Run it: pnpm example token-store

import { createAuth } from "@cudo-compute/auth";
import { FakeClock, FakeIdp } from "@cudo-compute/auth/testing";
import { PGlite } from "@electric-sql/pglite";
import { postgresStore, TABLE } from "./postgres-store.ts";

const database = new PGlite();
await database.query(TABLE);

const clock = new FakeClock();
const idp = new FakeIdp({ clock, rotation: "rotate-and-revoke" });
const server = () => createAuth(idp.settings(), { store: postgresStore(database), fetch: idp.fetch, clock });

await server().login({ prompt: { onDeviceCode: () => idp.approve() } });
console.log("a person logged in once");

clock.advance(2 * 3_600_000);
console.log("two hours later the access token has expired");

const servers = [server(), server(), server()];
const tokens = await Promise.all(servers.map((auth) => auth.session().getToken()));
const different = new Set(tokens.map(({ token }) => token.reveal()));
console.log(
  `${servers.length} servers have ${different.size} token, by ${idp.count("token", "refresh_token")} refresh`,
);

await servers[0]?.logout();
console.log(`logged out; for the others too: ${(await servers[1]?.status())?.state}`);
await database.close();
