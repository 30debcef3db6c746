import type { Side } from "../diff/codes.ts";

/**
 * A difference between the vendor's document and ours that is no drift: the vendor's generator loses or garbles something,
 * and our spec says it right. A finding belongs to it when every part that is given fits.
 */
export interface Curation {
  readonly why: string;
  readonly codes: readonly string[];
  readonly side?: Side;
  /** The place, in our words; for what only the vendor has, in the vendor's. */
  readonly at?: RegExp;
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** Our curations. One that no finding needs any more is reported, so that this table does not outlive its reasons. */
export const CURATIONS: readonly Curation[] = [
  {
    why: "The service takes `Authorization: Bearer <key>`, which `apiKey` in a header cannot say.",
    codes: ["security-changed"],
    before: /^bearer$/,
    after: /^header Authorization$/,
  },
  {
    why: "The catalogue answers without a credential.",
    codes: ["security-added"],
    at: /^(GetClusterMachineType|GetVMMachineType|ListClusterMachineTypes|ListMachineOperatingSystems|ListMachineTypes|ListPublicVMImages|ListVMDataCenters|ListVMGpuModels|ListVMMachineTypes2?|ListVolumePrices)$/,
  },
  {
    why: "`Get` says nothing about what is got.",
    codes: ["operation-renamed"],
    at: /^GetCurrentUser$/,
    after: /^Get$/,
  },
  {
    why: "A parameter has one name wherever it means one thing; the names in a path are not sent.",
    codes: ["path-parameter-renamed"],
    before: /^(billingAccountId|projectId)$/,
    after: /^id$/,
  },
  {
    why: "API keys have ids, as everything else does; the names in a path are not sent.",
    codes: ["path-parameter-renamed"],
    at: /^DeleteApiKey$/,
    after: /^name$/,
  },
  {
    why: "The gateway writes every field, always; proto3 knows no required ones, so the vendor's document lists none.",
    codes: ["field-optional"],
    side: "response",
  },
  {
    why: "An unset message or time comes back as null.",
    codes: ["nullable-removed"],
    side: "response",
    before: /^(string<date-time>|[A-Z]\w*) or null$/,
  },
  {
    why: "The same messages and times where a billing account is sent back as it was read.",
    codes: ["nullable-removed"],
    side: "request",
    at: /^(Charge\.(amount|createTime)|Transaction\.(amount|createTime|lastPaymentError|latestCharge))$/,
  },
  {
    why: "JSON cannot write infinity, so a floating-point number may come as a string.",
    codes: ["type-changed"],
    side: "response",
    before: /^Double$/,
    after: /^number<(float|double)>$/,
  },
  {
    why: "Errors carry typed details, and sometimes the name of their code.",
    codes: ["type-changed", "field-removed"],
    side: "response",
    at: /^Status\.(details\[\]|status)$/,
  },
  {
    why: "The vendor's document has no pattern, length or range anywhere; ours come from what the service refuses.",
    codes: ["limits-changed"],
    after: /^none$/,
  },
  {
    why: "A hint for people and forms; on the wire it is a string.",
    codes: ["format-changed"],
    side: "request",
    before: /^string<(email|uri|password)>$/,
    after: /^string$/,
  },
  {
    why: "A JSON number from a 32-bit field, whatever the generator calls it.",
    codes: ["format-changed"],
    at: /^(ResizeVM query (memoryGib|vcpus)|VM\.(bootDiskSizeGib|gpuQuantity|memory|vcpus))$/,
    before: /^integer<int32>$/,
    after: /^integer<int64>$/,
  },
  {
    why: "OpenAPI 3.0 ignores what stands beside a `$ref`, so these read-only fields lost their mark.",
    codes: ["field-added"],
    side: "request",
    at: /^((Create|Update)(Cluster|ClusterMachine|Machine|Network|StorageDisk|Volume) body|UpdateBillingAccountBody\.billingAccount)\.(diskState|diskType|gibPriceHr|machinePriceHr|networkType|priceHr|state|totalMachinePriceHr|totalPriceHr|vmState)$/,
  },
  {
    why: "A PATCH changes the keys that are present; the vendor's bodies copy the resource with what it requires.",
    codes: ["field-required", "required-field-added"],
    side: "request",
    at: /^(UpdateCluster body\.(dataCenterId|machineCount|machineTypeId)|UpdateMachine body\.(dataCenterId|machineTypeId|os)|UpdateProject body\.billingAccountId|UpdateSecurityGroup body\.dataCenterId|UpdateVolume body\.(dataCenterId|sizeGib))$/,
  },
  {
    why: "A VM without GPUs need not say so.",
    codes: ["field-required"],
    at: /^CreateVMBody\.gpus$/,
  },
  {
    why: "The service refuses the call without it.",
    codes: ["parameter-optional"],
    at: /^(AttachSecurityGroup query securityGroupId|AttachStorageDisk query vmId|CreateBillingAccountCredit(CheckoutSession|Payment) query amount\.value|DetachSecurityGroup query securityGroupId|ResizeVMDisk query (diskId|sizeGib))$/,
  },
  {
    why: "The service refuses the call without it, or sends nothing without it.",
    codes: ["field-optional"],
    side: "request",
    at: /^(Charge\.failureCode|CommitVMBody\.commitmentTerm|Decimal\.value|ObjectStorageKey\.(accessKey|secretKey)|RuleBody\.(protocol|ruleType)|UpdateBillingAccountBody\.billingAccount|UpdateSecurityGroup body\.rules)$/,
  },
  {
    why: "The vendor deprecates it in a comment, without the flag.",
    codes: ["field-undeprecated"],
    at: /^CreateVMBody\.bootDisk$/,
  },
];
