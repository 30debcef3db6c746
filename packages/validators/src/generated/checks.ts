// Generated from spec/ by `pnpm generate`. Do not edit.

import { type Failures, fail, isDouble, isInt64 } from "../check.ts";

/** @internal */
export function ApiKey(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (typeof data.key !== "string") {
      fail(failures, path + "/key", "string");
    }
    let data2 = data.createTime;
    if (typeof data2 !== "string" && data2 !== null) {
      fail(failures, path + "/createTime", "string?");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function BillingAccount(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (typeof data.displayName !== "string") {
      fail(failures, path + "/displayName", "string");
    }
    if (typeof data.state !== "string") {
      fail(failures, path + "/state", "string");
    }
    if (typeof data.paymentTerms !== "string") {
      fail(failures, path + "/paymentTerms", "string");
    }
    let data4 = data.creditBalance;
    if (data4 !== null) {
      Decimal(data4, path + "/creditBalance", failures);
    }
    let data5 = data.creditBalanceRecharge;
    if (data5 !== null) {
      CreditBalanceRecharge(data5, path + "/creditBalanceRecharge", failures);
    }
    let data6 = data.hourlySpendRate;
    if (data6 !== null) {
      Decimal(data6, path + "/hourlySpendRate", failures);
    }
    let data7 = data.hourlySpendLimit;
    if (data7 !== null) {
      Decimal(data7, path + "/hourlySpendLimit", failures);
    }
    if (typeof data.monthlySpend !== "string") {
      fail(failures, path + "/monthlySpend", "string");
    }
    let data9 = data.monthlySpendLimit;
    if (data9 !== null) {
      Decimal(data9, path + "/monthlySpendLimit", failures);
    }
    let data10 = data.billingThreshold;
    if (data10 !== null) {
      Decimal(data10, path + "/billingThreshold", failures);
    }
    let data11 = data.nextInvoiceTotal;
    if (data11 !== null) {
      Decimal(data11, path + "/nextInvoiceTotal", failures);
    }
    let data12 = data.invoiceTime;
    if (typeof data12 !== "string" && data12 !== null) {
      fail(failures, path + "/invoiceTime", "string?");
    }
    let data13 = data.billingAddress;
    if (data13 !== null) {
      BillingAddress(data13, path + "/billingAddress", failures);
    }
    let data14 = data.taxId;
    if (data14 !== null) {
      TaxId(data14, path + "/taxId", failures);
    }
    if (typeof data.stripeRef !== "string") {
      fail(failures, path + "/stripeRef", "string");
    }
    if (typeof data.createBy !== "string") {
      fail(failures, path + "/createBy", "string");
    }
    let data17 = data.createTime;
    if (typeof data17 !== "string" && data17 !== null) {
      fail(failures, path + "/createTime", "string?");
    }
    let data18 = data.deleteTime;
    if (typeof data18 !== "string" && data18 !== null) {
      fail(failures, path + "/deleteTime", "string?");
    }
    let data19 = data.purgeTime;
    if (typeof data19 !== "string" && data19 !== null) {
      fail(failures, path + "/purgeTime", "string?");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function BillingAccountPaymentMethod(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.card !== undefined) {
      let data0 = data.card;
      if (data0 !== null) {
        PaymentMethodCard(data0, path + "/card", failures);
      }
    }
    if (data.paypal !== undefined) {
      let data1 = data.paypal;
      if (data1 !== null) {
        PaymentMethodPaypal(data1, path + "/paypal", failures);
      }
    }
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (typeof data.isDefault !== "boolean") {
      fail(failures, path + "/isDefault", "boolean");
    }
    if (typeof data.type !== "string") {
      fail(failures, path + "/type", "string");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function BillingAccountPaymentMethods(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.paymentMethods;
    if (Array.isArray(data0)) {
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        BillingAccountPaymentMethod(data0[i0], path + "/paymentMethods/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/paymentMethods", "array");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function BillingAccountProject(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (!Number.isInteger(data.resourceCount)) {
      fail(failures, path + "/resourceCount", "integer");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function BillingAccountResult(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (typeof data.displayName !== "string") {
      fail(failures, path + "/displayName", "string");
    }
    let data2 = data.createTime;
    if (typeof data2 !== "string" && data2 !== null) {
      fail(failures, path + "/createTime", "string?");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function BillingAccountSetupIntent(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (typeof data.clientSecret !== "string") {
      fail(failures, path + "/clientSecret", "string");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function BillingAccountSpendRow(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.projectId !== "string") {
      fail(failures, path + "/projectId", "string");
    }
    if (typeof data.description !== "string") {
      fail(failures, path + "/description", "string");
    }
    if (!isDouble(data.quantity)) {
      fail(failures, path + "/quantity", "double");
    }
    if (typeof data.unit !== "string") {
      fail(failures, path + "/unit", "string");
    }
    let data4 = data.unitAmount;
    if (data4 !== null) {
      Decimal(data4, path + "/unitAmount", failures);
    }
    let data5 = data.amount;
    if (data5 !== null) {
      Decimal(data5, path + "/amount", failures);
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function BillingAddress(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.name !== "string") {
      fail(failures, path + "/name", "string");
    }
    if (typeof data.line1 !== "string") {
      fail(failures, path + "/line1", "string");
    }
    if (typeof data.line2 !== "string") {
      fail(failures, path + "/line2", "string");
    }
    if (typeof data.city !== "string") {
      fail(failures, path + "/city", "string");
    }
    if (typeof data.state !== "string") {
      fail(failures, path + "/state", "string");
    }
    if (typeof data.postalCode !== "string") {
      fail(failures, path + "/postalCode", "string");
    }
    if (typeof data.country !== "string") {
      fail(failures, path + "/country", "string");
    }
    if (typeof data.phone !== "string") {
      fail(failures, path + "/phone", "string");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function Charge(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.amount;
    if (data0 !== null) {
      Decimal(data0, path + "/amount", failures);
    }
    if (typeof data.status !== "string") {
      fail(failures, path + "/status", "string");
    }
    if (typeof data.paid !== "boolean") {
      fail(failures, path + "/paid", "boolean");
    }
    if (typeof data.refunded !== "boolean") {
      fail(failures, path + "/refunded", "boolean");
    }
    if (typeof data.failureCode !== "string") {
      fail(failures, path + "/failureCode", "string");
    }
    let data5 = data.createTime;
    if (typeof data5 !== "string" && data5 !== null) {
      fail(failures, path + "/createTime", "string?");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function Cluster(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (typeof data.projectId !== "string") {
      fail(failures, path + "/projectId", "string");
    }
    if (typeof data.dataCenterId !== "string") {
      fail(failures, path + "/dataCenterId", "string");
    }
    if (typeof data.machineTypeId !== "string") {
      fail(failures, path + "/machineTypeId", "string");
    }
    if (!Number.isInteger(data.machineCount)) {
      fail(failures, path + "/machineCount", "integer");
    }
    let data5 = data.machines;
    if (Array.isArray(data5)) {
      const len0 = data5.length;
      for (let i0 = 0; i0 < len0; i0++) {
        ClusterMachine(data5[i0], path + "/machines/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/machines", "array");
    }
    if (typeof data.state !== "string") {
      fail(failures, path + "/state", "string");
    }
    if (typeof data.architecture !== "string") {
      fail(failures, path + "/architecture", "string");
    }
    if (typeof data.cpuModel !== "string") {
      fail(failures, path + "/cpuModel", "string");
    }
    if (!Number.isInteger(data.cpuSpeedMhz)) {
      fail(failures, path + "/cpuSpeedMhz", "integer");
    }
    if (typeof data.gpuModelId !== "string") {
      fail(failures, path + "/gpuModelId", "string");
    }
    if (!Number.isInteger(data.totalCpuCores)) {
      fail(failures, path + "/totalCpuCores", "integer");
    }
    if (!Number.isInteger(data.totalMemoryGib)) {
      fail(failures, path + "/totalMemoryGib", "integer");
    }
    if (!Number.isInteger(data.totalGpus)) {
      fail(failures, path + "/totalGpus", "integer");
    }
    if (!Number.isInteger(data.totalDiskSizeGib)) {
      fail(failures, path + "/totalDiskSizeGib", "integer");
    }
    if (typeof data.networkType !== "string") {
      fail(failures, path + "/networkType", "string");
    }
    let data17 = data.ipoibConfig;
    if (data17 !== null) {
      ClusterIPOIBConfig(data17, path + "/ipoibConfig", failures);
    }
    let data18 = data.machinePriceHr;
    if (data18 !== null) {
      Decimal(data18, path + "/machinePriceHr", failures);
    }
    let data19 = data.totalMachinePriceHr;
    if (data19 !== null) {
      Decimal(data19, path + "/totalMachinePriceHr", failures);
    }
    let data20 = data.totalPriceHr;
    if (data20 !== null) {
      Decimal(data20, path + "/totalPriceHr", failures);
    }
    if (typeof data.commitmentTerm !== "string") {
      fail(failures, path + "/commitmentTerm", "string");
    }
    let data22 = data.commitmentEndTime;
    if (typeof data22 !== "string" && data22 !== null) {
      fail(failures, path + "/commitmentEndTime", "string?");
    }
    if (typeof data.sshKeySource !== "string") {
      fail(failures, path + "/sshKeySource", "string");
    }
    let data24 = data.customSshKeys;
    if (Array.isArray(data24)) {
      const len1 = data24.length;
      for (let i1 = 0; i1 < len1; i1++) {
        if (typeof data24[i1] !== "string") {
          fail(failures, path + "/customSshKeys/" + i1, "string");
        }
      }
    }
    else {
      fail(failures, path + "/customSshKeys", "array");
    }
    if (typeof data.startScript !== "string") {
      fail(failures, path + "/startScript", "string");
    }
    if (typeof data.createBy !== "string") {
      fail(failures, path + "/createBy", "string");
    }
    let data28 = data.createTime;
    if (typeof data28 !== "string" && data28 !== null) {
      fail(failures, path + "/createTime", "string?");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ClusterIPOIBConfig(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.networkPrefix !== "string") {
      fail(failures, path + "/networkPrefix", "string");
    }
    if (!Number.isInteger(data.hostBits)) {
      fail(failures, path + "/hostBits", "integer");
    }
    if (!Number.isInteger(data.portBits)) {
      fail(failures, path + "/portBits", "integer");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ClusterMachine(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (typeof data.projectId !== "string") {
      fail(failures, path + "/projectId", "string");
    }
    if (typeof data.dataCenterId !== "string") {
      fail(failures, path + "/dataCenterId", "string");
    }
    if (typeof data.machineTypeId !== "string") {
      fail(failures, path + "/machineTypeId", "string");
    }
    if (typeof data.state !== "string") {
      fail(failures, path + "/state", "string");
    }
    if (typeof data.powerState !== "string") {
      fail(failures, path + "/powerState", "string");
    }
    if (typeof data.internalIpAddress !== "string") {
      fail(failures, path + "/internalIpAddress", "string");
    }
    if (typeof data.externalIpAddress !== "string") {
      fail(failures, path + "/externalIpAddress", "string");
    }
    if (typeof data.architecture !== "string") {
      fail(failures, path + "/architecture", "string");
    }
    if (typeof data.cpuModel !== "string") {
      fail(failures, path + "/cpuModel", "string");
    }
    if (!Number.isInteger(data.cpuCores)) {
      fail(failures, path + "/cpuCores", "integer");
    }
    if (!Number.isInteger(data.cpuSpeedMhz)) {
      fail(failures, path + "/cpuSpeedMhz", "integer");
    }
    if (!Number.isInteger(data.memoryGib)) {
      fail(failures, path + "/memoryGib", "integer");
    }
    if (typeof data.gpuModelId !== "string") {
      fail(failures, path + "/gpuModelId", "string");
    }
    if (!Number.isInteger(data.gpus)) {
      fail(failures, path + "/gpus", "integer");
    }
    if (!Number.isInteger(data.disks)) {
      fail(failures, path + "/disks", "integer");
    }
    if (!Number.isInteger(data.diskSizeGib)) {
      fail(failures, path + "/diskSizeGib", "integer");
    }
    let data17 = data.volumeIds;
    if (Array.isArray(data17)) {
      const len0 = data17.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (typeof data17[i0] !== "string") {
          fail(failures, path + "/volumeIds/" + i0, "string");
        }
      }
    }
    else {
      fail(failures, path + "/volumeIds", "array");
    }
    let data19 = data.priceHr;
    if (data19 !== null) {
      Decimal(data19, path + "/priceHr", failures);
    }
    if (typeof data.createBy !== "string") {
      fail(failures, path + "/createBy", "string");
    }
    let data21 = data.createTime;
    if (typeof data21 !== "string" && data21 !== null) {
      fail(failures, path + "/createTime", "string?");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ConnectVMResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.connectUrl !== "string") {
      fail(failures, path + "/connectUrl", "string");
    }
    if (typeof data.token !== "string") {
      fail(failures, path + "/token", "string");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function CountVMsResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (!Number.isInteger(data.count)) {
      fail(failures, path + "/count", "integer");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function CreateBillingAccountCreditPaymentResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    StripeClientSecret(data.paymentIntent, path + "/paymentIntent", failures);
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function CreateVMResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    let data1 = data.vm;
    if (data1 !== null) {
      VM(data1, path + "/vm", failures);
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function CreditBalanceRecharge(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.autoRecharge !== "boolean") {
      fail(failures, path + "/autoRecharge", "boolean");
    }
    let data1 = data.low;
    if (data1 !== null) {
      Decimal(data1, path + "/low", failures);
    }
    let data2 = data.high;
    if (data2 !== null) {
      Decimal(data2, path + "/high", failures);
    }
    let data3 = data.transaction;
    if (data3 !== null) {
      Transaction(data3, path + "/transaction", failures);
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function CreditBalanceTransaction(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (typeof data.description !== "string") {
      fail(failures, path + "/description", "string");
    }
    let data2 = data.amount;
    if (data2 !== null) {
      Decimal(data2, path + "/amount", failures);
    }
    let data3 = data.createTime;
    if (typeof data3 !== "string" && data3 !== null) {
      fail(failures, path + "/createTime", "string?");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function Decimal(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.value !== "string") {
      fail(failures, path + "/value", "string");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function Disk(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (typeof data.projectId !== "string") {
      fail(failures, path + "/projectId", "string");
    }
    if (typeof data.dataCenterId !== "string") {
      fail(failures, path + "/dataCenterId", "string");
    }
    if (!Number.isInteger(data.sizeGib)) {
      fail(failures, path + "/sizeGib", "integer");
    }
    if (typeof data.diskType !== "string") {
      fail(failures, path + "/diskType", "string");
    }
    if (typeof data.diskState !== "string") {
      fail(failures, path + "/diskState", "string");
    }
    if (typeof data.vmId !== "string") {
      fail(failures, path + "/vmId", "string");
    }
    if (typeof data.publicImageId !== "string") {
      fail(failures, path + "/publicImageId", "string");
    }
    if (typeof data.privateImageId !== "string") {
      fail(failures, path + "/privateImageId", "string");
    }
    let data9 = data.createTime;
    if (typeof data9 !== "string" && data9 !== null) {
      fail(failures, path + "/createTime", "string?");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function DiskStoragePriceHr(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.diskGibPriceHr;
    if (data0 !== null) {
      Decimal(data0, path + "/diskGibPriceHr", failures);
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function Empty(data: any, path: string, failures: Failures): void {
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    fail(failures, path, "object");
  }
}

/** @internal */
export function GetBillingAccountDetailsResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    BillingAccount(data.billingAccount, path + "/billingAccount", failures);
    let data1 = data.stripeCustomer;
    if (data1 !== null) {
      StripeCustomer(data1, path + "/stripeCustomer", failures);
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function GetBillingAccountSpendDetailsResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.spend;
    if (Array.isArray(data0)) {
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        BillingAccountSpendRow(data0[i0], path + "/spend/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/spend", "array");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function GetClusterMachineTypeResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    MachineType(data.machineType, path + "/machineType", failures);
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function GetDiskResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    Disk(data.disk, path + "/disk", failures);
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function GetObjectStorageSessionKeyResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.endpoint !== "string") {
      fail(failures, path + "/endpoint", "string");
    }
    if (typeof data.accessKey !== "string") {
      fail(failures, path + "/accessKey", "string");
    }
    if (typeof data.secretKey !== "string") {
      fail(failures, path + "/secretKey", "string");
    }
    if (typeof data.sessionToken !== "string") {
      fail(failures, path + "/sessionToken", "string");
    }
    if (typeof data.sessionName !== "string") {
      fail(failures, path + "/sessionName", "string");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function GetVMResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    VM(data.VM, path + "/VM", failures);
    let data1 = data.vcpuPriceHr;
    if (data1 !== null) {
      Decimal(data1, path + "/vcpuPriceHr", failures);
    }
    let data2 = data.totalVcpuPriceHr;
    if (data2 !== null) {
      Decimal(data2, path + "/totalVcpuPriceHr", failures);
    }
    let data3 = data.memoryGibPriceHr;
    if (data3 !== null) {
      Decimal(data3, path + "/memoryGibPriceHr", failures);
    }
    let data4 = data.totalMemoryPriceHr;
    if (data4 !== null) {
      Decimal(data4, path + "/totalMemoryPriceHr", failures);
    }
    let data5 = data.gpuPriceHr;
    if (data5 !== null) {
      Decimal(data5, path + "/gpuPriceHr", failures);
    }
    let data6 = data.totalGpuPriceHr;
    if (data6 !== null) {
      Decimal(data6, path + "/totalGpuPriceHr", failures);
    }
    let data7 = data.storageGibPriceHr;
    if (data7 !== null) {
      Decimal(data7, path + "/storageGibPriceHr", failures);
    }
    let data8 = data.totalStoragePriceHr;
    if (data8 !== null) {
      Decimal(data8, path + "/totalStoragePriceHr", failures);
    }
    let data9 = data.ipv4PriceHr;
    if (data9 !== null) {
      Decimal(data9, path + "/ipv4PriceHr", failures);
    }
    let data10 = data.totalPriceHr;
    if (data10 !== null) {
      Decimal(data10, path + "/totalPriceHr", failures);
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function GpuModel(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (!Number.isInteger(data.memoryGib)) {
      fail(failures, path + "/memoryGib", "integer");
    }
    if (typeof data.modelName !== "string") {
      fail(failures, path + "/modelName", "string");
    }
    if (typeof data.vendorName !== "string") {
      fail(failures, path + "/vendorName", "string");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function Image(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (typeof data.name !== "string") {
      fail(failures, path + "/name", "string");
    }
    if (typeof data.displayName !== "string") {
      fail(failures, path + "/displayName", "string");
    }
    if (typeof data.description !== "string") {
      fail(failures, path + "/description", "string");
    }
    if (typeof data.platform !== "string") {
      fail(failures, path + "/platform", "string");
    }
    if (!Number.isInteger(data.sizeGib)) {
      fail(failures, path + "/sizeGib", "integer");
    }
    let data6 = data.installedPackages;
    if (Array.isArray(data6)) {
      const len0 = data6.length;
      for (let i0 = 0; i0 < len0; i0++) {
        Package(data6[i0], path + "/installedPackages/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/installedPackages", "array");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ImageResult(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (typeof data.projectId !== "string") {
      fail(failures, path + "/projectId", "string");
    }
    if (typeof data.dataCenterId !== "string") {
      fail(failures, path + "/dataCenterId", "string");
    }
    if (!Number.isInteger(data.sizeGib)) {
      fail(failures, path + "/sizeGib", "integer");
    }
    let data4 = data.createTime;
    if (typeof data4 !== "string" && data4 !== null) {
      fail(failures, path + "/createTime", "string?");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function Invoice(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (typeof data.number !== "string") {
      fail(failures, path + "/number", "string");
    }
    if (typeof data.status !== "string") {
      fail(failures, path + "/status", "string");
    }
    if (typeof data.currency !== "string") {
      fail(failures, path + "/currency", "string");
    }
    if (typeof data.description !== "string") {
      fail(failures, path + "/description", "string");
    }
    if (typeof data.billingReason !== "string") {
      fail(failures, path + "/billingReason", "string");
    }
    if (typeof data.autoAdvance !== "boolean") {
      fail(failures, path + "/autoAdvance", "boolean");
    }
    if (typeof data.hostedInvoiceUrl !== "string") {
      fail(failures, path + "/hostedInvoiceUrl", "string");
    }
    if (!isInt64(data.subtotalExcludingTax)) {
      fail(failures, path + "/subtotalExcludingTax", "int64");
    }
    if (!isInt64(data.subtotal)) {
      fail(failures, path + "/subtotal", "int64");
    }
    if (!isInt64(data.tax)) {
      fail(failures, path + "/tax", "int64");
    }
    if (!isInt64(data.totalExcludingTax)) {
      fail(failures, path + "/totalExcludingTax", "int64");
    }
    if (!isInt64(data.total)) {
      fail(failures, path + "/total", "int64");
    }
    if (!isInt64(data.amountDue)) {
      fail(failures, path + "/amountDue", "int64");
    }
    if (!isInt64(data.amountPaid)) {
      fail(failures, path + "/amountPaid", "int64");
    }
    if (!isInt64(data.amountRemaining)) {
      fail(failures, path + "/amountRemaining", "int64");
    }
    if (!isInt64(data.created)) {
      fail(failures, path + "/created", "int64");
    }
    if (!isInt64(data.periodStart)) {
      fail(failures, path + "/periodStart", "int64");
    }
    if (!isInt64(data.periodEnd)) {
      fail(failures, path + "/periodEnd", "int64");
    }
    if (!isInt64(data.dueDate)) {
      fail(failures, path + "/dueDate", "int64");
    }
    if (!isInt64(data.paidDate)) {
      fail(failures, path + "/paidDate", "int64");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function LastPaymentError(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.code !== "string") {
      fail(failures, path + "/code", "string");
    }
    if (typeof data.declineCode !== "string") {
      fail(failures, path + "/declineCode", "string");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function LatLng(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.latitude !== "number") {
      fail(failures, path + "/latitude", "number");
    }
    if (typeof data.longitude !== "number") {
      fail(failures, path + "/longitude", "number");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ListApiKeysResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.apiKeys;
    if (Array.isArray(data0)) {
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        ApiKey(data0[i0], path + "/apiKeys/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/apiKeys", "array");
    }
    if (!Number.isInteger(data.totalCount)) {
      fail(failures, path + "/totalCount", "integer");
    }
    if (!Number.isInteger(data.pageNumber)) {
      fail(failures, path + "/pageNumber", "integer");
    }
    if (!Number.isInteger(data.pageSize)) {
      fail(failures, path + "/pageSize", "integer");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ListBillingAccountCreditBalanceTransactionsResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.creditBalanceTransactions;
    if (Array.isArray(data0)) {
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        CreditBalanceTransaction(data0[i0], path + "/creditBalanceTransactions/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/creditBalanceTransactions", "array");
    }
    if (typeof data.hasMore !== "boolean") {
      fail(failures, path + "/hasMore", "boolean");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ListBillingAccountProjectsResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.projects;
    if (Array.isArray(data0)) {
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        BillingAccountProject(data0[i0], path + "/projects/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/projects", "array");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ListBillingAccountTransactionsResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.transactions;
    if (Array.isArray(data0)) {
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        Transaction(data0[i0], path + "/transactions/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/transactions", "array");
    }
    if (typeof data.hasMore !== "boolean") {
      fail(failures, path + "/hasMore", "boolean");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ListBillingAccountsResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.billingAccounts;
    if (Array.isArray(data0)) {
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        BillingAccount(data0[i0], path + "/billingAccounts/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/billingAccounts", "array");
    }
    if (typeof data.pageToken !== "string") {
      fail(failures, path + "/pageToken", "string");
    }
    if (!Number.isInteger(data.pageSize)) {
      fail(failures, path + "/pageSize", "integer");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ListClustersResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.clusters;
    if (Array.isArray(data0)) {
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        Cluster(data0[i0], path + "/clusters/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/clusters", "array");
    }
    if (!Number.isInteger(data.totalCount)) {
      fail(failures, path + "/totalCount", "integer");
    }
    if (!Number.isInteger(data.pageNumber)) {
      fail(failures, path + "/pageNumber", "integer");
    }
    if (!Number.isInteger(data.pageSize)) {
      fail(failures, path + "/pageSize", "integer");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ListDisksResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.disks;
    if (Array.isArray(data0)) {
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        Disk(data0[i0], path + "/disks/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/disks", "array");
    }
    if (!Number.isInteger(data.totalCount)) {
      fail(failures, path + "/totalCount", "integer");
    }
    if (!Number.isInteger(data.pageNumber)) {
      fail(failures, path + "/pageNumber", "integer");
    }
    if (!Number.isInteger(data.pageSize)) {
      fail(failures, path + "/pageSize", "integer");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ListImagesResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.images;
    if (Array.isArray(data0)) {
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        Image(data0[i0], path + "/images/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/images", "array");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ListInvoicesResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.invoices;
    if (Array.isArray(data0)) {
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        Invoice(data0[i0], path + "/invoices/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/invoices", "array");
    }
    if (typeof data.hasMore !== "boolean") {
      fail(failures, path + "/hasMore", "boolean");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ListMachineTypesResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.machineTypes;
    if (Array.isArray(data0)) {
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        MachineType(data0[i0], path + "/machineTypes/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/machineTypes", "array");
    }
    if (!Number.isInteger(data.totalCount)) {
      fail(failures, path + "/totalCount", "integer");
    }
    if (!Number.isInteger(data.pageNumber)) {
      fail(failures, path + "/pageNumber", "integer");
    }
    if (!Number.isInteger(data.pageSize)) {
      fail(failures, path + "/pageSize", "integer");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ListMachinesResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.machines;
    if (Array.isArray(data0)) {
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        Machine(data0[i0], path + "/machines/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/machines", "array");
    }
    if (!Number.isInteger(data.totalCount)) {
      fail(failures, path + "/totalCount", "integer");
    }
    if (!Number.isInteger(data.pageNumber)) {
      fail(failures, path + "/pageNumber", "integer");
    }
    if (!Number.isInteger(data.pageSize)) {
      fail(failures, path + "/pageSize", "integer");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ListNetworksResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.networks;
    if (Array.isArray(data0)) {
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        Network(data0[i0], path + "/networks/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/networks", "array");
    }
    if (!Number.isInteger(data.totalCount)) {
      fail(failures, path + "/totalCount", "integer");
    }
    if (!Number.isInteger(data.pageNumber)) {
      fail(failures, path + "/pageNumber", "integer");
    }
    if (!Number.isInteger(data.pageSize)) {
      fail(failures, path + "/pageSize", "integer");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ListObjectStorageBucketsResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.buckets;
    if (Array.isArray(data0)) {
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        ObjectStorageBucket(data0[i0], path + "/buckets/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/buckets", "array");
    }
    if (!Number.isInteger(data.totalCount)) {
      fail(failures, path + "/totalCount", "integer");
    }
    if (!Number.isInteger(data.pageNumber)) {
      fail(failures, path + "/pageNumber", "integer");
    }
    if (!Number.isInteger(data.pageSize)) {
      fail(failures, path + "/pageSize", "integer");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ListObjectStorageUsersResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.users;
    if (Array.isArray(data0)) {
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        ObjectStorageUser(data0[i0], path + "/users/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/users", "array");
    }
    if (!Number.isInteger(data.totalCount)) {
      fail(failures, path + "/totalCount", "integer");
    }
    if (!Number.isInteger(data.pageNumber)) {
      fail(failures, path + "/pageNumber", "integer");
    }
    if (!Number.isInteger(data.pageSize)) {
      fail(failures, path + "/pageSize", "integer");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ListOutstandingInvoicesResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.invoices;
    if (Array.isArray(data0)) {
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        Invoice(data0[i0], path + "/invoices/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/invoices", "array");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ListPermissionsResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.permissions;
    if (Array.isArray(data0)) {
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        UserPermission(data0[i0], path + "/permissions/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/permissions", "array");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ListPrivateVMImagesResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.images;
    if (Array.isArray(data0)) {
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        PrivateImage(data0[i0], path + "/images/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/images", "array");
    }
    if (!Number.isInteger(data.totalCount)) {
      fail(failures, path + "/totalCount", "integer");
    }
    if (!Number.isInteger(data.pageNumber)) {
      fail(failures, path + "/pageNumber", "integer");
    }
    if (!Number.isInteger(data.pageSize)) {
      fail(failures, path + "/pageSize", "integer");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ListProjectSshKeysResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.sshKeys;
    if (Array.isArray(data0)) {
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        SshKey(data0[i0], path + "/sshKeys/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/sshKeys", "array");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ListProjectsResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.projects;
    if (Array.isArray(data0)) {
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        Project(data0[i0], path + "/projects/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/projects", "array");
    }
    if (typeof data.pageToken !== "string") {
      fail(failures, path + "/pageToken", "string");
    }
    if (!Number.isInteger(data.pageSize)) {
      fail(failures, path + "/pageSize", "integer");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ListSecurityGroupsResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.securityGroups;
    if (Array.isArray(data0)) {
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        SecurityGroup(data0[i0], path + "/securityGroups/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/securityGroups", "array");
    }
    if (!Number.isInteger(data.totalCount)) {
      fail(failures, path + "/totalCount", "integer");
    }
    if (!Number.isInteger(data.pageNumber)) {
      fail(failures, path + "/pageNumber", "integer");
    }
    if (!Number.isInteger(data.pageSize)) {
      fail(failures, path + "/pageSize", "integer");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ListSshKeysResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.sshKeys;
    if (Array.isArray(data0)) {
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        SshKey(data0[i0], path + "/sshKeys/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/sshKeys", "array");
    }
    if (!Number.isInteger(data.totalCount)) {
      fail(failures, path + "/totalCount", "integer");
    }
    if (!Number.isInteger(data.pageNumber)) {
      fail(failures, path + "/pageNumber", "integer");
    }
    if (!Number.isInteger(data.pageSize)) {
      fail(failures, path + "/pageSize", "integer");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ListVMDataCentersResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.dataCenters;
    if (Array.isArray(data0)) {
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        VMDataCenter(data0[i0], path + "/dataCenters/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/dataCenters", "array");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ListVMGpuModelsResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.gpuModels;
    if (Array.isArray(data0)) {
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        GpuModel(data0[i0], path + "/gpuModels/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/gpuModels", "array");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ListVMMachineTypesResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.machineTypes;
    if (Array.isArray(data0)) {
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        VMMachineType(data0[i0], path + "/machineTypes/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/machineTypes", "array");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ListVMsResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.VMs;
    if (Array.isArray(data0)) {
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        VM(data0[i0], path + "/VMs/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/VMs", "array");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ListVolumePricesResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.prices;
    if (Array.isArray(data0)) {
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        VolumePrice(data0[i0], path + "/prices/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/prices", "array");
    }
    if (!Number.isInteger(data.totalCount)) {
      fail(failures, path + "/totalCount", "integer");
    }
    if (!Number.isInteger(data.pageNumber)) {
      fail(failures, path + "/pageNumber", "integer");
    }
    if (!Number.isInteger(data.pageSize)) {
      fail(failures, path + "/pageSize", "integer");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ListVolumesResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.volumes;
    if (Array.isArray(data0)) {
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        Volume(data0[i0], path + "/volumes/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/volumes", "array");
    }
    if (!Number.isInteger(data.totalCount)) {
      fail(failures, path + "/totalCount", "integer");
    }
    if (!Number.isInteger(data.pageNumber)) {
      fail(failures, path + "/pageNumber", "integer");
    }
    if (!Number.isInteger(data.pageSize)) {
      fail(failures, path + "/pageSize", "integer");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function Machine(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (typeof data.projectId !== "string") {
      fail(failures, path + "/projectId", "string");
    }
    if (typeof data.dataCenterId !== "string") {
      fail(failures, path + "/dataCenterId", "string");
    }
    if (typeof data.machineTypeId !== "string") {
      fail(failures, path + "/machineTypeId", "string");
    }
    if (typeof data.state !== "string") {
      fail(failures, path + "/state", "string");
    }
    if (typeof data.powerState !== "string") {
      fail(failures, path + "/powerState", "string");
    }
    if (typeof data.os !== "string") {
      fail(failures, path + "/os", "string");
    }
    if (typeof data.hostname !== "string") {
      fail(failures, path + "/hostname", "string");
    }
    let data8 = data.externalIpAddresses;
    if (Array.isArray(data8)) {
      const len0 = data8.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (typeof data8[i0] !== "string") {
          fail(failures, path + "/externalIpAddresses/" + i0, "string");
        }
      }
    }
    else {
      fail(failures, path + "/externalIpAddresses", "array");
    }
    if (typeof data.architecture !== "string") {
      fail(failures, path + "/architecture", "string");
    }
    if (typeof data.cpuModel !== "string") {
      fail(failures, path + "/cpuModel", "string");
    }
    if (!Number.isInteger(data.cpuCores)) {
      fail(failures, path + "/cpuCores", "integer");
    }
    if (!Number.isInteger(data.cpuSpeedMhz)) {
      fail(failures, path + "/cpuSpeedMhz", "integer");
    }
    if (!Number.isInteger(data.memoryGib)) {
      fail(failures, path + "/memoryGib", "integer");
    }
    if (typeof data.gpuModelId !== "string") {
      fail(failures, path + "/gpuModelId", "string");
    }
    if (!Number.isInteger(data.gpus)) {
      fail(failures, path + "/gpus", "integer");
    }
    if (!Number.isInteger(data.disks)) {
      fail(failures, path + "/disks", "integer");
    }
    if (!Number.isInteger(data.diskSizeGib)) {
      fail(failures, path + "/diskSizeGib", "integer");
    }
    let data19 = data.priceHr;
    if (data19 !== null) {
      Decimal(data19, path + "/priceHr", failures);
    }
    if (typeof data.commitmentTerm !== "string") {
      fail(failures, path + "/commitmentTerm", "string");
    }
    if (typeof data.sshKeySource !== "string") {
      fail(failures, path + "/sshKeySource", "string");
    }
    let data22 = data.customSshKeys;
    if (Array.isArray(data22)) {
      const len1 = data22.length;
      for (let i1 = 0; i1 < len1; i1++) {
        if (typeof data22[i1] !== "string") {
          fail(failures, path + "/customSshKeys/" + i1, "string");
        }
      }
    }
    else {
      fail(failures, path + "/customSshKeys", "array");
    }
    if (typeof data.startScript !== "string") {
      fail(failures, path + "/startScript", "string");
    }
    if (typeof data.userData !== "string") {
      fail(failures, path + "/userData", "string");
    }
    if (typeof data.createBy !== "string") {
      fail(failures, path + "/createBy", "string");
    }
    let data27 = data.createTime;
    if (typeof data27 !== "string" && data27 !== null) {
      fail(failures, path + "/createTime", "string?");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function MachineResult(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (typeof data.projectId !== "string") {
      fail(failures, path + "/projectId", "string");
    }
    if (typeof data.dataCenterId !== "string") {
      fail(failures, path + "/dataCenterId", "string");
    }
    if (typeof data.machineTypeId !== "string") {
      fail(failures, path + "/machineTypeId", "string");
    }
    if (typeof data.os !== "string") {
      fail(failures, path + "/os", "string");
    }
    if (typeof data.state !== "string") {
      fail(failures, path + "/state", "string");
    }
    if (typeof data.powerState !== "string") {
      fail(failures, path + "/powerState", "string");
    }
    if (typeof data.architecture !== "string") {
      fail(failures, path + "/architecture", "string");
    }
    if (typeof data.cpuModel !== "string") {
      fail(failures, path + "/cpuModel", "string");
    }
    if (!Number.isInteger(data.cpuCores)) {
      fail(failures, path + "/cpuCores", "integer");
    }
    if (!Number.isInteger(data.cpuSpeedMhz)) {
      fail(failures, path + "/cpuSpeedMhz", "integer");
    }
    if (!Number.isInteger(data.memoryGib)) {
      fail(failures, path + "/memoryGib", "integer");
    }
    if (typeof data.gpuModelId !== "string") {
      fail(failures, path + "/gpuModelId", "string");
    }
    if (!Number.isInteger(data.gpus)) {
      fail(failures, path + "/gpus", "integer");
    }
    if (!Number.isInteger(data.disks)) {
      fail(failures, path + "/disks", "integer");
    }
    if (!Number.isInteger(data.diskSizeGib)) {
      fail(failures, path + "/diskSizeGib", "integer");
    }
    if (!Number.isInteger(data.ipv4Addresses)) {
      fail(failures, path + "/ipv4Addresses", "integer");
    }
    let data17 = data.externalIpAddresses;
    if (Array.isArray(data17)) {
      const len0 = data17.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (typeof data17[i0] !== "string") {
          fail(failures, path + "/externalIpAddresses/" + i0, "string");
        }
      }
    }
    else {
      fail(failures, path + "/externalIpAddresses", "array");
    }
    let data19 = data.createTime;
    if (typeof data19 !== "string" && data19 !== null) {
      fail(failures, path + "/createTime", "string?");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function MachineType(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (typeof data.dataCenterId !== "string") {
      fail(failures, path + "/dataCenterId", "string");
    }
    if (typeof data.architecture !== "string") {
      fail(failures, path + "/architecture", "string");
    }
    if (typeof data.cpuModel !== "string") {
      fail(failures, path + "/cpuModel", "string");
    }
    if (!Number.isInteger(data.cpuCores)) {
      fail(failures, path + "/cpuCores", "integer");
    }
    if (!Number.isInteger(data.cpuSpeedMhz)) {
      fail(failures, path + "/cpuSpeedMhz", "integer");
    }
    if (!Number.isInteger(data.memoryGib)) {
      fail(failures, path + "/memoryGib", "integer");
    }
    if (typeof data.gpuModelId !== "string") {
      fail(failures, path + "/gpuModelId", "string");
    }
    if (!Number.isInteger(data.gpus)) {
      fail(failures, path + "/gpus", "integer");
    }
    if (!Number.isInteger(data.disks)) {
      fail(failures, path + "/disks", "integer");
    }
    if (!Number.isInteger(data.diskSizeGib)) {
      fail(failures, path + "/diskSizeGib", "integer");
    }
    if (typeof data.networkType !== "string") {
      fail(failures, path + "/networkType", "string");
    }
    if (!Number.isInteger(data.machinesFree)) {
      fail(failures, path + "/machinesFree", "integer");
    }
    let data13 = data.prices;
    if (Array.isArray(data13)) {
      const len0 = data13.length;
      for (let i0 = 0; i0 < len0; i0++) {
        MachineTypePrice(data13[i0], path + "/prices/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/prices", "array");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function MachineTypePrice(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.machineTypeId !== "string") {
      fail(failures, path + "/machineTypeId", "string");
    }
    if (typeof data.dataCenterId !== "string") {
      fail(failures, path + "/dataCenterId", "string");
    }
    if (typeof data.commitmentTerm !== "string") {
      fail(failures, path + "/commitmentTerm", "string");
    }
    let data3 = data.priceHr;
    if (data3 !== null) {
      Decimal(data3, path + "/priceHr", failures);
    }
    let data4 = data.ipv4PriceHr;
    if (data4 !== null) {
      Decimal(data4, path + "/ipv4PriceHr", failures);
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function MonitorVMResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.items;
    if (Array.isArray(data0)) {
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        VMMonitoringItem(data0[i0], path + "/items/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/items", "array");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function Network(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (typeof data.projectId !== "string") {
      fail(failures, path + "/projectId", "string");
    }
    if (typeof data.dataCenterId !== "string") {
      fail(failures, path + "/dataCenterId", "string");
    }
    if (typeof data.ipRange !== "string") {
      fail(failures, path + "/ipRange", "string");
    }
    if (typeof data.gateway !== "string") {
      fail(failures, path + "/gateway", "string");
    }
    if (typeof data.internalIpAddress !== "string") {
      fail(failures, path + "/internalIpAddress", "string");
    }
    if (typeof data.externalIpAddress !== "string") {
      fail(failures, path + "/externalIpAddress", "string");
    }
    if (typeof data.state !== "string") {
      fail(failures, path + "/state", "string");
    }
    if (typeof data.vmState !== "string") {
      fail(failures, path + "/vmState", "string");
    }
    let data9 = data.priceHr;
    if (data9 !== null) {
      Decimal(data9, path + "/priceHr", failures);
    }
    let data10 = data.createTime;
    if (typeof data10 !== "string" && data10 !== null) {
      fail(failures, path + "/createTime", "string?");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function NetworkPriceHr(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.priceHr;
    if (data0 !== null) {
      Decimal(data0, path + "/priceHr", failures);
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ObjectStorageBucket(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (typeof data.projectId !== "string") {
      fail(failures, path + "/projectId", "string");
    }
    if (typeof data.dataCenterId !== "string") {
      fail(failures, path + "/dataCenterId", "string");
    }
    if (typeof data.endpoint !== "string") {
      fail(failures, path + "/endpoint", "string");
    }
    if (!isInt64(data.objectCount)) {
      fail(failures, path + "/objectCount", "int64");
    }
    if (!isInt64(data.sizeBytes)) {
      fail(failures, path + "/sizeBytes", "int64");
    }
    if (!isInt64(data.billableBytes)) {
      fail(failures, path + "/billableBytes", "int64");
    }
    let data7 = data.storageGibPriceHr;
    if (data7 !== null) {
      Decimal(data7, path + "/storageGibPriceHr", failures);
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ObjectStorageKey(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.accessKey !== "string") {
      fail(failures, path + "/accessKey", "string");
    }
    if (typeof data.secretKey !== "string") {
      fail(failures, path + "/secretKey", "string");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ObjectStorageUser(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (typeof data.projectId !== "string") {
      fail(failures, path + "/projectId", "string");
    }
    if (typeof data.dataCenterId !== "string") {
      fail(failures, path + "/dataCenterId", "string");
    }
    let data3 = data.keys;
    if (Array.isArray(data3)) {
      const len0 = data3.length;
      for (let i0 = 0; i0 < len0; i0++) {
        ObjectStorageKey(data3[i0], path + "/keys/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/keys", "array");
    }
    if (typeof data.createBy !== "string") {
      fail(failures, path + "/createBy", "string");
    }
    let data6 = data.createTime;
    if (typeof data6 !== "string" && data6 !== null) {
      fail(failures, path + "/createTime", "string?");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function Package(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.name !== "string") {
      fail(failures, path + "/name", "string");
    }
    if (typeof data.description !== "string") {
      fail(failures, path + "/description", "string");
    }
    if (typeof data.version !== "string") {
      fail(failures, path + "/version", "string");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function PaymentMethodCard(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.brand !== "string") {
      fail(failures, path + "/brand", "string");
    }
    if (typeof data.country !== "string") {
      fail(failures, path + "/country", "string");
    }
    if (!isInt64(data.expMonth)) {
      fail(failures, path + "/expMonth", "int64");
    }
    if (!isInt64(data.expYear)) {
      fail(failures, path + "/expYear", "int64");
    }
    if (typeof data.fingerprint !== "string") {
      fail(failures, path + "/fingerprint", "string");
    }
    if (typeof data.last4 !== "string") {
      fail(failures, path + "/last4", "string");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function PaymentMethodPaypal(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.payerEmail !== "string") {
      fail(failures, path + "/payerEmail", "string");
    }
    if (typeof data.payerId !== "string") {
      fail(failures, path + "/payerId", "string");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function PaymentMethodRef(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (typeof data.paymentMethodId !== "string") {
      fail(failures, path + "/paymentMethodId", "string");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function PrivateImage(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (typeof data.projectId !== "string") {
      fail(failures, path + "/projectId", "string");
    }
    if (typeof data.dataCenterId !== "string") {
      fail(failures, path + "/dataCenterId", "string");
    }
    if (typeof data.description !== "string") {
      fail(failures, path + "/description", "string");
    }
    if (typeof data.platform !== "string") {
      fail(failures, path + "/platform", "string");
    }
    if (!Number.isInteger(data.sizeGib)) {
      fail(failures, path + "/sizeGib", "integer");
    }
    if (typeof data.state !== "string") {
      fail(failures, path + "/state", "string");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function PrivateImageResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    PrivateImage(data.image, path + "/image", failures);
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function Profile(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.emailAddress !== "string") {
      fail(failures, path + "/emailAddress", "string");
    }
    if (typeof data.firstName !== "string") {
      fail(failures, path + "/firstName", "string");
    }
    if (typeof data.lastName !== "string") {
      fail(failures, path + "/lastName", "string");
    }
    if (typeof data.picture !== "string") {
      fail(failures, path + "/picture", "string");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function Project(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (typeof data.billingAccountId !== "string") {
      fail(failures, path + "/billingAccountId", "string");
    }
    if (typeof data.createBy !== "string") {
      fail(failures, path + "/createBy", "string");
    }
    if (!Number.isInteger(data.resourceCount)) {
      fail(failures, path + "/resourceCount", "integer");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function ResizeVMResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    VM(data.vm, path + "/vm", failures);
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function Rule(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (typeof data.ruleType !== "string") {
      fail(failures, path + "/ruleType", "string");
    }
    if (typeof data.protocol !== "string") {
      fail(failures, path + "/protocol", "string");
    }
    if (typeof data.ports !== "string") {
      fail(failures, path + "/ports", "string");
    }
    if (typeof data.ipRangeCidr !== "string") {
      fail(failures, path + "/ipRangeCidr", "string");
    }
    if (typeof data.icmpType !== "string") {
      fail(failures, path + "/icmpType", "string");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function SearchResourcesResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.results;
    if (Array.isArray(data0)) {
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        SearchResult(data0[i0], path + "/results/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/results", "array");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function SearchResult(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.billingAccount !== undefined) {
      let data0 = data.billingAccount;
      if (data0 !== null) {
        BillingAccountResult(data0, path + "/billingAccount", failures);
      }
    }
    if (data.cluster !== undefined) {
      let data1 = data.cluster;
      if (data1 !== null) {
        Cluster(data1, path + "/cluster", failures);
      }
    }
    if (data.disk !== undefined) {
      let data2 = data.disk;
      if (data2 !== null) {
        Disk(data2, path + "/disk", failures);
      }
    }
    if (data.image !== undefined) {
      let data3 = data.image;
      if (data3 !== null) {
        ImageResult(data3, path + "/image", failures);
      }
    }
    if (data.machine !== undefined) {
      let data4 = data.machine;
      if (data4 !== null) {
        MachineResult(data4, path + "/machine", failures);
      }
    }
    if (data.network !== undefined) {
      let data5 = data.network;
      if (data5 !== null) {
        Network(data5, path + "/network", failures);
      }
    }
    if (data.project !== undefined) {
      let data6 = data.project;
      if (data6 !== null) {
        Project(data6, path + "/project", failures);
      }
    }
    if (data.virtualMachine !== undefined) {
      let data7 = data.virtualMachine;
      if (data7 !== null) {
        VirtualMachineResult(data7, path + "/virtualMachine", failures);
      }
    }
    if (data.volume !== undefined) {
      let data8 = data.volume;
      if (data8 !== null) {
        Volume(data8, path + "/volume", failures);
      }
    }
    if (typeof data.resourceName !== "string") {
      fail(failures, path + "/resourceName", "string");
    }
    if (typeof data.resourceType !== "string") {
      fail(failures, path + "/resourceType", "string");
    }
    if (!isDouble(data.score)) {
      fail(failures, path + "/score", "double");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function SecurityGroup(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (typeof data.projectId !== "string") {
      fail(failures, path + "/projectId", "string");
    }
    if (typeof data.dataCenterId !== "string") {
      fail(failures, path + "/dataCenterId", "string");
    }
    if (typeof data.description !== "string") {
      fail(failures, path + "/description", "string");
    }
    let data4 = data.rules;
    if (Array.isArray(data4)) {
      const len0 = data4.length;
      for (let i0 = 0; i0 < len0; i0++) {
        Rule(data4[i0], path + "/rules/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/rules", "array");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function SshKey(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (typeof data.publicKey !== "string") {
      fail(failures, path + "/publicKey", "string");
    }
    if (typeof data.type !== "string") {
      fail(failures, path + "/type", "string");
    }
    if (typeof data.fingerprint !== "string") {
      fail(failures, path + "/fingerprint", "string");
    }
    if (typeof data.comment !== "string") {
      fail(failures, path + "/comment", "string");
    }
    let data5 = data.createTime;
    if (typeof data5 !== "string" && data5 !== null) {
      fail(failures, path + "/createTime", "string?");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function StripeClientSecret(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.clientSecret !== "string") {
      fail(failures, path + "/clientSecret", "string");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function StripeCustomer(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (typeof data.name !== "string") {
      fail(failures, path + "/name", "string");
    }
    if (typeof data.email !== "string") {
      fail(failures, path + "/email", "string");
    }
    let data3 = data.balance;
    if (data3 !== null) {
      Decimal(data3, path + "/balance", failures);
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function TaxId(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (typeof data.type !== "string") {
      fail(failures, path + "/type", "string");
    }
    if (typeof data.value !== "string") {
      fail(failures, path + "/value", "string");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function Transaction(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (typeof data.description !== "string") {
      fail(failures, path + "/description", "string");
    }
    let data2 = data.amount;
    if (data2 !== null) {
      Decimal(data2, path + "/amount", failures);
    }
    if (typeof data.status !== "string") {
      fail(failures, path + "/status", "string");
    }
    if (typeof data.succeeded !== "boolean") {
      fail(failures, path + "/succeeded", "boolean");
    }
    let data5 = data.createTime;
    if (typeof data5 !== "string" && data5 !== null) {
      fail(failures, path + "/createTime", "string?");
    }
    let data6 = data.latestCharge;
    if (data6 !== null) {
      Charge(data6, path + "/latestCharge", failures);
    }
    let data7 = data.lastPaymentError;
    if (data7 !== null) {
      LastPaymentError(data7, path + "/lastPaymentError", failures);
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function UpdateVMExpireTimeResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.expireTime;
    if (typeof data0 !== "string" && data0 !== null) {
      fail(failures, path + "/expireTime", "string?");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function UpdateVMMetadataResponse(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.metadata;
    if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
      for (const key0 in data0) {
        if (typeof data0[key0] !== "string") {
          fail(failures, path + "/metadata/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "string");
        }
      }
    }
    else {
      fail(failures, path + "/metadata", "object");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function UserPermission(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.userId !== "string") {
      fail(failures, path + "/userId", "string");
    }
    if (typeof data.userEmail !== "string") {
      fail(failures, path + "/userEmail", "string");
    }
    if (typeof data.userPicture !== "string") {
      fail(failures, path + "/userPicture", "string");
    }
    if (typeof data.role !== "string") {
      fail(failures, path + "/role", "string");
    }
    if (typeof data.permissionRole !== "string") {
      fail(failures, path + "/permissionRole", "string");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function VM(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.authorizedSshKeys !== "string") {
      fail(failures, path + "/authorizedSshKeys", "string");
    }
    let data1 = data.bootDisk;
    if (data1 !== null) {
      Disk(data1, path + "/bootDisk", failures);
    }
    if (!Number.isInteger(data.bootDiskSizeGib)) {
      fail(failures, path + "/bootDiskSizeGib", "integer");
    }
    let data3 = data.commitmentEndTime;
    if (typeof data3 !== "string" && data3 !== null) {
      fail(failures, path + "/commitmentEndTime", "string?");
    }
    if (typeof data.commitmentTerm !== "string") {
      fail(failures, path + "/commitmentTerm", "string");
    }
    if (typeof data.cpuModel !== "string") {
      fail(failures, path + "/cpuModel", "string");
    }
    if (typeof data.createBy !== "string") {
      fail(failures, path + "/createBy", "string");
    }
    let data7 = data.createTime;
    if (typeof data7 !== "string" && data7 !== null) {
      fail(failures, path + "/createTime", "string?");
    }
    if (typeof data.datacenterId !== "string") {
      fail(failures, path + "/datacenterId", "string");
    }
    let data9 = data.expireTime;
    if (typeof data9 !== "string" && data9 !== null) {
      fail(failures, path + "/expireTime", "string?");
    }
    if (typeof data.externalIpAddress !== "string") {
      fail(failures, path + "/externalIpAddress", "string");
    }
    if (typeof data.gpuModel !== "string") {
      fail(failures, path + "/gpuModel", "string");
    }
    if (typeof data.gpuModelId !== "string") {
      fail(failures, path + "/gpuModelId", "string");
    }
    if (!Number.isInteger(data.gpuQuantity)) {
      fail(failures, path + "/gpuQuantity", "integer");
    }
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (typeof data.imageId !== "string") {
      fail(failures, path + "/imageId", "string");
    }
    if (typeof data.imageName !== "string") {
      fail(failures, path + "/imageName", "string");
    }
    if (typeof data.internalIpAddress !== "string") {
      fail(failures, path + "/internalIpAddress", "string");
    }
    if (typeof data.machineType !== "string") {
      fail(failures, path + "/machineType", "string");
    }
    if (!Number.isInteger(data.memory)) {
      fail(failures, path + "/memory", "integer");
    }
    let data20 = data.metadata;
    if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
      for (const key0 in data20) {
        if (typeof data20[key0] !== "string") {
          fail(failures, path + "/metadata/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "string");
        }
      }
    }
    else {
      fail(failures, path + "/metadata", "object");
    }
    let data22 = data.nics;
    if (Array.isArray(data22)) {
      const len0 = data22.length;
      for (let i0 = 0; i0 < len0; i0++) {
        VMNic(data22[i0], path + "/nics/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/nics", "array");
    }
    let data24 = data.price;
    if (data24 !== null) {
      VMPrice(data24, path + "/price", failures);
    }
    if (typeof data.privateImageId !== "string") {
      fail(failures, path + "/privateImageId", "string");
    }
    if (typeof data.projectId !== "string") {
      fail(failures, path + "/projectId", "string");
    }
    if (typeof data.publicImageId !== "string") {
      fail(failures, path + "/publicImageId", "string");
    }
    if (typeof data.publicImageName !== "string") {
      fail(failures, path + "/publicImageName", "string");
    }
    if (typeof data.publicIpAddress !== "string") {
      fail(failures, path + "/publicIpAddress", "string");
    }
    if (typeof data.renewableEnergy !== "boolean") {
      fail(failures, path + "/renewableEnergy", "boolean");
    }
    let data31 = data.rules;
    if (Array.isArray(data31)) {
      const len1 = data31.length;
      for (let i1 = 0; i1 < len1; i1++) {
        Rule(data31[i1], path + "/rules/" + i1, failures);
      }
    }
    else {
      fail(failures, path + "/rules", "array");
    }
    let data33 = data.securityGroupIds;
    if (Array.isArray(data33)) {
      const len2 = data33.length;
      for (let i2 = 0; i2 < len2; i2++) {
        if (typeof data33[i2] !== "string") {
          fail(failures, path + "/securityGroupIds/" + i2, "string");
        }
      }
    }
    else {
      fail(failures, path + "/securityGroupIds", "array");
    }
    let data35 = data.securityGroups;
    if (Array.isArray(data35)) {
      const len3 = data35.length;
      for (let i3 = 0; i3 < len3; i3++) {
        SecurityGroup(data35[i3], path + "/securityGroups/" + i3, failures);
      }
    }
    else {
      fail(failures, path + "/securityGroups", "array");
    }
    if (typeof data.shortState !== "string") {
      fail(failures, path + "/shortState", "string");
    }
    if (typeof data.sshKeySource !== "string") {
      fail(failures, path + "/sshKeySource", "string");
    }
    if (typeof data.state !== "string") {
      fail(failures, path + "/state", "string");
    }
    let data40 = data.storageDisks;
    if (Array.isArray(data40)) {
      const len4 = data40.length;
      for (let i4 = 0; i4 < len4; i4++) {
        Disk(data40[i4], path + "/storageDisks/" + i4, failures);
      }
    }
    else {
      fail(failures, path + "/storageDisks", "array");
    }
    if (!Number.isInteger(data.vcpus)) {
      fail(failures, path + "/vcpus", "integer");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function VMDataCenter(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.diskPoolPricing;
    if (Array.isArray(data0)) {
      const len0 = data0.length;
      for (let i0 = 0; i0 < len0; i0++) {
        DiskStoragePriceHr(data0[i0], path + "/diskPoolPricing/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/diskPoolPricing", "array");
    }
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (!Number.isInteger(data.ipv4Free)) {
      fail(failures, path + "/ipv4Free", "integer");
    }
    let data4 = data.ipv4PriceHr;
    if (data4 !== null) {
      Decimal(data4, path + "/ipv4PriceHr", failures);
    }
    let data5 = data.location;
    if (data5 !== null) {
      LatLng(data5, path + "/location", failures);
    }
    let data6 = data.networkPriceHr;
    if (data6 !== null) {
      Decimal(data6, path + "/networkPriceHr", failures);
    }
    let data7 = data.networkPricing;
    if (Array.isArray(data7)) {
      const len1 = data7.length;
      for (let i1 = 0; i1 < len1; i1++) {
        NetworkPriceHr(data7[i1], path + "/networkPricing/" + i1, failures);
      }
    }
    else {
      fail(failures, path + "/networkPricing", "array");
    }
    let data9 = data.objectStorageGibPriceHr;
    if (data9 !== null) {
      Decimal(data9, path + "/objectStorageGibPriceHr", failures);
    }
    if (typeof data.renewableEnergy !== "boolean") {
      fail(failures, path + "/renewableEnergy", "boolean");
    }
    if (typeof data.s3Endpoint !== "string") {
      fail(failures, path + "/s3Endpoint", "string");
    }
    if (typeof data.supplierName !== "string") {
      fail(failures, path + "/supplierName", "string");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function VMMachineType(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.cpuModel !== "string") {
      fail(failures, path + "/cpuModel", "string");
    }
    if (typeof data.dataCenterId !== "string") {
      fail(failures, path + "/dataCenterId", "string");
    }
    if (typeof data.gpuModel !== "string") {
      fail(failures, path + "/gpuModel", "string");
    }
    if (typeof data.gpuModelId !== "string") {
      fail(failures, path + "/gpuModelId", "string");
    }
    let data4 = data.gpuPriceHr;
    if (data4 !== null) {
      Decimal(data4, path + "/gpuPriceHr", failures);
    }
    let data5 = data.ipv4PriceHr;
    if (data5 !== null) {
      Decimal(data5, path + "/ipv4PriceHr", failures);
    }
    if (typeof data.machineType !== "string") {
      fail(failures, path + "/machineType", "string");
    }
    if (!Number.isInteger(data.maxGpuFree)) {
      fail(failures, path + "/maxGpuFree", "integer");
    }
    if (!Number.isInteger(data.maxMemoryGibFree)) {
      fail(failures, path + "/maxMemoryGibFree", "integer");
    }
    if (!Number.isInteger(data.maxStorageGibFree)) {
      fail(failures, path + "/maxStorageGibFree", "integer");
    }
    if (!Number.isInteger(data.maxVcpuFree)) {
      fail(failures, path + "/maxVcpuFree", "integer");
    }
    if (!isDouble(data.maxVcpuPerGpu)) {
      fail(failures, path + "/maxVcpuPerGpu", "double");
    }
    if (!isDouble(data.maxVcpuPerMemoryGib)) {
      fail(failures, path + "/maxVcpuPerMemoryGib", "double");
    }
    let data13 = data.memoryGibPriceHr;
    if (data13 !== null) {
      Decimal(data13, path + "/memoryGibPriceHr", failures);
    }
    if (!isDouble(data.minMemoryGib)) {
      fail(failures, path + "/minMemoryGib", "double");
    }
    let data15 = data.minStorageGibPriceHr;
    if (data15 !== null) {
      Decimal(data15, path + "/minStorageGibPriceHr", failures);
    }
    if (!isDouble(data.minVcpu)) {
      fail(failures, path + "/minVcpu", "double");
    }
    if (!isDouble(data.minVcpuPerGpu)) {
      fail(failures, path + "/minVcpuPerGpu", "double");
    }
    if (!isDouble(data.minVcpuPerMemoryGib)) {
      fail(failures, path + "/minVcpuPerMemoryGib", "double");
    }
    let data19 = data.prices;
    if (Array.isArray(data19)) {
      const len0 = data19.length;
      for (let i0 = 0; i0 < len0; i0++) {
        VirtualMachineTypePrice(data19[i0], path + "/prices/" + i0, failures);
      }
    }
    else {
      fail(failures, path + "/prices", "array");
    }
    if (typeof data.renewableEnergy !== "boolean") {
      fail(failures, path + "/renewableEnergy", "boolean");
    }
    if (!Number.isInteger(data.totalGpuFree)) {
      fail(failures, path + "/totalGpuFree", "integer");
    }
    if (!Number.isInteger(data.totalMemoryGibFree)) {
      fail(failures, path + "/totalMemoryGibFree", "integer");
    }
    if (!Number.isInteger(data.totalStorageGibFree)) {
      fail(failures, path + "/totalStorageGibFree", "integer");
    }
    if (!Number.isInteger(data.totalVcpuFree)) {
      fail(failures, path + "/totalVcpuFree", "integer");
    }
    let data26 = data.vcpuPriceHr;
    if (data26 !== null) {
      Decimal(data26, path + "/vcpuPriceHr", failures);
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function VMMonitoringItem(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (!isDouble(data.cpu)) {
      fail(failures, path + "/cpu", "double");
    }
    if (!isInt64(data.diskRdBytes)) {
      fail(failures, path + "/diskRdBytes", "int64");
    }
    if (!isInt64(data.diskRdIops)) {
      fail(failures, path + "/diskRdIops", "int64");
    }
    if (!isInt64(data.diskWrBytes)) {
      fail(failures, path + "/diskWrBytes", "int64");
    }
    if (!isInt64(data.diskWrIops)) {
      fail(failures, path + "/diskWrIops", "int64");
    }
    if (!isInt64(data.guestPing)) {
      fail(failures, path + "/guestPing", "int64");
    }
    if (!isInt64(data.memory)) {
      fail(failures, path + "/memory", "int64");
    }
    if (!isInt64(data.netRx)) {
      fail(failures, path + "/netRx", "int64");
    }
    if (!isInt64(data.netTx)) {
      fail(failures, path + "/netTx", "int64");
    }
    if (!isInt64(data.timestamp)) {
      fail(failures, path + "/timestamp", "int64");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function VMNic(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.externalIpAddress !== "string") {
      fail(failures, path + "/externalIpAddress", "string");
    }
    if (typeof data.internalIpAddress !== "string") {
      fail(failures, path + "/internalIpAddress", "string");
    }
    if (typeof data.networkAddress !== "string") {
      fail(failures, path + "/networkAddress", "string");
    }
    if (typeof data.networkId !== "string") {
      fail(failures, path + "/networkId", "string");
    }
    let data4 = data.securityGroupIds;
    if (Array.isArray(data4)) {
      const len0 = data4.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (typeof data4[i0] !== "string") {
          fail(failures, path + "/securityGroupIds/" + i0, "string");
        }
      }
    }
    else {
      fail(failures, path + "/securityGroupIds", "array");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function VMPrice(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let data0 = data.vcpuPriceHr;
    if (data0 !== null) {
      Decimal(data0, path + "/vcpuPriceHr", failures);
    }
    let data1 = data.totalVcpuPriceHr;
    if (data1 !== null) {
      Decimal(data1, path + "/totalVcpuPriceHr", failures);
    }
    let data2 = data.memoryGibPriceHr;
    if (data2 !== null) {
      Decimal(data2, path + "/memoryGibPriceHr", failures);
    }
    let data3 = data.totalMemoryPriceHr;
    if (data3 !== null) {
      Decimal(data3, path + "/totalMemoryPriceHr", failures);
    }
    let data4 = data.gpuPriceHr;
    if (data4 !== null) {
      Decimal(data4, path + "/gpuPriceHr", failures);
    }
    let data5 = data.totalGpuPriceHr;
    if (data5 !== null) {
      Decimal(data5, path + "/totalGpuPriceHr", failures);
    }
    let data6 = data.storageGibPriceHr;
    if (data6 !== null) {
      Decimal(data6, path + "/storageGibPriceHr", failures);
    }
    let data7 = data.totalStoragePriceHr;
    if (data7 !== null) {
      Decimal(data7, path + "/totalStoragePriceHr", failures);
    }
    let data8 = data.ipv4AddressPriceHr;
    if (data8 !== null) {
      Decimal(data8, path + "/ipv4AddressPriceHr", failures);
    }
    let data9 = data.totalPriceHr;
    if (data9 !== null) {
      Decimal(data9, path + "/totalPriceHr", failures);
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function VirtualMachineResult(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (typeof data.projectId !== "string") {
      fail(failures, path + "/projectId", "string");
    }
    if (typeof data.dataCenterId !== "string") {
      fail(failures, path + "/dataCenterId", "string");
    }
    if (typeof data.state !== "string") {
      fail(failures, path + "/state", "string");
    }
    if (!Number.isInteger(data.vcpus)) {
      fail(failures, path + "/vcpus", "integer");
    }
    if (!Number.isInteger(data.memoryGib)) {
      fail(failures, path + "/memoryGib", "integer");
    }
    if (typeof data.gpuModelId !== "string") {
      fail(failures, path + "/gpuModelId", "string");
    }
    if (!Number.isInteger(data.gpus)) {
      fail(failures, path + "/gpus", "integer");
    }
    if (!Number.isInteger(data.bootDiskSizeGib)) {
      fail(failures, path + "/bootDiskSizeGib", "integer");
    }
    if (typeof data.bootDiskPublicImageId !== "string") {
      fail(failures, path + "/bootDiskPublicImageId", "string");
    }
    if (typeof data.bootDiskPrivateImageId !== "string") {
      fail(failures, path + "/bootDiskPrivateImageId", "string");
    }
    let data11 = data.createTime;
    if (typeof data11 !== "string" && data11 !== null) {
      fail(failures, path + "/createTime", "string?");
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function VirtualMachineTypePrice(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.commitmentTerm !== "string") {
      fail(failures, path + "/commitmentTerm", "string");
    }
    let data1 = data.gpuPriceHr;
    if (data1 !== null) {
      Decimal(data1, path + "/gpuPriceHr", failures);
    }
    let data2 = data.memoryGibPriceHr;
    if (data2 !== null) {
      Decimal(data2, path + "/memoryGibPriceHr", failures);
    }
    let data3 = data.vcpuPriceHr;
    if (data3 !== null) {
      Decimal(data3, path + "/vcpuPriceHr", failures);
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function Volume(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.id !== "string") {
      fail(failures, path + "/id", "string");
    }
    if (typeof data.projectId !== "string") {
      fail(failures, path + "/projectId", "string");
    }
    if (typeof data.dataCenterId !== "string") {
      fail(failures, path + "/dataCenterId", "string");
    }
    if (!Number.isInteger(data.sizeGib)) {
      fail(failures, path + "/sizeGib", "integer");
    }
    if (!Number.isInteger(data.sizeGibUsed)) {
      fail(failures, path + "/sizeGibUsed", "integer");
    }
    if (typeof data.nfsServer !== "string") {
      fail(failures, path + "/nfsServer", "string");
    }
    if (typeof data.nfsPath !== "string") {
      fail(failures, path + "/nfsPath", "string");
    }
    if (typeof data.state !== "string") {
      fail(failures, path + "/state", "string");
    }
    if (typeof data.commitmentTerm !== "string") {
      fail(failures, path + "/commitmentTerm", "string");
    }
    let data9 = data.commitmentEndTime;
    if (typeof data9 !== "string" && data9 !== null) {
      fail(failures, path + "/commitmentEndTime", "string?");
    }
    let data10 = data.gibPriceHr;
    if (data10 !== null) {
      Decimal(data10, path + "/gibPriceHr", failures);
    }
    let data11 = data.totalPriceHr;
    if (data11 !== null) {
      Decimal(data11, path + "/totalPriceHr", failures);
    }
  }
  else {
    fail(failures, path, "object");
  }
}

/** @internal */
export function VolumePrice(data: any, path: string, failures: Failures): void {
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (typeof data.dataCenterId !== "string") {
      fail(failures, path + "/dataCenterId", "string");
    }
    if (typeof data.commitmentTerm !== "string") {
      fail(failures, path + "/commitmentTerm", "string");
    }
    let data2 = data.gibPriceHr;
    if (data2 !== null) {
      Decimal(data2, path + "/gibPriceHr", failures);
    }
  }
  else {
    fail(failures, path, "object");
  }
}
