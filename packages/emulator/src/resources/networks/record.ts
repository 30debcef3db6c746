import type { Schema } from "../../wire/models.ts";

/** A private network. */
export interface NetworkRecord {
  readonly id: string;
  readonly projectId: string;
  readonly dataCenterId: string;
  /** The network's addresses in CIDR notation, such as `192.168.0.0/24`. */
  readonly ipRange: string;
  /** The inner address of its router. It and the outer one are empty until the network is ready. */
  gateway: string;
  externalIpAddress: string;
  state: Schema<"NetworkState">;
  vmState: Schema<"VmState">;
  /** Milliseconds since 1970. */
  readonly createTime: number;
}
