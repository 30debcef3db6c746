// node generate.mjs: the clients that are generated from our description of the API, into generated/.
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createClient } from "@hey-api/openapi-ts";
import { generate } from "openapi-typescript-codegen";

const input = fileURLToPath(new URL("../../packages/types/openapi.json", import.meta.url));
const output = (name) => fileURLToPath(new URL(`generated/${name}`, import.meta.url));

await rm(output(""), { recursive: true, force: true });
const logs = { level: "error", file: false };
const base = ["@hey-api/typescript", "@hey-api/client-fetch"];
await createClient({ input, logs, output: output("hey-api"), plugins: [...base, "@hey-api/sdk"] });
await createClient({
  input,
  logs,
  output: output("hey-api-zod"),
  plugins: [...base, "zod", { name: "@hey-api/sdk", validator: true }],
});
await generate({ input, output: output("codegen"), httpClient: "fetch", useOptions: true });
