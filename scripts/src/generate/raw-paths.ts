import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import type { Document } from "./document.ts";

/** The source of `paths.ts`: the raw types of openapi-typescript, for calls by path. */
export async function rawPathsSource(doc: Document): Promise<string> {
  return astToString(await openapiTS(structuredClone(doc) as unknown as OpenAPI3, { silent: true }));
}
