import type { Candidate } from "./complete.ts";
import { quoted, shellWords } from "./shell-words.ts";

/** What `cudo complete --bash` is given: all before the cursor, and the end of it that bash will replace. */
export interface BashLine {
  readonly line: string;
  readonly replaced: string;
}

/** The words of the line, those of `cudo complete`: without the name of the command, the last one still being typed. */
export function bashWords(line: string): string[] {
  const { before, open } = shellWords(line);
  return [...before.slice(1), open.value];
}

/**
 * Candidates as bash writes them into the line. It replaces only what stands behind the last of `COMP_WORDBREAKS`, such as `=`, `:`
 * and an open quote; and it quotes nothing.
 */
export function bashReplies({ line, replaced }: BashLine, candidates: readonly Candidate[]): string[] {
  const { raw, quote } = shellWords(line).open;
  const stays = shellWords(raw.slice(0, raw.endsWith(replaced) ? raw.length - replaced.length : 0)).open.value;
  return candidates.map(({ value }) => quoted(value.slice(stays.length), quote));
}
