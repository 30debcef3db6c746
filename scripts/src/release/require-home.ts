import type { Manifest } from "../workspace/manifest.ts";

/** A proof of origin that does not match the manifest is refused by the registry, after half of the packages are out. */
export function requireHome({ repository }: Manifest, running: string | undefined): void {
  const { url } = repository as { readonly url: string };
  if (running !== undefined && !url.endsWith(`/${running}.git`))
    throw new Error(
      `package.json says that the repository is ${url}, but this is ${running}: change it, then run pnpm release:sync`,
    );
}
