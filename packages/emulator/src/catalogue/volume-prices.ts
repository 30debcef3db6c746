import { DATA_CENTERS } from "./data-centers.ts";
import type { Micros } from "./money.ts";

/** What a GiB of volume costs in a data center without a commitment. */
export interface VolumePrice {
  readonly dataCenterId: string;
  readonly gibPriceHr: Micros;
}

// Made up: a little more than a disk, because volumes are shared over the network.
const PER_DISK_PRICE = 1.5;

export const VOLUME_PRICES: readonly VolumePrice[] = DATA_CENTERS.map(({ id, diskGibPriceHr }) => ({
  dataCenterId: id,
  gibPriceHr: Math.round(diskGibPriceHr * PER_DISK_PRICE),
}));
