import { stat } from "node:fs/promises";
import { send } from "../api/send.ts";
import { credentials } from "../auth/credentials.ts";
import { statusOf } from "../auth/status.ts";
import type { Call } from "../kit/call.ts";
import { toPlainError } from "../kit/plain-error.ts";
import { proxiesIn, withoutProxy } from "../net/proxy.ts";
import { configPath } from "../settings/config-file.ts";
import { VERSION } from "../version.ts";

/** What one look found. */
export interface Check {
  readonly check: string;
  readonly result: "ok" | "warning" | "failed" | "skipped";
  readonly detail: string;
  readonly hint: string;
}

type Found = Omit<Check, "check" | "hint"> & { readonly hint?: string };

/** Clocks further apart than this make signatures and tokens fail, in milliseconds. */
const SKEW = 60_000;

/** Looks at everything that a command needs, in the order in which it needs it. One that fails does not stop the others. */
export async function runChecks(call: Call): Promise<Check[]> {
  const look = async (check: string, work: () => Promise<Found>): Promise<Check> => {
    try {
      return { hint: "", ...(await work()), check };
    } catch (error) {
      call.ctx.signal.throwIfAborted();
      const { message, hint = "" } = toPlainError(error);
      return { check, result: "failed", detail: message, hint };
    }
  };
  return [
    await look("program", async () => ok(`cudo ${VERSION}, Node ${process.versions.node}, ${call.ctx.platform}`)),
    await look("config", () => config(call)),
    await look("credential", () => credential(call)),
    await look("proxy", () => proxy(call)),
    await look("service", () => service(call)),
    await look("login", () => login(call)),
    await look("project", () => project(call)),
  ];
}

const ok = (detail: string): Found => ({ result: "ok", detail });

async function config({ ctx, settings }: Call): Promise<Found> {
  const path = configPath(ctx);
  const profile = `profile ${settings.profile.value} (${settings.profile.origin})`;
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return ok(`no config file yet; ${profile}`);
  if (ctx.platform !== "win32" && (found.mode & 0o077) !== 0) {
    return { result: "warning", detail: `others can read ${path}`, hint: `chmod 600 ${path}` };
  }
  return ok(`${path}; ${profile}`);
}

async function credential({ ctx, settings }: Call): Promise<Found> {
  const { source, state, store, warnings } = await statusOf(ctx, settings);
  if (source === "none")
    return { result: "failed", detail: "nobody is logged in", hint: "cudo login, or set CUDO_API_KEY" };
  const detail = [source, state, store && `kept: ${store}`, ...warnings].filter(Boolean).join("; ");
  return warnings.length > 0 ? { result: "warning", detail } : ok(detail);
}

async function proxy({ ctx }: Call): Promise<Found> {
  const found = [...new Set(Object.values(proxiesIn(ctx.env)).map(({ variable, url }) => `${variable}: ${url.host}`))];
  if (found.length === 0) return ok("none");
  // The host alone: an address may hold a password.
  const except = withoutProxy(ctx.env);
  return ok(`${found.join(", ")}${except === "" ? "" : `; not for ${except}`}`);
}

async function service({ ctx, settings }: Call): Promise<Found> {
  const url = new URL("/v1/vms/data-centers", settings.get("apiUrl"));
  const nobody = { source: "", headers: async () => ({}) as { authorization: string }, renew: async () => false };
  const before = ctx.clock.now();
  const answer = await send({
    ctx,
    credential: nobody,
    method: "GET",
    url: url.href,
    body: undefined,
    timeout: 10_000,
  }).catch((error) => {
    const plain = toPlainError(error);
    if (plain.exit === 10) throw error;
    return undefined; // It answered: that is what is asked here.
  });
  const after = ctx.clock.now();
  const date = Date.parse(answer?.headers.find(([name]) => name === "date")?.[1] ?? "");
  const skew = Number.isNaN(date) ? 0 : date - (before + after) / 2;
  if (Math.abs(skew) > SKEW) {
    return {
      result: "warning",
      detail: `this machine's clock is ${Math.round(Math.abs(skew) / 1000)} s ${skew > 0 ? "behind" : "ahead"}`,
      hint: "set the clock",
    };
  }
  return ok(`${url.origin} answered in ${Math.round(after - before)} ms`);
}

async function login({ ctx, settings, note }: Call): Promise<Found> {
  const found = await credentials({ ctx, settings, note, interactive: false });
  const url = new URL("/v1/auth", settings.get("apiUrl")).href;
  const { data } = await send({ ctx, credential: found, method: "GET", url, body: undefined, timeout: 10_000 });
  const { emailAddress = "" } = (data ?? {}) as { emailAddress?: string };
  return ok(`accepted${emailAddress && ` as ${emailAddress}`}`);
}

async function project({ ctx, settings, note }: Call): Promise<Found> {
  const found = settings.setting("project");
  if (found === undefined) return { result: "warning", detail: "none is chosen", hint: "cudo config set project ID" };
  const login = await credentials({ ctx, settings, note, interactive: false });
  const url = new URL(`/v1/projects/${encodeURIComponent(found.value)}`, settings.get("apiUrl")).href;
  await send({ ctx, credential: login, method: "GET", url, body: undefined, timeout: 10_000 });
  return ok(`${found.value} (${found.origin})`);
}
