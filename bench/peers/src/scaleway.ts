import { createAdvancedClient, withHTTPClient, withProfile } from "@scaleway/sdk-client";
import { Instancev1 } from "@scaleway/sdk-instance";
import type { Adapter } from "../../src/adapter.ts";

/** The SDK of another cloud; the server shows it its own kind of VM, with as many bytes and values. */
export const scaleway: Adapter = {
  name: "@scaleway/sdk-instance",
  how: { result: "its types, every field copied", timeout: "a race with a timer", error: "ScalewayError, SyntaxError" },
  connect({ baseUrl, timeout }) {
    const profile = {
      apiURL: baseUrl,
      accessKey: "SCWXXXXXXXXXXXXXXXXX",
      secretKey: "11111111-1111-4111-8111-111111111111",
      defaultZone: "fr-par-1",
    };
    // It keeps the fetch that was there when it was loaded: the bench puts another in its place.
    const http = withHTTPClient((...request) => globalThis.fetch(...request));
    const client = createAdvancedClient(withProfile(profile), http);
    const api = new Instancev1.API(client);
    return {
      async getVM(_, serverId) {
        const { server } = await within(timeout, api.getServer({ serverId }));
        if (!server) throw new Error("no server in the answer");
        return server;
      },
      listVMs: async (project) => (await within(timeout, api.listServers({ project }))).servers,
    };
  },
};

/** It takes no signal, and one in its `httpClient` does not reach the copy of the body that it reads. */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
