import { IMAGE_PHASES } from "./image-phases.ts";
import { phased } from "./phased.ts";

export const imageLifecycle = phased({
  type: "images",
  phases: IMAGE_PHASES,
  onEnter(_world, image, { state }) {
    image.state = state;
  },
});
