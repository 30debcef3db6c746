import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

const LICENSE = /^(?:licen[cs]e|copying|notice)(?:[.-].*)?$/i;

/**
 * What must go with a bundle that holds code of others: name, version and license of each package that these modules are of.
 * Undefined when there is none; throws when a package says nothing of its license.
 */
export function thirdPartyNotices(modules) {
  const folders = modules.filter((id) => /[/\\]node_modules[/\\]/.test(id) && !id.startsWith("\0")).map(packageOf);
  if (folders.length === 0) return undefined;
  const sections = [...new Set(folders)].map(noticeOf).sort();
  return `# Third-party notices\n\nThis package holds code of others, under these licenses.\n\n${sections.join("\n")}`;
}

/** The folder of the package that a file is of. Manifests without a name only say how to read the files beside them. */
function packageOf(file) {
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, "package.json");
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).name) return folder;
  }
  throw new Error(`${file} is of no package`);
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const texts = readdirSync(folder)
    .filter((file) => LICENSE.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n").trim());
  if (texts.length === 0 && !license) throw new Error(`${name} says nothing of its license`);
  const quoted = texts.map((text) => `\`\`\`\`\n${text}\n\`\`\`\`\n`);
  return [`## ${name} ${version}\n`, `License: ${license ?? "see below"}\n`, ...quoted].join("\n");
}
