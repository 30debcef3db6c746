import { COMMITMENT_TERMS, type CreateVolumeBody, type RuleBody } from "@cudo-compute/types";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DATA_CENTER, desk, vmBody } from "./support.ts";

/** Any text: of people, of programs, and what only a test would write. */
const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" }));

const id = fc.stringMatching(/^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/);

/** A size that the machine type allows. */
const size = fc.integer({ min: 1, max: 6 }).chain((gpus) =>
  fc.integer({ min: gpus, max: 16 * gpus }).chain((vcpus) =>
    fc.record({
      gpus: fc.constant(gpus),
      vcpus: fc.constant(vcpus),
      memoryGib: fc.integer({ min: vcpus, max: 4 * vcpus }),
    }),
  ),
);

const vm = fc
  .tuple(
    size,
    fc.record(
      {
        vmId: id,
        bootDiskSizeGib: fc.integer({ min: 4, max: 2000 }),
        commitmentTerm: fc.constantFrom(...COMMITMENT_TERMS),
        metadata: fc.dictionary(text, text),
        password: fc.string({ unit: "grapheme-ascii", maxLength: 60 }).map((start) => `${start}aA1!`.padEnd(6, "x")),
        startScript: text,
      },
      { requiredKeys: ["vmId", "bootDiskSizeGib", "metadata"] },
    ),
  )
  .map(([sized, rest]) => vmBody({ ...sized, ...rest }));

describe("any valid input reaches the service as it was given", () => {
  const { cudo, emulator, sent } = desk({ unlimitedCapacity: true });

  const property = <T>(inputs: fc.Arbitrary<T>, check: (input: T) => Promise<void>) =>
    fc.assert(
      fc
        .asyncProperty(inputs, check)
        .beforeEach(() => emulator.state.reset())
        .afterEach(() => sent.splice(0)),
      { numRuns: 100 },
    );

  test("a VM", () =>
    property(vm, async (body) => {
      await cudo.vms.create(body);
      const read = await cudo.vms.get(body.vmId);
      expect(read).toMatchObject({
        id: body.vmId,
        vcpus: body.vcpus,
        memory: body.memoryGib,
        gpuQuantity: body.gpus,
        bootDiskSizeGib: body.bootDiskSizeGib,
        commitmentTerm: body.commitmentTerm ?? "COMMITMENT_TERM_NONE",
      });
      expect(Object.entries(read.metadata).sort()).toEqual(Object.entries(body.metadata ?? {}).sort());

      const [[, , stored] = []] = emulator.state.snapshot().records.vms ?? [];
      expect(stored).toMatchObject({ password: body.password ?? "", startScript: body.startScript ?? "" });
    }));

  test("a volume", () => {
    const volume: fc.Arbitrary<CreateVolumeBody> = fc.record(
      {
        id,
        dataCenterId: fc.constantFrom(DATA_CENTER, "no-luster-1"),
        sizeGib: fc.integer({ min: 1, max: 100_000 }),
        commitmentTerm: fc.constantFrom(...COMMITMENT_TERMS),
      },
      { requiredKeys: ["id", "dataCenterId", "sizeGib"] },
    );
    return property(volume, async (body) => {
      await cudo.volumes.create(body);
      expect(await cudo.volumes.get(body.id)).toMatchObject(body);
    });
  });

  test("the rules of a security group, in their order", () => {
    const port = fc.integer({ min: 1, max: 65_535 });
    const ports = fc.oneof(
      fc.array(port, { minLength: 1, maxLength: 5 }).map((list) => list.join(",")),
      fc.tuple(port, port).map((range) => range.sort((a, b) => a - b).join(":")),
    );
    const common = {
      ruleType: fc.constantFrom("RULE_TYPE_INBOUND", "RULE_TYPE_OUTBOUND"),
      ipRangeCidr: fc.oneof(fc.ipV4(), fc.ipV6(), fc.constantFrom("0.0.0.0/0", "::/0", "10.0.0.0/8")),
    } as const;
    const rule: fc.Arbitrary<RuleBody> = fc.oneof(
      fc.record({ ...common, protocol: fc.constantFrom("PROTOCOL_TCP", "PROTOCOL_UDP"), ports }),
      fc.record({ ...common, protocol: fc.constant("PROTOCOL_ICMP"), icmpType: fc.constantFrom("0", "8", "14") }),
      fc.record({ ...common, protocol: fc.constantFrom("PROTOCOL_ALL", "PROTOCOL_IPSEC") }),
    );
    const group = fc.record({
      id,
      dataCenterId: fc.constant(DATA_CENTER),
      description: fc.stringMatching(/^[A-Za-z0-9,'.\s]{0,80}$/),
      rules: fc.array(rule, { maxLength: 8 }),
    });
    return property(group, async (body) => {
      await cudo.securityGroups.create(body);
      expect(await cudo.securityGroups.get(body.id)).toMatchObject(body);
    });
  });

  test("text and times in a query", () =>
    property(fc.tuple(text, fc.date({ noInvalidDate: true })), async ([description, startTime]) => {
      await cudo.search(description).then(undefined, () => {}); // Nothing to search for is refused.
      await cudo.billing.spend("b1", { startTime, endTime: startTime }).then(undefined, () => {});
      expect(emulator.journal.entries().slice(-2)).toMatchObject([
        { operation: "SearchResources", query: { query: description } },
        { operation: "GetBillingAccountSpendDetails", query: { startTime: startTime.toISOString() } },
      ]);
    }));
});

describe("an id in a path", () => {
  const { cudo, emulator } = desk({ ids: "lax" });

  const roundTrip = async (groupId: string) => {
    emulator.state.reset();
    await cudo.securityGroups.create({ id: groupId, dataCenterId: DATA_CENTER });
    expect((await cudo.securityGroups.get(groupId)).id).toBe(groupId);
  };

  const PRINTABLE = Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCharCode(0x20 + index));
  /** What would lead to another address is refused, and nothing is sent. */
  const REFUSED = ["/", "\\"];

  test.each(PRINTABLE.filter((character) => !REFUSED.includes(character)))("may hold %j", async (character) => {
    for (const groupId of [`a${character}b`, `${character}${character}${character}`]) await roundTrip(groupId);
  });

  test("may be any text that is no way to another address", () =>
    fc.assert(
      fc.asyncProperty(
        fc
          .string({ unit: "grapheme", minLength: 1 })
          .filter((value) => !/[/\\]|%2f|%5c|[\p{Cc}]|^(?:\.|%2e){1,2}$/iu.test(value)),
        roundTrip,
      ),
      { numRuns: 100, examples: [["a:reboot"], ["{id}"], ["%"], ["%25"], ["?x=1#y"], ["..."], ["größe-42-💾"]] },
    ));

  test.each([...REFUSED, ".", "..", "%2e", "%2F", ""])("may not be %j", async (groupId) => {
    const before = emulator.journal.entries().length;
    await expect(cudo.securityGroups.get(groupId)).rejects.toMatchObject({ kind: "usage" });
    expect(emulator.journal.entries()).toHaveLength(before);
  });
});
