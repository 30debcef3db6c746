import type { Target } from "./adapter.ts";

/**
 * From here on the global fetch answers every request at once, with the server's bytes for one VM. What it hands back is to be
 * connected to: nobody is there, so that a call which went past the global fetch would fail.
 */
export async function stubFetch(target: Target): Promise<Target> {
  const { baseUrl } = target;
  const ours = await (await fetch(`${baseUrl}/v1/projects/p/vms/vm-1`)).text();
  const theirs = await (await fetch(`${baseUrl}/instance/v1/zones/fr-par-1/servers/vm-1`)).text();
  globalThis.fetch = async (input) => {
    const url = input instanceof Request ? input.url : String(input);
    const body = url.includes("/instance/") ? theirs : ours;
    return new Response(body, { status: 200, headers: { "content-type": "application/json" } });
  };
  return { ...target, baseUrl: "http://127.0.0.1:9" };
}
