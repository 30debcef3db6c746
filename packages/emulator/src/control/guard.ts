import { isIP } from "node:net";
import type { WireRequest } from "../wire/message.ts";
import { permissionDenied } from "../wire/rpc-error.ts";

/**
 * Keeps web pages away from the control paths, unless their origin is allowed. It is not enough to leave out what lets
 * them read the answer: what a request asks for would have happened.
 * @throws RpcError PERMISSION_DENIED
 */
export function requireAllowed({ headers }: WireRequest, cors: string | null): void {
  const { origin, host = "" } = headers;
  const own = origin === undefined || origin === `http://${host}`;
  if (!own && cors !== "*" && cors !== origin) {
    throw permissionDenied(`pages of ${origin} may not control the emulator; see the option cors`);
  }
  // A page whose name was made to lead to this machine is of the same origin. Only browsers send this header.
  if (headers["sec-fetch-site"] !== undefined && own && !isLocalName(host)) {
    throw permissionDenied(`browsers may not control the emulator by the name ${host}`);
  }
}

function isLocalName(host: string): boolean {
  const name = host.replace(/:\d+$/, "").replace(/^\[(.*)\]$/, "$1");
  return name === "" || name === "localhost" || isIP(name) !== 0;
}
