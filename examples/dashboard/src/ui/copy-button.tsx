import { useState } from "preact/hooks";

/** Copies a text, and says so. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [copied, setCopied] = useState<string>();
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
