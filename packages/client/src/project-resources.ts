import type { Api } from "./resources/api.ts";
import { Clusters } from "./resources/clusters.ts";
import { Disks } from "./resources/disks.ts";
import { PrivateImages } from "./resources/images.ts";
import { Machines } from "./resources/machines.ts";
import { Networks } from "./resources/networks.ts";
import { ObjectStorage } from "./resources/object-storage.ts";
import { SecurityGroups } from "./resources/security-groups.ts";
import { Vms } from "./resources/vms.ts";
import { Volumes } from "./resources/volumes.ts";

/** The resources that a project holds. */
export abstract class ProjectResources {
  /** Virtual machines. */
  readonly vms: Vms;
  /** Disks of virtual machines. */
  readonly disks: Disks;
  /** Private images. */
  readonly images: PrivateImages;
  /** Private networks. */
  readonly networks: Networks;
  /** Firewall rules. */
  readonly securityGroups: SecurityGroups;
  /** Bare-metal machines. */
  readonly machines: Machines;
  /** Clusters of bare-metal machines. */
  readonly clusters: Clusters;
  /** File storage that machines share. */
  readonly volumes: Volumes;
  /** Buckets, and the users and keys of S3 clients. */
  readonly objectStorage: ObjectStorage;

  /** @internal */
  constructor(api: Api) {
    this.vms = new Vms(api);
    this.disks = new Disks(api);
    this.images = new PrivateImages(api);
    this.networks = new Networks(api);
    this.securityGroups = new SecurityGroups(api);
    this.machines = new Machines(api);
    this.clusters = new Clusters(api);
    this.volumes = new Volumes(api);
    this.objectStorage = new ObjectStorage(api);
  }
}
