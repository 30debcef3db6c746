/** What every program is told. */
export interface Settings {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly projectId: string;
}
