import fc from "fast-check";
import type { Answer, Desk } from "../support.ts";

/** One step of a life: what is done, and what with. Each step reads what it needs of the rest. */
export interface Step {
  readonly name: StepName;
  readonly project: string;
  readonly vm: string;
  readonly disk: string;
  readonly network: string;
  readonly group: string;
  readonly image: string;
  readonly place: keyof typeof PLACES;
  /** A small number, for sizes and for whatever is sometimes so and sometimes otherwise. */
  readonly size: number;
}

/** What a step asks of the API, or nothing when it is about time or memory. */
type Ask = readonly [method: string, path: string, body?: object];
type Plan = (step: Step, at: Desk) => Ask | undefined;

/** Where things are made: much room, little room, no public addresses. Most is made in one place, so that it meets. */
const PLACES = {
  roomy: { dataCenterId: "gb-bournemouth-1", machineType: "epyc-rome-rtx-a4000", gpus: 1 },
  tight: { dataCenterId: "no-luster-1", machineType: "epyc-rome-rtx-a5000", gpus: 3 },
  dry: { dataCenterId: "in-hyderabad-1", machineType: "intel-broadwell", gpus: 0 },
} as const;

const SECOND = 1000;
const MONTH = 31 * 24 * 3600 * SECOND;
/** From the blink of an eye to a stay that empties a small purse. */
const SPANS = [1, 5, 10, 20, 30, 60, 60, 90, 600, 36_000].map((seconds) => seconds * SECOND);

const inProject = ({ project }: Step, rest: string): string => `/v1/projects/${project}/${rest}`;
const often = (step: Step): boolean => step.size % 3 > 0;
const seldom = (step: Step): boolean => step.size === 9;

const rules = ({ size }: Step) =>
  Array.from({ length: size % 3 }, (_, index) => ({
    ruleType: "RULE_TYPE_INBOUND",
    protocol: "PROTOCOL_TCP",
    ports: String(80 + index),
    ipRangeCidr: "0.0.0.0/0",
  }));

/** What sets an order of a VM apart, by the size of the step. */
const VARIANTS: Readonly<Record<number, (step: Step) => object>> = {
  0: ({ network }) => ({ nics: [{ networkId: network }] }),
  1: ({ disk }) => ({ storageDiskIds: [disk] }),
  2: ({ disk, network }) => ({ storageDiskIds: [disk], nics: [{ networkId: network, assignPublicIp: true }] }),
  3: ({ image }) => ({ bootDiskImageId: image }),
  4: ({ network, group }) => ({ nics: [{ networkId: network, securityGroupIds: [group] }, { assignPublicIp: true }] }),
  6: () => ({ validateOnly: true }),
  7: ({ group }) => ({ securityGroupIds: [group] }),
  8: () => ({ ttl: "90s" }),
  9: () => ({ commitmentTerm: "COMMITMENT_TERM_1_MONTH" }),
};

function vmOrder(step: Step): object {
  const usual = { vmId: step.vm, vcpus: 4, memoryGib: 8 + (step.size % 4), bootDiskImageId: "ubuntu-2204" };
  return { ...usual, ...PLACES[step.place], ...VARIANTS[step.size]?.(step) };
}

/** All that can happen. */
const PLANS = {
  /** What fast-check puts in place of the steps that a failure does not need. */
  nothing: () => undefined,

  createVm: (step) => ["POST", inProject(step, "vm"), vmOrder(step)],
  startVm: (step) => ["POST", inProject(step, `vms/${step.vm}/start`)],
  stopVm: (step) => ["POST", inProject(step, `vms/${step.vm}/stop`)],
  resizeVm: (step) => ["POST", inProject(step, `vms/${step.vm}/resize?vcpus=${2 + step.size}`)],
  terminateVm: (step) => ["POST", inProject(step, `vms/${step.vm}/terminate`)],
  commitVm: (step) => [
    "POST",
    inProject(step, `vm/${step.vm}/commit`),
    { commitmentTerm: step.size > 6 ? "COMMITMENT_TERM_1_MONTH" : "COMMITMENT_TERM_NONE" },
  ],
  expireVm: (step) => ["POST", inProject(step, `vm/${step.vm}/expire-time`), often(step) ? {} : { ttl: "60s" }],

  createDisk: (step) => {
    const { dataCenterId } = PLACES[step.place];
    return ["POST", inProject(step, "disks"), { id: step.disk, dataCenterId, sizeGib: 10 + step.size }];
  },
  deleteDisk: (step) => ["DELETE", inProject(step, `disks/${step.disk}`)],
  attachDisk: (step) => ["PATCH", inProject(step, `disk/${step.disk}/attach?vmId=${step.vm}`)],
  detachDisk: (step) => ["PUT", inProject(step, `disk/${step.disk}/detach`)],
  growDisk: (step) => ["PATCH", inProject(step, `vms/${step.vm}/disks?diskId=${step.disk}&sizeGib=${15 + step.size}`)],

  createNetwork: (step) => {
    const { dataCenterId } = PLACES[step.place];
    const ipRange = `192.168.${step.size}.0/${often(step) ? 24 : 30}`;
    return ["POST", inProject(step, "networks"), { id: step.network, dataCenterId, ipRange }];
  },
  deleteNetwork: (step) => ["DELETE", inProject(step, `networks/${step.network}`)],
  startNetwork: (step) => ["POST", inProject(step, `networks/${step.network}/start`)],
  stopNetwork: (step) => ["POST", inProject(step, `networks/${step.network}/stop`)],

  createGroup: (step) => {
    const { dataCenterId } = PLACES[step.place];
    return ["POST", inProject(step, "security-groups"), { id: step.group, dataCenterId, rules: rules(step) }];
  },
  updateGroup: (step) => ["PATCH", inProject(step, `security-groups/${step.group}`), { rules: rules(step) }],
  deleteGroup: (step) => ["DELETE", inProject(step, `security-groups/${step.group}`)],
  attachGroup: (step) => [
    "PATCH",
    inProject(step, `vm/${step.vm}/security-group/attach?securityGroupId=${step.group}`),
  ],
  detachGroup: (step) => [
    "PATCH",
    inProject(step, `vm/${step.vm}/security-group/detach?securityGroupId=${step.group}`),
  ],

  createImage: (step) => ["POST", inProject(step, `images?id=${step.image}&vmId=${step.vm}`)],
  deleteImage: (step) => ["DELETE", inProject(step, `images/${step.image}`)],

  createProject: (step, at) => ["POST", "/v1/projects", { id: step.project, billingAccountId: payerOf(step, at) }],
  moveProject: (step, at) => ["PATCH", `/v1/projects/${step.project}`, { billingAccountId: payerOf(step, at) }],
  deleteProject: (step) => ["DELETE", `/v1/projects/${step.project}`],
  buyCredit: (_step, at) => {
    const query = "amount.value=10&returnUrl=https://example.com";
    return ["POST", `/v1/billing-accounts/${purseOf(at)}/credit-checkout-session?${query}`];
  },

  lookAtVm: (step) => ["GET", inProject(step, `vms/${step.vm}`)],
  lookAtDisk: (step) => ["GET", inProject(step, `disks/${step.disk}`)],
  lookAtNetwork: (step) => ["GET", inProject(step, `networks/${step.network}`)],

  wait: (step, { emulator }) => {
    emulator.clock.advance(seldom(step) && step.place === "dry" ? MONTH : (SPANS[step.size] ?? 0));
    return undefined;
  },
  saveAndRestore: (_step, { emulator }) => {
    emulator.state.restore(JSON.parse(JSON.stringify(emulator.state.snapshot())));
    return undefined;
  },
} satisfies Readonly<Record<string, Plan>>;

type StepName = keyof typeof PLANS;

/** The second billing account: prepaid, and soon empty. */
const purseOf = ({ emulator, world }: Desk): string =>
  [...world.store.billingAccounts.all()].find(({ id }) => id !== emulator.billingAccountId)?.id ?? "nobody";

const payerOf = ({ size }: Step, at: Desk): string => (size === 0 ? purseOf(at) : at.emulator.billingAccountId);

const AIMS = {
  vm: ["createVm", "vms"],
  disk: ["createDisk", "disks"],
  network: ["createNetwork", "networks"],
  group: ["createGroup", "securityGroups"],
  image: ["createImage", "images"],
} as const;

/** Mostly, what a step is about is there: in place of a name that leads nowhere, one that leads somewhere. */
function aim(step: Step, { world: { store } }: Desk): Step {
  if (step.size === 0) return step;
  const aimed = Object.entries(AIMS).map(([key, [maker, type]]) => {
    const name = step[key as keyof typeof AIMS];
    if (maker === step.name || store[type].has(step.project, name)) return [key, name];
    const there = store[type].list(step.project).filter(({ id }) => id.includes("-"));
    return [key, there[step.size % there.length]?.id ?? name];
  });
  return { ...step, ...Object.fromEntries(aimed) };
}

/** Carries a step out. What it asked for may be refused, but must be answered. */
export async function take(step: Step, at: Desk): Promise<Pick<Answer, "status" | "body">> {
  const plan: Plan = PLANS[step.name];
  const ask = plan(aim(step, at), at);
  return ask === undefined ? { status: 200, body: {} } : at.call(...ask);
}

/** What else would come too seldom, because much must come together for it, or is undone too soon. */
const OFTEN: readonly StepName[] = [
  ...(["wait", "wait", "wait", "wait", "createVm", "createVm", "createVm", "createDisk", "createNetwork"] as const),
  ...([
    "createGroup",
    "attachDisk",
    "attachDisk",
    "detachDisk",
    "growDisk",
    "attachGroup",
    "stopVm",
    "startVm",
  ] as const),
];

export const NAMES = Object.keys(PLANS) as StepName[];

const pool = (prefix: string, count: number) =>
  fc.constantFrom(...Array.from({ length: count }, (_, index) => `${prefix}-${index}`));

const say = ({ name, ...rest }: Step): string => `${name} ${Object.values(rest).join(" ")}`;

/** What lives are made of. Few names, so that steps meet; time and new things more often than the rest. */
const step: fc.Arbitrary<Step> = fc.record({
  name: fc.constantFrom<StepName>(...NAMES, ...OFTEN),
  project: fc.constantFrom("demo", "demo", "demo", "demo", "demo", "second", "third"),
  vm: pool("vm", 5),
  disk: pool("disk", 5),
  network: pool("net", 2),
  group: pool("group", 2),
  image: pool("image", 2),
  place: fc.constantFrom("roomy", "roomy", "roomy", "roomy", "roomy", "roomy", "tight", "dry"),
  size: fc.nat(9),
});

/** So many steps one after the other. A failure prints those that it takes. */
export const lifeOf = (length: number): fc.Arbitrary<readonly Step[]> =>
  fc.array(step, { minLength: length, maxLength: length, size: "max" }).map((steps) =>
    Object.assign(steps, {
      [fc.toStringMethod]: () =>
        steps
          .filter(({ name }) => name !== "nothing")
          .map((one) => `\n  ${say(one)}`)
          .join(""),
    }),
  );
