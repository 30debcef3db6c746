import { describe, expect, test } from "vitest";
import { diffOf } from "../src/commands/security-group/diff.ts";
import { given } from "./support/given.ts";
import { createWorld, type World } from "./support/world.ts";

async function withGroup(): Promise<World> {
  const world = createWorld();
  for (const line of given.group) await world.run(line);
  return world;
}

const HTTPS = "--rule-type inbound --protocol tcp --ports 443 --ip-range-cidr 0.0.0.0/0";
const ports = async (world: World) =>
  (await world.run("security-group rule list web -o json")).json<{ ports: string }[]>().map((rule) => rule.ports);
const rule = (more: object) => ({
  ruleType: "RULE_TYPE_INBOUND",
  protocol: "PROTOCOL_TCP",
  ipRangeCidr: "0.0.0.0/0",
  ...more,
});

describe("the rules of a security group", () => {
  test("add shows what changes and prints the new rule's id", async () => {
    const world = await withGroup();
    const { code, stdout, stderr } = await world.run(`security-group rule add web ${HTTPS}`);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^\w+\n$/);
    expect(stderr).toBe("The rules of web:\n    inbound tcp 22 0.0.0.0/0\n  + inbound tcp 443 0.0.0.0/0\n");
    expect(await ports(world)).toEqual(["22", "443"]);
  });

  test("one that is there already is not added again", async () => {
    const world = await withGroup();
    await world.run(`security-group rule add web ${HTTPS}`);
    const { code, stderr } = await world.run(`security-group rule add web ${HTTPS}`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "the rules of web stay as they are\n" });
    expect(await ports(world)).toEqual(["22", "443"]);
  });

  test("remove asks with a preview", async () => {
    const world = await withGroup();
    const id = (await world.run("security-group rule list web -o ids")).stdout.trim();
    const ran = await world.run(`security-group rule remove web ${id}`, { tty: 80, answers: [true] });
    expect(ran).toMatchObject({ code: 0, stdout: `${id}\n`, questions: ["Remove it?"] });
    expect(ran.stderr).toContain("- inbound tcp 22 0.0.0.0/0");
    expect(await ports(world)).toEqual([]);
  });

  test("remove of a rule that is not there is exit 6", async () => {
    const { code, stderr } = await (await withGroup()).run("security-group rule remove web nope --yes");
    expect(code).toBe(6);
    expect(stderr).toContain("cudo security-group rule list web");
  });

  test("replace reads a file, shows the difference and asks when rules go", async () => {
    const world = await withGroup();
    const stdin = JSON.stringify([rule({ ports: "443" }), rule({ ports: "80" })]);
    const line = "security-group rule replace web --from-file -";
    expect((await world.run(line, { stdin })).stderr).toContain("--yes is required to remove rules");
    const { code, stderr } = await world.run(`${line} --yes`, { stdin });
    expect(code).toBe(0);
    expect(stderr).toBe(
      "The rules of web:\n  - inbound tcp 22 0.0.0.0/0\n  + inbound tcp 443 0.0.0.0/0\n  + inbound tcp 80 0.0.0.0/0\n",
    );
    expect(await ports(world)).toEqual(["443", "80"]);
  });

  test("what list prints, replace reads", async () => {
    const world = await withGroup();
    const { stdout } = await world.run("security-group rule list web -o json");
    const { code, stderr } = await world.run("security-group rule replace web --from-file -", { stdin: stdout });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "the rules of web stay as they are\n" });
  });

  test("a file that holds no rules is a usage error", async () => {
    const world = await withGroup();
    for (const stdin of ["{", "{}", '[{"ports":"22"}]']) {
      expect((await world.run("security-group rule replace web --from-file - --yes", { stdin })).code).toBe(2);
    }
    expect(await ports(world)).toEqual(["22"]);
  });

  test("a dry run shows the request and changes nothing", async () => {
    const world = await withGroup();
    const { stdout } = await world.run(`security-group rule add web ${HTTPS} --dry-run`);
    expect(stdout).toMatch(/^PATCH .*\/security-groups\/web\n/);
    expect(await ports(world)).toEqual(["22"]);
  });

  test("another description keeps the rules", async () => {
    const world = await withGroup();
    await world.run("security-group update web --description SSH");
    expect(await ports(world)).toEqual(["22"]);
    expect((await world.run("security-group get web -o json")).json()).toMatchObject({ description: "SSH" });
  });
});

test("a diff marks what goes and what comes", () => {
  const tcp = (ports: string) => ({ ruleType: "RULE_TYPE_INBOUND", protocol: "PROTOCOL_TCP", ports }) as const;
  expect(diffOf([tcp("1"), tcp("2")], [tcp("2"), tcp("3")])).toEqual([
    "- inbound tcp 1",
    "  inbound tcp 2",
    "+ inbound tcp 3",
  ]);
});
