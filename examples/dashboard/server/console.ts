import { fileURLToPath } from "node:url";
import { type Plugin, preview } from "vite";

/** The built page on a port of this machine. */
export interface Served {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the built page, for one API. Nothing inline runs in it, and it talks to that API alone. */
export async function serveConsole(apiUrl: string, port = 0): Promise<Served> {
  const config = JSON.stringify({ apiUrl, issuer: `${apiUrl}/oidc`, clientId: "cudo-cli" });
  const plugin: Plugin = {
    name: "config",
    configurePreviewServer: ({ middlewares }) =>
      void middlewares.use("/config.json", (_, answer) => {
        answer.setHeader("content-type", "application/json").end(config);
      }),
  };
  const policy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self' ${apiUrl}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
  const server = await preview({
    root: fileURLToPath(new URL("..", import.meta.url)),
    logLevel: "warn",
    plugins: [plugin],
    preview: {
      host: "127.0.0.1",
      port,
      headers: { "content-security-policy": policy, "referrer-policy": "no-referrer" },
    },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === "string") throw new Error("the console has no port");
  return { url: `http://127.0.0.1:${address.port}`, close: () => server.close() };
}
