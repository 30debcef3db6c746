import type { Call } from "./call.ts";
import type { Arg, Command } from "./command.ts";
import { duration, type Flags, kebab, many, text, toggle, whole } from "./flag.ts";
import { idsOf, type Resource, type Source } from "./resource.ts";
import { runList } from "./run/list.ts";

/** What every verb's definition may say. */
interface Common<F extends Flags> {
  /** @default made from the verb and the noun */
  readonly brief?: string;
  readonly description?: string;
  readonly examples?: readonly string[];
  readonly flags?: F;
  readonly operations?: readonly string[];
  readonly aliases?: readonly string[];
  readonly hidden?: boolean;
  /** Arguments besides the resource's own id. In lists the only ones. */
  readonly args?: readonly Arg[];
}

/** `--limit`, `--page-size`, `--filter`, `--watch`. */
const listFlags = {
  limit: whole("the most rows to fetch"),
  pageSize: whole("how many rows a request asks for"),
  filter: many(
    text("keep rows where a column has a value, k=v; k!=v and k~part too; done here, not by the service", {
      placeholder: "k=v",
    }),
  ),
  watch: duration("look again every so often, 2s by default", { bare: "2s" }),
} satisfies Flags;

/** `--wait` and how. */
const waitFlags = {
  wait: toggle("wait until it is done"),
  waitTimeout: duration("the longest wait, 15m by default"),
  pollInterval: duration("the longest pause between two looks"),
} satisfies Flags;

const dryRun = { dryRun: toggle("show the request, send nothing that changes anything") } satisfies Flags;
const yes = { yes: toggle("do not ask", { short: "y" }) } satisfies Flags;
const bodyFlags = {
  fromFile: text("read the request's body from a JSON file, - for stdin", { placeholder: "file" }),
  set: many(
    text("set a field of the request's body, path=value; path:=json for other types", { placeholder: "path=value" }),
  ),
} satisfies Flags;

/** What {@link defineList} takes. */
export interface ListOptions<T, F extends Flags> extends Common<F> {
  /** The pager. Pass `page` on as the list's options. @default the resource's `all` */
  readonly fetch?: (call: Call<F>, page: { pageSize?: number; signal: AbortSignal }) => Source<T>;
}

/** `list`: all rows, narrowed by `--filter`, sorted by `--sort`. */
export function defineList<T, S extends string, const F extends Flags = Record<never, never>>(
  resource: Resource<T, S>,
  options: ListOptions<T, F> = {},
): Command {
  const { flags, fetch, args = [], ...rest } = options;
  return {
    kind: "command",
    brief: `list ${resource.noun[1]}`,
    aliases: ["ls"],
    scope: resource.scope,
    operations: given(resource.operations?.list),
    columns: names(resource),
    ...rest,
    flags: { ...flags, ...listFlags },
    args,
    run: async (call) => runList(resource, fetch as ListOptions<T, Flags>["fetch"], call),
  };
}

/** `get ID`: one resource, line by line. */
export function defineGet<T, S extends string, const F extends Flags = Record<never, never>>(
  resource: Resource<T, S>,
  options: Common<F> & { readonly fetch?: (call: Call<F>, id: string) => PromiseLike<T> } = {},
): Command {
  const { flags = {}, fetch, args = [], ...rest } = options;
  return {
    kind: "command",
    brief: `show ${withArticle(resource.noun[0])}`,
    aliases: ["show"],
    scope: resource.scope,
    operations: given(resource.operations?.get),
    columns: names(resource),
    ...rest,
    flags,
    args: [idArg(resource), ...args],
    run: async (call) => (await import("./run/get.ts")).runGet(resource, fetch as never, call),
  };
}

/** What {@link defineCreate} takes; `B` is the body that the client wants. */
export interface CreateOptions<T, S extends string, F extends Flags, B> extends Common<F> {
  /** The field of the body that takes the ID argument: `id`, `vmId`. `false` when the service chooses the id. @default "id" */
  readonly idField?: string | false;
  /** Changes the body that the flags, `--from-file` and `--set` made, before it is checked: defaults, files to read. */
  readonly prepare?: (call: Call<F>, body: Partial<B>) => Partial<B> | Promise<Partial<B>>;
  /** Shown before it is sent, on stderr, such as the price. May throw to stop. Also in a dry run. */
  readonly before?: (call: Call<F>, body: B) => Promise<void>;
  /** Sends it. What it answers is shown; when it answers nothing, the resource is read back with `get`. */
  readonly send: (call: Call<F>, body: B) => PromiseLike<T | undefined> | PromiseLike<void>;
  /** The state that `--wait` waits for. */
  readonly until?: S;
  /** Asks before it is sent (charges that cannot be undone). */
  readonly confirm?: string;
}

/** `create ID`: the body from flags (by their `field`), `--from-file` and `--set`, in growing precedence: file, flags, set. */
export function defineCreate<T, S extends string, B, const F extends Flags = Record<never, never>>(
  resource: Resource<T, S>,
  options: CreateOptions<T, S, F, B>,
): Command {
  const { flags, idField = "id", prepare, before, send, until, confirm, args = [], ...rest } = options;
  const own: Arg[] = idField === false ? [] : [{ name: "id", brief: `the id of the new ${resource.noun[0]}` }];
  return {
    kind: "command",
    brief: `create ${withArticle(resource.noun[0])}`,
    aliases: ["new"],
    scope: resource.scope,
    columns: names(resource),
    ...rest,
    flags: { ...flags, ...bodyFlags, ...(until && waitFlags), ...dryRun, ...(confirm !== undefined && yes) },
    args: [...own, ...args],
    run: async (call) => (await import("./run/create.ts")).runCreate(resource, options as never, call),
  };
}

/** What {@link defineUpdate} takes. */
export interface UpdateOptions<T, S extends string, F extends Flags, B> extends Common<F> {
  readonly prepare?: (call: Call<F>, body: Partial<B>, id: string) => Partial<B> | Promise<Partial<B>>;
  /** Sends what is to change. What it answers is shown; when it answers nothing, the resource is read back. */
  readonly send: (call: Call<F>, id: string, body: B) => PromiseLike<T | undefined> | PromiseLike<void>;
  readonly until?: S;
}

/** `update ID`: only what flags, `--from-file` and `--set` name is changed; nothing named is a usage error. */
export function defineUpdate<T, S extends string, B, const F extends Flags = Record<never, never>>(
  resource: Resource<T, S>,
  options: UpdateOptions<T, S, F, B>,
): Command {
  const { flags, prepare, send, until, args = [], ...rest } = options;
  return {
    kind: "command",
    brief: `change ${withArticle(resource.noun[0])}`,
    scope: resource.scope,
    columns: names(resource),
    ...rest,
    flags: { ...flags, ...bodyFlags, ...(until && waitFlags), ...dryRun },
    args: [idArg(resource), ...args],
    run: async (call) => (await import("./run/update.ts")).runUpdate(resource, options as never, call),
  };
}

/** What goes with a thing: a sentence, or cells of a table, the sentence last. */
export type Lost = string | readonly string[];

/** What {@link defineAction} takes. */
export interface ActionOptions<T, S extends string, F extends Flags> extends Common<F> {
  /** Help: `start VMs`. */
  readonly brief: string;
  /** What happened to each: `started`, `attached to gpu-1`. */
  readonly done: string;
  /** Does it to one. */
  readonly each: (call: Call<F>, id: string) => PromiseLike<unknown>;
  /** The state that `--wait` waits for. */
  readonly until?: S;
  /** Asks first, saying this: `"Reboot"`. Destructive; `lost` says what goes with each, in columns where it is several things. */
  readonly confirm?: { readonly verb: string; readonly lost?: (row: T) => Lost };
  /** Takes several ids. @default true */
  readonly variadic?: boolean;
  /** `--ensure`: already being in this state is success, and nothing is sent. */
  readonly ensure?: S;
}

/** A verb that is done to each of several ids: `start`, `stop`, `attach`. */
export function defineAction<T, S extends string, const F extends Flags = Record<never, never>>(
  resource: Resource<T, S>,
  options: ActionOptions<T, S, F>,
): Command {
  const { flags, each, done, until, confirm, variadic = true, ensure, args = [], ...rest } = options;
  const first = idArg(resource);
  return {
    kind: "command",
    scope: resource.scope,
    ...rest,
    flags: {
      ...flags,
      ...(until && waitFlags),
      ...(confirm && yes),
      ...(ensure && { ensure: toggle(`succeed when it is ${kebab(ensure)} already`) }),
      ...dryRun,
    },
    args: variadic && args.length === 0 ? [{ ...first, variadic: true }] : [first, ...args],
    run: async (call) => (await import("./run/action.ts")).runAction(resource, options as never, call),
  };
}

/** What {@link defineDelete} takes. */
export interface DeleteOptions<T, F extends Flags> extends Common<F> {
  readonly each: (call: Call<F>, id: string) => PromiseLike<unknown>;
  /** What goes with each, for the confirmation: `boot disk 50 GiB will be lost`. */
  readonly lost?: (row: T) => Lost;
  /** @default "Delete" */
  readonly verb?: string;
  /** @default "deleted" */
  readonly done?: string;
  /** @default true */
  readonly variadic?: boolean;
}

/** `delete ID…`: asks first, goes on after a failure, tells about each. `--wait` waits until they are gone. */
export function defineDelete<T, S extends string, const F extends Flags = Record<never, never>>(
  resource: Resource<T, S>,
  options: DeleteOptions<T, F>,
): Command {
  const { lost, verb = "Delete", done = "deleted", ...rest } = options;
  const until = resource.waiting?.states.find((state) => state === "DELETED");
  return defineAction<T, S, F>(resource, {
    aliases: ["rm"],
    brief: `${verb.toLowerCase()} ${resource.noun[1]}`,
    done,
    confirm: lost ? { verb, lost } : { verb },
    ...(until !== undefined && { until }),
    ...rest,
  });
}

/** `wait ID…`: until each is in a state, `--for` one of the resource's. */
export function defineWait<T, S extends string>(
  resource: Resource<T, S>,
  options: Common<Flags> & { readonly until: S },
): Command {
  const { until, ...rest } = options;
  const states = resource.waiting?.states ?? [];
  const words = states.map(kebab);
  const parse = (word: string) => {
    const found = states.find((state) => kebab(state) === word || state === word);
    if (found === undefined) throw new Error(`it must be one of ${words.join(", ")}`);
    return found;
  };
  return {
    kind: "command",
    brief: `wait until ${resource.noun[1]} are ${words.join(", ")}`,
    scope: resource.scope,
    operations: given(resource.operations?.get),
    ...rest,
    flags: {
      for: {
        kind: "value",
        brief: `the state, ${kebab(until)} by default`,
        parse,
        placeholder: "state",
        values: words,
      },
      waitTimeout: waitFlags.waitTimeout,
      pollInterval: waitFlags.pollInterval,
    },
    args: [{ ...idArg(resource), variadic: true }],
    run: async (call) => (await import("./run/wait.ts")).runWait(resource, until, call),
  };
}

const idArg = <T, S extends string>(resource: Resource<T, S>): Arg => ({
  name: resource.noun[0].replaceAll(" ", "-"),
  brief: `the id of the ${resource.noun[0]}`,
  complete: idsOf(resource),
});

const names = <T, S extends string>(resource: Resource<T, S>): string[] => resource.columns.map(({ name }) => name);

/** `an image`, `an SSH key`, `a VM`: by how it sounds. */
const withArticle = (noun: string): string => `${/^([aeio]|SSH)/i.test(noun) ? "an" : "a"} ${noun}`;

const given = (operation: string | undefined): string[] => (operation === undefined ? [] : [operation]);

/** `--yes`, for commands that ask by themselves. */
export const yesFlag = yes;
