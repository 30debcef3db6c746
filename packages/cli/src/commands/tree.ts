import type { Entry } from "../kit/command.ts";
import { account, compute, storage } from "./resources.ts";
import { tools } from "./tools.ts";

/** Every top-level command, in the order of the root help. */
export const tree: Readonly<Record<string, Entry>> = {
  ...compute,
  disk: {
    brief: "disks of virtual machines",
    aliases: ["disks"],
    section: "Storage and network",
    load: async () => (await import("./disk/spec.ts")).group,
  },
  ...storage,
  ...account,
  ...tools,
};
