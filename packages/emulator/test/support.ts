import { type Emulator, openWorld } from "../src/emulator.ts";
import type { Layer } from "../src/http/pipeline.ts";
import { type EmulatorOptions, resolveOptions } from "../src/options.ts";
import { Contract } from "../src/wire/contract.ts";
import type { IdRule } from "../src/wire/ids.ts";
import { newWorld, type World } from "../src/world.ts";

/** An answer, with its JSON parsed. The tests say by assertion what it holds. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: what came over the wire is what the test is about to look at.
  readonly body: any;
}

export interface Desk {
  readonly emulator: Emulator;
  /** What the API has no operation for yet is put in by hand. */
  readonly world: World;
  call(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
}

const contracts = new Map<IdRule, Contract>();

/** The same contract for all tests of a file: its validators are compiled once. */
function contractOf(ids: IdRule): Contract {
  const contract = contracts.get(ids) ?? new Contract(ids);
  contracts.set(ids, contract);
  return contract;
}

/** An emulator whose answers are checked against the spec, and a way to call it. */
export function desk(options: EmulatorOptions = {}, layers: readonly Layer[] = []): Desk {
  const world = newWorld(resolveOptions({ validateResponses: true, ...options }));
  const emulator = openWorld(world, { layers, contract: contractOf(world.options.ids) });
  return {
    emulator,
    world,
    async call(method, path, body, headers = {}) {
      const response = await emulator.fetch(`https://rest.compute.cudo.org${path}`, {
        method,
        headers: { authorization: `Bearer ${emulator.apiKey}`, ...headers },
        ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, headers: response.headers, body: text === "" ? undefined : JSON.parse(text) };
    },
  };
}

/** A CreateVM body that is good. */
export const vmBody = (changes: object = {}) => ({
  vmId: "gpu-1",
  dataCenterId: "gb-bournemouth-1",
  machineType: "epyc-rome-rtx-a4000",
  bootDiskImageId: "ubuntu-2204",
  vcpus: 4,
  memoryGib: 16,
  gpus: 1,
  ...changes,
});

export const VMS = "/v1/projects/demo/vms";
export const VM = "/v1/projects/demo/vm";

/** Orders a VM and polls it until it is in a state; returns the states that the polls saw. */
export async function bootVm({ call }: Desk, changes: object = {}, until = "ACTIVE"): Promise<string[]> {
  const { vmId } = vmBody(changes);
  const { status, body } = await call("POST", VM, vmBody(changes));
  if (status !== 200) throw new Error(`CreateVM: ${body.message}`);
  return pollVm({ call }, vmId, until);
}

/** Polls a VM until it is in a state, or gone for "404". */
export async function pollVm({ call }: Pick<Desk, "call">, id: string, until: string): Promise<string[]> {
  const seen: string[] = [];
  for (let poll = 0; poll < 20; poll++) {
    const { status, body } = await call("GET", `${VMS}/${id}`);
    seen.push(status === 200 ? body.VM.state : String(status));
    if (seen.at(-1) === until) return seen;
  }
  throw new Error(`VM ${id} never came to ${until}: ${seen.join(" ")}`);
}

/** The types of the preconditions that an error names. */
export const preconditionsOf = ({ body }: Answer): string[] =>
  body.details.flatMap(
    (detail: { violations?: { type: string }[] }) => detail.violations?.map(({ type }) => type) ?? [],
  );

/** The fields that an error names. */
export const fieldsOf = ({ body }: Answer): string[] =>
  body.details.flatMap(
    (detail: { fieldViolations?: { field: string }[] }) => detail.fieldViolations?.map(({ field }) => field) ?? [],
  );

/** Puts a storage disk into the demo project. */
export function putDisk({ world }: Desk, id: string, changes: object = {}): void {
  world.store.disks.set("demo", id, {
    id,
    projectId: "demo",
    dataCenterId: "gb-bournemouth-1",
    sizeGib: 100,
    diskType: "DISK_TYPE_STORAGE",
    diskState: "READY",
    vmId: "",
    publicImageId: "",
    privateImageId: "",
    createTime: world.clock.now(),
    ...changes,
  });
}

/** Puts a private network into the demo project. */
export function putNetwork({ world }: Desk, id: string, changes: object = {}): void {
  world.store.networks.set("demo", id, {
    id,
    projectId: "demo",
    dataCenterId: "gb-bournemouth-1",
    ipRange: "192.168.7.0/24",
    gateway: "192.168.7.1",
    externalIpAddress: "",
    state: "ACTIVE",
    vmState: "ACTIVE",
    createTime: world.clock.now(),
    ...changes,
  });
}

/** Puts a security group with one rule into the demo project. */
export function putSecurityGroup({ world }: Desk, id: string, changes: object = {}): void {
  const rule = {
    ruleType: "RULE_TYPE_INBOUND",
    protocol: "PROTOCOL_TCP",
    ipRangeCidr: "0.0.0.0/0",
    icmpType: "",
  } as const;
  world.store.securityGroups.set("demo", id, {
    id,
    projectId: "demo",
    dataCenterId: "gb-bournemouth-1",
    description: "",
    rules: [{ ...rule, id: `${id}-rule`, ports: "22" }],
    ...changes,
  });
}

/** Reads a resource until a read shows what is wanted, or "404"; returns what each read showed. */
export async function pollUntil(
  { call }: Pick<Desk, "call">,
  path: string,
  show: (body: Answer["body"]) => string,
  until: string,
): Promise<string[]> {
  const seen: string[] = [];
  for (let poll = 0; poll < 20; poll++) {
    const { status, body } = await call("GET", path);
    seen.push(status === 200 ? show(body) : String(status));
    if (seen.at(-1) === until) return seen;
  }
  throw new Error(`${path} never showed ${until}: ${seen.join(" ")}`);
}
