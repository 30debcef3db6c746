import { expect, test } from "vitest";
import { CREATE_VM, DC, given } from "./support/given.ts";
import { createWorld, type World } from "./support/world.ts";

async function after(lines: readonly string[], options?: Parameters<typeof createWorld>[0]): Promise<World> {
  const world = createWorld(options);
  for (const line of lines) await world.run(line);
  return world;
}

/** Addresses and ids are the emulator's choice. */
const masked = (text: string) => text.replaceAll(/\d+\.\d+\.\d+\.\d+(?!\/)\b/g, (ip) => "9".repeat(ip.length));

test("vm list", async () => {
  const world = await after([
    ...given.vm,
    `${CREATE_VM.replace("train-01", "train-02").replace("--gpus 1", "--gpus 2")}`,
    `vm create web --data-center ${DC} --machine-type epyc-milan --image ubuntu-2204 --vcpus 2 --memory-gib 8`,
  ]);
  const { stdout } = await world.run("vm list --columns id,state,type,vcpus,memory-gib,gpu,data-center,price");
  expect(
    stdout
      .split("\n")
      .slice(0, 3)
      .map((line) => line.trimEnd()),
  ).toEqual([
    "ID        STATE    TYPE                 VCPU  MEM GiB  GPU       DATA CENTER          $/H",
    "train-01  active   epyc-rome-rtx-a4000     4       16  1x A4000  gb-bournemouth-1  0.3167",
    "train-02  pending  epyc-rome-rtx-a4000     4       16  2x A4000  gb-bournemouth-1  0.5667",
  ]);
  const head = (await world.run("vm list")).stdout.split("\n")[0];
  expect(head?.split(/ {2,}/)).toEqual([
    "ID",
    "STATE",
    "TYPE",
    "VCPU",
    "MEM GiB",
    "GPU",
    "DATA CENTER",
    "PUBLIC IP",
    "$/H",
    "AGE",
  ]);
});

test("vm list: ids for xargs, chosen fields as the API has them, prices in order", async () => {
  const world = await after([
    ...given.vm,
    `${CREATE_VM.replace("train-01", "train-02").replace("--gpus 1", "--gpus 2")} --wait`,
  ]);
  expect((await world.run("vm list -o ids")).stdout).toBe("train-01\ntrain-02\n");
  expect((await world.run("vm list -o json --columns id,state")).json()).toEqual([
    { id: "train-01", state: "ACTIVE" },
    { id: "train-02", state: "ACTIVE" },
  ]);
  expect((await world.run("vm list -o ids --sort price:desc")).stdout).toBe("train-02\ntrain-01\n");
  expect((await world.run("vm list --no-header --columns id --sort price:desc")).stdout).toBe("train-02\ntrain-01\n");
});

test("an empty list is [] in JSON and nothing in a table", async () => {
  const world = createWorld();
  for (const list of [
    "vm list",
    "machine list",
    "cluster list",
    "volume list",
    "network list",
    "image list --private",
  ]) {
    expect((await world.run(`${list} -o json`)).json()).toEqual([]);
    expect(await world.run(list)).toMatchObject({ code: 0, stdout: "" });
  }
});

test("network list", async () => {
  const { stdout } = await (await after(given.network)).run("network list");
  expect(masked(stdout)).toMatch(
    /^ID {3}STATE {3}IP RANGE {5}DATA CENTER {7}PUBLIC IP +\$\/H {2}AGE\nlab {2}active {2}10\.1\.0\.0\/24 {2}gb-bournemouth-1 {2}9+ +0\.0040 {2}0s\n$/,
  );
});

test("volume list", async () => {
  const { stdout } = await (await after(given.volume)).run(
    "volume list --columns id,state,size-gib,used-gib,data-center,price",
  );
  expect(stdout).toBe(
    "ID        STATE   SIZE GIB  USED GIB  DATA CENTER          $/H\n" +
      "datasets  active      1000         0  gb-bournemouth-1  0.1610\n",
  );
});

test("security-group rule list", async () => {
  const { stdout } = await (await after(given.group)).run(
    "security-group rule list web --columns direction,protocol,ports,ip-range",
  );
  expect(stdout).toBe("DIRECTION  PROTOCOL  PORTS  IP RANGE\ninbound    tcp       22     0.0.0.0/0\n");
});

test("machine list and cluster list", async () => {
  const world = await after([...given.machine, ...given.cluster]);
  expect((await world.run("machine list --columns id,state,power,type,os,price")).stdout).toBe(
    "ID       STATE   POWER  TYPE        OS               $/H\n" +
      "metal-1  active  on     epyc-milan  ubuntu/noble  1.1500\n",
  );
  expect((await world.run("cluster list --columns id,state,type,machines,price")).stdout).toBe(
    "ID     STATE   TYPE        MACHINES     $/H\n" + "train  active  epyc-milan         2  2.3070\n",
  );
  expect((await world.run("cluster machine list train --columns id,state,power --no-header")).stdout).toBe(
    "train-1  active  on\ntrain-2  active  on\n",
  );
});

test("billing account list, and money in invoices", async () => {
  const world = await after([]);
  const { stdout } = await world.run("billing account list --columns name,state,credit,terms");
  expect(stdout).toBe("NAME      STATE    CREDIT $  TERMS\nEmulator  active  100000.00  prepaid\n");

  const billed = await after([given.disk[0]], { credit: null, paymentMethods: [] });
  billed.emulator.clock.advance(32 * 24 * 3_600_000);
  const env = { CUDO_BILLING_ACCOUNT_ID: billed.emulator.billingAccountId };
  const bills = await billed.run("billing invoice list --columns status,total,created,paid", { env });
  expect(bills.stdout).toMatch(
    /^STATUS {2}TOTAL \$ {2}CREATED {15}PAID\nopen +\d+\.\d\d {2}2026-02-01T00:00:00Z {2}-\n$/,
  );
  const [raw] = (await billed.run("billing invoice list -o json --columns total,created", { env })).json<
    { total: string }[]
  >();
  expect(raw?.total).toMatch(/^\d+$/);
});

test("images: the project's and the public ones in one list", async () => {
  const world = await after(given.image);
  const { stdout } = await world.run("image list --columns id,access,state --filter id~ba");
  expect(stdout).toBe("ID    ACCESS   STATE\nbase  private  ready\n");
  expect((await world.run("image list --public -o ids")).stdout).toContain("ubuntu-2204\n");
  expect((await world.run("image list --public --private")).code).toBe(2);
});

test("catalogues need neither a login nor a project", async () => {
  const world = createWorld({ login: false, project: false });
  for (const list of [
    "vm-type list",
    "vm-data-center list",
    "gpu-model list",
    "machine-type list",
    "cluster-machine-type list",
    "volume price list",
    "image list",
    "machine os list",
  ]) {
    expect({ list, ...(await world.run(list)) }).toMatchObject({ list, code: 0, stderr: "" });
  }
});

test("vm-type list narrows by what is free and what it costs", async () => {
  const world = createWorld();
  const types = async (flags: string) =>
    (await world.run(`vm-type list ${flags} -o json`)).json<{ maxGpuFree: number; gpuPriceHr: { value: string } }[]>();
  const found = await types("--gpus 2 --max-price 0.30");
  expect(found.length).toBeGreaterThan(0);
  for (const type of found) {
    expect(type.maxGpuFree).toBeGreaterThanOrEqual(2);
    expect(Number(type.gpuPriceHr.value)).toBeLessThanOrEqual(0.3);
  }
});
