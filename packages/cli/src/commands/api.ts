import { defineCommand, many, text, toggle } from "../kit/index.ts";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;

export const command = defineCommand({
  brief: "call the API by method and path, with the credential of this profile",
  description:
    "{projectId} and {billingAccountId} in the path are filled in. Fields go into the query of a GET or DELETE and into the body of the others; " +
    "with --query-field always into the query. The answer is printed as it came.",
  scope: "account",
  args: [
    { name: "method", brief: METHODS.join(", "), values: METHODS },
    { name: "path", brief: "such as /v1/projects/{projectId}/vms" },
  ],
  flags: {
    field: many(text("a field: name=value, name:=json for other types than text", { short: "f", placeholder: "k=v" })),
    typedField: many(text("the same, numbers, true, false and null by their look", { short: "F", placeholder: "k=v" })),
    queryField: many(text("a parameter of the query", { placeholder: "k=v" })),
    input: text("the body, from a file or - for stdin", { placeholder: "file" }),
    paginate: toggle("fetch every page, and put the lists together"),
    include: toggle("show the status and the headers too, on stderr"),
    raw: toggle("print the bytes as they came"),
    dryRun: toggle("show the request, send nothing that changes anything"),
  },
  examples: [
    "cudo api GET /v1/auth",
    "cudo api POST /v1/projects/{projectId}/disks -f id=data-1 -F sizeGib=100 -f dataCenterId=gb-bournemouth-1",
  ],
  run: async (call) => (await import("../api/run.ts")).runApi(call),
});
