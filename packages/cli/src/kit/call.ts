import type { CudoCompute, ProjectView } from "@cudo-compute/client";
import type { CliContext } from "../context.ts";
import type { Settings } from "../settings/settings.ts";
import type { Flags, FlagValues } from "./flag.ts";
import type { GlobalFlags } from "./global-flags.ts";

/** What a command has to work with: its flags and arguments, the API, and ways to talk to the person. */
export interface Call<F extends Flags = Flags> {
  readonly ctx: CliContext;
  /** The command's path: `["disk", "list"]`. */
  readonly path: readonly string[];
  readonly flags: FlagValues<F>;
  /** The positional arguments, checked for their number. */
  readonly args: readonly string[];
  readonly global: GlobalFlags;
  /** The flags, as the command declares them. */
  readonly declared: Flags;
  /** Profile, project and the rest, resolved, with the origin of each. */
  readonly settings: Settings;
  /** The client. @throws Error in commands of scope `local` */
  readonly api: CudoCompute;
  /** The project's resources. @throws UsageError (exit 2) when no project was named anywhere */
  readonly project: ProjectView;
  /** @throws UsageError (exit 2) when no project was named anywhere */
  readonly projectId: string;
  /** @throws UsageError (exit 2) when no billing account was named anywhere */
  readonly billingAccountId: string;
  /** Pass it to every call of the client: `call.project.disks.get(id, call.options)`. */
  readonly options: { readonly signal: AbortSignal };
  /** Whether a person can be asked: stdin and stderr are terminals, and neither CI nor `--no-input` says otherwise. */
  readonly interactive: boolean;
  /** Whether stderr is for errors alone: `--quiet`, or JSON into a pipe. */
  readonly quiet: boolean;
  /** A line for the person on stderr; nothing when `quiet`. */
  readonly note: (line: string) => void;
  /** What keeps running if the command is stopped now, for Ctrl-C: "train-03 is still being created". */
  readonly keepsRunning: (what: string | undefined) => void;
}

/** The first argument. It is there: the parser has counted. */
export const firstArg = (call: Pick<Call, "args">): string => call.args[0] ?? "";
