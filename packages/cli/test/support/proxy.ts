import { createServer, request } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { onTestFinished } from "vitest";

/** A proxy that a test has started. */
export interface TestProxy {
  readonly host: string;
  /** What it was asked, with the credential: `CONNECT api.test:443 Basic …`. */
  readonly asked: readonly string[];
  /** All that went through it, in both directions. */
  readonly passed: () => string;
}

/** Starts a proxy; tunnels end at `to`, wherever they were meant to go. With `refuses` every tunnel is answered 407. */
export async function startProxy({ to, refuses = false }: { to?: number; refuses?: boolean } = {}): Promise<TestProxy> {
  const asked: string[] = [];
  const passed: Buffer[] = [];
  const server = createServer((from, response) => {
    asked.push([from.method, from.url, from.headers["proxy-authorization"]].filter(Boolean).join(" "));
    from.pipe(request(from.url ?? "", { method: from.method }, (answer) => answer.pipe(response)));
  });
  server.on("connect", (from, socket) => {
    asked.push([from.method, from.url, from.headers["proxy-authorization"]].filter(Boolean).join(" "));
    socket.on("error", () => undefined);
    if (refuses) return void socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
    const through = connect(to ?? Number((from.url ?? "").split(":")[1]), "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      through.pipe(socket).pipe(through);
    });
    for (const side of [socket, through]) side.on("data", (bytes) => passed.push(Buffer.from(bytes)));
    through.on("error", () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    passed: () => Buffer.concat(passed).toString("latin1"),
  };
}
