import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Profiler } from "node:inspector";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { loadAdapters } from "./adapters.ts";
import { byFunction, byPart, type NameOf, partsOf } from "./profile-parts.ts";
import { startServer } from "./start-server.ts";
import { plain } from "./tables.ts";
import { runTrial } from "./trials.ts";

const ROWS = 15;
const FOLDER = fileURLToPath(new URL("../profiles/", import.meta.url));

/** Profiles the calls of one adapter, writes the profiles, and tells where the time goes. */
export async function profile(name: string): Promise<void> {
  const { yardstick, contenders } = await loadAdapters();
  const all = [yardstick, ...contenders];
  const adapter = all.find((it) => it.name === name);
  if (!adapter) throw new Error(`there is no adapter ${name}: take ${all.map((it) => it.name).join(", ")}.`);
  const server = await startServer();
  const profiles = await runTrial<Record<string, { calls: number; profile: Profiler.Profile }>>(
    "profile",
    adapter,
    server,
  );
  server.stop();
  mkdirSync(FOLDER, { recursive: true });
  const part = byPart((url) => readFileSync(fileURLToPath(url), "utf8"));
  for (const [how, { calls, profile }] of Object.entries(profiles)) {
    const file = `${FOLDER}${name.replace(/^\W+/, "").replace(/\W+/g, "-")}-${how}.cpuprofile`;
    writeFileSync(file, JSON.stringify(profile));
    const titles: [string, NameOf][] = [
      ["part", part],
      ["function", byFunction(part)],
    ];
    for (const [title, names] of titles)
      console.log(`\n${name}, ${how}: own time by ${title}\n${table(profile, calls, names)}`);
    console.log(`\n${calls} calls; for Chrome's or VS Code's profiler: ${relative(process.cwd(), file)}`);
  }
}

function table(profile: Profiler.Profile, calls: number, names: NameOf): string {
  const parts = partsOf(profile, names);
  const sum = parts.reduce((all, { time }) => all + time, 0);
  const row = (name: string, time: number) => [name, (time / calls).toFixed(2), `${((time / sum) * 100).toFixed(1)} %`];
  const rest = parts.slice(ROWS).reduce((all, { time }) => all + time, 0);
  return plain([
    ["", "µs a call", "share"],
    ...parts.slice(0, ROWS).map(({ name, time }) => row(name, time)),
    ...(rest > 0 ? [row("all others", rest)] : []),
    row("together", sum),
  ]);
}
