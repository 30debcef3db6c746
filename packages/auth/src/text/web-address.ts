import { AuthError } from "../errors/auth-error.ts";
import { cleanText } from "./clean.ts";

const LOOPBACK = /^(127(\.\d{1,3}){3}|\[::1\]|localhost)$/;
const MAX_LENGTH = 2048;

/** Whether a URL's host is this machine: 127.0.0.0/8, [::1] or localhost. */
function isLoopback(url: URL): boolean {
  return LOOPBACK.test(url.hostname);
}

/** Whether tokens may travel there: https, or http to a loopback host where that is allowed. */
function isSecure(url: URL, allowLoopbackHttp: boolean): boolean {
  return url.protocol === "https:" || (url.protocol === "http:" && allowLoopbackHttp && isLoopback(url));
}

/** Parses an address that tokens travel to. @throws AuthError `config`, `insecure-endpoint` */
export function secureUrl(address: string, name: string, allowLoopbackHttp: boolean): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || url.username !== "" || url.password !== "") {
    throw new AuthError("config", `${name} is not a plain web address`, { field: name });
  }
  if (!isSecure(url, allowLoopbackHttp)) {
    const endpoint = cleanText(url.origin + url.pathname);
    throw new AuthError("insecure-endpoint", `${name} must be https: ${endpoint}`, { endpoint });
  }
  return url;
}

/**
 * An address from a server, fit to be shown and opened: https (or allowed loopback http), without user name, short, and
 * written so that escapes are percent-encoded and foreign letters in the host are punycode. `undefined` when it is not.
 */
export function shownUrl(address: unknown, allowLoopbackHttp: boolean): string | undefined {
  if (typeof address !== "string" || address.length > MAX_LENGTH || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const plain = url.username === "" && url.password === "" && isSecure(url, allowLoopbackHttp);
  return plain && url.href.length <= MAX_LENGTH ? url.href : undefined;
}
