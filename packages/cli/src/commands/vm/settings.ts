import type { UpdateVMAuthorizedSSHKeysBody, UpdateVMExpireTimeBody, UpdateVMMetadataBody } from "@cudo-compute/client";
import {
  defineAction,
  defineCommand,
  defineGroup,
  defineUpdate,
  firstArg,
  many,
  plain,
  text,
  toggle,
} from "../../kit/index.ts";
import { idsOf } from "../../kit/resource.ts";
import { expiryFlags, withExpiry } from "../shared/expiry.ts";
import { accessFlags, term } from "../shared/flags.ts";
import { vm } from "./resource.ts";

const vmArg = { name: "vm", brief: "the id of the VM", complete: idsOf(vm) };

/** `vm password`. */
export const password = defineCommand({
  brief: "set the login user's password, which is asked for or read from stdin",
  scope: "project",
  args: [vmArg],
  flags: { passwordStdin: toggle("read the password from stdin") },
  operations: ["UpdateVMPassword"],
  examples: ["cudo vm password train-01", "cudo vm password train-01 --password-stdin < password.txt"],
  run: async (call) => (await import("./password.ts")).setPassword(call),
});

/** `vm metadata`. */
export const metadata = defineGroup({
  brief: "Your own notes on a VM",
  commands: {
    get: defineCommand({
      brief: "show the metadata of a VM, or one value of it",
      scope: "project",
      args: [vmArg, { name: "key", brief: "show this value alone", optional: true }],
      operations: ["GetVM"],
      run: async (call) => {
        const { metadata } = await call.project.vms.get(firstArg(call), call.options);
        const [, key] = call.args;
        if (key !== undefined) return plain(metadata[key] ?? "", metadata[key] ?? null);
        const lines = Object.entries(metadata).map((pair) => `${pair.join("=")}\n`);
        return plain(lines.join(""), metadata);
      },
    }),
    set: defineUpdate(vm, {
      brief: "replace the metadata of a VM, or add to it with --merge",
      flags: {
        metadata: many(text("a note", { placeholder: "key=value" })),
        merge: toggle("keep the notes that are not named", { field: "merge" }),
      },
      prepare: async (call, body: Partial<UpdateVMMetadataBody>) => {
        if (call.flags.metadata.length === 0) return body;
        const { toPairs } = await import("../shared/pairs.ts");
        return { ...body, metadata: { ...body.metadata, ...toPairs("--metadata", call.flags.metadata) } };
      },
      send: async (call, id, body: UpdateVMMetadataBody) =>
        void (await call.project.vms.updateMetadata(id, body, call.options)),
      operations: ["UpdateVMMetadata"],
      examples: ["cudo vm metadata set train-01 --metadata owner=ada --merge"],
    }),
  },
});

/** `vm ssh-keys`. */
export const sshKeys = defineGroup({
  brief: "Who may log in to a VM",
  commands: {
    set: defineUpdate(vm, {
      brief: "set the SSH keys that a VM accepts",
      flags: accessFlags,
      prepare: async (call, body: Partial<UpdateVMAuthorizedSSHKeysBody>) =>
        (await import("../shared/access.ts")).withAccess(call, body),
      send: (call, id, body: UpdateVMAuthorizedSSHKeysBody) =>
        call.project.vms.updateAuthorizedSshKeys(id, body, call.options),
      operations: ["UpdateVMAuthorizedSSHKeys"],
      examples: ["cudo vm ssh-keys set train-01 --ssh-key-source user --ssh-key ~/.ssh/id_ed25519.pub"],
    }),
  },
});

/** `vm expire`. */
export const expire = defineGroup({
  brief: "When a VM is deleted by itself",
  commands: {
    set: defineUpdate(vm, {
      brief: "set when a VM is deleted by itself",
      flags: expiryFlags,
      prepare: (call, body: Partial<UpdateVMExpireTimeBody>) => withExpiry(body, call.ctx.clock.now()),
      send: async (call, id, body: UpdateVMExpireTimeBody) =>
        void (await call.project.vms.updateExpireTime(id, body, call.options)),
      operations: ["UpdateVMExpireTime"],
      examples: [
        "cudo vm expire set train-01 --ttl 8h",
        "cudo vm expire set train-01 --expire-time 2026-12-31T12:00:00Z",
      ],
    }),
  },
});

/** `vm commit`. */
export const commit = defineAction(vm, {
  brief: "keep VMs for a term, for a lower price; it cannot be undone",
  flags: { term },
  each: (call, id) => call.project.vms.commit(id, { commitmentTerm: call.flags.term }, call.options),
  done: "committed",
  confirm: { verb: "Commit to", lost: () => "cannot be terminated before the term is over" },
  operations: ["CommitVM"],
  examples: ["cudo vm commit train-01 --term 12-months"],
});
