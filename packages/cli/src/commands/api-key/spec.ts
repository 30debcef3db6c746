import type { ApiKey } from "@cudo-compute/client";
import {
  column,
  defineCommand,
  defineDelete,
  defineGroup,
  defineList,
  defineResource,
  firstArg,
  plain,
} from "../../kit/index.ts";
import { dryRun } from "../shared/flags.ts";

/** Your API keys; the service shows their secrets once. */
export const apiKey = defineResource<ApiKey>({
  noun: ["API key", "API keys"],
  command: "api-key",
  scope: "account",
  columns: [column("id"), column("age", { field: "createTime", show: "age" })],
  all: (call) => call.api.apiKeys.list(call.options),
  operations: { list: "ListApiKeys" },
});

export const group = defineGroup({
  brief: "API keys, with which programs do all that you may do",
  commands: {
    list: defineList(apiKey, { fetch: (call, page) => call.api.apiKeys.list(page) }),
    create: defineCommand({
      brief: "make an API key and print it, this once",
      scope: "account",
      aliases: ["new"],
      args: [{ name: "id", brief: "the id of the new API key" }],
      flags: { dryRun },
      operations: ["GenerateApiKey"],
      examples: ["cudo api-key create ci-runner > key.txt"],
      run: async (call) => {
        const made = await call.api.apiKeys.create({ apikeyId: firstArg(call) }, call.options);
        call.note("save the key now: it is shown this once");
        return plain(made.key, made);
      },
    }),
    delete: defineDelete(apiKey, {
      each: (call, id) => call.api.apiKeys.delete(id, call.options),
      lost: () => "programs that use it will be refused",
      operations: ["DeleteApiKey"],
    }),
  },
});
