import { anywhere } from "./anywhere.ts";

// node server.js NAME: runs a program in Node, Bun or Deno.

const programs: typeof anywhere = {
  ...anywhere,
  "kept-sign-in": () => import("./kept-sign-in.ts"),
  "in-process": () => import("./in-process.ts"),
  "over-undici": () => import("./over-undici.ts"),
};

const name = process.argv[2] ?? "";
const load = programs[name];
if (load === undefined)
  throw new Error(`there is no program ${name}; choose from: ${Object.keys(programs).join(", ")}`);
const { CUDO_BASE_URL: baseUrl = "", CUDO_API_KEY: apiKey = "", CUDO_PROJECT_ID: projectId = "" } = process.env;
const { default: program } = await load();
await program({ baseUrl, apiKey, projectId });
