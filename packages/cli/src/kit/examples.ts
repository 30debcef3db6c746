import type { Arg, Command } from "./command.ts";
import { type Flag, flagName } from "./flag.ts";

/** What things are called in examples, by the command that lists them. */
const NAMES: Readonly<Record<string, string>> = {
  "any image": "ubuntu-2204",
  "api-key": "ci-runner",
  "billing account": "my-account",
  "billing payment-method": "pm_visa",
  cluster: "train",
  "cluster machine": "train-1",
  "cluster-machine-type": "epyc-milan",
  disk: "data-1",
  "gpu-model": "nvidia-h100",
  image: "base",
  machine: "metal-1",
  "machine os": "ubuntu/noble",
  "machine-type": "epyc-milan",
  network: "lab",
  "object-storage bucket": "checkpoints",
  "object-storage user": "backup",
  profile: "work",
  project: "ml-prod",
  "security-group": "web",
  setting: "project",
  "ssh-key": "laptop",
  vm: "train-01",
  "vm-data-center": "gb-bournemouth-1",
  "vm-type": "epyc-rome-rtx-a4000",
  volume: "datasets",
};

/** The first quarter of an hour. */
export const FIRST_STEPS: readonly string[] = [
  "cudo login",
  "cudo config set project ml-prod",
  "cudo vm-type list --available --gpus 1 --sort gpu-price",
  "cudo vm create train-01 --data-center gb-bournemouth-1 --machine-type epyc-rome-rtx-a4000 --image ubuntu-2204 --vcpus 4 --memory-gib 16 --gpus 1 --wait",
  "cudo vm ssh train-01 -- nvidia-smi",
  "cudo vm list -o json",
  "cudo vm delete train-01",
];

/** The examples of a command: its own, else one with what it cannot do without. */
export function examplesOf(path: readonly string[], { examples = [], args, flags }: Command): readonly string[] {
  if (examples.length > 0) return examples;
  const needed = Object.entries(flags).filter(([, { required }]) => required === true);
  const words = [
    ...args.filter(({ optional }) => optional !== true).map((arg) => sampleOf(arg) ?? arg.name),
    ...needed.flatMap(([key, flag]) => [`--${flagName(key)}`, sampleOf(flag) ?? flag.placeholder]),
  ];
  return [["cudo", ...path, ...words].join(" ")];
}

const sampleOf = ({ complete, values }: Pick<Arg | Flag<unknown>, "complete" | "values">): string | undefined =>
  NAMES[complete?.of ?? ""] ?? values?.[0];
