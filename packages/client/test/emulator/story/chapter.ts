import type { Emulator } from "@cudo-compute/emulator";
import type { CudoCompute } from "../../../src/index.ts";

/** What happens in a chapter: a client, whose calls are noted, and the emulator behind it. */
export interface Stage {
  readonly cudo: CudoCompute;
  readonly emulator: Emulator;
}

/** A part of the story. It finds what the chapters before it have left. */
export type Chapter = readonly [title: string, play: (stage: Stage) => Promise<void>];

export const PUBLIC_KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIF5XAFs93XWqohGvNx6yxzml5bq5WIbW/J/mEJ/N2Mn2 ada@laptop";
