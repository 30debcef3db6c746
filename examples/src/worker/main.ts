// Serves the Worker's fetch handler with Node, to try it without wrangler.
// Run it: pnpm example worker     then: curl localhost:8787/gpus

import { createServer } from "node:http";
import worker from "./worker.ts";

const { CUDO_API_KEY = "", CUDO_PROJECT_ID = "", CUDO_API_URL = "", PORT = "8787" } = process.env;
const env = { CUDO_API_KEY, CUDO_PROJECT_ID, ...(CUDO_API_URL && { CUDO_API_URL }) };

const server = createServer(async ({ method = "GET", url }, outgoing) => {
  const answer = await worker.fetch(new Request(`http://localhost${url}`, { method }), env);
  outgoing.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
}).listen(Number(PORT), "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object") console.log(`listening on http://localhost:${address?.port}`);
});
process.once("SIGTERM", () => server.close());
