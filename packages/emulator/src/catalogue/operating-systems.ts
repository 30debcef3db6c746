import type { PublicImage } from "./public-images.ts";

const ubuntu = (name: string, version: string): PublicImage => ({
  id: `ubuntu/${name}`,
  displayName: `Ubuntu ${version}`,
  description: `Ubuntu ${version}, as its makers publish it`,
  platform: "linux",
  sizeGib: 4,
  packages: [],
});

/** What can be installed on a bare-metal machine. Both ids have been seen. */
export const OPERATING_SYSTEMS: readonly PublicImage[] = [ubuntu("jammy", "22.04"), ubuntu("noble", "24.04")];
