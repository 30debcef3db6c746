import { AuthError } from "../errors/auth-error.ts";
import { secureUrl } from "../text/web-address.ts";
import type { CredentialKey } from "./credential-key.ts";
import { defined } from "./defined.ts";
import type { DeviceSettings, Endpoints, RefreshSettings, Settings } from "./settings.ts";

/** {@link Settings} after validation, with every default filled in. */
export interface ResolvedSettings {
  readonly key: CredentialKey;
  readonly issuer: string;
  readonly clientId: string;
  readonly scopes: readonly string[];
  readonly resource: string | undefined;
  readonly apiOrigins: readonly string[];
  readonly endpoints: Partial<Endpoints>;
  readonly refresh: Required<RefreshSettings>;
  readonly device: Required<DeviceSettings>;
  readonly allowLoopbackHttp: boolean;
}

const REFRESH: Required<RefreshSettings> = {
  thresholdMs: 300_000,
  thresholdRatio: 0.2,
  jitter: 0.1,
  timeoutMs: 15_000,
  cooldownMs: 30_000,
};

const DEVICE: Required<DeviceSettings> = { maxWaitMs: 900_000, intervalMargin: 1.2, restarts: 1 };

/** The least and the most that some numbers may be. The refresh request must end before its lease (30 s) does. */
const RANGES: Readonly<Record<string, readonly [min: number, max: number]>> = {
  thresholdRatio: [0, 1],
  timeoutMs: [1, 25_000],
  intervalMargin: [1, 10],
};

/** Checks settings and fills in the defaults. Does no I/O. @throws AuthError `config`, `insecure-endpoint` */
export function resolveSettings(settings: Settings): ResolvedSettings {
  const { profile, issuer, clientId, scopes, resource, endpoints = {}, allowLoopbackHttp = false } = settings;
  for (const [field, value] of Object.entries({ profile, issuer, clientId })) {
    if (typeof value !== "string" || value === "") throw invalid(field, "must be a string that is not empty");
  }
  secureUrl(issuer, "issuer", allowLoopbackHttp);
  for (const [name, address] of Object.entries(endpoints)) secureUrl(address, `endpoints.${name}`, allowLoopbackHttp);
  const refresh = { ...REFRESH, ...settings.refresh };
  const device = { ...DEVICE, ...settings.device };
  checkNumbers({ ...refresh, ...device });
  return {
    key: defined({ issuer, clientId, profile, resource }),
    issuer,
    clientId,
    scopes,
    resource,
    apiOrigins: settings.apiOrigins.map((address) => secureUrl(address, "apiOrigins", allowLoopbackHttp).origin),
    endpoints,
    refresh,
    device,
    allowLoopbackHttp,
  };
}

function checkNumbers(values: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(values)) {
    const [min, max] = RANGES[name] ?? [0, Number.MAX_SAFE_INTEGER];
    if (!(value >= min && value <= max)) throw invalid(name, `must be between ${min} and ${max}`);
  }
}

function invalid(field: string, rule: string): AuthError<"config"> {
  return new AuthError("config", `setting ${field} ${rule}`, { field });
}
