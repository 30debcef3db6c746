import { DATA_CENTERS } from "./catalogue/data-centers.ts";
import { DEFAULT_OIDC, type OidcOptions, type OidcSettings } from "./oidc/options.ts";
import type { ClockMode } from "./state/clock.ts";
import type { IdRule } from "./wire/ids.ts";

/** What can be chosen about an emulator. Everything has a default. */
export interface EmulatorOptions {
  /**
   * How time passes: `instant` (a resource takes its next step whenever it is looked at), `realtime`, or `manual` (only
   * `clock.advance` moves it).
   * @default "instant"
   */
  readonly clock?: ClockMode | undefined;
  /**
   * How many times as fast as the real one the `realtime` clock runs.
   * @default 1
   */
  readonly speed?: number | undefined;
  /**
   * Where the emulator's time starts.
   * @default 2026-01-01T00:00:00Z for `instant` and `manual`, now for `realtime`
   */
  readonly start?: Date | undefined;
  /**
   * A whole number from which all ids, keys and addresses follow: the same seed and the same calls give the same answers.
   * @default 1
   */
  readonly seed?: number | undefined;
  /**
   * The project that is there from the beginning; `null` for none.
   * @default "demo"
   */
  readonly projectId?: string | null | undefined;
  /**
   * Which ids callers may choose: `standard` (up to 63 characters), `strict` (up to 30) or `lax` (anything).
   * @default "standard"
   */
  readonly ids?: IdRule | undefined;
  /**
   * Hosts and public addresses never run out. For load tests.
   * @default false
   */
  readonly unlimitedCapacity?: boolean | undefined;
  /** The most that each project may have. Without it, capacity is the only limit. */
  readonly quotas?: Quotas | undefined;
  /**
   * The credit of the first billing account in US dollars. When it is used up, everything that the account pays for is
   * deleted, as on the service. With `null` the account pays by invoice and never runs out.
   * @default 100000
   */
  readonly credit?: number | null | undefined;
  /**
   * The payment methods of the first billing account; the first one is the default. The API cannot add any: that takes a
   * browser at Stripe.
   * @default one card, `pm_visa`
   */
  readonly paymentMethods?: readonly SeededPaymentMethod[] | undefined;
  /**
   * The buckets of the first project. The API cannot make any: that takes an S3 client. A project with buckets is not
   * empty, so it cannot be deleted.
   * @default none
   */
  readonly buckets?: readonly SeededBucket[] | undefined;
  /**
   * The web origin that browsers may call from, `*` for any, or `null` for none.
   * @default "*"
   */
  readonly cors?: string | null | undefined;
  /**
   * Where the state is kept from one run to the next. What the file holds goes before `projectId`, `seed` and `start`,
   * which shape only a new state. It belongs to its owner alone, and holds the emulator's keys.
   * @default none: everything is forgotten
   */
  readonly state?: { readonly file: string } | undefined;
  /**
   * Serve `/_emulator/*`, by which other programs move the clock, make faults, read the journal, and save and restore
   * the state. It takes no credential. Pages of other origins reach it only where `cors` is given and allows theirs.
   * @default false
   */
  readonly control?: boolean | undefined;
  /**
   * The OpenID provider below `/oidc` of each listener: `false` for none, `true` or options to have it ready when the
   * listener is.
   * @default made ready by the first request for it
   */
  readonly oidc?: boolean | OidcOptions | undefined;
  /**
   * How many of the latest requests the journal keeps; 0 for none.
   * @default 1000
   */
  readonly journal?: number | undefined;
  /**
   * Check every answer against the API's description, and answer INTERNAL with the findings if it does not fit.
   * @default false
   */
  readonly validateResponses?: boolean | undefined;
  /**
   * The real time in milliseconds since 1970, for testing the `realtime` clock.
   * @default Date.now
   */
  readonly realNow?: (() => number) | undefined;
}

/** The most that one project may have; asking for more answers RESOURCE_EXHAUSTED with a QuotaFailure. */
export interface Quotas {
  /** Virtual machines. */
  readonly vms?: number | undefined;
  /** GPUs of all its virtual machines together. */
  readonly gpus?: number | undefined;
  /** Disks, boot disks aside. */
  readonly storageDisks?: number | undefined;
  /** Private images. */
  readonly images?: number | undefined;
  /** Networks. */
  readonly networks?: number | undefined;
  /** Security groups. */
  readonly securityGroups?: number | undefined;
  /** Volumes. */
  readonly volumes?: number | undefined;
}

/** A payment method that is there from the beginning. */
export interface SeededPaymentMethod {
  /** Its id, as payments name it. */
  readonly id: string;
  /** @default "card" */
  readonly type?: "card" | "paypal" | undefined;
  /**
   * Every payment with it fails.
   * @default false
   */
  readonly declined?: boolean | undefined;
}

/** A bucket that is there from the beginning. */
export interface SeededBucket {
  /** The bucket's name. */
  readonly id: string;
  /** One that has object storage, such as `gb-bournemouth-1`. */
  readonly dataCenterId: string;
  /** @default 0 */
  readonly objectCount?: number | undefined;
  /** @default 0 */
  readonly sizeBytes?: number | undefined;
}

/** The options with their defaults filled in. */
export interface Settings {
  readonly clock: ClockMode;
  readonly speed: number;
  readonly start: number;
  readonly seed: number;
  readonly projectId: string | null;
  readonly ids: IdRule;
  readonly unlimitedCapacity: boolean;
  readonly quotas: Quotas;
  readonly credit: number | null;
  readonly paymentMethods: readonly SeededPaymentMethod[];
  readonly buckets: readonly SeededBucket[];
  readonly cors: string | null;
  /** The web origin that may reach the control paths: none unless it was asked for by name. */
  readonly controlCors: string | null;
  readonly control: boolean;
  readonly stateFile: string | null;
  readonly oidc: OidcSettings | null;
  /** Whether a listener waits until its OpenID provider is ready. */
  readonly oidcAtOnce: boolean;
  readonly journal: number;
  readonly validateResponses: boolean;
  readonly realNow: () => number;
}

const START = Date.UTC(2026, 0, 1);
const CLOCKS: readonly string[] = ["instant", "realtime", "manual"] satisfies ClockMode[];
const ID_RULES: readonly string[] = ["standard", "strict", "lax"] satisfies IdRule[];

/**
 * Fills in the defaults.
 * @throws TypeError that names the option, what is wrong with it and what it may be
 */
export function resolveOptions(options: EmulatorOptions = {}): Settings {
  const clock = options.clock ?? "instant";
  const realNow = options.realNow ?? Date.now;
  const settings: Settings = {
    clock,
    speed: options.speed ?? 1,
    start: options.start?.getTime() ?? (clock === "realtime" ? realNow() : START),
    seed: options.seed ?? 1,
    projectId: options.projectId === undefined ? "demo" : options.projectId,
    ids: options.ids ?? "standard",
    unlimitedCapacity: options.unlimitedCapacity ?? false,
    quotas: options.quotas ?? {},
    credit: options.credit === undefined ? 100_000 : options.credit,
    paymentMethods: options.paymentMethods ?? [{ id: "pm_visa" }],
    buckets: options.buckets ?? [],
    cors: options.cors === undefined ? "*" : options.cors,
    controlCors: options.cors ?? null,
    control: options.control ?? false,
    stateFile: options.state?.file ?? null,
    oidc: options.oidc === false ? null : resolveOidc(options.oidc),
    oidcAtOnce: options.oidc !== undefined && options.oidc !== false,
    journal: options.journal ?? 1000,
    validateResponses: options.validateResponses ?? false,
    realNow,
  };
  demand(CLOCKS.includes(clock), "clock", `one of ${CLOCKS.join(", ")}`, clock);
  demand(ID_RULES.includes(settings.ids), "ids", `one of ${ID_RULES.join(", ")}`, settings.ids);
  demand(settings.speed > 0 && Number.isFinite(settings.speed), "speed", "a number above 0", settings.speed);
  demand(Number.isSafeInteger(settings.seed), "seed", "a whole number", settings.seed);
  demand(!Number.isNaN(settings.start), "start", "a valid date", options.start);
  demand((settings.credit ?? 0) >= 0, "credit", "an amount in US dollars from 0 on, or null", settings.credit);
  for (const { dataCenterId } of settings.buckets) {
    const known = DATA_CENTERS.some(({ id, objectStorage }) => objectStorage && id === dataCenterId);
    demand(known, "buckets", "in data centers with object storage", dataCenterId);
  }
  demand(Number.isInteger(settings.journal) && settings.journal >= 0, "journal", "a number from 0", settings.journal);
  demand(settings.stateFile !== "", "state.file", "the path of a file", '""');
  demand(settings.projectId !== "", "projectId", "an id, or null for no project", '""');
  return settings;
}

function resolveOidc(options: true | OidcOptions = {}): OidcSettings {
  const { clientId, accessTokenLifetime, pollInterval } = options === true ? {} : options;
  const settings: OidcSettings = {
    clientId: clientId ?? DEFAULT_OIDC.clientId,
    accessTokenLifetime: accessTokenLifetime ?? DEFAULT_OIDC.accessTokenLifetime,
    pollInterval: pollInterval ?? DEFAULT_OIDC.pollInterval,
  };
  const { accessTokenLifetime: lifetime, pollInterval: interval } = settings;
  demand(settings.clientId !== "", "oidc.clientId", "an id", '""');
  demand(Number.isInteger(lifetime) && lifetime > 0, "oidc.accessTokenLifetime", "whole seconds above 0", lifetime);
  demand(Number.isInteger(interval) && interval > 0, "oidc.pollInterval", "whole seconds above 0", interval);
  return settings;
}

function demand(holds: boolean, option: string, expected: string, found: unknown): void {
  if (!holds) throw new TypeError(`createEmulator: option ${option} must be ${expected}, not ${String(found)}`);
}
