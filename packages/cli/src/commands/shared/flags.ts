import type { KnownCommitmentTerm, KnownRole, KnownSshKeySource } from "@cudo-compute/client";
import { choice, many, required, text, toggle } from "../../kit/index.ts";
import { dataCenterIds } from "./ids.ts";

/** `--data-center`: where a new resource is made; the settings may bring it. */
export const dataCenter = text("the data center", {
  field: "dataCenterId",
  placeholder: "id",
  complete: dataCenterIds,
});

/** `--data-center` of a command whose resource belongs to one; the settings may bring it. */
export const inDataCenter = text("the data center, that of the settings by default", {
  placeholder: "id",
  complete: dataCenterIds,
});

/** `--data-center` of a list. */
export const onlyDataCenter = text("only those in this data center", { placeholder: "id", complete: dataCenterIds });

const TERMS = [
  "COMMITMENT_TERM_1_MONTH",
  "COMMITMENT_TERM_3_MONTHS",
  "COMMITMENT_TERM_6_MONTHS",
  "COMMITMENT_TERM_12_MONTHS",
  "COMMITMENT_TERM_24_MONTHS",
  "COMMITMENT_TERM_36_MONTHS",
  "COMMITMENT_TERM_60_MONTHS",
] as const satisfies readonly KnownCommitmentTerm[];

const SOURCES = [
  "SSH_KEY_SOURCE_PROJECT",
  "SSH_KEY_SOURCE_USER",
  "SSH_KEY_SOURCE_NONE",
] as const satisfies readonly KnownSshKeySource[];

const ROLES = ["OWNER", "EDITOR", "VIEWER"] as const satisfies readonly KnownRole[];

/** `--term`: how long something is kept, for `commit`. */
export const term = required(choice("for how long", TERMS, { prefix: "COMMITMENT_TERM_", placeholder: "term" }));

/** `--commitment-term` of a create or an update. */
export const commitmentTerm = choice("keep it for a term, for a lower price", TERMS, {
  prefix: "COMMITMENT_TERM_",
  field: "commitmentTerm",
  placeholder: "term",
});

/** `--ssh-key-source` and `--ssh-key`: who may log in. */
export const accessFlags = {
  sshKeySource: choice("whose SSH keys it accepts", SOURCES, { prefix: "SSH_KEY_SOURCE_", field: "sshKeySource" }),
  sshKey: many(text("one more SSH public key that it accepts, or a file with one", { placeholder: "key|file" })),
};

/** `--start-script`: what runs at the first boot. */
export const startScript = text("a file with a script for the first boot, - for stdin", { placeholder: "file" });

/** Who a permission is for, and which. */
export const permissionFlags = {
  userEmail: text("the user, by e-mail address", { placeholder: "address" }),
  userId: text("the user, by id", { placeholder: "id" }),
  role: required(choice("what the user may do", ROLES)),
};

/** `--yes` and `--dry-run` of commands that are like no other. */
export const dryRun = toggle("show the request, send nothing that changes anything");
