// Answers prepared bytes from a process of its own; sends its address to the parent.
// GET /v1/projects/{count}/vms is a list of so many, vms/{id} one VM; "missing", "malformed" and "stalled" are what can go wrong.
// "held-X" is answered when fifty wait for it. GET /counts tells what has come in.
import { createServer } from "node:http";
import { createEmulator } from "@cudo-compute/emulator";
import { vmBody } from "./emulator/vm-body.ts";
import { serverLike } from "./other-cloud.ts";

const emulator = createEmulator({ clock: "instant", unlimitedCapacity: true, seed: 1 });
const ask = async (path, init) => {
  const headers = { authorization: `Bearer ${emulator.apiKey}`, "content-type": "application/json" };
  const response = await emulator.fetch(`https://rest.compute.cudo.org/v1/projects/${emulator.projectId}/${path}`, {
    headers,
    ...init,
  });
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
  return response.json();
};
await ask("vm", { method: "POST", body: JSON.stringify(vmBody("vm-1")) });
const whole = await ask("vms/vm-1");
const { VM: vm } = whole;
const server = serverLike(whole, (it) => ({ server: it }));

const bytes = (value) => Buffer.from(JSON.stringify(value));
function list(count, key, item) {
  const items = Array.from({ length: count }, (_, index) => ({ ...item, id: `vm-${index}` }));
  return bytes({ [key]: items, ...(key === "servers" && { total_count: count }) });
}

const JSON_TYPE = { "content-type": "application/json" };
const answers = {
  missing: [404, bytes({ code: 5, message: "no such VM", details: [] })],
  malformed: [200, Buffer.from('{"VM": {"id": ')],
  vms: [200, bytes(whole)],
  servers: [200, bytes({ server })],
};
/** What each address answers, made at its first request: later ones cost next to nothing. */
const prepared = new Map();
function prepare(address) {
  const url = new URL(address, "http://localhost");
  const [kind, id] = /\/(vms|servers)(?:\/([^/]+))?$/.exec(url.pathname)?.slice(1) ?? [];
  const count = Number(url.searchParams.get("project") ?? url.pathname.split("/")[3]);
  const [status, body] = id
    ? (answers[id] ?? answers[kind])
    : [200, kind === "servers" ? list(count, "servers", serverLike(vm)) : list(count, "VMs", vm)];
  return {
    status,
    body,
    headers: { ...JSON_TYPE, "content-length": body.length },
    special: SPECIAL[id?.split("-")[0]],
  };
}

const waiting = new Map();
/** What some ids do instead of being answered at once. */
const SPECIAL = {
  stalled: (response) => response.writeHead(200, JSON_TYPE).write('{"VM":'),
  held: (response, answer) => {
    const held = waiting.get(response.req.url) ?? [];
    waiting.set(response.req.url, held);
    held.push(response);
    if (held.length === 50) for (const each of held.splice(0)) answer(each);
  },
};

const counts = { connections: 0, requests: 0 };
const http = createServer((request, response) => {
  if (request.url === "/counts") return response.end(JSON.stringify(counts));
  counts.requests++;
  if (!prepared.has(request.url)) prepared.set(request.url, prepare(request.url));
  const { status, headers, body, special } = prepared.get(request.url);
  const answer = (to) => to.writeHead(status, headers).end(body);
  if (special) special(response, answer);
  else answer(response);
});
http.on("connection", () => counts.connections++);
http.keepAliveTimeout = 600_000;
http.listen(0, "127.0.0.1", () => process.send(`http://127.0.0.1:${http.address().port}`));
process.on("disconnect", () => process.exit());
