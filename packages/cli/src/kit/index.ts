/**
 * How to add a resource (see commands/disk/spec.ts for a whole one):
 *
 * 1. `commands/<group>/spec.ts` exports `group = defineGroup({ brief, commands: { list, get, … } })`. It imports types and
 *    this kit, nothing heavy: the client is there at run time as `call.api` and `call.project`.
 * 2. `defineResource<T, States>({ noun, command, scope, columns, all, get, waiting, operations })` says what the verbs share.
 *    A column is `column("data-center", { field: "dataCenterId", show: "state" })`: the name in kebab case (the header is
 *    made from it), where the raw value is (a path), how people see it (render/column.ts lists the kinds). `-o json` always
 *    gives the raw resource; `wide: true` hides a column from the narrow table.
 * 3. Verbs: `defineList`, `defineGet`, `defineCreate`, `defineUpdate`, `defineDelete`, `defineAction`, `defineWait`; whatever is
 *    like no other, `defineCommand({ brief, scope, flags, args, run })`. Lambdas pass `call.options` (the abort signal) on to
 *    the client. Groups nest: a `defineGroup` may be one of the `commands`.
 * 4. Flags, keys in camel case: `text`, `number`, `whole`, `duration` (ms), `moment` (then `toIso(value, now)`), `choice`
 *    (API values in, kebab-case on the command line), `toggle`; `many(flag)` repeats, `required(flag)` must be there.
 *    `field: "bootDisk.sizeGib"` makes a flag of create/update set that field of the body, and maps the service's complaints
 *    about the field back to the flag. Flags without a field are for your lambdas: `call.flags.vm`.
 * 5. The engines add `--limit --page-size --filter --watch` (list), `--from-file --set --dry-run` (create, update),
 *    `--wait --wait-timeout --poll-interval` (where `until` is given), `--yes` (where `confirm` is), per-item results.
 *    Global flags (-o, --columns, --sort, --query, -p, …) are everywhere; never declare them.
 * 6. `run` returns a result, never writes stdout: `rows(list, { columns, noun })`, `one(row, { columns })`, `plain(text, data)`,
 *    `done(note, data)`. Notes for people: `call.note(line)` (stderr). Heavy code: `run: async (call) => (await
 *    import("./ssh.ts")).ssh(call)`. A command that ends with a code of its own throws `new ExitError(code)`.
 * 7. Errors: `new CliError(message, { exit, hint })`, `new UsageError(message, hint)` (exit 2). Errors of the client and of auth
 *    are thrown on as they are: errors.ts turns them into exit codes and hints.
 * 8. Asking: `await confirmed(call, "Terminate 2 VMs?", lines)` (ui/confirm.ts) obeys `--yes` and names it where nobody is
 *    there. `call.flags.yes` comes from `yesFlag`. Waiting: `await waited(resource, call, id, state)` (kit/run/waiting.ts).
 * 9. `call.keepsRunning("vm-1 is still being created")` is what Ctrl-C tells; reset with `undefined`.
 * 10. Put the group into `commands/tree.ts`: one entry with its line of help, its section and `load`.
 * 11. `operations: ["StartVM"]` names the operations that a verb sends: a test checks that none is without a command.
 * 12. Tests: `test/support/world.ts`: `const world = createWorld(); const { code, stdout, stderr } = await world.run("disk list -o ids")`.
 */
export { column, type Show } from "../render/column.ts";
export { type Call, firstArg } from "./call.ts";
export { defineCommand, defineGroup, type Scope } from "./command.ts";
export { CliError, ExitError, UsageError } from "./errors.ts";
export {
  choice,
  duration,
  many,
  moment,
  number,
  required,
  text,
  toggle,
  toIso,
  whole,
} from "./flag.ts";
export { defineResource } from "./resource.ts";
export { done, one, plain, type Result, rows } from "./result.ts";
export {
  defineAction,
  defineCreate,
  defineDelete,
  defineGet,
  defineList,
  defineUpdate,
  defineWait,
  yesFlag,
} from "./verbs.ts";
