import { COMMITMENTS, committedPrice } from "../../catalogue/commitments.ts";
import { toDecimal } from "../../catalogue/money.ts";
import { pageByNumber } from "../../paging.ts";
import type { Handlers } from "../handler.ts";

export const volumePrices: Handlers<"ListVolumePrices"> = {
  ListVolumePrices({ world, query }) {
    const all = world.catalogue.volumePrices.flatMap(({ dataCenterId, gibPriceHr }) =>
      COMMITMENTS.map(({ term }) => ({ dataCenterId, term, micros: committedPrice(gibPriceHr, term) })),
    );
    const { items, meta } = pageByNumber(all, query);
    const prices = items.map(({ dataCenterId, term, micros }) => ({
      dataCenterId,
      commitmentTerm: term,
      gibPriceHr: toDecimal(micros),
    }));
    return { prices, ...meta };
  },
};
