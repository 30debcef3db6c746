import type { ErrorCode } from "./error-code.ts";
import type { ErrorDetails } from "./error-details.ts";

/** What to do about each precondition that the service checks. */
const PRECONDITIONS: Readonly<Record<string, string>> = {
  BILLING_ACCOUNT_BLOCKED: "the billing account is blocked: settle what it owes, or ask support",
  BILLING_ACCOUNT_DISABLED: "the billing account is disabled: enable it, or move the project to another",
  VM_NOT_ACTIVE_OR_STOPPED: "wait until the VM is ACTIVE or STOPPED",
  VM_NOT_STOPPED: "stop the VM and wait until it is STOPPED",
  VM_NOT_ACTIVE: "start the VM and wait until it is ACTIVE",
  VM_NOT_READY: "the VM is changing: wait until its state settles",
  VM_COMMITTED: "the VM is under a commitment: wait until that ends",
  IMAGE_IN_USE: "delete the VMs made from the image first",
  IMAGE_NOT_READY: "wait until the image is READY",
  NETWORK_NOT_READY: "wait until the network is ACTIVE",
  SECURITY_GROUP_IN_USE: "the security group is attached: detach it first",
  SECURITY_GROUP_NOT_IN_USE: "the security group is not attached: there is nothing to detach",
  DISK_IN_USE: "detach the disk from its VM first",
  DISK_NOT_READY: "wait until the disk is READY",
  DISK_NOT_IN_USE: "attach the disk to a VM first",
  DISK_TYPE_INCORRECT: "use a storage disk: a boot disk stays with its VM",
};

const NO_CAPACITY = "NO_CAPACITY";

/** "No hosts" comes as INVALID_ARGUMENT, like a bad request; only the words tell it apart. */
const NO_HOSTS =
  /\bno (?:\w+ )?hosts? (?:is |are )?(?:currently )?available|\b(?:no|not enough|insufficient) capacity\b/i;

/** What to do about a code, where nothing better is known. */
const BY_CODE: Readonly<Partial<Record<ErrorCode, string>>> = {
  NOT_FOUND: "check the ids and the project",
  ALREADY_EXISTS: "choose another id, or use the one that exists",
  ABORTED: "something else changed it at the same time: read it and try again",
  UNIMPLEMENTED: "the service does not know this call: check baseUrl, or update the client",
};

/** A finer reason than the code: no capacity, the service's own reason, or the precondition that was not met. */
export function reasonOf(code: ErrorCode, message: string, details: ErrorDetails): string | undefined {
  if (code !== "NOT_FOUND" && NO_HOSTS.test(message)) return NO_CAPACITY;
  const named = details.info?.reason || details.preconditions[0]?.type;
  return named || message.match(/\b[A-Z]+(?:_[A-Z]+)+\b/g)?.find((word) => Object.hasOwn(PRECONDITIONS, word));
}

/** What to do next after a failure; empty when there is nothing to add to the service's message. */
export function adviceOn(
  code: ErrorCode,
  message: string,
  reason: string | undefined,
  details: ErrorDetails,
  credential: string | undefined,
): string {
  const { fields, quota, preconditions, retryDelay } = details;
  const steps: (string | undefined)[] = [
    ...fields
      .filter(({ description }) => !message.includes(description))
      .slice(0, 5)
      .map(({ field, description }) => `${field}: ${description}`),
    ...quota.slice(0, 3).map(({ subject, description }) => `quota ${subject}: ${description}`),
  ];
  if (reason === NO_CAPACITY) {
    steps.push("no host has room for this now: try another data center, machine type or size, or try later");
  } else if (code === "UNAUTHENTICATED") {
    steps.push(
      credential
        ? `the credential came from ${credential}: check that it is right and not expired`
        : "no credential was sent",
    );
  } else if (code === "PERMISSION_DENIED") {
    steps.push(`ask for the permission${credential ? `; the credential came from ${credential}` : ""}`);
  } else {
    const types = [...preconditions.map(({ type }) => type), reason ?? ""];
    const met = [...new Set(types)]
      .filter((type) => Object.hasOwn(PRECONDITIONS, type))
      .map((type) => PRECONDITIONS[type]);
    steps.push(...(met.length > 0 || steps.length > 0 ? met : [BY_CODE[code]]));
  }
  if (retryDelay !== undefined) steps.push(`try again in ${retryDelay / 1000} s`);
  return steps.filter(Boolean).join("; ");
}
