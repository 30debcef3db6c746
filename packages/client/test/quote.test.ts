import type { VMMachineType } from "@cudo-compute/types";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, formatDecimal, isAbove, multiply, parseDecimal } from "../src/decimal.ts";
import { quote } from "../src/resources/quote.ts";

const usd = (value: string) => ({ value });

/** The prices of a real offer; capacity does not matter here. */
const a5000 = {
  machineType: "epyc-rome-rtx-a5000",
  dataCenterId: "no-luster-1",
  vcpuPriceHr: usd("0.002100"),
  memoryGibPriceHr: usd("0.003400"),
  gpuPriceHr: usd("0.520000"),
  minStorageGibPriceHr: usd("0.000107"),
  ipv4PriceHr: usd("0.003500"),
  prices: [
    {
      commitmentTerm: "COMMITMENT_TERM_12_MONTHS",
      vcpuPriceHr: usd("0.0015"),
      memoryGibPriceHr: usd("0.0024"),
      gpuPriceHr: usd("0.364"),
    },
  ],
} as unknown as VMMachineType; // Only what a quote reads.

describe("a quote", () => {
  it("adds up every part exactly", () => {
    const { parts, priceHr, priceMonth } = quote(a5000, { vcpus: 4, memoryGib: 16, gpus: 1, storageGib: 50 });
    expect(parts.map(({ part, priceHr }) => [part, priceHr])).toEqual([
      ["vcpus", "0.0084"],
      ["memoryGib", "0.0544"],
      ["gpus", "0.52"],
      ["storageGib", "0.00535"],
      ["publicIps", "0.0035"],
    ]);
    expect(priceHr).toBe("0.59165");
    expect(priceMonth).toBe("431.9045");
  });

  it("takes the prices of the commitment term", () => {
    const size = { vcpus: 4, memoryGib: 16, gpus: 1, commitmentTerm: "COMMITMENT_TERM_12_MONTHS" } as const;
    expect(quote(a5000, size).priceHr).toBe("0.4119");
  });

  it("refuses a term that the type is not offered for, and parts of a GPU", () => {
    const size = { vcpus: 4, memoryGib: 16 };
    expect(() => quote(a5000, { ...size, commitmentTerm: "COMMITMENT_TERM_1_MONTH" })).toThrow(
      "COMMITMENT_TERM_1_MONTH",
    );
    expect(() => quote(a5000, { ...size, gpus: 0.5 })).toThrow("gpus is 0.5");
  });
});

describe("exact decimals", () => {
  it.each([
    ["1.50", "1.5"],
    ["2.5e-3", "0.0025"],
    ["-.5", "-0.5"],
    ["1e3", "1000"],
    ["0.0", "0"],
  ])("read %s as %s", (text, plain) => {
    const exact = parseDecimal(text);
    expect(exact && formatDecimal(exact)).toBe(plain);
  });

  it.each(["", ".", "1,5", "0x1", "NaN", "1e", "1e9999"])("refuse %j", (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  it("agree with whole numbers", () => {
    const cents = fc.integer({ min: -1e9, max: 1e9 });
    fc.assert(
      fc.property(cents, cents, fc.nat(1000), (a, b, times) => {
        const [x, y] = [a, b].map((units) => ({ units: BigInt(units), scale: 2 }));
        if (!x || !y) return;
        expect(formatDecimal(add(x, y))).toBe(String((a + b) / 100));
        expect(multiply(x, times).units).toBe(BigInt(a) * BigInt(times));
        expect(isAbove(x, y)).toBe(a > b);
      }),
    );
  });
});
