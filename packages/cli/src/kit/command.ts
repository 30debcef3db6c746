import type { Call } from "./call.ts";
import type { Candidates, Flags } from "./flag.ts";
import type { Result } from "./result.ts";

/** What a command needs before it runs. `local` nothing; `public` an API; `account` a login too; `project` a project as well. */
export type Scope = "local" | "public" | "account" | "project";

/** A positional argument. */
export interface Arg {
  readonly name: string;
  readonly brief: string;
  readonly optional?: boolean | undefined;
  /** Takes all that are left, at least one unless optional. Only the last argument may. */
  readonly variadic?: boolean | undefined;
  /** The values that are allowed. */
  readonly values?: readonly string[] | undefined;
  readonly complete?: Candidates | undefined;
}

/** A command as data: what parses, helps, completes and documents it. */
export interface Command {
  readonly kind: "command";
  readonly brief: string;
  /** More help, in sentences. */
  readonly description?: string | undefined;
  /** Whole command lines. */
  readonly examples?: readonly string[] | undefined;
  readonly hidden?: boolean | undefined;
  readonly scope: Scope;
  readonly flags: Flags;
  readonly args: readonly Arg[];
  /** Other names of the verb: `ls`. */
  readonly aliases?: readonly string[] | undefined;
  /** The operationIds that it sends, for the check that every operation has a command. */
  readonly operations?: readonly string[] | undefined;
  /** The names that `--columns` knows. */
  readonly columns?: readonly string[] | undefined;
  /** Words behind the arguments, `-- ls -la`, go to the command as they are. */
  readonly passThrough?: boolean | undefined;
  /** `--profile` may name one that does not exist yet. */
  readonly newProfile?: boolean | undefined;
  readonly run: (call: Call) => Promise<Result | undefined>;
}

/** Commands under one name. */
export interface Group {
  readonly kind: "group";
  readonly brief: string;
  readonly description?: string | undefined;
  readonly commands: Readonly<Record<string, Command | Group>>;
  readonly aliases?: readonly string[] | undefined;
}

/** A top-level entry of the tree: its help line is there at once, the rest is loaded when it is called. */
export interface Entry {
  readonly brief: string;
  readonly aliases?: readonly string[] | undefined;
  readonly hidden?: boolean | undefined;
  /** The heading in the root help. */
  readonly section: "Compute" | "Storage and network" | "Account" | "Tools";
  readonly load: () => Promise<Command | Group>;
}

/** A group of commands. */
export const defineGroup = (group: Omit<Group, "kind">): Group => ({ kind: "group", ...group });

/** What {@link defineCommand} takes. */
export interface CommandOptions<F extends Flags> extends Omit<Command, "kind" | "flags" | "args" | "run"> {
  readonly flags?: F;
  readonly args?: readonly Arg[];
  /**
   * Does it. Import what is heavy inside: `run: async (call) => (await import("./ssh.ts")).ssh(call)`.
   * The text that goes to stdout is the result's, never written by hand.
   */
  readonly run: (call: Call<F>) => Promise<Result | undefined>;
}

/** A command that is like no other. Resources use `defineList` and its siblings. */
export function defineCommand<const F extends Flags = Record<never, never>>(options: CommandOptions<F>): Command {
  const { flags = {}, args = [], run, ...rest } = options;
  return { kind: "command", ...rest, flags, args, run: (call) => run(call as unknown as Call<F>) };
}
