interface Host {
  readonly process?: { readonly env?: Readonly<Record<string, string | undefined>> };
}

/** An environment variable; `undefined` when it is empty, not set, not readable, or the runtime has none. */
export function env(name: string): string | undefined {
  try {
    return (globalThis as Host).process?.env?.[name] || undefined;
  } catch {
    return undefined; // Deno refuses without a permission.
  }
}
