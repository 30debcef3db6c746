import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { bytesOf, type Packed } from "./pack.ts";

/** A registry of our packages alone, so that they are installed by name, as users do. */
export interface Registry extends AsyncDisposable {
  readonly url: string;
}

/** Serves packed packages by the npm registry's protocol: a document for each name, and the tarballs. */
export async function serveRegistry(packages: readonly Packed[]): Promise<Registry> {
  const tarballs = new Map<string, Buffer>();
  const documents = new Map<string, string>();
  const server = createServer(({ url = "/" }, response) => {
    const path = decodeURIComponent(url);
    const [type, body] = [path.endsWith(".tgz") ? "application/octet-stream" : "application/json", find(path)];
    response.writeHead(body === undefined ? 404 : 200, { "content-type": type, "cache-control": "no-store" });
    response.end(body ?? "{}");
  });
  const find = (path: string) => tarballs.get(path) ?? documents.get(path);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  for (const packed of packages) {
    const { name, version } = packed.manifest;
    const bytes = await bytesOf(packed);
    const path = `${name}/-/${name.split("/").at(-1)}-${version}.tgz`;
    const integrity = `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
    const shasum = createHash("sha1").update(bytes).digest("hex");
    const published = { ...packed.manifest, dist: { tarball: url + path, integrity, shasum } };
    tarballs.set(`/${path}`, bytes);
    documents.set(
      `/${name}`,
      JSON.stringify({ name, "dist-tags": { latest: version }, versions: { [version]: published } }),
    );
  }
  return {
    url,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
    },
  };
}
