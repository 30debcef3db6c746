import { GLOBAL } from "../../src/state/store.ts";
import { type Answer, bootVm, type Desk, pollVm, putDisk, putNetwork, putSecurityGroup, VMS } from "../support.ts";

/** Values of the parameters of a path. */
export type Params = Readonly<Record<string, string>>;

/** Puts something in place for a call, and tells which parameters lead to it. */
// biome-ignore lint/suspicious/noConfusingVoidType: most of what is put in place has an id that is known beforehand.
export type Given = (at: Desk) => Promise<Params | void> | Params | void;

export const DATA_CENTER = "gb-bournemouth-1";
export const METAL = { dataCenterId: DATA_CENTER, machineTypeId: "epyc-milan" } as const;
const BLOB = "AAAAC3NzaC1lZDI1NTE5AAAAIF5XAFs93XWqohGvNx6yxzml5bq5WIbW/J/mEJ/N2Mn2";
export const PUBLIC_KEY = `ssh-ed25519 ${BLOB} me@laptop`;
export const GUEST = { userEmail: "grace@example.com", permissionRole: "VIEWER" } as const;

const PROJECT = "/v1/projects/demo";
const HOUR = 3_600_000;

/** Longer than anything takes to get ready. */
const settle = ({ emulator }: Desk) => emulator.clock.advance(HOUR);

/** Makes a call that must succeed. */
export async function must(
  { call }: Pick<Desk, "call">,
  method: string,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const answer = await call(method, path, body);
  if (answer.status !== 200) throw new Error(`${method} ${path}: ${answer.status} ${answer.body?.message}`);
  return answer;
}

/** Everything of several, one after the other. */
export const all =
  (...givens: readonly Given[]): Given =>
  async (at) => {
    let params: Params = {};
    for (const given of givens) params = { ...params, ...(await given(at)) };
    return params;
  };

/** A VM `gpu-1` in a state that it stays in, or in its first one. */
export const vm =
  (state: "PENDING" | "ACTIVE" | "STOPPED" = "ACTIVE", changes: object = {}): Given =>
  async (at) => {
    await bootVm(at, changes, state === "PENDING" ? "PENDING" : "ACTIVE");
    if (state === "STOPPED") {
      await must(at, "POST", `${VMS}/gpu-1/stop`);
      await pollVm(at, "gpu-1", "STOPPED");
    }
  };

/** A storage disk `data` that is READY unless told otherwise. */
export const disk =
  (changes: object = {}): Given =>
  (at) =>
    putDisk(at, "data", changes);

/** The storage disk `data` on the VM `gpu-1`. */
export const attachedDisk: Given = async (at) => {
  await all(vm(), disk())(at);
  await must(at, "PATCH", `${PROJECT}/disk/data/attach?vmId=gpu-1`);
  settle(at);
};

/** The boot disk of the VM `gpu-1`. */
export const bootDisk: Given = async (at) => {
  await vm()(at);
  return { id: at.world.store.vms.get("demo", "gpu-1")?.bootDiskId ?? "" };
};

export const network =
  (changes: object = {}): Given =>
  (at) =>
    putNetwork(at, "net", changes);

export const securityGroup: Given = (at) => putSecurityGroup(at, "web");

/** The security group `web` on the VM `gpu-1`. */
export const attachedGroup: Given = all(securityGroup, vm("ACTIVE", { securityGroupIds: ["web"] }));

/** A private image `base` of the VM `gpu-1`; it takes time to get READY. */
export const newImage: Given = async (at) => {
  await vm()(at);
  await must(at, "POST", `${PROJECT}/images?id=base&vmId=gpu-1`);
};

export const image: Given = async (at) => {
  await newImage(at);
  settle(at);
};

/** Sends a body to a collection of the project and waits until what comes of it is ready. */
const ordered =
  (collection: string, body: object): Given =>
  async (at) => {
    await must(at, "POST", `${PROJECT}/${collection}`, body);
    settle(at);
  };

export const volume = ordered("volumes", { id: "datasets", dataCenterId: DATA_CENTER, sizeGib: 1000 });
export const machine = ordered("machines", { id: "metal-1", ...METAL, os: "ubuntu/noble" });
/** The cluster `train` with the machines `train-1` and `train-2`. */
export const cluster = ordered("clusters", { id: "train", ...METAL, machineCount: 2 });
export const storageUser = ordered(`object-storage/users/${DATA_CENTER}`, { id: "backup" });

export const storageKey: Given = async (at) => {
  await storageUser(at);
  const { body } = await must(at, "POST", `${PROJECT}/object-storage/users/${DATA_CENTER}/backup`);
  return { accessKey: body.accessKey };
};

export const sshKey: Given = async (at) => {
  const { body } = await must(at, "POST", "/v1/ssh-keys", { publicKey: PUBLIC_KEY });
  return { id: body.id };
};

export const apiKey: Given = async (at) => {
  await must(at, "POST", "/v1/api-keys", { apikeyId: "spare" });
};

export const projectGuest: Given = async (at) => {
  await must(at, "POST", `${PROJECT}:add-permission`, GUEST);
};

export const billingGuest: Given = async (at) => {
  await must(at, "POST", `/v1/billing-accounts/${at.emulator.billingAccountId}:add-permission`, GUEST);
};

/** A billing account that pays for nothing. */
export const spareAccount: Given = async (at) => {
  const { body } = await must(at, "POST", "/v1/billing-accounts", { displayName: "Spare", email: "ada@example.com" });
  return { billingAccountId: body.id };
};

export const deletedAccount: Given = async (at) => {
  const params = (await spareAccount(at)) as Params;
  await must(at, "DELETE", `/v1/billing-accounts/${params.billingAccountId}`);
  return params;
};

export const payment: Given = async (at) => {
  const credit = `/v1/billing-accounts/${at.emulator.billingAccountId}/credit`;
  await must(at, "POST", `${credit}?amount.value=50&paymentMethod=pm_visa`);
};

/** The use of a month, billed; with an account that pays by invoice. */
export const invoice: Given = async (at) => {
  await must(at, "POST", `${PROJECT}/disks`, { id: "data", dataCenterId: DATA_CENTER, sizeGib: 1000 });
  at.emulator.clock.advance(32 * 24 * HOUR);
};

/** The billing account pays for nothing new: in practice because of an invoice, of abuse, or because it is deleted. */
export const accountIn =
  (state: "STATE_SUSPENDED_PAYMENT" | "STATE_SUSPENDED_ABUSE" | "STATE_DELETED"): Given =>
  ({ world, emulator }) => {
    const account = world.store.billingAccounts.get(GLOBAL, emulator.billingAccountId);
    if (account !== undefined) account.state = state;
  };

/** Makes a call of the VM's, such as `stop`, and leaves the VM on its way. */
export const afterwards =
  (verb: string): Given =>
  async (at) => {
    await must(at, "POST", `${VMS}/gpu-1/${verb}`);
  };
