import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { WireRequest, WireResponse } from "../wire/message.ts";
import type { Pipeline } from "./pipeline.ts";

/** Where to listen. */
export interface ListenOptions {
  /**
   * The port; 0 for any that is free.
   * @default 0
   */
  readonly port?: number | undefined;
  /**
   * The address to bind. Anything but loopback lets others on the network in.
   * @default "127.0.0.1"
   */
  readonly host?: string | undefined;
}

/** Serves some paths of a server by itself, and says whether a request was for it. */
export type Mount = (incoming: IncomingMessage, outgoing: ServerResponse) => boolean;

/** A server that listens. */
export interface Listener {
  /** The base URL, without a slash at the end. */
  readonly url: string;
  /** The port, also when any free one was asked for. */
  readonly port: number;
  /** Answers what has been asked, then frees the port. Connections that are idle or stalled are dropped. */
  close(): Promise<void>;
}

/** Opens the door for other processes: HTTP/1.1 on a port. It rejects as `node:http` does, for example with EADDRINUSE. */
export async function listen(
  pipeline: Pipeline,
  { port = 0, host = "127.0.0.1" }: ListenOptions = {},
  mountAt?: (url: string) => Mount,
): Promise<Listener> {
  let mount: Mount | undefined;
  const server = createServer((incoming, outgoing) => {
    if (mount?.(incoming, outgoing)) return;
    receive(incoming).then(
      (request) => send(pipeline(request), outgoing),
      // The client went away in the middle of its body.
      () => outgoing.destroy(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const { port: bound, ...address } = server.address() as AddressInfo;
  const url = `http://${hostOf(address)}:${bound}`;
  mount = mountAt?.(url);
  return { url, port: bound, close: () => close(server) };
}

/** How this machine calls an address that it is bound to. "Any address" is no address to call. */
function hostOf({ address, family }: Pick<AddressInfo, "address" | "family">): string {
  if (address === "0.0.0.0" || address === "::") return "127.0.0.1";
  return family === "IPv6" ? `[${address}]` : address;
}

async function receive(incoming: IncomingMessage): Promise<WireRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers = Object.entries(incoming.headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(", ") : value,
  ]);
  return {
    method: incoming.method ?? "GET",
    target: incoming.url ?? "/",
    headers: Object.fromEntries(headers) as WireRequest["headers"],
    body: Buffer.concat(chunks).toString(),
  };
}

/** Lets a response travel as it is to. */
export function send(response: WireResponse, outgoing: ServerResponse): void {
  const { delay } = response.delivery ?? {};
  if (delay === undefined) {
    write(response, outgoing);
    return;
  }
  const timer = setTimeout(() => write(response, outgoing), delay);
  outgoing.once("close", () => clearTimeout(timer));
}

function write({ status, headers, body, delivery }: WireResponse, outgoing: ServerResponse): void {
  const cut = delivery?.cut;
  if (cut === "reset") {
    outgoing.socket?.resetAndDestroy();
    return;
  }
  outgoing.writeHead(status, { ...headers, ...(status === 204 ? {} : { "content-length": Buffer.byteLength(body) }) });
  if (cut === undefined) {
    outgoing.end(body);
    return;
  }
  outgoing.flushHeaders();
  if (cut === "truncate") outgoing.write(body.slice(0, body.length / 2), () => outgoing.destroy());
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
    // Handlers never wait, so what is still open after this turn is idle, delayed or stalled.
    setImmediate(() => server.closeAllConnections());
  });
}
