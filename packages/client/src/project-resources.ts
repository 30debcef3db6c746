import type { Api } from "./resources/api.ts";
import { type Clusters, clusters } from "./resources/clusters.ts";
import { type Disks, disks } from "./resources/disks.ts";
import { type PrivateImages, privateImages } from "./resources/images.ts";
import { type Machines, machines } from "./resources/machines.ts";
import { type Networks, networks } from "./resources/networks.ts";
import { type ObjectStorage, objectStorage } from "./resources/object-storage.ts";
import { type SecurityGroups, securityGroups } from "./resources/security-groups.ts";
import { type Vms, vms } from "./resources/vms.ts";
import { type Volumes, volumes } from "./resources/volumes.ts";

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
    this.vms = vms(api);
    this.disks = disks(api);
    this.images = privateImages(api);
    this.networks = networks(api);
    this.securityGroups = securityGroups(api);
    this.machines = machines(api);
    this.clusters = clusters(api);
    this.volumes = volumes(api);
    this.objectStorage = objectStorage(api);
  }
}
