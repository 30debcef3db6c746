import { type NumberedPage, pageByNumber } from "../paging.ts";
import type { ProjectCollection, Records } from "../state/store.ts";
import type { World } from "../world.ts";

/** How the lists of a project's resources are asked for. */
export interface ListQuery {
  readonly dataCenterId?: string | undefined;
  readonly pageNumber?: number | undefined;
  readonly pageSize?: number | undefined;
}

/** One page of a project's resources, or of those in one data center. The call has looked at what is on the page. */
export function listPage<Type extends ProjectCollection>(
  { store, scheduler }: World,
  type: Type,
  projectId: string,
  { dataCenterId, ...paging }: ListQuery,
): NumberedPage<Records[Type]> {
  const all: Records[Type][] = store[type].list(projectId);
  const wanted = dataCenterId === undefined ? all : all.filter((record) => record.dataCenterId === dataCenterId);
  const page = pageByNumber(wanted, paging);
  for (const { id } of page.items) scheduler.observe({ type, scope: projectId, id });
  return page;
}
