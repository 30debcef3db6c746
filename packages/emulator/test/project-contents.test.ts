import { describe, expect, test } from "vitest";
import { bootVm, type Desk, desk, pollUntil, pollVm, VMS } from "./support.ts";

const PROJECT = "/v1/projects/demo";
const dataCenterId = "gb-bournemouth-1";

const count = async ({ call }: Desk) => (await call("GET", PROJECT)).body.resourceCount;

/** One of everything; the VM is on the network, has the disk and the group. Returns the counts on the way. */
async function furnish(at: Desk): Promise<number[]> {
  const counts = [await count(at)];
  const make = async (path: string, body?: object) => {
    const answer = await at.call("POST", PROJECT + path, body);
    if (answer.status !== 200) throw new Error(answer.body.message);
    counts.push(await count(at));
  };
  await make("/disks", { id: "data-1", dataCenterId, sizeGib: 10 });
  await make("/networks", { id: "net-1", dataCenterId, ipRange: "10.1.0.0/16" });
  await make("/security-groups", { id: "web", dataCenterId });
  await make("/volumes", { id: "datasets", dataCenterId, sizeGib: 10 });
  await pollUntil(at, `${PROJECT}/disks/data-1`, ({ disk }) => disk.diskState, "READY");
  await pollUntil(at, `${PROJECT}/networks/net-1`, ({ state }) => state, "ACTIVE");
  await bootVm(at, { storageDiskIds: ["data-1"], nics: [{ networkId: "net-1", securityGroupIds: ["web"] }] });
  await pollUntil(at, `${PROJECT}/disks/data-1`, ({ disk }) => disk.diskState, "ATTACHED");
  counts.push(await count(at));
  await pollVm(at, "gpu-1", "ACTIVE");
  await make("/images?id=base&vmId=gpu-1");
  return counts;
}

const gone = (at: Desk, path: string) => pollUntil(at, PROJECT + path, () => "there", "404");

describe("a project", () => {
  test("counts one of everything, and each until it is gone", async () => {
    const at = desk();
    expect(await furnish(at)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    await at.call("POST", `${VMS}/gpu-1/terminate`);
    expect(await count(at)).toBe(6);
    await pollVm(at, "gpu-1", "404");
    expect(await count(at)).toBe(5);
  });

  test("is emptied in the order that clients work in, and refuses to go before", async () => {
    const at = desk();
    await furnish(at);
    await at.call("POST", `${VMS}/gpu-1/terminate`);
    await pollVm(at, "gpu-1", "404");
    for (const path of [
      "/disks/data-1",
      "/volumes/datasets",
      "/security-groups/web",
      "/networks/net-1",
      "/images/base",
    ]) {
      expect((await at.call("DELETE", PROJECT)).status).toBe(400);
      expect(await at.call("DELETE", PROJECT + path)).toMatchObject({ status: 200, body: {} });
    }
    for (const path of ["/disks/data-1", "/volumes/datasets", "/networks/net-1", "/images/base"]) await gone(at, path);
    expect(await count(at)).toBe(0);
    expect((await at.call("DELETE", PROJECT)).status).toBe(200);
  });

  test("goes in time for one who deletes everything and tries again", async () => {
    const at = desk();
    await furnish(at);
    await at.call("POST", `${VMS}/gpu-1/terminate`);
    await pollVm(at, "gpu-1", "404");
    for (const path of [
      "/disks/data-1",
      "/volumes/datasets",
      "/security-groups/web",
      "/networks/net-1",
      "/images/base",
    ])
      await at.call("DELETE", PROJECT + path);
    const answers: number[] = [];
    while (answers.at(-1) !== 200 && answers.length < 9) answers.push((await at.call("DELETE", PROJECT)).status);
    expect(answers).toEqual([400, 200]);
  });

  test("leaves nothing behind when it is made again", async () => {
    const at = desk();
    await at.call("POST", `${PROJECT}/security-groups`, { id: "web", dataCenterId });
    await at.call("DELETE", `${PROJECT}/security-groups/web`);
    await at.call("DELETE", PROJECT);
    await at.call("POST", "/v1/projects", { id: "demo", billingAccountId: at.emulator.billingAccountId });
    expect(await count(at)).toBe(0);
  });
});
