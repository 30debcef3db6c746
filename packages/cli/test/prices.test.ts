import { expect, test } from "vitest";
import { DC } from "./support/given.ts";
import { createWorld } from "./support/world.ts";

const ORDERS = [
  { create: `machine create m --data-center ${DC} --machine-type epyc-milan --os ubuntu/noble`, get: "machine get m" },
  {
    create: `cluster create c --data-center ${DC} --machine-type epyc-milan --machine-count 3 --commitment-term 12-months`,
    get: "cluster get c",
  },
  { create: `volume create v --data-center ${DC} --size-gib 500`, get: "volume get v" },
] as const;

interface Made {
  readonly totalPriceHr?: { readonly value: string };
  readonly priceHr?: { readonly value: string };
}

/** A machine's own price is without its public address, which the catalogue has. */
const ADDRESS_HR = 0.0035;

test.each(ORDERS)("$create tells its price first, which is what it costs then", async ({ create, get }) => {
  const world = createWorld();
  const { code, stderr } = await world.run(create);
  const [, told] = /^\w+ \w+ costs \$([\d.]+) an hour, \$[\d.]+ a month$/m.exec(stderr) ?? [];
  const made = (await world.run(`${get} -o json`)).json<Made>();
  const total = made.totalPriceHr?.value ?? Number(made.priceHr?.value) + ADDRESS_HR;
  expect({ code, told }).toEqual({ code: 0, told: Number(total).toFixed(4) });
});

test.each(ORDERS)("$create says nothing of it to programs, and asks for no price", async ({ create }) => {
  const world = createWorld();
  const { code, stderr } = await world.run(`${create} -o json`);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(world.emulator.journal.entries().map(({ operation }) => operation)).not.toContain("ListMachineTypes");
});

test("a catalogue that is away does not stand in the way", async () => {
  const world = createWorld();
  world.emulator.faults.add({ operation: "ListVolumePrices", error: { code: "PERMISSION_DENIED" } });
  const { code, stderr } = await world.run(ORDERS[2].create);
  expect({ code, told: stderr.includes("costs") }).toEqual({ code: 0, told: false });
});
