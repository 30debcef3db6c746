/** Where the API and its OpenID provider are. The server of the page says so; nothing in it is secret. */
export interface Config {
  readonly apiUrl: string;
  readonly issuer: string;
  readonly clientId: string;
}

/** Reads `/config.json` beside the page. @throws Error that names what is missing */
export async function loadConfig(): Promise<Config> {
  const response = await fetch("/config.json", { cache: "no-store" });
  if (!response.ok)
    throw new Error(`/config.json answered HTTP ${response.status}: is this served by "npm run dashboard"?`);
  const found: Readonly<Record<string, unknown>> = await response.json();
  const text = (name: keyof Config): string => {
    const value = found[name];
    if (typeof value !== "string" || value === "") throw new Error(`/config.json has no ${name}: restart the server.`);
    return value;
  };
  return { apiUrl: text("apiUrl"), issuer: text("issuer"), clientId: text("clientId") };
}
