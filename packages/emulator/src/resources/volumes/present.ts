import { stored } from "../../catalogue/catalogue.ts";
import { committedPrice } from "../../catalogue/commitments.ts";
import { toDecimal } from "../../catalogue/money.ts";
import type { Schema } from "../../wire/models.ts";
import { toTimestamp } from "../../wire/time.ts";
import type { World } from "../../world.ts";
import type { VolumeRecord } from "./record.ts";

/** The states in which there is something to mount. */
const MOUNTABLE: readonly Schema<"VolumeState">[] = ["ACTIVE", "UPDATING"];

export function presentVolume({ catalogue }: World, volume: VolumeRecord): Schema<"Volume"> {
  const { id, projectId, dataCenterId, sizeGib, state, commitmentTerm } = volume;
  const price = catalogue.volumePrices.find((entry) => entry.dataCenterId === dataCenterId);
  const gibPriceHr = committedPrice(stored(price, dataCenterId).gibPriceHr, commitmentTerm);
  const mountable = MOUNTABLE.includes(state);
  return {
    id,
    projectId,
    dataCenterId,
    sizeGib,
    // Nobody writes to a volume that is not there.
    sizeGibUsed: 0,
    nfsServer: mountable ? `nfs.${dataCenterId}.example.com` : "",
    nfsPath: mountable ? `/volumes/${projectId}/${id}` : "",
    state,
    commitmentTerm,
    commitmentEndTime: toTimestamp(volume.commitmentEndTime),
    gibPriceHr: toDecimal(gibPriceHr),
    totalPriceHr: toDecimal(gibPriceHr * sizeGib),
  };
}
