import { AuthError, isAuthError } from "../errors/auth-error.ts";
import type { StoredRecord } from "../model/stored-record.ts";
import type { WebAbortSignal } from "../model/web.ts";
import { deviceLogin } from "../oauth/device.ts";
import { checkLogin, type LoginAnswer } from "../oauth/id-token.ts";
import { adoptable, adopted } from "./adopt.ts";
import type { Context } from "./context.ts";
import type { LoginOptions } from "./login-options.ts";
import { toRecord } from "./record.ts";

/**
 * Logs in and stores what came of it. No lease is held while the person thinks: another process may log in meanwhile, and
 * a device login then takes that one over.
 */
export async function logIn(context: Context, options: LoginOptions): Promise<StoredRecord> {
  const { signal } = options;
  try {
    await checkStore(context, signal);
    const found = await ask(context, options);
    if ("adopted" in found) return found.adopted;
    const login = await checkLogin(context.provider, found.answer, context.emit, signal);
    const record = await save(context, toRecord(context.key, login));
    context.emit("logged-in", { method: typeof options.method === "object" ? options.method.name : "device" });
    return record;
  } catch (error) {
    if (signal?.aborted) throw new AuthError("login-cancelled", "the login was given up", {});
    throw error;
  }
}

/** Before the person does anything: a login that cannot be kept is a nuisance. */
async function checkStore({ store }: Context, signal: WebAbortSignal | undefined): Promise<void> {
  const probe = await store.probe({ signal });
  if (probe.usable) return;
  const { reason } = probe;
  throw new AuthError("store-unavailable", `the ${store.kind} store cannot be used: ${reason}`, {
    store: store.kind,
    reason,
  });
}

async function ask(
  context: Context,
  options: LoginOptions,
): Promise<{ readonly answer: LoginAnswer } | { readonly adopted: StoredRecord }> {
  const { provider, credential } = context;
  const { prompt, signal } = options;
  if (typeof options.method === "object") return { answer: await options.method.run(provider, { prompt, signal }) };
  const before = (await credential.read(signal))?.record.tokens?.access;
  const adopt = () => adoptable(context, before, signal);
  const result = await deviceLogin(provider, { prompt, adopt, signal });
  return result.kind === "answer" ? { answer: result.answer } : { adopted: adopted(context, result.adopted) };
}

/** Takes no signal: the person has done their part, and giving up now would waste it. */
async function save({ credential, emit }: Context, record: StoredRecord): Promise<StoredRecord> {
  try {
    return (await credential.locked((base, lease) => credential.write(record, base, lease))).record;
  } catch (error) {
    if (!isAuthError(error)) throw error;
    credential.keep(record, await credential.read().catch(() => undefined));
    emit("persist-failed", { code: error.code });
    return record;
  }
}
