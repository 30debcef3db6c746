import { ConnectionError, type Sent } from "../errors/connection-error.ts";
import { plain, redact } from "../errors/text.ts";
import { isRecord } from "../json.ts";
import { context, type Flight, mayHaveHappened, secretsOf } from "./flight.ts";

/** Codes of Node's and undici's errors that only occur before anything is sent. */
const NEVER_SENT: readonly string[] = ["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"];
const CONNECTING: readonly unknown[] = ["connect", "getaddrinfo"];

/** What to do, by what the error and its causes say. */
const ADVICE: readonly (readonly [about: RegExp, advice: string])[] = [
  [/ENOTFOUND|EAI_AGAIN/, "Check baseUrl and this machine's name service."],
  [/ECONNREFUSED/, "Check baseUrl: nothing listens there."],
  [
    /CERT|SELF_SIGNED|certificate/i,
    "Check the certificate; behind a company's proxy, NODE_EXTRA_CA_CERTS may be needed.",
  ],
  [/redirect/i, "A redirect is not followed, since it could take the credential elsewhere: check baseUrl."],
];

/** An error and its causes, as far as they go. */
function causes(error: unknown): Readonly<Record<string, unknown>>[] {
  const chain: Readonly<Record<string, unknown>>[] = [];
  for (let next = error; isRecord(next) && chain.length < 5; next = next.cause) chain.push(next);
  return chain;
}

/** Whether an error says that no request left. Several addresses may have been tried: then each must say so. */
function neverSent({ code, syscall, errors }: Readonly<Record<string, unknown>>): boolean {
  if (Array.isArray(errors) && errors.length > 0) return errors.every((error) => isRecord(error) && neverSent(error));
  return CONNECTING.includes(syscall) || (typeof code === "string" && NEVER_SENT.includes(code));
}

/** The error itself, or a copy of its message without credentials: test tools put a request's headers into theirs. */
function safeCause(error: unknown, chain: Readonly<Record<string, unknown>>[], secrets: Iterable<string>): unknown {
  const shown =
    chain.map((it) => [it.message, it.stack, ...Object.values(it).map(json)].join("\n")).join("\n") || String(error);
  if (redact(shown, secrets) === shown) return error;
  return new Error(redact(String(chain[0]?.message ?? error), secrets));
}

function json(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return "";
  }
}

/** Makes a {@link ConnectionError} of what `fetch`, or reading its answer, has thrown. */
export function connectionFailure(flight: Flight, url: string, error: unknown, answered: boolean): ConnectionError {
  const chain = causes(error);
  const sent: Sent = answered || (chain.some(neverSent) ? false : "unknown");
  const told = [...new Set(chain.flatMap(({ code, message }) => [code, message]))].filter(
    (it) => typeof it === "string",
  );
  const why = plain(redact(told.join(": ") || String(error), secretsOf(flight)), 300);
  const what = answered ? "the connection broke while the answer arrived" : `no answer from ${new URL(url).host}`;
  const advice = ADVICE.find(([about]) => about.test(told.join(" ")))?.[1];
  const doubt = sent === false ? " The request was not sent." : mayHaveHappened(flight);
  return new ConnectionError(`${what} (${why}).${doubt}${advice ? ` ${advice}` : ""}`, {
    ...context(flight),
    sent,
    cause: safeCause(error, chain, secretsOf(flight)),
  });
}
