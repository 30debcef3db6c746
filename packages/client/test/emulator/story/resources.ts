import { expect } from "vitest";
import { DATA_CENTER } from "../support.ts";
import type { Chapter } from "./chapter.ts";

const DAY = 24 * 3_600_000;
const machine = { dataCenterId: DATA_CENTER, machineTypeId: "epyc-milan" };

/** What Ada does in her project. */
export const resourceChapters: readonly Chapter[] = [
  [
    "networks",
    async ({ cudo: { networks } }) => {
      await networks.create({ id: "net", dataCenterId: DATA_CENTER, ipRange: "10.0.0.0/24" });
      await networks.waitFor("net", "ACTIVE");
      await networks.stop("net");
      await networks.waitFor("net", "STOPPED");
      await networks.start("net");
      await networks.waitFor("net", "ACTIVE");
      expect((await networks.list()).items).toEqual([await networks.get("net")]);
      await networks.delete("net");
      await networks.waitFor("net", "DELETED");
    },
  ],
  [
    "security groups",
    async ({ cudo: { securityGroups } }) => {
      const ssh = { ruleType: "RULE_TYPE_INBOUND", protocol: "PROTOCOL_TCP", ports: "22" } as const;
      await securityGroups.create({ id: "web", dataCenterId: DATA_CENTER, rules: [ssh] });
      await securityGroups.update("web", { description: "Web servers", rules: [ssh, { ...ssh, ports: "443" }] });
      const group = await securityGroups.get("web");
      expect(group).toMatchObject({ description: "Web servers", rules: [{ ports: "22" }, { ports: "443" }] });
      expect((await securityGroups.list({ dataCenterId: DATA_CENTER })).items).toEqual([group]);
    },
  ],
  [
    "a VM",
    async ({ cudo: { vms }, emulator }) => {
      await vms.create({
        vmId: "gpu-1",
        dataCenterId: DATA_CENTER,
        machineType: "epyc-rome-rtx-a4000",
        bootDiskImageId: "ubuntu-2204",
        vcpus: 4,
        memoryGib: 16,
        gpus: 1,
      });
      await vms.waitFor("gpu-1", "ACTIVE");
      expect((await vms.list()).items).toEqual([await vms.get("gpu-1")]);
      expect(await vms.count()).toBe(1);

      expect((await vms.connect("gpu-1")).connectUrl).toContain("://");
      await vms.monitor("gpu-1");
      await vms.updateMetadata("gpu-1", { metadata: { owner: "ada" } });
      await vms.updatePassword("gpu-1", { password: "Enchantress-1843" });
      await vms.updateAuthorizedSshKeys("gpu-1", { sshKeySource: "SSH_KEY_SOURCE_USER" });
      await vms.updateExpireTime("gpu-1", { ttl: "31536000s" });
      await vms.attachSecurityGroup("gpu-1", "web");
      await vms.detachSecurityGroup("gpu-1", "web");

      await vms.reboot("gpu-1");
      await vms.stop("gpu-1");
      await vms.waitFor("gpu-1", "STOPPED");
      expect(await vms.resize("gpu-1", { vcpus: 6 })).toMatchObject({ vcpus: 6, state: "RESIZING" });
      await vms.waitFor("gpu-1", "STOPPED");
      const { bootDisk } = await vms.get("gpu-1");
      await vms.resizeDisk("gpu-1", { diskId: bootDisk?.id ?? "", sizeGib: 60 });
      await vms.waitFor("gpu-1", "STOPPED");
      await vms.start("gpu-1");
      await vms.waitFor("gpu-1", "ACTIVE");

      await vms.commit("gpu-1", { commitmentTerm: "COMMITMENT_TERM_1_MONTH" });
      emulator.clock.advance(32 * DAY);
    },
  ],
  [
    "disks",
    async ({ cudo: { disks } }) => {
      await disks.create({ id: "data", dataCenterId: DATA_CENTER, sizeGib: 100 });
      await disks.waitFor("data", "READY");
      await disks.attach("data", { vmId: "gpu-1" });
      await disks.waitFor("data", "ATTACHED");
      await disks.detach("data");
      await disks.waitFor("data", "READY");
      expect((await disks.list({ dataCenterId: DATA_CENTER }, { pageSize: 1 }).collect()).length).toBe(2);
      expect(await disks.get("data")).toMatchObject({ sizeGib: 100 });
      await disks.delete("data");
      await disks.waitFor("data", "DELETED");
    },
  ],
  [
    "images, search, and the end of the VM",
    async ({ cudo: { images, search, vms, securityGroups } }) => {
      await images.create({ id: "golden", vmId: "gpu-1", description: "Drivers & tools" });
      await images.waitFor("golden", "READY");
      await images.update("golden", { description: "Drivers, tools & more" });
      expect((await images.list()).items).toEqual([await images.get("golden")]);
      expect((await search("gpu-1")).items).not.toHaveLength(0);
      await images.delete("golden");
      await images.waitFor("golden", "DELETED");
      await vms.terminate("gpu-1");
      await vms.waitFor("gpu-1", "DELETED");
      await securityGroups.delete("web");
    },
  ],
  [
    "a bare-metal machine",
    async ({ cudo: { machines } }) => {
      await machines.create({ id: "metal", ...machine, os: "ubuntu/jammy" });
      await machines.waitFor("metal", "ACTIVE", { until: ({ powerState }) => powerState === "ON" });
      await machines.deploy("metal", { os: "ubuntu/noble" });
      await machines.waitFor("metal", "ACTIVE", { until: ({ powerState }) => powerState === "ON" });
      await machines.update("metal", { powerState: "OFF" });
      await machines.waitFor("metal", "ACTIVE", { until: ({ powerState }) => powerState === "OFF" });
      expect((await machines.list()).items).toEqual([await machines.get("metal")]);
      await machines.delete("metal");
      await machines.waitFor("metal", "DELETED");
    },
  ],
  [
    "a cluster with a volume",
    async ({ cudo: { clusters, volumes } }) => {
      await volumes.create({ id: "shared", dataCenterId: DATA_CENTER, sizeGib: 100 });
      await volumes.waitFor("shared", "ACTIVE");
      await volumes.update("shared", { sizeGib: 200 });
      await volumes.waitFor("shared", "ACTIVE");
      expect((await volumes.list()).items).toEqual([await volumes.get("shared")]);

      await clusters.create({ id: "farm", ...machine, machineCount: 2 });
      await clusters.waitFor("farm", "ACTIVE");
      await clusters.update("farm", { machineCount: 3 });
      await clusters.waitFor("farm", "ACTIVE", { until: ({ machines }) => machines.length === 3 });
      const [first, second] = (await clusters.get("farm")).machines;
      await clusters.machines.update(first?.id ?? "", { volumeIds: ["shared"] });
      await clusters.machines.update(first?.id ?? "", { volumeIds: [] });
      await clusters.machines.rename(first?.id ?? "", "head");
      await clusters.machines.reboot("head");
      await clusters.machines.delete(second?.id ?? "");
      await clusters.waitFor("farm", "ACTIVE", { until: ({ machines }) => machines.length === 2 });
      expect((await clusters.list()).items).toEqual([await clusters.get("farm")]);
      await clusters.delete("farm");
      await clusters.waitFor("farm", "DELETED");
      await volumes.delete("shared");
      await volumes.waitFor("shared", "DELETED");
    },
  ],
  [
    "object storage",
    async ({ cudo: { objectStorage } }) => {
      const { buckets, users } = objectStorage;
      const backup = { dataCenterId: DATA_CENTER, id: "backup" };
      expect((await buckets.list()).items).toEqual([await buckets.get({ dataCenterId: DATA_CENTER, id: "models" })]);
      expect((await objectStorage.sessionKey(DATA_CENTER)).accessKey).not.toBe("");
      await users.create(backup);
      const key = await users.keys.create(backup);
      expect((await users.get(backup)).keys).toMatchObject([{ accessKey: key.accessKey }]);
      await users.keys.delete(backup, key.accessKey);
      expect((await users.list()).items).toEqual([await users.get(backup)]);
      await users.delete(backup);
    },
  ],
];
