// pnpm example <name> [argument …]: starts an emulator of the API and runs a program of this folder against it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createEmulator } from "@cudo-compute/emulator";

const [name = "", ...args] = process.argv.slice(2);
const file = [`${name}.ts`, `${name}/main.ts`, `${name}/server.ts`]
  .map((path) => fileURLToPath(new URL(`src/${path}`, import.meta.url)))
  .find((path) => existsSync(path));
if (!/^[\w-]+$/.test(name) || !file) {
  console.error(`There is no example ${JSON.stringify(name)}: see examples/README.md.`);
  process.exit(2);
}

// A VM's minute takes a second.
const emulator = createEmulator({ clock: "realtime", speed: 60 });
const { url } = await emulator.listen();
const home = mkdtempSync(join(tmpdir(), "cudo-example-"));
const env = {
  ...process.env,
  CUDO_API_URL: url,
  CUDO_API_KEY: emulator.apiKey,
  CUDO_PROJECT_ID: emulator.projectId,
  CUDO_ISSUER: `${url}/oidc`,
  CUDO_CLIENT_ID: "cudo-cli",
  XDG_STATE_HOME: home, // logins to this emulator are worth nothing later
};
console.error(`emulator: ${url}\n`);
const program = spawn(process.execPath, ["--import", import.meta.resolve("tsx"), file, ...args], {
  env,
  stdio: "inherit",
});
// Ctrl-C reaches the program by itself; how that ends is its own business.
process.on("SIGINT", () => {});
process.on("SIGTERM", () => program.kill("SIGTERM"));
const [code] = await once(program, "exit");
await emulator.close();
rmSync(home, { recursive: true, force: true });
process.exitCode = code ?? 1;
