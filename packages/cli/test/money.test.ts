import { describe, expect, test } from "vitest";
import { createWorld, type World } from "./support/world.ts";

const envOf = (world: World) => ({ CUDO_BILLING_ACCOUNT_ID: world.emulator.billingAccountId });
const TOP_UP = "billing credit top-up --amount 50 --payment-method pm_visa";

const payments = async (world: World) =>
  (await world.run("billing transaction list -o json", { env: envOf(world) })).json<unknown[]>().length;

describe("paying", () => {
  test("is asked about, and no is no", async () => {
    const world = createWorld();
    const ran = await world.run(TOP_UP, { env: envOf(world), tty: 100, answers: [false] });
    expect(ran.code).toBe(1);
    expect(ran.questions[0]).toMatch(/^Charge \$50 to pm_visa for billing account \w+\?$/);
    expect(await payments(world)).toBe(0);
  });

  test("charges once", async () => {
    const world = createWorld();
    const { code, stderr } = await world.run(`${TOP_UP} --yes`, { env: envOf(world) });
    expect(code).toBe(0);
    expect(stderr).toMatch(/^charged \$50 to pm_visa/);
    expect(await payments(world)).toBe(1);
    expect((await world.run("billing credit balance", { env: envOf(world) })).stdout).toMatch(/^100050/);
  });

  test("an amount that is none is refused before anything is sent", async () => {
    const world = createWorld();
    for (const amount of ["0", "-5", "5e3", "ten", "1.234"]) {
      const line = ["billing", "credit", "top-up", `--amount=${amount}`, "--payment-method", "pm_visa", "--yes"];
      expect((await world.run(line, { env: envOf(world) })).code).toBe(2);
    }
    expect(world.emulator.journal.entries()).toEqual([]);
  });

  test("without a billing account the error says how to name one", async () => {
    const { code, stderr } = await createWorld().run("billing projects");
    expect(code).toBe(2);
    expect(stderr).toContain("--billing-account ID");
  });

  test("a commitment asks, because it cannot be undone", async () => {
    const { code, stderr } = await createWorld().run("vm commit train-01 --term 12-months");
    expect(code).toBe(2);
    expect(stderr).toContain("--yes is required");
    expect((await createWorld().run("vm commit train-01 --term forever --yes")).stderr).toContain("12-months");
  });
});

describe("projects and who pays", () => {
  test("a project is made with the billing account of the flag or the settings", async () => {
    const world = createWorld();
    expect((await world.run("project create second")).code).toBe(2);
    expect((await world.run("project create second", { env: envOf(world) })).code).toBe(0);
  });

  test("a default billing account moves no project", async () => {
    const world = createWorld();
    const { code, stderr } = await world.run("project update demo", { env: envOf(world) });
    expect(code).toBe(2);
    expect(stderr).toContain("nothing is to be changed");
  });

  test("a permission needs one user", async () => {
    const world = createWorld();
    expect((await world.run("project permission add --role viewer")).code).toBe(2);
    await world.run("project permission add --user-email grace@example.com --role editor");
    const { stdout } = await world.run(
      "project permission list --columns user-email,role --filter role=editor --no-header",
    );
    expect(stdout).toBe("grace@example.com  editor\n");
  });
});

test("a cluster is waited for until every machine of it is there", async () => {
  const world = createWorld();
  const ran = await world.run(
    "cluster create train --data-center gb-bournemouth-1 --machine-type epyc-milan --machine-count 2 --wait -o json",
  );
  expect(ran.json<{ machines: { state: string }[] }>().machines.map(({ state }) => state)).toEqual([
    "ACTIVE",
    "ACTIVE",
  ]);
});
