import { operations } from "@cudo-compute/types/operations";
import { describe, expect, test } from "vitest";
import { accountChapters, lastChapter } from "./story/account.ts";
import { methodsOf, type Spotlight, spotlit } from "./story/methods.ts";
import { resourceChapters } from "./story/resources.ts";
import { DATA_CENTER, desk } from "./support.ts";

/** Methods that own no operation: they call others, or send nothing. */
const COMPOSED = [
  "project",
  "close",
  "dataCenters.get",
  "machineTypes.bareMetal.get",
  "machineTypes.quote",
  "projects.contents",
  ...["list", "add", "remove", "replace"].map((name) => `securityGroups.rules.${name}`),
  ...["lease", "quote", "validate"].map((name) => `vms.${name}`),
  ...["clusters", "disks", "images", "machines", "networks", "vms", "volumes"].flatMap((kind) => [
    `${kind}.waitFor`,
    `${kind}.watch`,
  ]),
];

describe("Ada's story calls every operation of the API", () => {
  const spotlight: Spotlight = { method: "" };
  const owners = new Map<string, Set<string>>();
  const { cudo, emulator, settled } = desk(
    { paymentMethods: [{ id: "pm_a" }, { id: "pm_b" }], buckets: [{ id: "models", dataCenterId: DATA_CENTER }] },
    {
      hooks: {
        settle(event) {
          settled.push(event);
          if (COMPOSED.includes(spotlight.method)) return;
          owners.set(event.operation, (owners.get(event.operation) ?? new Set()).add(spotlight.method));
        },
      },
    },
  );
  const stage = { cudo: spotlit(cudo, spotlight), emulator };

  test.each([...accountChapters, ...resourceChapters, lastChapter])("%s", async (_, play) => {
    await play(stage);
  });

  test("with success", () => {
    const succeeded = new Set(settled.flatMap(({ operation, outcome }) => (outcome === "success" ? operation : [])));
    expect([...succeeded].sort()).toEqual(Object.keys(operations).sort());
    expect(succeeded.size).toBe(122);
  });

  test("each by one method that calls no other", () => {
    const calls = [...owners].flatMap(([operation, methods]) => [...methods].map((method) => [operation, method]));
    expect(calls).toHaveLength(122);
    expect(new Set(calls.map(([operation]) => operation)).size).toBe(122);
    expect(new Set(calls.map(([, method]) => method)).size).toBe(122);
  });

  test("and leaves out no method", () => {
    const owning = [...owners.values()].flatMap((methods) => [...methods]);
    expect([...owning, ...COMPOSED].sort()).toEqual(methodsOf(cudo).sort());
  });
});
