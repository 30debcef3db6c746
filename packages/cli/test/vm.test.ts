import { describe, expect, test } from "vitest";
import { CREATE_VM, given } from "./support/given.ts";
import { createWorld, type World } from "./support/world.ts";

async function withVm(lines: readonly string[] = given.vm): Promise<World> {
  const world = createWorld();
  for (const line of lines) await world.run(line);
  return world;
}

const vmIds = async (world: World) => (await world.run("vm list -o ids")).stdout;
const sent = (world: World, operation: string) =>
  world.emulator.journal.entries().filter((entry) => entry.operation === operation);

describe("creating a VM", () => {
  test("the price comes first, then each state, all on stderr; the id alone is on stdout", async () => {
    const { code, stdout, stderr } = await createWorld().run(`${CREATE_VM} --wait`);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "train-01\n" });
    expect(stderr).toMatch(/^VM train-01 costs \$0\.3167 an hour, \$231\.21 a month\ntrain-01 pending/);
    expect(stderr).toMatch(/train-01 active \(\d+s\)\n$/);
  });

  test("with -o json stdout is the VM as the API has it", async () => {
    const ran = await createWorld().run(`${CREATE_VM} --wait -o json`);
    expect(ran.json()).toMatchObject({ id: "train-01", state: "ACTIVE", gpuQuantity: 1 });
  });

  test("a dry run lets the service check the order, and orders nothing", async () => {
    const world = createWorld();
    const { code, stdout } = await world.run(`${CREATE_VM} --dry-run`);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^POST .*\/projects\/demo\/vm\n\{/);
    expect(sent(world, "CreateVM").map(({ body }) => body)).toEqual([expect.objectContaining({ validateOnly: true })]);
    expect(await vmIds(world)).toBe("");
  });

  test("a dry run ends as the order would", async () => {
    const { code, stderr } = await createWorld().run(`${CREATE_VM.replace("ubuntu-2204", "nope")} --dry-run`);
    expect(code).toBe(2);
    expect(stderr).toMatch(/--image +names no public image/);
  });

  test("what costs more than --max-price is not ordered", async () => {
    const world = createWorld();
    const { code, stderr } = await world.run(`${CREATE_VM} --max-price 0.30`);
    expect(code).toBe(1);
    expect(stderr).toContain("VM train-01 would cost $0.3167 an hour, more than --max-price 0.3");
    expect(sent(world, "CreateVM")).toEqual([]);
    expect((await world.run(`${CREATE_VM} --max-price 0.32`)).code).toBe(0);
  });

  test("networks, notes, keys and expiry arrive in the body", async () => {
    const world = createWorld();
    await world.run(given.network[0]);
    const more = "--network lab --no-public-ip --metadata owner=ada --metadata team=ml --ttl 2h --security-group web";
    const { stdout } = await world.run(`${CREATE_VM} ${more} --dry-run -o json --set bootDisk.sizeGib=20`);
    // The group does not exist, so the check of the service refuses; what would be sent is in the journal.
    expect(stdout).toBe("");
    expect(sent(world, "CreateVM")[0]?.body).toMatchObject({
      nics: [{ networkId: "lab", assignPublicIp: false, securityGroupIds: ["web"] }],
      metadata: { owner: "ada", team: "ml" },
      ttl: "7200s",
      bootDisk: { sizeGib: 20 },
    });
  });

  test("a private key is refused before anything is sent", async () => {
    const world = createWorld();
    const { code, stderr } = await world.run([
      ...CREATE_VM.split(" "),
      "--ssh-key",
      "-----BEGIN OPENSSH PRIVATE KEY-----",
    ]);
    expect(code).toBe(2);
    expect(stderr).toContain("private key");
    expect(world.emulator.journal.entries()).toEqual([]);
  });

  test("a password comes from stdin and is in no output", async () => {
    const world = createWorld();
    const ran = await world.run(`${CREATE_VM} --password-stdin --dry-run -v`, { stdin: "Correct-Horse-1\n" });
    expect(ran.code).toBe(0);
    expect(ran.stdout + ran.stderr).not.toContain("Correct-Horse-1");
  });
});

describe("a VM's life", () => {
  test("stop and start with --wait, and --ensure is at peace with what is", async () => {
    const world = await withVm();
    expect(await world.run("vm stop train-01 --wait")).toMatchObject({ code: 0, stdout: "train-01\n" });
    expect((await world.run("vm stop train-01")).code).toBe(7);
    expect(await world.run("vm stop train-01 --ensure")).toMatchObject({ code: 0, stdout: "train-01\n" });
    expect((await world.run("vm start train-01 --wait")).code).toBe(0);
  });

  test("what was only asked for is accepted, and not said to be done", async () => {
    const world = await withVm();
    const { stderr, json } = await world.run("vm stop train-01 -o json", { tty: 80 });
    expect(json()).toEqual([{ id: "train-01", result: "accepted" }]);
    expect(stderr).toContain("train-01 is on the way to stopped");
    await world.run("vm wait train-01 --for stopped");
    expect((await world.run("vm start train-01 --wait -o json")).json()).toEqual([
      { id: "train-01", result: "started" },
    ]);
  });

  test("a price has its unit", async () => {
    const world = await withVm();
    expect((await world.run("vm get train-01")).stdout).toMatch(/^price \(\$\/H\) +0\.\d{4}$/m);
  });

  test("a wait that runs out of time says that it goes on", async () => {
    const world = await withVm();
    const { code, stderr } = await world.run("vm wait train-01 --for stopped --wait-timeout 20s");
    expect(code).toBe(8);
    expect(stderr).toContain("VM train-01 is ACTIVE after 20 s, not STOPPED");
  });

  test("a wait for one that fails ends with 1", async () => {
    const world = createWorld();
    world.emulator.faults.add({ operation: "CreateVM", outcome: "fail" });
    const { code, stderr } = await world.run(`${CREATE_VM} --wait`);
    expect(code).toBe(1);
    expect(stderr).toContain("FAILED");
  });

  test("the confirmation of a delete shows what is lost; no is no", async () => {
    const world = await withVm();
    const ran = await world.run("vm delete train-01", { tty: 120, answers: [false] });
    expect(ran).toMatchObject({ code: 1, stdout: "", questions: ["Terminate it?"] });
    expect(ran.stderr).toContain(
      "Will terminate 1 VM in project demo (profile default):\n  train-01  active  loses its boot disk (4 GiB) and ",
    );
    expect(await vmIds(world)).toBe("train-01\n");
  });

  test("yes is yes, and --wait waits until it is gone", async () => {
    const world = await withVm();
    const ran = await world.run("vm delete train-01 --wait", { tty: 120, answers: [true] });
    expect(ran).toMatchObject({ code: 0, stdout: "train-01\n" });
    expect(await vmIds(world)).toBe("");
  });

  test("without a terminal the flag is named", async () => {
    const { code, stderr } = await (await withVm()).run("vm delete train-01");
    expect(code).toBe(2);
    expect(stderr).toContain("--yes is required to terminate VMs when input is not a terminal");
  });

  test("of two ids one fails: the other one is done, and the exit code is 1", async () => {
    const { code, stdout, stderr } = await (await withVm()).run("vm delete train-01 train-99 --yes");
    expect({ code, stdout }).toEqual({ code: 1, stdout: "train-01\n" });
    expect(stderr).toContain("train-99 was not found");
  });

  test("a resize needs something to change", async () => {
    const world = await withVm(given.stoppedVm);
    expect((await world.run("vm resize train-01")).code).toBe(2);
    await world.run("vm resize train-01 --vcpus 6 --wait");
    expect((await world.run("vm get train-01 -o json")).json()).toMatchObject({ vcpus: 6, memory: 16 });
  });

  test("metadata: set replaces, --merge adds, get shows", async () => {
    const world = await withVm();
    await world.run("vm metadata set train-01 --metadata a=1 --metadata b=2");
    await world.run("vm metadata set train-01 --metadata b=3 --merge");
    expect((await world.run("vm metadata get train-01")).stdout).toBe("a=1\nb=3\n");
    expect((await world.run("vm metadata get train-01 b")).stdout).toBe("3\n");
    await world.run("vm metadata set train-01 --metadata c=4");
    expect((await world.run("vm metadata get train-01 -o json")).json()).toEqual({ c: "4" });
  });

  test("a password that a person types is asked for, and is in no output", async () => {
    const world = await withVm();
    const ran = await world.run("vm password train-01 -v", { tty: 80, answers: ["Correct-Horse-1"] });
    expect(ran).toMatchObject({ code: 0, questions: ["New password"] });
    expect(ran.stdout + ran.stderr).not.toContain("Correct-Horse-1");
    expect((await world.run("vm password train-01")).stderr).toContain("--password-stdin is required");
  });

  test("a disk is detached only from the VM that has it", async () => {
    const world = await withVm(given.attachedDisk);
    const { code, stderr } = await world.run("vm disk detach web data");
    expect(code).toBe(2);
    expect(stderr).toContain("disk data is on VM train-01, not on web");
    expect((await world.run("vm disk detach train-01 data")).code).toBe(0);
  });
});
