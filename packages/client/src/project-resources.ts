import type { Api } from "./resources/api.ts";
import { type Clusters, clusters } from "./resources/clusters.ts";
import { type Disks, disks } from "./resources/disks.ts";
import { type PrivateImages, privateImages } from "./resources/images.ts";
import { lazily } from "./resources/lazily.ts";
import { type Machines, machines } from "./resources/machines.ts";
import { type Networks, networks } from "./resources/networks.ts";
import { type ObjectStorage, objectStorage } from "./resources/object-storage.ts";
import { type SecurityGroups, securityGroups } from "./resources/security-groups.ts";
import { type Vms, vms } from "./resources/vms.ts";
import { type Volumes, volumes } from "./resources/volumes.ts";

/** The resources that a project holds. */
export abstract class ProjectResources {
  /** Virtual machines. */
  declare readonly vms: Vms;
  /** Disks of virtual machines. */
  declare readonly disks: Disks;
  /** Private images. */
  declare readonly images: PrivateImages;
  /** Private networks. */
  declare readonly networks: Networks;
  /** Firewall rules. */
  declare readonly securityGroups: SecurityGroups;
  /** Bare-metal machines. */
  declare readonly machines: Machines;
  /** Clusters of bare-metal machines. */
  declare readonly clusters: Clusters;
  /** File storage that machines share. */
  declare readonly volumes: Volumes;
  /** Buckets, and the users and keys of S3 clients. */
  declare readonly objectStorage: ObjectStorage;
  readonly #api: Api;

  /** @internal */
  constructor(api: Api) {
    this.#api = api;
  }

  static {
    lazily(ProjectResources, (it) => it.#api, {
      vms,
      disks,
      images: privateImages,
      networks,
      securityGroups,
      machines,
      clusters,
      volumes,
      objectStorage,
    });
  }
}
