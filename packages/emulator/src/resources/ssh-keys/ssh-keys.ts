import { pageByNumber } from "../../paging.ts";
import { RpcError } from "../../wire/rpc-error.ts";
import type { Handlers } from "../handler.ts";
import { lookUp } from "../lookup.ts";
import { parsePublicKey } from "./public-key.ts";
import { presentSshKey } from "./record.ts";

/** The SSH keys of the caller. */
export const sshKeys: Handlers<"ListSshKeys" | "CreateSshKey" | "GetSshKey" | "DeleteSshKey"> = {
  ListSshKeys({ world, caller, query }) {
    const { items, meta } = pageByNumber(world.store.sshKeys.list(caller.userId), query);
    return { sshKeys: items.map(presentSshKey), ...meta };
  },

  CreateSshKey({ world, caller: { userId }, body }) {
    const key = parsePublicKey(body.publicKey);
    // Whether the service takes a key twice has not been seen. A client that looks first, as real ones do, works either way.
    if (world.store.sshKeys.list(userId).some(({ fingerprint }) => fingerprint === key.fingerprint)) {
      throw new RpcError("ALREADY_EXISTS", "An SSH key with that fingerprint already exists");
    }
    const record = { id: world.random.id(), userId, ...key, createTime: world.clock.now() };
    world.store.sshKeys.set(userId, record.id, record);
    return presentSshKey(record);
  },

  GetSshKey: ({ world, caller, path }) => presentSshKey(lookUp(world, "sshKeys", caller.userId, path.id)),

  DeleteSshKey({ world, caller, path }) {
    lookUp(world, "sshKeys", caller.userId, path.id);
    world.store.sshKeys.delete(caller.userId, path.id);
    return {};
  },
};
