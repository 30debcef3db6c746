// A back end for your own users: one client for the whole server, which holds the key. A visitor who goes away ends the calls
// made for them, and what the API refuses becomes a plain HTTP answer.
// Run it: pnpm example express     then: curl localhost:3000/vms

import { CudoCompute, isApiError, isCudoError } from "@cudo-compute/client";
import express, { type NextFunction, type Request, type Response } from "express";

const cudo = new CudoCompute({
  appInfo: { name: "my-backend", version: "1.0.0" },
  deadline: 20_000, // no visitor waits longer
});
const app = express().use(express.json());

app.get("/vms", async (_request, response) => {
  const vms = await cudo.vms.list({}, { signal: gone(response) }).collect();
  response.json(vms.map(({ id, state, externalIpAddress }) => ({ id, state, address: externalIpAddress })));
});

app.post("/vms", async (request, response) => {
  const size = { machineType: "intel-broadwell", bootDiskImageId: "ubuntu-2404", vcpus: 2, memoryGib: 4 };
  const order = { vmId: String(request.body?.name), dataCenterId: "gb-bournemouth-1", ...size };
  const { id, state } = await cudo.vms.create(order, { maxPricePerHour: 0.2, signal: gone(response) });
  response.status(202).json({ id, state });
});

app.delete("/vms/:id", async (request, response) => {
  await cudo.vms.terminate(request.params.id, { signal: gone(response) });
  response.sendStatus(202);
});

const STATUS = new Map([
  ["usage", 400], // over the price limit, or an id that cannot be one
  ["timeout", 504],
]);
app.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
  if (response.closed) return; // nobody is there any more
  if (response.headersSent || !isCudoError(error)) return next(error);
  // Our own key is our own trouble; what the visitor asked for is theirs.
  const theirs = isApiError(error, "NOT_FOUND", "ALREADY_EXISTS", "INVALID_ARGUMENT", "FAILED_PRECONDITION");
  const status = theirs ? error.status : STATUS.get(error.kind);
  if (status === undefined) console.error(error.toJSON()); // holds no credential
  response.status(status ?? 502).json({ error: status ? error.message : "the cloud could not be asked" });
});

/** Aborts when the visitor closes the connection before the answer is complete. */
function gone(response: Response): AbortSignal {
  const controller = new AbortController();
  response.once("close", () => response.writableFinished || controller.abort(new Error("the visitor has gone")));
  return controller.signal;
}

const server = app.listen(Number(process.env.PORT ?? 3000), "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object") console.log(`listening on http://localhost:${address?.port}`);
});
process.once("SIGTERM", () => server.close(() => cudo.close()));
