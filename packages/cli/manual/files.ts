import { markdownFiles } from "./markdown.ts";
import { readManual } from "./pages.ts";
import { manFiles } from "./roff.ts";

/** Every generated file, by its path in the package. */
export async function manualFiles(): Promise<Map<string, string>> {
  const manual = await readManual();
  const within = (folder: string, files: Map<string, string>) =>
    [...files].map(([name, content]) => [`${folder}/${name}`, content] as const);
  return new Map([...within("docs/reference", markdownFiles(manual)), ...within("man", manFiles(manual))]);
}
