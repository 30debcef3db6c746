import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { request } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

const missing = spawnSync("openssl", ["version"]).error !== undefined;
if (missing && process.env.CUDO_REQUIRE_OPENSSL === "1")
  throw new Error("openssl is needed: the Debian package openssl");
if (missing) console.warn("skipped, because openssl is not installed: HTTPS through a proxy");

/** Whether a certificate can be made here. */
export const hasOpenssl = !missing;

/** An HTTPS server before one of HTTP, with a certificate of its own for `api.test` and `localhost`. */
export async function startTlsFront(url: string) {
  const folder = mkdtempSync(join(tmpdir(), "cudo-tls-"));
  const [key, certificate] = [join(folder, "key.pem"), join(folder, "certificate.pem")];
  const names = ["-subj", "/CN=api.test", "-addext", "subjectAltName=DNS:api.test,DNS:localhost"];
  const made = spawnSync("openssl", [
    ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"],
    ...[...names, "-keyout", key, "-out", certificate],
  ]);
  if (made.status !== 0) throw new Error(String(made.stderr));
  const server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (from, response) => {
    const { method, headers } = from;
    const to = request(new URL(from.url ?? "", url), { method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(response);
    });
    from.pipe(to);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { port: (server.address() as AddressInfo).port, certificate };
}
