import type { CreateSshKeyBody, SshKey } from "@cudo-compute/client";
import {
  column,
  defineCreate,
  defineDelete,
  defineGet,
  defineGroup,
  defineList,
  defineResource,
  required,
  text,
} from "../../kit/index.ts";

/** The columns of an SSH key. */
export const sshKeyColumns = [
  column<SshKey>("id"),
  column<SshKey>("type"),
  column<SshKey>("comment"),
  column<SshKey>("fingerprint"),
  column<SshKey>("age", { field: "createTime", show: "age" }),
  column<SshKey>("public-key", { wide: true }),
];

/** Your own SSH keys. */
export const sshKey = defineResource<SshKey>({
  noun: ["SSH key", "SSH keys"],
  command: "ssh-key",
  scope: "account",
  columns: sshKeyColumns,
  all: (call) => call.api.sshKeys.list(call.options),
  get: (call, id) => call.api.sshKeys.get(id, call.options),
  operations: { list: "ListSshKeys", get: "GetSshKey" },
});

export const group = defineGroup({
  brief: "Your SSH keys, which new machines accept",
  commands: {
    list: defineList(sshKey, { fetch: (call, page) => call.api.sshKeys.list(page) }),
    get: defineGet(sshKey),
    create: defineCreate(sshKey, {
      brief: "add a public key; the service chooses its id",
      idField: false,
      flags: { file: required(text("the file with the public key, - for stdin", { placeholder: "file" })) },
      prepare: async (call, body: Partial<CreateSshKeyBody>) => {
        const { publicKey } = await import("../shared/access.ts");
        return call.flags.file === undefined
          ? body
          : { ...body, publicKey: await publicKey(call.ctx, call.flags.file) };
      },
      send: (call, body: CreateSshKeyBody) => call.api.sshKeys.create(body, call.options),
      operations: ["CreateSshKey"],
      examples: ["cudo ssh-key create --file ~/.ssh/id_ed25519.pub"],
    }),
    delete: defineDelete(sshKey, {
      each: (call, id) => call.api.sshKeys.delete(id, call.options),
      lost: ({ comment, fingerprint }) => [comment, fingerprint],
      operations: ["DeleteSshKey"],
    }),
  },
});
