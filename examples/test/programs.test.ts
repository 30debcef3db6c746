import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { stage } from "./support/program.ts";

/** Only to end what hangs: a program takes its time to start on a busy machine. */
const PATIENCE = { timeout: 30_000 };

/** What each program that ends by itself prints, line by line. */
const PROGRAMS: readonly (readonly [name: string, args: readonly string[], lines: readonly (string | RegExp)[]])[] = [
  ["quick-start", [], [/^hello is ACTIVE at \d+\.\d+\.\d+\.\d+ for \$0\.\d+ an hour$/, "hello is gone"]],
  [
    "cheapest-gpu",
    ["2", "a5000"],
    [
      /^GPU +DATA CENTER +\$\/HOUR +\$\/MONTH +FREE$/,
      /^2 x RTX A5000 +gb-bournemouth-1 +1\.18 +86\d\.\d\d +40$/,
      /no-luster-1/,
      /se-smedjebacken-1/,
    ],
  ],
  ["cheapest-gpu", ["1000"], ["none is free: try fewer GPUs, or another model"]],
  [
    "project-clean-up",
    [],
    [
      "holds vm worker",
      "holds disk results",
      "holds network inside",
      "deleting vm worker",
      "deleted vm worker",
      "deleting disk results",
      "deleted disk results",
      "deleting network inside",
      "deleted network inside",
      "project experiment-17 is deleted",
    ],
  ],
  [
    "price-guard",
    [],
    [
      /^vcpus +8 +\$0\.0168$/,
      /^memoryGib +16 +\$0\.0544$/,
      /^gpus +1 +\$0\.52$/,
      /^storageGib +\d+ +\$0\.\d+$/,
      /^publicIps +1 +\$0\.0035$/,
      /^together \$0\.59\d+ an hour, \$\d+\.\d+ a month$/,
      /would cost 0\.59\d+ US dollars an hour, over maxPricePerHour 0\.5\. Nothing was created\.$/,
      /^at work on [\d.]+$/,
      "0 VMs left",
    ],
  ],
  [
    "errors",
    [],
    ["no room in us-newyork-1", "h100 is in ca-montreal-3", /^not now \(VM_NOT_STOPPED\): .*must be STOPPED/],
  ],
  [
    "tracing",
    [],
    [/^ListVMDataCenters +200 +ok +0 retries$/, /^ListVMs +200 +ok +0 retries$/, /^GetVM +404 +ApiError +0 retries$/],
  ],
  [
    "validate",
    [],
    [
      "22 machine types, all as described",
      "intel-broadwell",
      "VMMachineType: maxGpuFree should be a whole number, but is a string",
      "ListVMMachineTypes: machineTypes[0].cpuModel should be a string, but is missing",
      /^ListVMMachineTypes: machineTypes\[0\]\./,
    ],
  ],
  [
    "token-store/main",
    [],
    [
      "a person logged in once",
      "two hours later the access token has expired",
      "3 servers have 1 token, by 1 refresh",
      "logged out; for the others too: missing",
    ],
  ],
];

test.concurrent.each(PROGRAMS)("%s %s", async (name, args, lines) => {
  await using on = await stage();
  const { run, left, cudo } = on;
  const { code, out, err } = await run(`src/${name}.ts`, ...args);
  expect(err).toBe("");
  const printed = out.trimEnd().split("\n");
  expect(printed).toEqual(lines.map((line) => (typeof line === "string" ? line : expect.stringMatching(line))));
  expect(code).toBe(0);
  expect(await left()).toEqual([]);
  expect((await cudo.projects.list().collect()).map(({ id }) => id)).toEqual(["demo"]);
});

test("resume: each run goes on where the one before stopped", async () => {
  await using on = await stage();
  const { run, directory } = on;
  const places = (out: string) =>
    [...out.matchAll(/^\d+ of 112 prices: (.*)$/gm)].flatMap(([, list = ""]) => list.split(", "));
  const runs = [await run("src/resume.ts"), await run("src/resume.ts"), await run("src/resume.ts")];
  expect(runs.map(({ out }) => out.trimEnd().split("\n").at(-1))).toEqual([
    "there is more: run it again",
    "there is more: run it again",
    "that was all",
  ]);
  expect(new Set(runs.flatMap(({ out }) => places(out))).size).toBe(14);
  expect(readdirSync(directory).filter((name) => name.endsWith(".cursor"))).toEqual([]);
});

test("batch: jobs that fail are told, and every VM is given back", async () => {
  await using on = await stage();
  const { run, emulator, left } = on;
  emulator.faults.add({ operation: "CreateVM", after: 5, count: 2, outcome: "fail" });
  emulator.faults.add({ operation: "CreateVM", after: 20, count: 1, error: { code: "PERMISSION_DENIED" } });
  const { code, out } = await run("src/batch.ts");
  expect(out).toContain("47 done, 3 failed, 0 VMs left");
  expect(code).toBe(1);
  expect(emulator.journal.entries({ operation: "CreateVM" })).toHaveLength(50);
  expect(await left()).toEqual([]);
});

test("errors: what helps is tried again", async () => {
  await using on = await stage();
  const { run, emulator, left } = on;
  emulator.faults.add({ operation: "CreateVM", count: 2, error: { code: "UNAVAILABLE" } });
  const { out, code } = await run("src/errors.ts");
  expect(out).toMatch(/^again: CreateVM \(ApiError\)\nagain: CreateVM \(ApiError\)\nno room in us-newyork-1\n/);
  expect(code).toBe(0);
  expect(await left()).toEqual([]);
});

test("provision: from order to address, and all of it given back", async () => {
  await using on = await stage();
  const { run, left } = on;
  const { code, out, err } = await run("src/provision.ts");
  expect(out).toMatch(/^(\w+ after \d+ s\n)*ACTIVE after \d+ s\nssh root@[\d.]+\neverything is given back\n$/);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(await left()).toEqual([]);
});

test("provision: Ctrl-C gives back what was made so far", async () => {
  await using on = await stage();
  const { start, emulator, left } = on;
  emulator.faults.add({ operation: "CreateStorageDisk", outcome: "hang" });
  const { child, ended } = start("src/provision.ts");
  await expect.poll(() => emulator.journal.entries({ operation: "GetDisk" }).length, PATIENCE).toBeGreaterThan(0);
  child.kill("SIGINT");
  expect(await ended).toEqual({ code: 1, out: "everything is given back\n", err: "interrupted\n" });
  expect(await left()).toEqual([]);
});

test("provision: a VM that fails is told with its states, and given back", async () => {
  await using on = await stage();
  const { run, emulator, left } = on;
  emulator.faults.add({ operation: "CreateVM", outcome: "fail" });
  const { code, out, err } = await run("src/provision.ts");
  expect(err).toMatch(/^states: .*FAILED\n.*trainer/);
  expect(out).toMatch(/everything is given back\n$/);
  expect(code).toBe(1);
  expect(await left()).toEqual([]);
});

test("no example is left out", async () => {
  const files = readdirSync(join(import.meta.dirname, "../src")).map((name) => name.replace(/\.ts$/, ""));
  const elsewhere = ["provision", "resume", "batch", "login", "express", "worker", "testing", "demo"];
  expect(files.sort()).toEqual([...new Set([...PROGRAMS.map(([name]) => name.split("/")[0]), ...elsewhere])].sort());
});
