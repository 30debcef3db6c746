import { ProjectResources } from "./project-resources.ts";
import type { Api } from "./resources/api.ts";

/** One project: its resources, over the same connections and credentials as the client that it came from. */
export class ProjectView extends ProjectResources {
  /** The project's id. */
  readonly id: string;

  /** @internal */
  constructor(api: Api, id: string) {
    super(api.under({ projectId: id }));
    this.id = id;
  }
}
