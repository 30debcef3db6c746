import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packageOf } from "./package-of.mjs";

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
