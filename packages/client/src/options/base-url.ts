import { UsageError } from "../errors/usage-error.ts";
import type { WebURL } from "../web.ts";
import { env } from "./env.ts";

/** Where the API is. */
const DEFAULT_BASE_URL = "https://rest.compute.cudo.org";

const LOOPBACK = /^(?:localhost|.+\.localhost|127(?:\.\d+){3}|\[::1\])$/;

/** What a base URL may not be, and what to do about it. */
const MISTAKES: readonly (readonly [wrong: (url: URL) => boolean, problem: string])[] = [
  [
    ({ protocol, hostname }) => protocol !== "https:" && !(protocol === "http:" && LOOPBACK.test(hostname)),
    "must be https, or http on a loopback host such as 127.0.0.1, so that no key travels in the clear",
  ],
  [({ username, password }) => username + password !== "", "holds a user name or password: use apiKey or auth instead"],
  [({ search, hash }) => search + hash !== "", "holds a query or fragment: leave it out"],
];

/**
 * The base URL as text without a slash at its end: the option, else `CUDO_API_URL`. One that is not safe is a {@link UsageError},
 * which does not repeat it.
 */
export function baseUrl(option: string | WebURL | undefined): string {
  const [name, value] = option === undefined ? ["CUDO_API_URL", env("CUDO_API_URL")] : ["baseUrl", option];
  let url: URL;
  try {
    url = new URL(String(value ?? DEFAULT_BASE_URL));
  } catch {
    throw new UsageError(`${name} is not an absolute URL: write it like ${DEFAULT_BASE_URL}.`);
  }
  const mistake = MISTAKES.find(([wrong]) => wrong(url));
  if (mistake) throw new UsageError(`${name} ${mistake[1]}.`);
  return (url.origin + url.pathname).replace(/\/+$/, "");
}
