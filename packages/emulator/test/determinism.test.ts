import { describe, expect, test } from "vitest";
import type { Emulator } from "../src/index.ts";
import type { EmulatorOptions } from "../src/options.ts";
import { desk, vmBody } from "./support.ts";

/** A call, or so many milliseconds that pass. `{…}` in a path is filled in by what earlier answers told. */
type Act = readonly [method: string, path: string, body?: object] | number;

const P = "/v1/projects/demo";
const METAL = { dataCenterId: "gb-bournemouth-1", machineTypeId: "epyc-milan" };
const KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF5XAFs93XWqohGvNx6yxzml5bq5WIbW/J/mEJ/N2Mn2 me@laptop";
const RULE = { ruleType: "RULE_TYPE_INBOUND", protocol: "PROTOCOL_TCP", ports: "22", ipRangeCidr: "0.0.0.0/0" };
const MINUTE = 60_000;

/** A day that draws on chance wherever it can: ids, addresses, keys, secrets, payments, readings. */
const DAY: readonly Act[] = [
  ["POST", "/v1/ssh-keys", { publicKey: KEY }],
  ["POST", "/v1/api-keys", { apikeyId: "spare" }],
  ["POST", `${P}/security-groups`, { id: "web", dataCenterId: "gb-bournemouth-1", rules: [RULE, RULE] }],
  ["POST", `${P}/networks`, { id: "net", dataCenterId: "gb-bournemouth-1", ipRange: "10.3.0.0/24" }],
  ["POST", `${P}/disks`, { id: "data", dataCenterId: "gb-bournemouth-1", sizeGib: 10 }],
  MINUTE,
  ["GET", `${P}/networks/net`],
  ["GET", `${P}/networks/net`],
  ["GET", `${P}/networks/net`],
  ["GET", `${P}/disks/data`],
  ["GET", `${P}/disks/data`],
  ["POST", `${P}/vm`, vmBody({ storageDiskIds: ["data"], nics: [{ networkId: "net", assignPublicIp: true }] })],
  ["POST", `${P}/vm`, vmBody({ vmId: "gpu-2", securityGroupIds: ["web"] })],
  10_000,
  ["GET", `${P}/vms`],
  2 * MINUTE,
  ["GET", `${P}/vms`],
  ["GET", `${P}/vms`],
  ["GET", `${P}/vms`],
  ["GET", `${P}/vms/gpu-1/connect`],
  ["GET", `${P}/vms/gpu-1/monitor`],
  ["POST", `${P}/machines`, { id: "metal-1", ...METAL, os: "ubuntu/noble" }],
  ["POST", `${P}/clusters`, { id: "train", ...METAL, machineCount: 2 }],
  60 * MINUTE,
  ["GET", `${P}/machines`],
  ["GET", `${P}/machines`],
  ["GET", `${P}/clusters`],
  ["GET", `${P}/clusters`],
  ["POST", `${P}/object-storage/users/gb-bournemouth-1`, { id: "backup" }],
  ["POST", `${P}/object-storage/users/gb-bournemouth-1/backup`],
  ["GET", `${P}/object-storage/session-key/gb-bournemouth-1`],
  ["POST", "/v1/billing-accounts", { displayName: "Lab", email: "ada@example.com", taxId: { value: "1" } }],
  ["POST", "/v1/billing-accounts/{account}/credit?amount.value=50&paymentMethod=pm_visa"],
  ["GET", "/v1/billing-accounts/{account}/setup-intent"],
  ["POST", `${P}/vms/gpu-2/terminate`],
  MINUTE,
  ["GET", `${P}/vms/gpu-2`],
  ["GET", `${P}/vms/gpu-2`],
  ["GET", `${P}/vms/gpu-2`],
  ["POST", `${P}/vm`, vmBody({ vmId: "gpu-3" })],
  40 * 24 * 60 * MINUTE,
  ["GET", `${P}/vms`],
  ["GET", `${P}/disks`],
  ["GET", "/v1/billing-accounts"],
  ["GET", "/v1/billing-accounts/{account}/credit-balance-transactions"],
  ["GET", "/v1/billing-accounts/{account}/transactions"],
  ["GET", "/v1/resources/search?query=e"],
  ["GET", "/v1/vms/data-centers"],
  ["DELETE", "/v1/projects/demo"],
];

/** An emulator, and how its time passes. */
interface Run {
  readonly emulator: Emulator;
  readonly wait: (milliseconds: number) => void;
}

const emulatorOf = (options: EmulatorOptions): Emulator => desk(options).emulator;

/** Each clock whose time is not that of the world outside. */
const CLOCKS: Readonly<Record<string, (options?: EmulatorOptions) => Run>> = {
  instant(options) {
    const emulator = emulatorOf({ clock: "instant", ...options });
    return { emulator, wait: (span) => emulator.clock.advance(span) };
  },
  "instant, by looks alone"(options) {
    return { emulator: emulatorOf({ clock: "instant", ...options }), wait: () => {} };
  },
  manual(options) {
    const emulator = emulatorOf({ clock: "manual", ...options });
    return { emulator, wait: (span) => emulator.clock.advance(span) };
  },
  "realtime, of a time that is given"(options) {
    let now = Date.UTC(2026, 5, 1);
    const emulator = emulatorOf({ clock: "realtime", realNow: () => now, ...options });
    return {
      emulator,
      wait(span) {
        now += span;
      },
    };
  },
};

/** Lives through acts; returns each answer as it came over the wire. */
async function live({ emulator, wait }: Run, acts: readonly Act[]): Promise<string[]> {
  const answers: string[] = [];
  for (const act of acts) {
    if (typeof act === "number") {
      wait(act);
      continue;
    }
    const [method, path, body] = act;
    const response = await emulator.fetch(`https://x${path.replace("{account}", emulator.billingAccountId)}`, {
      method,
      headers: { authorization: `Bearer ${emulator.apiKey}` },
      ...(body && { body: JSON.stringify(body) }),
    });
    const date = response.headers.get("date");
    answers.push(`${method} ${path} ${response.status} ${date} ${await response.text()}`);
  }
  return answers;
}

describe.each(Object.entries(CLOCKS))("with the clock %s", (_name, begin) => {
  test("the same seed and the same calls give the same answers, to the byte", async () => {
    const first = await live(begin({ seed: 42 }), DAY);
    expect(await live(begin({ seed: 42 }), DAY)).toEqual(first);
    expect(first.filter((answer) => / (5\d\d) /.test(answer))).toEqual([]);
  });

  test("another seed gives other keys, ids and addresses", async () => {
    const [one, other] = [begin({ seed: 1 }), begin({ seed: 2 })];
    expect(other.emulator.apiKey).not.toBe(one.emulator.apiKey);
    expect(other.emulator.billingAccountId).not.toBe(one.emulator.billingAccountId);
    const [answers, others] = [await live(one, DAY), await live(other, DAY)];
    const same = answers.filter((answer, index) => answer === others[index]);
    expect(same.length).toBeLessThan(answers.length / 2);
    // Only what chance decides differs, not what happens.
    const statuses = (all: readonly string[]) => all.map((answer) => / (\d{3}) /.exec(answer)?.[1]);
    expect(statuses(others)).toEqual(statuses(answers));
  });

  test("saved and restored after every act, nothing changes", async () => {
    const run = begin();
    const answers: string[] = [];
    for (const act of DAY) {
      answers.push(...(await live(run, [act])));
      run.emulator.state.restore(JSON.parse(JSON.stringify(run.emulator.state.snapshot())));
    }
    expect(answers).toEqual(await live(begin(), DAY));
  });

  test("a day that is taken back goes the same way again", async () => {
    const run = begin();
    const half = DAY.length / 2;
    await live(run, DAY.slice(0, half));
    const noon = run.emulator.state.snapshot();
    const before = run.emulator.clock.now();
    const once = await live(run, DAY.slice(half));
    run.emulator.state.restore(noon);
    expect(run.emulator.clock.now()).toBe(before);
    expect(await live(run, DAY.slice(half))).toEqual(once);
    run.emulator.state.reset();
  });

  test("another emulator of the same seed can take over in the middle", async () => {
    const [first, second] = [begin(), begin()];
    const half = Math.floor(DAY.length / 3);
    const morning = await live(first, DAY.slice(0, half));
    second.wait(first.emulator.clock.now() - second.emulator.clock.now());
    second.emulator.state.restore(first.emulator.state.snapshot());
    expect([...morning, ...(await live(second, DAY.slice(half)))]).toEqual(await live(begin(), DAY));
  });
});

describe("with the manual clock", () => {
  const begin = (): Run => {
    const emulator = emulatorOf({ clock: "manual" });
    return { emulator, wait: (span) => emulator.clock.advance(span) };
  };

  test("it does not matter into how many pieces time is cut", async () => {
    const pieces = (span: number) => [span % 7, ...Array.from({ length: 7 }, () => Math.floor(span / 7))];
    const cut = DAY.flatMap((act): Act[] => (typeof act === "number" ? pieces(act) : [act]));
    expect(await live(begin(), cut)).toEqual(await live(begin(), DAY));
  });

  test("parts of a millisecond add up, and a state in the middle of one can be restored", () => {
    const { emulator } = begin();
    const start = emulator.clock.now();
    emulator.clock.advance(0.5);
    expect(emulator.clock.now()).toBe(start);
    emulator.clock.advance(0.75);
    expect(emulator.clock.now()).toBe(start + 1);
    emulator.state.restore(JSON.parse(JSON.stringify(emulator.state.snapshot())));
    expect(emulator.clock.now()).toBe(start + 1);
  });
});
