import { PGlite } from "@electric-sql/pglite";
import { afterAll } from "vitest";
import { describeStore } from "../../packages/auth/test/stores/contract.ts";
import { postgresStore, TABLE } from "../src/token-store/postgres-store.ts";

const database = new PGlite();
afterAll(() => database.close());

// What the stores of @cudo-compute/auth must do, the one to copy must do as well.
describeStore("the store on Postgres", async () => {
  await database.query(TABLE);
  await database.query("delete from cudo_login");
  return { open: () => postgresStore(database) };
});
