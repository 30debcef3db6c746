import { describe, expect, test } from "vitest";
import { bootVm, type Desk, desk, fieldsOf, VM, VMS } from "./support.ts";

const GROUPS = "/v1/projects/demo/security-groups";

const rule = (changes: object = {}) => ({
  ruleType: "RULE_TYPE_INBOUND",
  protocol: "PROTOCOL_TCP",
  ports: "80,443",
  ipRangeCidr: "0.0.0.0/0",
  ...changes,
});
const ssh = rule({ ports: "22", ipRangeCidr: "203.0.113.7" });
const ping = { ruleType: "RULE_TYPE_INBOUND", protocol: "PROTOCOL_ICMP", icmpType: "8" };

const groupBody = (changes: object = {}) => ({
  id: "web",
  dataCenterId: "gb-bournemouth-1",
  description: "Web servers, one per rack.",
  rules: [rule(), ssh],
  ...changes,
});

const web = async ({ call }: Desk) => (await call("GET", `${GROUPS}/web`)).body;
const create = ({ call }: Desk, changes: object = {}) => call("POST", GROUPS, groupBody(changes));
const update = ({ call }: Desk, body: object) => call("PATCH", `${GROUPS}/web`, body);
const idsOf = ({ rules }: { rules: { id: string }[] }) => rules.map(({ id }) => id);

describe("a security group", () => {
  test("is there at once, its rules in order and each with an id", async () => {
    const at = desk();
    const { status, body } = await create(at);
    const id = expect.stringMatching(/^[a-z][0-9a-z]{11}$/);
    expect([status, body]).toEqual([
      200,
      { ...groupBody(), projectId: "demo", rules: [rule({ id, icmpType: "" }), { ...ssh, id, icmpType: "" }] },
    ]);
    expect(new Set(idsOf(body)).size).toBe(2);
    expect(await web(at)).toEqual(body);
  });

  test("may have neither rules nor a description", async () => {
    const at = desk();
    const { body } = await at.call("POST", GROUPS, { id: "web", dataCenterId: "gb-bournemouth-1" });
    expect(body).toMatchObject({ description: "", rules: [] });
  });

  test("is free of charge", async () => {
    const at = desk();
    const account = at.world.store.billingAccounts.get("", at.emulator.billingAccountId);
    if (account !== undefined) account.state = "STATE_SUSPENDED_PAYMENT";
    expect((await create(at)).status).toBe(200);
  });

  test.each([
    ["dataCenterId", { dataCenterId: "atlantis-1" }],
    ["description", { description: "no <html>" }],
    ["id", { id: "-" }],
  ])("is refused for its %s", async (field, changes) => {
    const answer = await create(desk(), changes);
    expect([answer.status, fieldsOf(answer)]).toEqual([400, [field]]);
  });

  test("is refused under a taken id and beyond the quota", async () => {
    const at = desk({ quotas: { securityGroups: 1 } });
    await create(at);
    expect((await create(at)).body.message).toBe("A security group with that id already exists");
    expect((await create(at, { id: "db" })).body.code).toBe(8);
  });
});

describe("rules", () => {
  test.each([
    ["ports", rule({ protocol: "PROTOCOL_ALL" }), "goes only with PROTOCOL_TCP and PROTOCOL_UDP"],
    ["ports", rule({ protocol: "PROTOCOL_ICMP" }), "goes only with"],
    ["ports", rule({ ports: "0" }), "must be from 1 to 65535"],
    ["ports", rule({ ports: "80,65536" }), "must be from 1 to 65535"],
    ["ports", rule({ ports: "2048:1024" }), "must be a range that ascends"],
    ["ports", rule({ ports: "80-90" }), "must match"],
    ["ipRangeCidr", rule({ ipRangeCidr: "10.0.0.0/33" }), "must be an address or a range"],
    ["ipRangeCidr", rule({ ipRangeCidr: "10.0.0" }), "must be an address or a range"],
    ["ipRangeCidr", rule({ ipRangeCidr: "fd00::/129" }), "must be an address or a range"],
    ["ipRangeCidr", rule({ ipRangeCidr: "everywhere" }), "must match"],
    ["icmpType", rule({ icmpType: "8" }), "goes only with PROTOCOL_ICMP and PROTOCOL_ICMPv6"],
    ["icmpType", { ...ping, icmpType: "7" }, "must match"],
    ["protocol", { ...ping, icmpType: "", protocol: "PROTOCOL_UNKNOWN" }, "must be a protocol"],
    ["ruleType", rule({ ruleType: "RULE_TYPE_UNKNOWN" }), "must be RULE_TYPE_INBOUND or RULE_TYPE_OUTBOUND"],
    ["ruleType", { protocol: "PROTOCOL_ALL" }, "is required"],
  ])("are refused for %s: %j", async (field, wrong, words) => {
    const answer = await create(desk(), { rules: [ssh, wrong] });
    expect([answer.status, fieldsOf(answer)]).toEqual([400, [`rules[1].${field}`]]);
    expect(answer.body.message).toContain(`rules[1].${field} ${words}`);
  });

  test("are refused with everything that is wrong at once, and nothing is made", async () => {
    const at = desk();
    const rules = [rule({ ports: "0", icmpType: "8" }), rule({ ipRangeCidr: "1.2.3" })];
    expect(fieldsOf(await create(at, { rules }))).toEqual([
      "rules[0].ports",
      "rules[0].icmpType",
      "rules[1].ipRangeCidr",
    ]);
    expect((await at.call("GET", GROUPS)).body.totalCount).toBe(0);
  });

  test.each([
    [rule({ ports: "1024:2048", protocol: "PROTOCOL_UDP" })],
    [rule({ ipRangeCidr: "fd00::/8" })],
    [rule({ ipRangeCidr: "::1" })],
    [{ ruleType: "RULE_TYPE_OUTBOUND", protocol: "PROTOCOL_ALL" }],
    [{ ruleType: "RULE_TYPE_OUTBOUND", protocol: "PROTOCOL_IPSEC", ports: "" }],
    [ping],
    [{ ...ping, icmpType: "0" }],
    [{ rule_type: 1, protocol: 5, icmp_type: "3", ip_range_cidr: null }],
  ])("are accepted: %j", async (good) => {
    expect((await create(desk(), { rules: [good] })).status).toBe(200);
  });
});

describe("an update", () => {
  test("replaces everything, keeps the order, and the ids of rules that stay", async () => {
    const at = desk();
    const [web80, ssh22] = idsOf((await create(at)).body);
    const { status, body } = await update(at, { rules: [ping, ssh, rule()] });
    expect(status).toBe(200);
    expect(body).toMatchObject({ description: "", rules: [ping, { ...ssh, id: ssh22 }, rule({ id: web80 })] });
    expect([web80, ssh22]).not.toContain(body.rules[0].id);
    expect(await web(at)).toEqual(body);
  });

  test("that sends back what was read changes nothing", async () => {
    const at = desk();
    const { body } = await create(at);
    expect((await update(at, body)).body).toEqual(body);
  });

  test("gives a rule that changed a new id, whatever id is sent", async () => {
    const at = desk();
    const { body } = await create(at, { rules: [ssh] });
    const [before] = idsOf(body);
    const [after] = idsOf((await update(at, { rules: [{ ...ssh, id: before, ports: "2222" }] })).body);
    expect(after).not.toBe(before);
  });

  test("tells two equal rules apart", async () => {
    const at = desk();
    const { body } = await create(at, { rules: [ssh, ssh] });
    expect(idsOf((await update(at, body)).body)).toEqual(idsOf(body));
  });

  test("can empty a group", async () => {
    const at = desk();
    await create(at);
    expect((await update(at, { rules: [] })).body.rules).toEqual([]);
  });

  test("must hold the rules, good ones, and cannot move the group", async () => {
    const at = desk();
    const { body } = await create(at);
    expect(fieldsOf(await update(at, { description: "New" }))).toEqual(["rules"]);
    expect(fieldsOf(await update(at, { rules: [rule({ ports: "0" })] }))).toEqual(["rules[0].ports"]);
    expect(fieldsOf(await update(at, { rules: [], dataCenterId: "no-luster-1" }))).toEqual(["dataCenterId"]);
    expect(await web(at)).toEqual(body);
    expect((await at.call("PATCH", `${GROUPS}/none`, { rules: [] })).status).toBe(404);
  });

  test("reaches the VMs that have the group", async () => {
    const at = desk();
    await create(at);
    await bootVm(at, { securityGroupIds: ["web"] });
    const { body } = await update(at, { rules: [ping] });
    expect((await at.call("GET", `${VMS}/gpu-1`)).body.VM).toMatchObject({ rules: body.rules, securityGroups: [body] });
  });
});

describe("a delete", () => {
  test("takes the group off every VM that has it", async () => {
    const at = desk();
    await create(at);
    await create(at, { id: "db" });
    await bootVm(at, { securityGroupIds: ["web", "db"] });
    expect(await at.call("DELETE", `${GROUPS}/web`)).toMatchObject({ status: 200, body: {} });
    const { VM: vm } = (await at.call("GET", `${VMS}/gpu-1`)).body;
    expect([vm.securityGroupIds, vm.securityGroups.length, vm.nics[0].securityGroupIds]).toEqual([["db"], 1, ["db"]]);
    for (const method of ["GET", "DELETE"]) expect((await at.call(method, `${GROUPS}/web`)).status).toBe(404);
  });

  test("leaves the id free at once", async () => {
    const at = desk();
    await create(at);
    await at.call("DELETE", `${GROUPS}/web`);
    expect((await create(at)).status).toBe(200);
  });
});

describe("the list", () => {
  test("goes by page and by data center", async () => {
    const at = desk();
    await create(at);
    await create(at, { id: "db" });
    await create(at, { id: "far", dataCenterId: "no-luster-1" });
    const list = async (query: string) => (await at.call("GET", `${GROUPS}?${query}`)).body;
    expect(await list("pageSize=2&pageNumber=2")).toMatchObject({ securityGroups: [{ id: "far" }], totalCount: 3 });
    expect(await list("data_center_id=gb-bournemouth-1&pageSize=1")).toMatchObject({
      securityGroups: [{ id: "web" }],
      totalCount: 2,
      pageSize: 1,
    });
  });
});

describe("VMs", () => {
  test("take groups of their own data center only", async () => {
    const at = desk();
    await create(at, { dataCenterId: "no-luster-1" });
    await bootVm(at);
    const answer = await at.call("PATCH", `${VM}/gpu-1/security-group/attach?securityGroupId=web`);
    expect(fieldsOf(answer)).toEqual(["securityGroupId"]);
  });
});
