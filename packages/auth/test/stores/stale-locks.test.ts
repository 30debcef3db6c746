import { spawnSync } from "node:child_process";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "vitest";
import { fileStem } from "../../src/node/file-stem.ts";
import { FileStore } from "../../src/node/file-store.ts";
import { thisProcess } from "../../src/node/process-identity.ts";
import { startOidcServer } from "./helpers/oidc-server.ts";
import { tempDirectory } from "./helpers/temp-directory.ts";
import { useWorkers } from "./helpers/worker.ts";
import { openWorkers, runRounds } from "./processes.ts";

const startWorker = useWorkers();

test("a lock left behind by a dead process in each of 150 rounds lets no token be used twice", {
  timeout: 300_000,
}, async () => {
  const server = await startOidcServer();
  const directory = tempDirectory();
  const workers = await openWorkers(startWorker, 20, server.key, () => ({ file: { directory } }));
  const locks = join(directory, `${fileStem(server.key)}.lock.d`);
  const { pid } = spawnSync(process.execPath, ["--version"]); // ran, and is gone
  const plant = async () => {
    const top = Math.max(...(await readdir(locks)).map(Number).filter(Number.isInteger));
    const owner = { ...thisProcess(), pid, startedAt: "1", beat: 3, ttlMs: 30_000, released: false };
    await writeFile(join(locks, String(top + 1)), JSON.stringify(owner), { mode: 0o600 });
  };
  await runRounds(150, { server, store: new FileStore({ directory }), workers, beforeRound: plant });
});
