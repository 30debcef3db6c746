import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { linkId } from "./vm-list.tsx";

/** Moves the focus along with the page: to the heading of a VM, and back to the link that led there. */
export function usePageFocus(vmId: string | undefined, heading: RefObject<HTMLElement | null>): void {
  const shown = useRef(vmId);
  useLayoutEffect(() => {
    const before = shown.current;
    shown.current = vmId;
    if (before === vmId) return;
    const link = vmId === undefined && before !== undefined ? document.getElementById(linkId(before)) : null;
    (link ?? heading.current)?.focus();
  }, [vmId]);
}
