import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Keeps the keyboard's place when what had the focus is gone: it goes to the heading instead of the top of the page.
 * @returns a handler for the `focusin` events of the part of the page to guard
 */
export function useKeptFocus(heading: RefObject<HTMLElement | null>): (event: FocusEvent) => void {
  const last = useRef<Element | undefined>(undefined);
  useLayoutEffect(() => {
    if (last.current && !last.current.isConnected && document.activeElement === document.body) heading.current?.focus();
  });
  return ({ target }) => {
    last.current = target instanceof Element ? target : undefined;
  };
}
