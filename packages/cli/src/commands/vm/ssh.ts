import { isIP } from "node:net";
import type { VM } from "@cudo-compute/client";
import { type Call, CliError, ExitError, plain, type Result } from "../../kit/index.ts";
import { suggestingId } from "../../kit/run/suggest-id.ts";
import { waited } from "../../kit/run/waiting.ts";
import { vm } from "./resource.ts";
import type { sshFlags } from "./spec.ts";

/** Runs `vm ssh`: starts the system's ssh and ends with its exit code. */
export async function ssh(call: Call<typeof sshFlags>): Promise<Result | undefined> {
  const [id = "", ...remote] = call.args;
  const { user, port, identity, internal, print } = call.flags;
  const row = await ready(call, id);
  const args = [
    "-l",
    user ?? "root",
    ...(port === undefined ? [] : ["-p", String(port)]),
    ...(identity === undefined ? [] : ["-i", identity]),
    // What follows is the host, whatever it looks like.
    "--",
    addressOf(row, internal === true),
    ...remote,
  ];
  if (print === true) return plain(["ssh", ...args].map(quoted).join(" "), { command: "ssh", args });
  const exit = await call.ctx.spawn("ssh", args).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    throw new CliError("ssh is not installed here, or not on the PATH", { hint: `cudo vm ssh ${id} --print` });
  });
  if (exit !== 0) throw new ExitError(exit);
  return undefined;
}

/** The VM, once it is ACTIVE. @throws CliError (exit 7) when it is not and nobody wants to wait */
async function ready(call: Call<typeof sshFlags>, id: string): Promise<VM> {
  const row = await suggestingId(vm, call, id, () => call.project.vms.get(id, call.options));
  if (row.state === "ACTIVE") return row;
  if (call.flags.wait === true && row.state !== "STOPPED") {
    const active = await waited(vm, call, id, "ACTIVE");
    if (active !== undefined) return active;
  }
  const hint = row.state === "STOPPED" ? `cudo vm start ${id} --wait` : `cudo vm ssh ${id} --wait`;
  throw new CliError(`VM ${id} is ${row.state.toLowerCase()}, not active`, { exit: 7, code: "VM_NOT_ACTIVE", hint });
}

/** @throws CliError (exit 7) when it has none */
function addressOf({ id, publicIpAddress, externalIpAddress, internalIpAddress }: VM, internal: boolean): string {
  const address = internal ? internalIpAddress : publicIpAddress || externalIpAddress;
  // It becomes an argument of another program, so it must be what it says.
  if (isIP(address) !== 0) return address;
  throw new CliError(`VM ${id} has no ${internal ? "internal" : "public"} address`, {
    exit: 7,
    code: "NO_ADDRESS",
    hint: internal ? `cudo vm get ${id}` : `from a machine in its network: cudo vm ssh ${id} --internal`,
  });
}

const quoted = (word: string): string => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`);
