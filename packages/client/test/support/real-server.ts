import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

/** A server on a loopback port. */
export interface RealServer extends AsyncDisposable {
  readonly url: string;
  /** How many connections were made, and how many are open. */
  readonly sockets: { made: number; open: number };
  /** Resolves when no connection is open. */
  idle(): Promise<void>;
  /** Ends the server and all its connections. */
  stop(): Promise<void>;
}

/** Starts a server that answers as the listener does. */
export async function serve(listener: RequestListener): Promise<RealServer> {
  const server = createServer(listener);
  const sockets = { made: 0, open: 0 };
  const waiting: (() => void)[] = [];
  server.on("connection", (socket) => {
    sockets.made++;
    sockets.open++;
    socket.once("close", () => {
      if (--sockets.open === 0) for (const resolve of waiting.splice(0)) resolve();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sockets,
    idle: () => new Promise((resolve) => (sockets.open === 0 ? resolve() : waiting.push(resolve))),
    stop,
    [Symbol.asyncDispose]: stop,
  };
}
