import type { Entry } from "../kit/command.ts";

/** The commands of the API's resources, in the order of the root help. `disk` is in tree.ts. */
export const compute: Readonly<Record<string, Entry>> = {
  vm: {
    brief: "virtual machines",
    aliases: ["vms"],
    section: "Compute",
    load: async () => (await import("./vm/spec.ts")).group,
  },
  "vm-type": {
    brief: "types of virtual machines, with prices ($/hour)",
    aliases: ["vm-types"],
    section: "Compute",
    load: async () => (await import("./vm-type/spec.ts")).group,
  },
  "vm-data-center": {
    brief: "data centers",
    aliases: ["vm-data-centers", "data-center", "data-centers"],
    section: "Compute",
    load: async () => (await import("./vm-data-center/spec.ts")).group,
  },
  "gpu-model": {
    brief: "GPU models",
    aliases: ["gpu-models"],
    section: "Compute",
    load: async () => (await import("./gpu-model/spec.ts")).group,
  },
  image: {
    brief: "images: public ones, and your own",
    aliases: ["images"],
    section: "Compute",
    load: async () => (await import("./image/spec.ts")).group,
  },
  machine: {
    brief: "bare-metal machines",
    aliases: ["machines"],
    section: "Compute",
    load: async () => (await import("./machine/spec.ts")).group,
  },
  "machine-type": {
    brief: "types of bare-metal machines, with prices ($/hour)",
    aliases: ["machine-types"],
    section: "Compute",
    load: async () => (await import("./machine-type/spec.ts")).group,
  },
  cluster: {
    brief: "clusters of bare-metal machines",
    aliases: ["clusters"],
    section: "Compute",
    load: async () => (await import("./cluster/spec.ts")).group,
  },
  "cluster-machine-type": {
    brief: "types of cluster machines, with prices ($/hour)",
    aliases: ["cluster-machine-types"],
    section: "Compute",
    load: async () => (await import("./cluster-machine-type/spec.ts")).group,
  },
};

/** Storage and networks. */
export const storage: Readonly<Record<string, Entry>> = {
  volume: {
    brief: "file storage that machines share",
    aliases: ["volumes"],
    section: "Storage and network",
    load: async () => (await import("./volume/spec.ts")).group,
  },
  "object-storage": {
    brief: "buckets, and the users and keys of S3 clients",
    section: "Storage and network",
    load: async () => (await import("./object-storage/spec.ts")).group,
  },
  network: {
    brief: "private networks",
    aliases: ["networks"],
    section: "Storage and network",
    load: async () => (await import("./network/spec.ts")).group,
  },
  "security-group": {
    brief: "firewall rules",
    aliases: ["security-groups"],
    section: "Storage and network",
    load: async () => (await import("./security-group/spec.ts")).group,
  },
};

/** Projects, keys and money. */
export const account: Readonly<Record<string, Entry>> = {
  project: {
    brief: "projects and who may use them",
    aliases: ["projects"],
    section: "Account",
    load: async () => (await import("./project/spec.ts")).group,
  },
  "ssh-key": {
    brief: "your SSH keys",
    aliases: ["ssh-keys"],
    section: "Account",
    load: async () => (await import("./ssh-key/spec.ts")).group,
  },
  "api-key": {
    brief: "your API keys",
    aliases: ["api-keys"],
    section: "Account",
    load: async () => (await import("./api-key/spec.ts")).group,
  },
  billing: {
    brief: "billing accounts, payments and invoices",
    section: "Account",
    load: async () => (await import("./billing/spec.ts")).group,
  },
  account: {
    brief: "your user account",
    section: "Account",
    load: async () => (await import("./account/spec.ts")).group,
  },
};
