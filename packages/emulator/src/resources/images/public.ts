import type { PublicImage } from "../../catalogue/public-images.ts";
import type { Schema } from "../../wire/models.ts";
import type { Handlers } from "../handler.ts";

export const presentImage = ({
  id,
  displayName,
  description,
  platform,
  sizeGib,
  packages,
}: PublicImage): Schema<"Image"> => ({
  id,
  name: id,
  displayName,
  description,
  platform,
  sizeGib,
  installedPackages: [...packages],
});

export const publicImages: Handlers<"ListPublicVMImages"> = {
  ListPublicVMImages: ({ world }) => ({ images: world.catalogue.publicImages.map(presentImage) }),
};
