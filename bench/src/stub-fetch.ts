import type { Target } from "./adapter.ts";

/** From here on the global fetch answers every request at once, with the server's bytes for one VM. */
export async function stubFetch({ baseUrl }: Target): Promise<void> {
  const ours = await (await fetch(`${baseUrl}/v1/projects/p/vms/vm-1`)).text();
  const theirs = await (await fetch(`${baseUrl}/instance/v1/zones/fr-par-1/servers/vm-1`)).text();
  globalThis.fetch = async (input) => {
    const url = input instanceof Request ? input.url : String(input);
    const body = url.includes("/instance/") ? theirs : ours;
    return new Response(body, { status: 200, headers: { "content-type": "application/json" } });
  };
}
