import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { CudoCompute } from "../src/cudo-compute.ts";
import { FakeClock } from "./support/fake-clock.ts";
import { failure, recordingClient } from "./support/recording-client.ts";

describe("the project of a client", () => {
  it("is the one in its options", async () => {
    const { cudo, sent } = recordingClient(() => ({}), { projectId: "ml-training" });
    await cudo.vms.list();
    expect(sent[0]?.target).toBe("/v1/projects/ml-training/vms");
  });

  it("is CUDO_PROJECT_ID without an option", async () => {
    vi.stubEnv("CUDO_PROJECT_ID", "from-env");
    const { cudo, sent } = recordingClient(() => ({}), { projectId: undefined });
    await cudo.disks.get("d1").catch(() => {});
    expect(sent[0]?.target).toBe("/v1/projects/from-env/disks/d1");
  });

  it("does not touch other views", async () => {
    const { cudo, sent } = recordingClient(() => ({}), { projectId: "one" });
    const two = cudo.project("two");
    await two.networks.list();
    expect(two.id).toBe("two");
    expect(sent[0]?.target).toBe("/v1/projects/two/networks");
  });

  it.each([
    ["a call", (cudo: CudoCompute) => cudo.vms.get("gpu-1")],
    ["a list", (cudo: CudoCompute) => cudo.volumes.list()],
    ["a wait", (cudo: CudoCompute) => cudo.disks.waitFor("d1", "READY")],
    ["a change of rules", (cudo: CudoCompute) => cudo.securityGroups.rules.replace("web", [])],
  ])("is missed by %s before anything is sent, with what to do", async (_, call) => {
    const { cudo, sent } = recordingClient(() => ({}), { projectId: null });
    await expect(call(cudo)).rejects.toMatchObject({
      kind: "usage",
      message: expect.stringContaining("CUDO_PROJECT_ID"),
    });
    expect(sent).toEqual([]);
  });

  it("is not missed where none is needed", async () => {
    const { cudo, sent } = recordingClient(() => ({}), { projectId: null });
    await cudo.volumes.prices.list();
    await cudo.machines.operatingSystems.list();
    await cudo.project("p2").vms.list();
    expect(sent).toHaveLength(3);
  });
});

describe("closing a client", () => {
  it("refuses calls of the client and of its projects", async () => {
    const { cudo, sent } = recordingClient(() => ({}));
    const project = cudo.project("p2");
    await cudo.close();
    await expect(cudo.account.get()).rejects.toMatchObject({ kind: "usage" });
    await expect(project.vms.list()).rejects.toMatchObject({ kind: "usage" });
    expect(sent).toEqual([]);
  });

  it("happens at the end of a block", async () => {
    let kept: CudoCompute;
    {
      await using cudo = recordingClient(() => ({})).cudo;
      kept = cudo;
      await cudo.account.get();
    }
    await expect(kept.account.get()).rejects.toMatchObject({ kind: "usage" });
  });
});

it("shows no key when it is printed", () => {
  const cudo = new CudoCompute({ apiKey: "canary-0123456789" });
  expect(inspect(cudo, { depth: 20, showHidden: true })).not.toContain("canary");
  expect(JSON.stringify(cudo)).not.toContain("canary");
});

describe("waiting for a disk", () => {
  it("lets a disk be missing that was created a moment ago", async () => {
    const clock = new FakeClock();
    const answers = [
      failure(404, 5, "disk not found"),
      { disk: { diskState: "CREATING" } },
      { disk: { diskState: "READY" } },
    ];
    const { cudo } = recordingClient(() => answers.shift() ?? {}, { clock });
    expect(await clock.run(cudo.disks.waitFor("d1", "READY"))).toEqual({ diskState: "READY" });
  });

  it("knows that a disk is gone", async () => {
    const { cudo } = recordingClient(() => failure(404, 5, "disk not found"));
    expect(await cudo.disks.waitFor("d1", "DELETED")).toBeUndefined();
  });
});

it.each([
  [
    "networks",
    (cudo: CudoCompute) => ({ waiting: cudo.networks.waitFor("x", "ACTIVE"), watching: cudo.networks.watch("x") }),
  ],
  [
    "machines",
    (cudo: CudoCompute) => ({ waiting: cudo.machines.waitFor("x", "ACTIVE"), watching: cudo.machines.watch("x") }),
  ],
  [
    "clusters",
    (cudo: CudoCompute) => ({ waiting: cudo.clusters.waitFor("x", "ACTIVE"), watching: cudo.clusters.watch("x") }),
  ],
  [
    "volumes",
    (cudo: CudoCompute) => ({ waiting: cudo.volumes.waitFor("x", "ACTIVE"), watching: cudo.volumes.watch("x") }),
  ],
] as const)("%s can be waited for and watched", async (_, begin) => {
  const { cudo } = recordingClient(() => ({ state: "ACTIVE" }));
  const { waiting, watching } = begin(cudo);
  expect(await waiting).toEqual({ state: "ACTIVE" });
  const first = await watching[Symbol.asyncIterator]().next();
  expect(first.value).toMatchObject({ state: "ACTIVE", previous: undefined });
});
