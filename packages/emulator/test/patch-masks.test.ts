import { type OperationId, operations } from "@cudo-compute/types/operations";
import { describe, expect, test } from "vitest";
import { type Answer, fieldsOf } from "./support.ts";
import { OPERATION_IDS, perform, prepare, type Ready, targetOf, VALID_CALLS } from "./walk/calls.ts";
import { all, cluster, type Given, machine, spareAccount, volume } from "./walk/given.ts";

type Body = Readonly<Record<string, unknown>>;

/** Where the resource that a PATCH changes is read, and where it is in the answer. */
const READS: Readonly<
  Partial<Record<OperationId, readonly [read: OperationId, pick: (body: Answer["body"]) => Body]>>
> = {
  UpdateProject: ["GetProject", (body) => body],
  UpdateVolume: ["GetVolume", (body) => body],
  UpdateMachine: ["GetMachine", (body) => body],
  UpdateCluster: ["GetCluster", (body) => body],
  UpdateClusterMachine: ["ListClusters", ({ clusters }) => clusters[0].machines[0]],
  UpdateSecurityGroup: ["GetSecurityGroup", (body) => body],
  UpdateBillingAccount: ["GetBillingAccount", (body) => body],
};

async function read(id: OperationId, { at, path }: Ready): Promise<Body> {
  const [operation, pick] = READS[id] ?? [id, (body: Answer["body"]) => body];
  return pick((await at.call("GET", targetOf(operation, path, {}))).body);
}

/** The keys whose values differ. */
const differences = (before: Body, after: Body): string[] =>
  Object.keys(after)
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .sort();

/** The machines of clusters attach volumes, so that there must be one. */
const withVolume = all(volume, cluster);

/** Sends a PATCH; returns the answer and the keys that it changed, as a read before and one after show. */
async function patch(id: OperationId, body: object, given?: Given) {
  const first = given ?? (id === "UpdateClusterMachine" ? withVolume : undefined);
  // With the manual clock nothing changes but by the PATCH.
  const call = { ...VALID_CALLS[id], options: { clock: "manual" as const }, ...(first && { given: first }) };
  const ready = await prepare(call);
  const before = await read(id, ready);
  const answer = await perform(id, { ...ready, body: body as Body });
  return { answer, changed: differences(before, await read(id, ready)) };
}

const MONTH = "COMMITMENT_TERM_1_MONTH";

/** By operation: a body, and the keys of the resource that differ afterwards. */
const MASKS: readonly (readonly [id: OperationId, body: Body, changed: readonly string[]])[] = [
  ["UpdateProject", {}, []],

  ["UpdateVolume", {}, []],
  ["UpdateVolume", { sizeGib: 2000 }, ["sizeGib", "state", "totalPriceHr"]],
  ["UpdateVolume", { size_gib: "2000" }, ["sizeGib", "state", "totalPriceHr"]],
  ["UpdateVolume", { commitmentTerm: MONTH }, ["commitmentEndTime", "commitmentTerm", "gibPriceHr", "totalPriceHr"]],
  ["UpdateVolume", { dataCenterId: "gb-bournemouth-1", sizeGib: 1000, commitmentTerm: null }, []],

  ["UpdateMachine", {}, []],
  ["UpdateMachine", { powerState: "OFF" }, ["powerState", "state"]],
  ["UpdateMachine", { power_state: 2 }, ["powerState", "state"]],
  ["UpdateMachine", { commitmentTerm: MONTH }, ["commitmentTerm", "priceHr"]],
  ["UpdateMachine", { machineTypeId: "epyc-milan", os: "ubuntu/noble", powerState: "ON" }, []],
  ["UpdateMachine", { startScript: "reboot", customSshKeys: ["ssh-ed25519 AAAA"], userData: "x" }, []],

  ["UpdateCluster", {}, []],
  ["UpdateCluster", { startScript: "reboot" }, ["startScript"]],
  ["UpdateCluster", { customSshKeys: ["ssh-ed25519 AAAA"] }, ["customSshKeys"]],
  ["UpdateCluster", { sshKeySource: "SSH_KEY_SOURCE_NONE" }, ["sshKeySource"]],
  ["UpdateCluster", { ssh_key_source: 3, start_script: "reboot" }, ["sshKeySource", "startScript"]],
  ["UpdateCluster", { startScript: null, customSshKeys: null }, []],
  ["UpdateCluster", { machineTypeId: "epyc-milan", machineCount: 2 }, []],

  ["UpdateClusterMachine", {}, []],
  ["UpdateClusterMachine", { powerState: "OFF" }, ["powerState"]],
  ["UpdateClusterMachine", { volumeIds: ["datasets"] }, ["volumeIds"]],
  ["UpdateClusterMachine", { volume_ids: ["datasets"], powerState: "ON" }, ["volumeIds"]],
];

test("a project that moves changes its billing account alone", async () => {
  const ready = await prepare(VALID_CALLS.UpdateProject);
  const params = await spareAccount(ready.at);
  const before = await read("UpdateProject", ready);
  await perform("UpdateProject", { ...ready, body: { billing_account_id: params?.billingAccountId } });
  expect(differences(before, await read("UpdateProject", ready))).toEqual(["billingAccountId"]);
});

describe("a PATCH changes the keys that are present, and no others", () => {
  test.each(MASKS)("%s %o changes %o", async (id, body, changed) => {
    const outcome = await patch(id, body);
    expect([outcome.answer.status, outcome.answer.body.message]).toEqual([200, undefined]);
    expect(outcome.changed).toEqual(changed);
  });

  test.each([
    ["UpdateVolume", "sizeGib", 0, volume],
    ["UpdateVolume", "sizeGib", null, volume],
    ["UpdateCluster", "machineCount", 0, cluster],
    ["UpdateCluster", "machineCount", null, cluster],
    ["UpdateMachine", "os", "ubuntu/jammy", machine],
    ["UpdateMachine", "machineTypeId", "epyc-rome-8x-a5000", machine],
    ["UpdateCluster", "machineTypeId", "epyc-rome-8x-a5000", cluster],
    ["UpdateVolume", "dataCenterId", "no-luster-1", volume],
  ] as const)("%s refuses what %s cannot be: %o", async (id, field, value, given) => {
    const { answer, changed } = await patch(id, { [field]: value }, given);
    expect([answer.status, answer.body.code, fieldsOf(answer), changed]).toEqual([400, 3, [field], []]);
  });

  test.each([
    [
      "UpdateCluster",
      { startScript: "reboot", customSshKeys: ["ssh-ed25519 AAAA"] },
      { startScript: null, customSshKeys: [] },
    ],
    ["UpdateClusterMachine", { volumeIds: ["datasets"] }, { volumeIds: null }],
  ] as const)("%s: a key that is null or empty empties what was %o", async (id, first, then) => {
    const filled: Given = async (at) => {
      await withVolume(at);
      const { path } = VALID_CALLS[id];
      await at.call("PATCH", targetOf(id, { projectId: "demo", ...path }, {}), first);
    };
    expect((await patch(id, then, filled)).changed).toEqual(Object.keys(first).sort());
  });
});

describe("a security group has no mask: the whole is put in place", () => {
  test.each([
    [{ rules: [] }, ["rules"]],
    [{ description: "SSH", rules: [] }, ["description", "rules"]],
    [{ description: null, rules: [] }, ["rules"]],
  ])("%o changes %o", async (body, changed) => {
    expect((await patch("UpdateSecurityGroup", body)).changed).toEqual(changed);
  });

  test.each([{}, { rules: null }, { description: "SSH" }])(
    "%o is refused, for it says nothing of rules",
    async (body) => {
      const { answer, changed } = await patch("UpdateSecurityGroup", body);
      expect([answer.status, fieldsOf(answer), changed]).toEqual([400, ["rules"], []]);
    },
  );
});

describe("a billing account has its mask in the body", () => {
  const account = { displayName: "Lab", hourlySpendLimit: { value: "5" }, paymentTerms: "PAYMENT_TERMS_INVOICE" };

  test.each([
    ["displayName", ["displayName"]],
    ["display_name", ["displayName"]],
    ["displayName,hourlySpendLimit", ["displayName", "hourlySpendLimit"]],
    [" displayName , hourly_spend_limit ", ["displayName", "hourlySpendLimit"]],
    ["monthlySpendLimit", []],
  ])("%s", async (updateMask, changed) => {
    expect((await patch("UpdateBillingAccount", { updateMask, billingAccount: account })).changed).toEqual(changed);
  });

  test("which must name what can be changed", async () => {
    const { answer, changed } = await patch("UpdateBillingAccount", { updateMask: "id", billingAccount: account });
    expect([answer.status, fieldsOf(answer), changed]).toEqual([400, ["updateMask"], []]);
  });
});

test("no PATCH with a body is left out", () => {
  const patches = OPERATION_IDS.filter((id) => operations[id].method === "PATCH" && operations[id].body);
  expect(Object.keys(READS).sort()).toEqual([...patches].sort());
});
