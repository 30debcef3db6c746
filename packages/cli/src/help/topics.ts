import { EXIT_CODES } from "../kit/exit-codes.ts";
import { flagName } from "../kit/flag.ts";
import { OUTPUTS } from "../kit/global-flags.ts";
import { wrap } from "../kit/help.ts";
import { kindOf, SETTING_NAMES } from "../settings/names.ts";

/** A topic of `cudo help`: for people, and as data. */
export interface Topic {
  readonly text: string;
  readonly data: unknown;
}

/** The environment variables that are not settings. */
const VARIABLES: readonly (readonly [name: string, meaning: string])[] = [
  ["CUDO_API_KEY", "an API key; goes before any login"],
  ["CUDO_TOKEN", "an access token; likewise"],
  ["CUDO_PROFILE", "the profile to use"],
  ["CUDO_CONFIG_DIR", "the folder of the config file"],
  ["CUDO_CACHE_DIR", "the folder of what may be forgotten: completion, compiled code, the last look for updates"],
  ["CUDO_NO_INPUT", "never ask"],
  ["CUDO_DEBUG", "http: trace requests on stderr"],
  ["CUDO_NO_UPDATE_CHECK", "never look for a newer cudo (setting update-check)"],
  ["CUDO_TIMINGS", "show where the time went"],
  ["NO_COLOR, FORCE_COLOR", "no colours; colours also in a pipe"],
  ["CI", "never ask, never open a browser"],
  ["BROWSER", "the browser to open; none for none"],
  ["HTTPS_PROXY, HTTP_PROXY", "the proxy that requests go through; lower case too"],
  ["NO_PROXY", "the hosts that are reached without it"],
  ["NODE_EXTRA_CA_CERTS", "more certificates to trust"],
];

const FORMATS: Readonly<Record<(typeof OUTPUTS)[number], string>> = {
  table: "columns for people; states and times are made readable",
  wide: "the same with every column",
  json: "what the API answered, its names and values; a list is always an array",
  jsonl: "the same, one resource a line",
  yaml: "the same as YAML",
  csv: "every column, or those of --columns; raw values",
  ids: "ids alone, one a line, for xargs",
};

const SHAPING = [
  ["--columns id,state", "these columns, in this order; ? lists them; any field of the API works"],
  ["--sort age:desc", "by a column, the other way round"],
  ["--query EXPRESSION", "a part of the result by JMESPath (https://jmespath.org), such as '[].id'"],
  ["--no-header", "no line of names"],
  ["-q", "ids alone and no notes"],
] as const;

const OPERATORS = [
  ["state=active", "is exactly"],
  ["state!=failed", "is not"],
  ["id~train", "contains"],
] as const;

/** Names and what they mean, in two columns; one under the other where it is narrow. */
function listing(lines: readonly (readonly [string, string])[], width: number): string {
  const left = Math.max(...lines.map(([each]) => each.length));
  const narrow = left + 4 + 20 > width;
  return lines
    .map(([name, text]) =>
      narrow
        ? `  ${name}\n${wrap(text, width, "    ")}`
        : `  ${name.padEnd(left)}  ${wrap(text, width, " ".repeat(left + 4)).trimStart()}`,
    )
    .join("\n");
}

const TOPICS = {
  "exit-codes": (width: number): Topic => ({
    text: [
      wrap("How a command ended. cudo vm ssh passes the code of the remote command on.", width, ""),
      listing(
        EXIT_CODES.map(({ code, name, means }) => [`${String(code).padStart(3)} ${name}`, means] as const),
        width,
      ),
      wrap(
        'With -o json an error is one line on stderr, {"error": {"code", "exit", "message", …}}, and stdout is empty.',
        width,
        "",
      ),
    ].join("\n\n"),
    data: EXIT_CODES,
  }),
  environment: (width: number): Topic => {
    const settings = SETTING_NAMES.filter((name) => kindOf(name).env.length > 0).map(
      (name) => [kindOf(name).env.join(", "), `${kindOf(name).brief} (setting ${flagName(name)})`] as const,
    );
    const all = [...VARIABLES, ...settings];
    const order =
      "A flag goes before the environment, that before .cudo.json in this folder or above, that before the profile.";
    return {
      text: [wrap(`${order} cudo config list shows where each setting is from.`, width, ""), listing(all, width)].join(
        "\n\n",
      ),
      data: all.map(([variable, meaning]) => ({ variable, meaning })),
    };
  },
  output: (width: number): Topic => ({
    text: [
      wrap("Data goes to stdout, everything else to stderr. -o chooses the format:", width, ""),
      listing(
        OUTPUTS.map((name) => [name, FORMATS[name]] as const),
        width,
      ),
      listing(SHAPING, width),
      wrap(
        "Prices are US dollars an hour: $/H for all of it, $/H GiB, $/H GPU and the like for one of that unit. Columns in $ alone are amounts.",
        width,
        "",
      ),
      wrap("For more than that: cudo … -o json | jq", width, ""),
    ].join("\n\n"),
    data: FORMATS,
  }),
  filters: (width: number): Topic => ({
    text: [
      wrap(
        "--filter keeps the rows of a list that match; of several, all must. It is done here, after the rows were fetched.",
        width,
        "",
      ),
      listing(OPERATORS, width),
      wrap(
        "A column goes by its name or by the API's, a value by what the table shows or by what the API says; case does not count. " +
          "Flags such as --data-center, where a list has them, are filters of the service, and quicker.",
        width,
        "",
      ),
    ].join("\n\n"),
    data: OPERATORS.map(([example, meaning]) => ({ example, meaning })),
  }),
} as const;

export type TopicName = keyof typeof TOPICS;
export const TOPIC_NAMES = Object.keys(TOPICS) as TopicName[];
export const isTopic = (word: string): word is TopicName => Object.hasOwn(TOPICS, word);

/** A topic by its name, for a terminal of so many columns. */
export const topic = (name: TopicName, width: number): Topic => TOPICS[name](width);
