import type { Hooks } from "@cudo-compute/client";
import type { OutStream } from "../context.ts";

/** Headers that are never shown. The credential's never reaches a hook; these are for what the service sends. */
const SECRET = /authorization|cookie|token|secret|api-?key/i;

/** Requests and answers on stderr, for `--debug=http`: no bodies, since those hold passwords and keys. */
export function traceHooks(stderr: OutStream): Hooks {
  const say = (line: string) => void stderr.write(`${line}\n`);
  return {
    request({ method, url, attempt, headers, operation }) {
      say(`> ${method} ${url} (${operation}, attempt ${attempt})`);
      headers.forEach((value, name) => {
        say(`> ${name}: ${SECRET.test(name) ? "[redacted]" : value}`);
      });
    },
    response({ status, elapsed, headers }) {
      say(`< ${status} in ${Math.round(elapsed)} ms`);
      headers.forEach((value, name) => {
        say(`< ${name}: ${SECRET.test(name) ? "[redacted]" : value}`);
      });
    },
    retry: ({ delay, error }) => say(`! ${error.name}: next attempt in ${Math.round(delay)} ms`),
  };
}
