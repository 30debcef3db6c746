import type { Pager } from "@cudo-compute/client";
import type { Call } from "../../kit/call.ts";
import type { Scope } from "../../kit/command.ts";
import type { Candidates } from "../../kit/flag.ts";
import { MANY } from "../../kit/resource.ts";
import { allNames } from "../../settings/config-file.ts";

/**
 * Ids for the completion of flags and arguments of other commands: `--vm`, `--data-center`. They name the client's lists and
 * not the resources of their commands, so that no group of commands loads another.
 */
function ids<T>(
  of: string,
  scope: Scope,
  list: (call: Call) => Pager<T>,
  id: (row: T) => string = (row) => (row as { readonly id: string }).id,
): Candidates {
  return { of, scope, find: async (call) => (await list(call).collect({ limit: MANY })).map(id) };
}

export const projectIds = ids("project", "account", ({ api, options }) => api.projects.list(options));
export const billingAccountIds = ids("billing account", "account", ({ api, options }) =>
  api.billing.accounts.list(options),
);
export const paymentMethodIds = ids("billing payment-method", "account", ({ api, billingAccountId, options }) =>
  api.billing.paymentMethods.list(billingAccountId, options),
);

export const vmIds = ids("vm", "project", ({ project, options }) => project.vms.list({}, options));
export const diskIds = ids("disk", "project", ({ project, options }) => project.disks.list({}, options));
export const networkIds = ids("network", "project", ({ project, options }) => project.networks.list(options));
export const volumeIds = ids("volume", "project", ({ project, options }) => project.volumes.list(options));
export const securityGroupIds = ids("security-group", "project", ({ project, options }) =>
  project.securityGroups.list({}, options),
);

export const dataCenterIds = ids("vm-data-center", "public", ({ api, options }) => api.dataCenters.list(options));
export const gpuModelIds = ids("gpu-model", "public", ({ api, options }) => api.gpuModels.list(options));
export const vmTypeIds = ids(
  "vm-type",
  "public",
  ({ api, options }) => api.machineTypes.list({}, options),
  ({ machineType }) => machineType,
);
export const machineTypeIds = ids("machine-type", "public", ({ api, options }) =>
  api.machineTypes.bareMetal.list({}, options),
);
export const clusterMachineTypeIds = ids("cluster-machine-type", "public", ({ api, options }) =>
  api.machineTypes.cluster.list({}, options),
);
export const operatingSystemIds = ids("machine os", "public", ({ api, options }) =>
  api.machines.operatingSystems.list(options),
);

/** Images of the project, then the public ones. */
export const imageIds: Candidates = {
  of: "any image",
  scope: "public",
  find: async (call) => {
    const lists = await Promise.all([
      call.settings.get("project") === undefined ? [] : call.project.images.list(call.options).collect({ limit: MANY }),
      call.api.publicImages.list(call.options).collect({ limit: MANY }),
    ]);
    return lists.flat().map(({ id }) => id);
  },
};

/** The profiles of the config file. */
export const profileNames: Candidates = {
  of: "profile",
  scope: "local",
  find: ({ settings }) => allNames(settings.config),
};
