import { toMilliseconds } from "../kit/flag.ts";
import { OUTPUTS } from "../kit/global-flags.ts";

/** One setting: where it may come from and what it may be. */
export interface SettingKind {
  readonly brief: string;
  /** Environment variables, the first that is set counts. */
  readonly env: readonly string[];
  readonly default?: string;
  /** A `.cudo.json` beside the work may set it. */
  readonly inDirectory?: boolean;
  /** It points into an account, so a credential from the environment does not go with the profile's value. */
  readonly ofAccount?: boolean;
  /** @throws Error that says what is allowed */
  readonly check?: (value: string) => void;
}

/** The settings, by their names in `cudo config` and in the config file. */
export const SETTINGS = {
  project: { brief: "the project to work in", env: ["CUDO_PROJECT_ID"], inDirectory: true, ofAccount: true },
  billingAccount: { brief: "the billing account", env: ["CUDO_BILLING_ACCOUNT_ID"], ofAccount: true },
  dataCenter: { brief: "the data center for new resources", env: ["CUDO_DATA_CENTER_ID"] },
  apiUrl: {
    brief: "where the API is",
    env: ["CUDO_API_URL", "CUDO_REMOTE_ADDR"],
    default: "https://rest.compute.cudo.org",
    check: checkUrl,
  },
  output: { brief: "how results are written", env: ["CUDO_OUTPUT"], default: "table", check: checkOutput },
  wait: {
    brief: "whether slow commands wait by themselves",
    env: ["CUDO_WAIT"],
    default: "false",
    check: checkBoolean,
  },
  waitTimeout: {
    brief: "the longest wait",
    env: ["CUDO_WAIT_TIMEOUT"],
    default: "15m",
    check: (value) => void toMilliseconds(value),
  },
  issuer: { brief: "the OpenID provider of cudo login", env: ["CUDO_ISSUER"], check: checkUrl },
  clientId: { brief: "the client id of cudo login", env: ["CUDO_CLIENT_ID"], default: "cudo-cli" },
  updateCheck: {
    brief: "whether to look for a newer cudo once a day",
    env: [],
    default: "true",
    check: checkBoolean,
  },
  store: {
    brief: "where logins are kept: auto, keyring or file",
    env: ["CUDO_STORE"],
    default: "auto",
    check: checkStore,
  },
} as const satisfies Readonly<Record<string, SettingKind>>;

/** The name of a setting. */
export type SettingName = keyof typeof SETTINGS;

export const SETTING_NAMES = Object.keys(SETTINGS) as SettingName[];

/** Whether a word names a setting. */
export const isSettingName = (word: string): word is SettingName => Object.hasOwn(SETTINGS, word);

/** What is known about a setting. */
export const kindOf = (name: SettingName): SettingKind => SETTINGS[name];

function checkUrl(value: string): void {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !["https:", "http:"].includes(url.protocol)) throw new Error("it must be an https address");
  if (url.username !== "" || url.password !== "") throw new Error("it must not hold a user name or a password");
}

function checkOutput(value: string): void {
  if (!OUTPUTS.some((each) => each === value)) throw new Error(`it must be one of ${OUTPUTS.join(", ")}`);
}

function checkBoolean(value: string): void {
  if (value !== "true" && value !== "false") throw new Error("it must be true or false");
}

function checkStore(value: string): void {
  if (!["auto", "keyring", "file"].includes(value)) throw new Error("it must be auto, keyring or file");
}
