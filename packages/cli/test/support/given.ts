/** Where the tests' resources are. */
export const DC = "gb-bournemouth-1";

/** A GPU VM `train-01`; add `--wait`, or what it shall have besides. */
export const CREATE_VM = `vm create train-01 --data-center ${DC} --machine-type epyc-rome-rtx-a4000 --image ubuntu-2204 --vcpus 4 --memory-gib 16 --gpus 1`;

/** A public key that nobody has the other half of. */
export const PUBLIC_KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF5XAFs93XWqohGvNx6yxzml5bq5WIbW/J/mEJ/N2Mn2 me@laptop";

/** Command lines that put something in place. */
export const given = {
  vm: [`${CREATE_VM} --wait`],
  stoppedVm: [`${CREATE_VM} --wait`, "vm stop train-01 --wait"],
  disk: [`disk create data --data-center ${DC} --size-gib 10 --wait`],
  attachedDisk: [
    `${CREATE_VM} --wait`,
    `disk create data --data-center ${DC} --size-gib 10 --wait`,
    "disk attach data --vm train-01 --wait",
  ],
  image: [`${CREATE_VM} --wait`, "image create base --from train-01 --wait"],
  network: [`network create lab --data-center ${DC} --ip-range 10.1.0.0/24 --wait`],
  stoppedNetwork: [`network create lab --data-center ${DC} --ip-range 10.1.0.0/24 --wait`, "network stop lab --wait"],
  group: [
    `security-group create web --data-center ${DC}`,
    "security-group rule add web --rule-type inbound --protocol tcp --ports 22 --ip-range-cidr 0.0.0.0/0",
  ],
  machine: [`machine create metal-1 --data-center ${DC} --machine-type epyc-milan --os ubuntu/noble --wait`],
  cluster: [`cluster create train --data-center ${DC} --machine-type epyc-milan --machine-count 2 --wait`],
  volume: [`volume create datasets --data-center ${DC} --size-gib 1000 --wait`],
  user: [`object-storage user create backup --data-center ${DC}`],
  apiKey: ["api-key create spare"],
  guest: ["project permission add --user-email grace@example.com --role viewer"],
  payer: ["billing permission add --user-email grace@example.com --role viewer"],
  payment: ["billing credit top-up --amount 50 --payment-method pm_visa --yes"],
} as const satisfies Readonly<Record<string, readonly string[]>>;
