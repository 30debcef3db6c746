import { anywhere } from "./anywhere.ts";
import type { Settings } from "./settings.ts";

// A Cloudflare Worker: POST /NAME with the settings as JSON runs a program.

export default {
  async fetch(request: Request): Promise<Response> {
    const load = anywhere[new URL(request.url).pathname.slice(1)];
    if (load === undefined) return new Response("there is no such program", { status: 404 });
    const { default: program } = await load();
    try {
      await program((await request.json()) as Settings);
      return new Response("done");
    } catch (error) {
      return new Response(error instanceof Error ? error.stack : String(error), { status: 500 });
    }
  },
};
