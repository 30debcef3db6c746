import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createEmulator, type EmulatorOptions, StateError } from "../src/index.ts";

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "cudo-emulator-"));
  file = join(folder, "state.json");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const start = (options: EmulatorOptions = {}) => createEmulator({ clock: "manual", state: { file }, ...options });
type Started = ReturnType<typeof start>;

const call = async ({ fetch, apiKey }: Started, method: string, path: string, body?: object) => {
  const init = { method, headers: { authorization: `Bearer ${apiKey}` }, ...(body && { body: JSON.stringify(body) }) };
  const response = await fetch(`https://x/v1/projects/demo/${path}`, init);
  return (await response.json()) as Record<string, unknown>;
};
const order = (emulator: Started) =>
  call(emulator, "POST", "networks", { id: "net", dataCenterId: "gb-bournemouth-1", ipRange: "10.0.0.0/24" });
const networkState = async (emulator: Started) => (await call(emulator, "GET", "networks/net")).state;

describe("a state file", () => {
  test("carries everything into the next run", async () => {
    const first = start({ seed: 7 });
    await order(first);
    first.clock.advance(10_000);
    const limited = first.createApiKey({ projectIds: [] });
    await first.close();
    const second = start();
    expect(second.apiKey).toBe(first.apiKey);
    expect(second.clock.now()).toBe(first.clock.now());
    expect(await networkState(second)).toBe("CREATING");
    second.clock.advance(30_000);
    expect(await networkState(second)).toBe("ACTIVE");
    const seen = await second.fetch("https://x/v1/projects", { headers: { authorization: `Bearer ${limited}` } });
    expect(await seen.json()).toMatchObject({ projects: [] });
    await second.close();
  });

  test("belongs to its owner alone, and leaves nothing beside it", async () => {
    await start().close();
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(["state.json"]);
  });

  test("is written by itself after a change, and not after a look", async () => {
    const emulator = start();
    const written = vi.waitFor(() => readFile(file, "utf8"), { timeout: 5000, interval: 10 });
    expect(await written).not.toContain('"net"');
    await order(emulator);
    await vi.waitFor(async () => expect(await readFile(file, "utf8")).toContain('"net"'), {
      timeout: 5000,
      interval: 10,
    });
    const { mtimeMs, ino } = await stat(file);
    await networkState(emulator);
    await emulator.close();
    expect(await stat(file)).toMatchObject({ mtimeMs, ino });
  });

  test("is written when only time brought about a change", async () => {
    const emulator = start({ clock: "instant" });
    await order(emulator);
    await emulator.close();
    await networkState(emulator);
    await emulator.close();
    const later = start({ clock: "instant" });
    expect(later.clock.now()).toBe(emulator.clock.now());
    await later.close();
  });

  test("with a clock that runs, what falls due in between has happened", async () => {
    let real = 1_800_000_000_000;
    const running = () => start({ clock: "realtime", realNow: () => real });
    const first = running();
    await order(first);
    await first.close();
    real += 3_600_000;
    const second = running();
    expect(second.clock.now()).toBe(real);
    expect(await networkState(second)).toBe("ACTIVE");
    await second.close();
  });

  test("clears away what a killed write left behind", async () => {
    await start().close();
    await writeFile(join(folder, ".state.json.0123456789ab.tmp"), "{");
    await start().close();
    expect(await readdir(folder)).toEqual(["state.json"]);
  });
});

describe("a file that cannot be used is refused, and left as it is", () => {
  const saved = () => JSON.stringify(createEmulator().state.snapshot());
  const changed = (change: object) => JSON.stringify({ ...JSON.parse(saved()), ...change });

  test.each([
    ["empty", () => "", "it is damaged: it holds no whole JSON"],
    ["cut off", () => saved().slice(0, -100), "it is damaged: it holds no whole JSON"],
    ["of another program", () => '{"name":"x"}', "it is not a state of this emulator"],
    ["a list", () => "[]", "it is not a state of this emulator"],
    ["of a later version", () => changed({ version: 2 }), "it has version 2, and this emulator reads version 1"],
    ["without time", () => changed({ now: null }), "it is damaged at now"],
    ["with odd events", () => changed({ events: [{}] }), "it is damaged at events"],
    ["with odd records", () => changed({ records: { vms: [["demo", "a"]] } }), "it is damaged at records.vms"],
    ["with records of an unknown kind", () => changed({ records: { cats: [] } }), "it is damaged at records.cats"],
  ])("%s", async (_, content, reason) => {
    const text = content();
    await writeFile(file, text);
    expect(() => start()).toThrow(new StateError(`the state file ${file} cannot be used: ${reason}`));
    expect(await readFile(file, "utf8")).toBe(text);
    expect(await readdir(folder)).toEqual(["state.json"]);
  });

  test("a folder", () => {
    expect(() => start({ state: { file: folder } })).toThrow(StateError);
  });

  test("in a folder that does not exist", () => {
    expect(() => start({ state: { file: join(folder, "none", "state.json") } })).toThrow(/ENOENT/);
  });

  test("without a name", () => {
    expect(() => start({ state: { file: "" } })).toThrow(/option state.file/);
  });
});

test("a write that fails is told by close, and by no stray rejection", async () => {
  const emulator = start();
  await rm(folder, { recursive: true });
  await expect(emulator.close()).rejects.toThrow(StateError);
});

test("a snapshot does not change with the emulator", async () => {
  const emulator = createEmulator({ clock: "manual" });
  const saved = emulator.state.snapshot();
  const before = JSON.stringify(saved);
  await order(emulator);
  expect(JSON.stringify(saved)).toBe(before);
  expect(() => emulator.state.restore({})).toThrow("it is not a state of this emulator");
  emulator.state.restore(saved);
  expect(JSON.stringify(emulator.state.snapshot())).toBe(before);
});
