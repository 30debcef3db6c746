// node run-bundle.mjs BUNDLE: runs a bundled program over a fetch that knows one VM, so that what it loads is seen.
import assert from "node:assert";
import { pathToFileURL } from "node:url";

const VM = { id: "a", state: "ACTIVE" };
globalThis.fetch = async (input) => {
  const { pathname } = new URL(input.url ?? input);
  if (pathname.endsWith("/missing"))
    return Response.json({ code: 5, message: "no such VM", details: [] }, { status: 404 });
  return Response.json(pathname.endsWith("/vms") ? { VMs: [VM] } : { id: "a", VM });
};

const { list, read, create, stop } = await import(pathToFileURL(process.argv[2]).href);
await list("p");
assert.ok(await read("p", "a"));
await create("p");
await stop("p", "a");
assert.equal(await read("p", "missing"), undefined);
