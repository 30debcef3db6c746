import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { storedKey } from "../auth/credentials.ts";
import { type Call, column, type Result, rows, UsageError } from "../kit/index.ts";
import { isRecord } from "./config-file.ts";
import { changeConfig, profileName, withProfile } from "./edit.ts";
import { forProfile } from "./settings.ts";

interface Imported {
  readonly id: string;
  readonly project: string;
  readonly billingAccount: string;
  readonly key: boolean;
}

/**
 * Reads the vendor CLI's file: `configVersion: v0`, `keys: [{name, key}]`, `contexts: [{name, key, project,
 * billing-account}]`, `current-context`. Profiles that are there keep what the file does not say.
 */
export async function importCudoctl(call: Call, file: string | undefined): Promise<Result> {
  const { ctx, settings } = call;
  const path = file ?? join(ctx.env.XDG_CONFIG_HOME || join(ctx.home, ".config"), "cudo", "cudo.yml");
  const found = await read(path);
  const keys = new Map(list(found.keys).map((each) => [word(each.name), word(each.key)]));
  const imported: Imported[] = [];
  for (const context of list(found.contexts)) {
    const id = profileName(word(context.name));
    const project = word(context.project);
    const billingAccount = word(context["billing-account"]);
    await changeConfig(ctx, (config) =>
      withProfile(config, id, { ...(project && { project }), ...(billingAccount && { billingAccount }) }),
    );
    const key = keys.get(word(context.key));
    if (key) await (await storedKey(ctx, forProfile(settings, id))).save(key);
    imported.push({ id, project, billingAccount, key: Boolean(key) });
  }
  const current = word(found["current-context"]);
  if (imported.some(({ id }) => id === current)) await changeConfig(ctx, (config) => ({ ...config, current }));
  return rows(imported, {
    columns: [
      column<Imported>("profile", { field: "id" }),
      column("project"),
      column("billing-account"),
      column("key", { show: "yesno" }),
    ],
    noun: ["profile", "profiles"],
    where: "imported",
  });
}

async function read(path: string): Promise<Record<string, unknown>> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`${path} cannot be read: ${error.code ?? error.message}`, "name it with --file");
  });
  const { parse } = await import("yaml");
  let value: unknown;
  try {
    value = parse(text);
  } catch {
    // The parser's message would quote the line, and with it perhaps a key.
    throw new UsageError(`${path} is not YAML`);
  }
  if (!isRecord(value)) throw new UsageError(`${path} is not a cudoctl config`);
  if (value.configVersion !== "v0")
    throw new UsageError(`${path} has configVersion ${word(value.configVersion) || "none"}; v0 is known`);
  return value;
}

const list = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.filter(isRecord) : []);
const word = (value: unknown): string => (typeof value === "string" || typeof value === "number" ? String(value) : "");
