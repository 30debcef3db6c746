import { createAuth, type Settings } from "@cudo-compute/auth";
import { defaultDirectory, defaultStore, FileStore } from "@cudo-compute/auth/node";
import { RedisStore } from "@cudo-compute/auth/redis";
import { CudoCompute } from "@cudo-compute/client";
import { undiciFetch } from "@cudo-compute/client/undici";
import { createEmulator, type Emulator } from "@cudo-compute/emulator";

export async function open(settings: Settings): Promise<CudoCompute> {
  const { store } = await defaultStore();
  return new CudoCompute({ auth: createAuth(settings, { store }).authenticator() });
}

export async function test(): Promise<string> {
  const emulator: Emulator = createEmulator({ clock: "manual" });
  const { url } = await emulator.listen({ port: 0 });
  const { fetch, apiKey, projectId } = emulator;
  await new CudoCompute({ fetch, apiKey, projectId }).vms.list();
  await emulator.close();
  return url;
}

export const fast = new CudoCompute({ fetch: undiciFetch() });

export const classes: readonly unknown[] = [FileStore, RedisStore, defaultDirectory];
