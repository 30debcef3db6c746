import { anywhere } from "./anywhere.ts";
import type { Settings } from "./settings.ts";

// A page of the browser: run(NAME, settings) runs a program.

async function run(name: string, settings: Settings): Promise<void> {
  const load = anywhere[name];
  if (load === undefined) throw new Error(`there is no program ${name}`);
  const { default: program } = await load();
  await program(settings);
}

Object.assign(globalThis, { run });
