import { useEffect, useState } from "preact/hooks";

/** Which page the address names: the VMs of a project, or one of them. */
export interface Route {
  readonly projectId?: string | undefined;
  readonly vmId?: string | undefined;
}

const PAGE = /^#\/projects\/([^/]+)\/vms(?:\/([^/]+))?$/;

/** Reads the part of an address after `#`. What names no page is the first one. */
export function readRoute(hash: string): Route {
  try {
    const [, projectId, vmId] = (PAGE.exec(hash) ?? []).map((part) => part && decodeURIComponent(part));
    return { projectId, vmId };
  } catch {
    return {};
  }
}

/** The address of the VMs of a project. */
export const vmsHref = (projectId: string): string => `#/projects/${encodeURIComponent(projectId)}/vms`;

/** The address of a VM. */
export const vmHref = (projectId: string, vmId: string): string => `${vmsHref(projectId)}/${encodeURIComponent(vmId)}`;

/** The page that the address names now. */
export function useRoute(): Route {
  const [hash, setHash] = useState(() => location.hash);
  useEffect(() => {
    const ended = new AbortController();
    addEventListener("hashchange", () => setHash(location.hash), { signal: ended.signal });
    return () => ended.abort();
  }, []);
  return readRoute(hash);
}
