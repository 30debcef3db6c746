import { beforeEach, describe, expect, test } from "vitest";
import type { Fetch, RuleBody } from "../../src/index.ts";
import { DATA_CENTER, desk } from "./support.ts";

const tcp = (ports: string): RuleBody => ({ ruleType: "RULE_TYPE_INBOUND", protocol: "PROTOCOL_TCP", ports });

const at = desk();
const { cudo, emulator } = at;
const { rules } = cudo.securityGroups;

beforeEach(async () => {
  emulator.state.reset();
  emulator.faults.clear();
  const group = { id: "web", dataCenterId: DATA_CENTER, description: "Web servers", rules: [tcp("22"), tcp("80")] };
  await cudo.securityGroups.create(group);
  at.sent.splice(0);
});

const ports = async () => (await rules.list("web")).items.map((rule) => rule.ports);

/** Does something as somebody else right after an operation has been answered for the first time. */
function after(operation: string, act: () => Promise<unknown>): Fetch {
  let done = false;
  return async (url, init) => {
    const response = await emulator.fetch(url, init);
    if (!done && emulator.journal.entries().at(-1)?.operation === operation) {
      done = true;
      await act();
    }
    return response;
  };
}

describe("the rules of a security group", () => {
  test("are added behind the others, which keep their ids; description and place stay", async () => {
    const before = (await rules.list("web")).items;
    const group = await rules.add("web", [tcp("443"), tcp("80")]);
    expect(group).toMatchObject({ description: "Web servers", dataCenterId: DATA_CENTER });
    expect(group.rules?.slice(0, 2)).toEqual(before);
    expect(await ports()).toEqual(["22", "80", "443"]);
  });

  test("are not added twice, and nothing is written then", async () => {
    await rules.add("web", tcp("80"));
    expect(at.sent).toEqual(["GetSecurityGroup"]);
  });

  test("are removed by id", async () => {
    const [ssh] = (await rules.list("web")).items;
    await rules.remove("web", ssh?.id ?? "");
    expect(await ports()).toEqual(["80"]);
    await expect(rules.remove("web", ssh?.id ?? "")).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  test("are replaced, all at once", async () => {
    await rules.replace("web", [tcp("8000:8100"), tcp("22")]);
    expect(await ports()).toEqual(["8000:8100", "22"]);
    await rules.replace("web", []);
    expect(await ports()).toEqual([]);
  });

  test("that make no sense are named by their place", async () => {
    await expect(rules.add("web", { ...tcp("22"), protocol: "PROTOCOL_ICMP" })).rejects.toMatchObject({
      code: "INVALID_ARGUMENT",
      details: { fields: [{ field: "rules[2].ports" }] },
    });
    expect(await ports()).toEqual(["22", "80"]);
  });
});

describe("a change that somebody else makes to the same group", () => {
  const elsewhere = () => rules.add("web", tcp("9000"));

  test("after ours was written is seen: ours fails with ABORTED, and theirs stays", async () => {
    const mine = at.client({ fetch: after("UpdateSecurityGroup", elsewhere) });
    await expect(mine.securityGroups.rules.add("web", tcp("443"))).rejects.toMatchObject({
      code: "ABORTED",
      message: expect.stringContaining("changed by someone else"),
    });
    expect(await ports()).toEqual(["22", "80", "443", "9000"]);
  });

  test("that takes ours out again is seen", async () => {
    const mine = at.client({ fetch: after("UpdateSecurityGroup", () => rules.replace("web", [])) });
    await expect(mine.securityGroups.rules.add("web", tcp("443"))).rejects.toMatchObject({ code: "ABORTED" });
    expect(await ports()).toEqual([]);
  });

  test("between our look and our write is overwritten, as the documentation warns", async () => {
    const mine = at.client({ fetch: after("GetSecurityGroup", elsewhere) });
    await mine.securityGroups.rules.add("web", tcp("443"));
    expect(await ports()).toEqual(["22", "80", "443"]);
  });
});

test.each(["GetSecurityGroup", "UpdateSecurityGroup"] as const)(
  "a lost answer to %s does no harm",
  async (operation) => {
    emulator.faults.add({ operation, reset: true, when: "after", count: 1 });
    await rules.add("web", tcp("443"));
    expect(await ports()).toEqual(["22", "80", "443"]);
  },
);
