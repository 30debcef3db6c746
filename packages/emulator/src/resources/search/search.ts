import type { ProjectCollection, Records } from "../../state/store.ts";
import type { Schema } from "../../wire/models.ts";
import type { World } from "../../world.ts";
import { accountsOf } from "../billing-accounts/present.ts";
import { presentCluster } from "../clusters/present.ts";
import { presentDisk } from "../disks/record.ts";
import type { Caller, Handlers } from "../handler.ts";
import { presentNetwork } from "../networks/present.ts";
import { presentProject, projectsOf } from "../projects/contents.ts";
import { presentVolume } from "../volumes/present.ts";
import { billingAccountResult, imageResult, machineResult, vmResult } from "./results.ts";

type Result = Schema<"SearchResult">;
type Kind = Exclude<keyof Result, "resourceName" | "resourceType" | "score">;

/** Something that can be found. */
interface Candidate {
  readonly kind: Kind;
  readonly name: string;
  /** What is searched. */
  readonly texts: readonly string[];
  /** Shows the resource; only of what is found. */
  readonly show: () => Pick<Result, Kind>;
}

type Shows = {
  readonly [Name in ProjectCollection]?: {
    readonly kind: Kind;
    readonly show: (world: World, record: Records[Name]) => Pick<Result, Kind>;
  };
};

/** The kinds of resources of projects that a search finds, and under which key it shows them. */
const IN_PROJECTS: Shows = {
  vms: { kind: "virtualMachine", show: (world, vm) => ({ virtualMachine: vmResult(world, vm) }) },
  disks: { kind: "disk", show: (_world, disk) => ({ disk: presentDisk(disk) }) },
  images: { kind: "image", show: (_world, image) => ({ image: imageResult(image) }) },
  networks: { kind: "network", show: (world, network) => ({ network: presentNetwork(world, network) }) },
  volumes: { kind: "volume", show: (world, volume) => ({ volume: presentVolume(world, volume) }) },
  machines: { kind: "machine", show: (world, machine) => ({ machine: machineResult(world, machine) }) },
  clusters: { kind: "cluster", show: (world, cluster) => ({ cluster: presentCluster(world, cluster) }) },
};

/**
 * Finds what the caller may see whose id, or a billing account's name, holds the query; letter case does not count. How
 * the service matches, scores and names what it finds is not established: here the score is the part of the text that
 * the query makes up, the type is the key, and the name is the path below `/v1`.
 */
export const search: Handlers<"SearchResources"> = {
  SearchResources({ world, caller, query }) {
    const wanted = query.query.toLowerCase();
    const results = [...candidates(world, caller)]
      .map((candidate) => ({ candidate, score: scoreOf(candidate.texts, wanted) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score)
      .map(({ candidate: { kind, name, show }, score }) => ({
        resourceName: name,
        resourceType: kind,
        score,
        ...show(),
      }));
    return { results };
  },
};

const scoreOf = (texts: readonly string[], wanted: string): number =>
  Math.max(...texts.map((text) => (text.toLowerCase().includes(wanted) ? wanted.length / text.length : 0)));

function* candidates(world: World, caller: Caller): Iterable<Candidate> {
  for (const account of accountsOf(world, caller)) {
    const { id, displayName } = account;
    const show = () => ({ billingAccount: billingAccountResult(account) });
    yield { kind: "billingAccount", name: `billing-accounts/${id}`, texts: [id, displayName], show };
  }
  for (const project of projectsOf(world, caller)) {
    const show = () => ({ project: presentProject(world, project) });
    yield { kind: "project", name: `projects/${project.id}`, texts: [project.id], show };
    for (const type of Object.keys(IN_PROJECTS) as ProjectCollection[]) yield* inProject(world, type, project.id);
  }
}

function* inProject<Name extends ProjectCollection>(world: World, type: Name, projectId: string): Iterable<Candidate> {
  const found = IN_PROJECTS[type];
  if (found === undefined) return;
  for (const record of world.store[type].list(projectId)) {
    const name = `projects/${projectId}/${type}/${record.id}`;
    const show = () => {
      world.scheduler.observe({ type, scope: projectId, id: record.id });
      return found.show(world, record);
    };
    yield { kind: found.kind, name, texts: [record.id], show };
  }
}
