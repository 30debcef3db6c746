import type { SearchResult } from "@cudo-compute/client";
import { column, defineCommand, firstArg, rows, whole } from "../kit/index.ts";

/** What a result is about: the one field that is filled. */
function found(row: SearchResult): { readonly id?: string; readonly projectId?: string; readonly state?: unknown } {
  const { virtualMachine, machine, cluster, disk, image, network, volume, project, billingAccount } = row;
  return virtualMachine ?? machine ?? cluster ?? disk ?? image ?? network ?? volume ?? project ?? billingAccount ?? {};
}

export const command = defineCommand({
  brief: "find resources of any kind, in every project that you may see",
  scope: "account",
  args: [{ name: "query", brief: "a name, or a part of one" }],
  flags: { limit: whole("the most results") },
  operations: ["SearchResources"],
  columns: ["name", "kind", "id", "project", "score"],
  examples: ["cudo search train"],
  run: async (call) => {
    const results = await call.api.search(firstArg(call), call.options).collect({ limit: call.flags.limit });
    return rows(results, {
      id: (row) => found(row).id ?? row.resourceName,
      noun: ["result", "results"],
      columns: [
        column<SearchResult>("kind", { field: "resourceType", show: "state", prefix: "RESOURCE_TYPE_" }),
        column("id", { value: (row) => found(row).id ?? "" }),
        column("project", { value: (row) => found(row).projectId ?? "" }),
        column("name", { field: "resourceName", wide: true }),
        column("score", { show: "number", wide: true }),
      ],
    });
  },
});
