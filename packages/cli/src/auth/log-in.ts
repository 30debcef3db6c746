import { forgetIds } from "../completion/forget.ts";
import { readInput } from "../kit/body.ts";
import type { Call } from "../kit/call.ts";
import { CliError, done, type Result, UsageError } from "../kit/index.ts";
import { changeConfig, profileName, withProfile } from "../settings/edit.ts";
import { type Settings, withSetting } from "../settings/settings.ts";
import { VERSION } from "../version.ts";
import { authClient, loginCommand, storedKey } from "./credentials.ts";
import { loginPrompt } from "./prompt.ts";

interface LoginFlags {
  readonly browser?: boolean | undefined;
  readonly qr?: boolean | undefined;
  readonly apiKeyStdin?: boolean | undefined;
  readonly store?: "keyring" | "file" | undefined;
}

/** Runs `cudo login`: an API key from stdin, else the device flow, else (no provider known) asks for a key. */
export async function logIn(
  call: Pick<Call, "ctx" | "settings" | "note" | "interactive"> & { readonly flags: LoginFlags },
): Promise<Result> {
  const { ctx, flags } = call;
  const settings =
    flags.store === undefined ? call.settings : withSetting(call.settings, "store", flags.store, "--store");
  const profile = profileName(settings.profile.value);
  const who =
    flags.apiKeyStdin === true ? await withKey(await readKey(call), call, settings) : await withPerson(call, settings);
  await forgetIds(ctx);
  await changeConfig(ctx, (config) => withProfile(config, profile, { ...(flags.store && { store: flags.store }) }));
  if (settings.credentialVariable !== undefined)
    call.note(`${settings.credentialVariable} is set and goes before this login`);
  const next =
    settings.get("project") === undefined ? "\nnext: cudo project list, then cudo config set project ID" : "";
  return done(`logged in as ${who} (profile ${profile})${next}`, { profile, as: who });
}

async function withPerson(call: Parameters<typeof logIn>[0], settings: Settings): Promise<string> {
  const { ctx, flags } = call;
  const auth = await authClient(ctx, settings);
  if (auth === undefined) {
    if (!call.interactive) throw noProvider(settings);
    const key = await ctx.prompter.secret("API key (it is not shown)");
    if (!key) throw new CliError("the login was given up", { exit: 1, code: "CANCELLED" });
    return withKey(key.trim(), call, settings);
  }
  // Nobody need be at this terminal: the code can be typed anywhere. But someone must see it.
  if (!call.interactive && flags.browser !== false) {
    throw new CliError("a person must log in, and input is not a terminal", {
      exit: 4,
      code: "NOT_INTERACTIVE",
      hint: `${loginCommand(settings)} --no-browser shows the code anyway; --api-key-stdin takes a key`,
    });
  }
  const persona = await auth.login({
    prompt: loginPrompt({ ctx, browser: flags.browser !== false, qr: flags.qr === true }),
    signal: ctx.signal,
  });
  return persona.email ?? persona.name ?? persona.subject;
}

async function readKey({ ctx }: Pick<Call, "ctx">): Promise<string> {
  if (ctx.stdin.isTTY === true)
    throw new UsageError("--api-key-stdin reads from a pipe", "cudo login --api-key-stdin < key.txt");
  const key = (await readInput(ctx, "-")).trim();
  if (key === "") throw new UsageError("--api-key-stdin: stdin was empty");
  if (/\s/.test(key)) throw new UsageError("--api-key-stdin: stdin holds more than a key");
  return key;
}

/** A key is asked of the service before it is kept: one that does not work would be a riddle later. */
async function withKey(key: string, { ctx }: Pick<Call, "ctx">, settings: Settings): Promise<string> {
  const [{ CudoCompute }, { apiKey }] = await Promise.all([
    import("@cudo-compute/client"),
    import("@cudo-compute/auth"),
  ]);
  const baseUrl = settings.get("apiUrl") ?? "";
  const auth = apiKey(key, {
    apiOrigins: [new URL(baseUrl).origin],
    allowLoopbackHttp: true,
    source: "the key that was given",
  });
  const appInfo = { name: "cudo-cli", version: VERSION };
  const cudo = new CudoCompute({
    auth,
    baseUrl,
    fetch: ctx.fetch,
    clock: ctx.clock,
    logLevel: "off",
    projectId: null,
    appInfo,
  });
  const { emailAddress } = await cudo.account.get({ signal: ctx.signal });
  await (await storedKey(ctx, settings)).save(key);
  return emailAddress || "an API key";
}

function noProvider(settings: Settings): CliError {
  return new CliError("no OpenID provider is known for this API", {
    exit: 4,
    code: "NO_PROVIDER",
    hint: `${loginCommand(settings)} --api-key-stdin < key.txt, or set CUDO_API_KEY; the setting issuer names a provider`,
  });
}
