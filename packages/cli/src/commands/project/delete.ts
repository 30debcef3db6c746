import type { CascadeItem, CascadeKind, CascadeStep } from "@cudo-compute/client";
import { type Call, column, firstArg, type Result, rows } from "../../kit/index.ts";
import { suggestingId } from "../../kit/run/suggest-id.ts";
import { confirmed } from "../../ui/confirm.ts";
import { type deleteFlags, project } from "./spec.ts";

type DeleteCall = Call<typeof deleteFlags>;

/** What each kind is called, one and several. */
const NAMES: Readonly<Record<CascadeKind, readonly [one: string, several: string]>> = {
  cluster: ["cluster", "clusters"],
  machine: ["machine", "machines"],
  vm: ["VM", "VMs"],
  image: ["image", "images"],
  disk: ["disk", "disks"],
  volume: ["volume", "volumes"],
  securityGroup: ["security group", "security groups"],
  network: ["network", "networks"],
  objectStorageUser: ["object storage user", "object storage users"],
};

const columns = [
  column<CascadeItem>("kind", { value: ({ kind }) => NAMES[kind][0] }),
  column<CascadeItem>("id"),
  column<CascadeItem>("data-center", { field: "dataCenterId" }),
];

/** Runs `project delete`. */
export async function deleteProject(call: DeleteCall): Promise<Result> {
  const id = firstArg(call);
  return call.flags.cascade === true ? cascade(call, id) : single(call, id);
}

async function single(call: DeleteCall, id: string): Promise<Result> {
  await confirmed(call, {
    ask: "Delete it?",
    to: "delete projects",
    show: async () => [`Will delete the project ${id} (profile ${call.settings.profile.value})`],
  });
  await suggestingId(project, call, id, () => call.api.projects.delete(id, call.options));
  return { kind: "items", items: [{ id, result: "deleted" }] };
}

async function cascade(call: DeleteCall, id: string): Promise<Result> {
  await suggestingId(project, call, id, () => call.api.projects.get(id, call.options));
  const contents = await call.api.projects.contents(id, call.options);
  if (call.flags.dryRun === true) {
    return rows(contents, { columns, noun: ["resource", "resources"], where: `would be deleted with project ${id}` });
  }
  await confirmed(call, {
    ask: contents.length === 0 ? "Delete it?" : "Delete it and everything in it?",
    to: "delete projects",
    show: async () => whatDies(call, id, contents),
  });
  call.keepsRunning(`project ${id} is partly deleted; go on with: cudo project delete ${id} --cascade`);
  await call.api.projects.delete(id, {
    ...call.options,
    cascade: true,
    within: call.flags.waitTimeout,
    onStep: (step) => call.note(stepLine(step)),
  });
  call.keepsRunning(undefined);
  return { kind: "items", items: [{ id, result: "deleted" }] };
}

const stepLine = ({ step, kind, id }: CascadeStep): string => `${step} ${NAMES[kind][0]} ${id}`;

/** `2 VMs   train-01, web`: a line for each kind, in the order in which they go. */
function whatDies(call: DeleteCall, id: string, contents: readonly CascadeItem[]): string[] {
  const profile = `(profile ${call.settings.profile.value})`;
  if (contents.length === 0) return [`Will delete the project ${id}, which is empty ${profile}`];
  const kinds = [...new Set(contents.map(({ kind }) => kind))];
  const counted = kinds.map((kind) => {
    const [one, several] = NAMES[kind];
    const items = contents.filter((each) => each.kind === kind);
    return [`${items.length} ${items.length === 1 ? one : several}`, items.map((each) => each.id).join(", ")] as const;
  });
  const left = Math.max(...counted.map(([count]) => count.length));
  return [
    `Will delete the project ${id} and all that is in it ${profile}:`,
    ...counted.map(([count, ids]) => `  ${count.padEnd(left)}  ${ids}`),
  ];
}
