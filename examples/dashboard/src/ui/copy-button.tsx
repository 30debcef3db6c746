import { useState } from "preact/hooks";

/** Copies a text, and says so. Pages served over plain http may not copy: there it is absent. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [copied, setCopied] = useState<string>();
  if (!isSecureContext) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(text);
  };
  return (
    <button type="button" class="small" aria-label={label} onClick={copy}>
      <span aria-live="polite">{copied === text ? "Copied" : "Copy"}</span>
    </button>
  );
}
