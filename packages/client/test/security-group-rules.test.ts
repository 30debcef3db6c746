import type { Rule, SecurityGroup } from "@cudo-compute/types";
import { describe, expect, it } from "vitest";
import { failure, recordingClient, type Sent } from "./support/recording-client.ts";

const tcp = (ports: string) =>
  ({ ruleType: "RULE_TYPE_INBOUND", protocol: "PROTOCOL_TCP", ports, ipRangeCidr: "0.0.0.0/0" }) as const;

/** A service with the group `web`, which gives every rule a new id when the group is written, as ours may. */
function service(...rules: Omit<Rule, "id" | "icmpType">[]) {
  let written = 0;
  const store = (bodies: readonly Partial<Rule>[]): Rule[] => {
    written++;
    const empty = { ruleType: "", protocol: "", ports: "", ipRangeCidr: "", icmpType: "" };
    return bodies.map((rule, at) => ({ ...empty, ...rule, id: `r${written}-${at}` }));
  };
  let group: SecurityGroup = {
    id: "web",
    projectId: "p1",
    dataCenterId: "dc1",
    description: "Web servers",
    rules: store(rules),
  };
  const write = (body: { description?: string; rules: readonly Partial<Rule>[] }) => {
    group = { ...group, description: body.description ?? "", rules: store(body.rules) };
  };
  const ours = {
    afterWrite: () => {},
    answer({ method, target, body }: Sent): object {
      if (target !== "/v1/projects/p1/security-groups/web") return failure(404, 5, "security group not found");
      if (method === "GET") return group;
      write(body as SecurityGroup);
      const answer = structuredClone(group);
      ours.afterWrite();
      return answer;
    },
  };
  return { ...recordingClient((request) => ours.answer(request)), ours, write, now: () => group };
}

const ports = (group: SecurityGroup) => group.rules.map((rule) => rule.ports);

describe("the rules of a security group", () => {
  it("lists them in their order, with one request", async () => {
    const { cudo, sent } = service(tcp("22"), tcp("80"));
    const rules = await cudo.securityGroups.rules.list("web").collect();
    expect(rules.map(({ id }) => id)).toEqual(["r1-0", "r1-1"]);
    expect(sent).toHaveLength(1);
  });

  it("adds one behind the others and writes the whole group back", async () => {
    const { cudo, sent } = service(tcp("22"), tcp("80"));
    const group = await cudo.securityGroups.rules.add("web", tcp("443"));
    expect(ports(group)).toEqual(["22", "80", "443"]);
    expect(group.rules.at(-1)?.id).toBe("r2-2");
    expect(sent.map(({ method }) => method)).toEqual(["GET", "PATCH", "GET"]);
    expect(sent[1]?.body).toEqual({
      dataCenterId: "dc1",
      description: "Web servers",
      rules: [{ ...tcp("22"), id: "r1-0", icmpType: "" }, { ...tcp("80"), id: "r1-1", icmpType: "" }, tcp("443")],
    });
  });

  it("adds several at once, in the order given", async () => {
    const { cudo } = service();
    expect(ports(await cudo.securityGroups.rules.add("web", [tcp("443"), tcp("22"), tcp("443")]))).toEqual([
      "443",
      "22",
    ]);
  });

  it("adds nothing twice, so that it can be repeated", async () => {
    const { cudo, sent } = service(tcp("22"));
    await cudo.securityGroups.rules.add("web", { ...tcp("22"), icmpType: "" });
    expect(sent.map(({ method }) => method)).toEqual(["GET"]);
  });

  it("removes one and keeps the others", async () => {
    const { cudo, now } = service(tcp("22"), tcp("80"), tcp("443"));
    await cudo.securityGroups.rules.remove("web", "r1-1");
    expect(ports(now())).toEqual(["22", "443"]);
    expect(now().description).toBe("Web servers");
  });

  it("does not find a rule to remove, and writes nothing", async () => {
    const { cudo, sent } = service(tcp("22"));
    const removing = cudo.securityGroups.rules.remove("web", "r9");
    await expect(removing).rejects.toMatchObject({ code: "NOT_FOUND", message: expect.stringContaining("no rule r9") });
    expect(sent).toHaveLength(1);
  });

  it("replaces them all, also by none", async () => {
    const { cudo, now } = service(tcp("22"), tcp("80"));
    expect(ports(await cudo.securityGroups.rules.replace("web", [tcp("443")]))).toEqual(["443"]);
    await cudo.securityGroups.rules.replace("web", []);
    expect(now()).toMatchObject({ rules: [], description: "Web servers" });
  });

  it("puts rules that were read into another order", async () => {
    const { cudo } = service(tcp("22"), tcp("80"));
    const rules = await cudo.securityGroups.rules.list("web").collect();
    expect(ports(await cudo.securityGroups.rules.replace("web", rules.reverse()))).toEqual(["80", "22"]);
  });

  it("is not confused by a service that writes rules in its own way", async () => {
    const { cudo, ours } = service();
    const answer = ours.answer;
    ours.answer = (request) => JSON.parse(JSON.stringify(answer(request)).replaceAll("0.0.0.0/0", "any"));
    const group = await cudo.securityGroups.rules.add("web", tcp("22"));
    expect(group.rules[0]?.ipRangeCidr).toBe("any");
  });

  it("fails with ABORTED when someone else writes the group right after us", async () => {
    const { cudo, ours, write, now } = service(tcp("22"));
    ours.afterWrite = () => write({ rules: [tcp("22"), tcp("8080")] });
    const adding = cudo.securityGroups.rules.add("web", tcp("443"));
    await expect(adding).rejects.toMatchObject({ code: "ABORTED", message: expect.stringContaining("someone else") });
    expect(ports(now())).toEqual(["22", "8080"]);
  });

  it("passes a missing group on", async () => {
    const { cudo, sent } = service();
    await expect(cudo.securityGroups.rules.replace("nope", [])).rejects.toMatchObject({ code: "NOT_FOUND" });
    expect(sent).toHaveLength(1);
  });
});
