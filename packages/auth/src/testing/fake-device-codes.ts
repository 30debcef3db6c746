import type { Clock } from "../model/clock.ts";
import type { FakeAccount } from "./fake-grants.ts";

/** A device code, and what became of it. */
export interface FakeDeviceCode {
  readonly deviceCode: string;
  readonly userCode: string;
  readonly clientId: string;
  readonly scope: string;
  readonly expiresAt: number;
  intervalMs: number;
  lastPollAt: number | undefined;
  state: "pending" | "denied" | "used" | { readonly approvedBy: FakeAccount };
}

/** Error codes of RFC 8628, 3.5. */
export type DeviceError = "authorization_pending" | "slow_down" | "access_denied" | "expired_token" | "invalid_grant";

/** Device codes of a {@link FakeIdp}. Polling faster than the interval earns a `slow_down`. */
export class FakeDeviceCodes {
  readonly #clock: Clock;
  readonly #codes: FakeDeviceCode[] = [];

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  create(clientId: string, scope: string, lifetimeS: number, intervalS: number): FakeDeviceCode {
    const code: FakeDeviceCode = {
      deviceCode: `dc-${crypto.randomUUID()}`,
      userCode: `WDJB-${String(1000 + this.#codes.length)}`,
      clientId,
      scope,
      expiresAt: this.#clock.now() + lifetimeS * 1000,
      intervalMs: intervalS * 1000,
      lastPollAt: undefined,
      state: "pending",
    };
    this.#codes.push(code);
    return code;
  }

  /** The code of that name, or the newest. */
  find(userCode: string | undefined): FakeDeviceCode {
    const found = userCode === undefined ? this.#codes.at(-1) : this.#codes.find((code) => code.userCode === userCode);
    if (found === undefined) throw new Error("FakeIdp: nobody asked for a device code");
    return found;
  }

  poll(deviceCode: string | undefined): { readonly code: FakeDeviceCode; readonly by: FakeAccount } | DeviceError {
    const code = this.#codes.find((item) => item.deviceCode === deviceCode);
    if (code === undefined || code.state === "used") return "invalid_grant";
    const now = this.#clock.now();
    if (now >= code.expiresAt) return "expired_token";
    const early = code.lastPollAt !== undefined && now - code.lastPollAt < code.intervalMs;
    code.lastPollAt = now;
    if (code.state === "denied") return "access_denied";
    if (code.state === "pending") {
      if (!early) return "authorization_pending";
      code.intervalMs += 5000;
      return "slow_down";
    }
    const by = code.state.approvedBy;
    code.state = "used";
    return { code, by };
  }
}
