// Generated from spec/ by `pnpm generate`. Do not edit.

import type * as types from "@cudo-compute/types";
import { createValidator, type Validator } from "../validator.ts";
import * as checks from "./checks.ts";

/** A key that lets a program act as the user who made it. */
export const ApiKey: Validator<types.ApiKey> = /* @__PURE__ */ createValidator("ApiKey", checks.ApiKey);
export type ApiKey = types.ApiKey;

/** What pays for projects. It has credit, payment methods and invoices. Amounts are in US dollars. */
export const BillingAccount: Validator<types.BillingAccount> = /* @__PURE__ */ createValidator("BillingAccount", checks.BillingAccount);
export type BillingAccount = types.BillingAccount;

/** A saved way to pay. It holds at most one of `card` and `paypal`. */
export const BillingAccountPaymentMethod: Validator<types.BillingAccountPaymentMethod> = /* @__PURE__ */ createValidator("BillingAccountPaymentMethod", checks.BillingAccountPaymentMethod);
export type BillingAccountPaymentMethod = types.BillingAccountPaymentMethod;

/** The saved payment methods of a billing account. */
export const BillingAccountPaymentMethods: Validator<types.BillingAccountPaymentMethods> = /* @__PURE__ */ createValidator("BillingAccountPaymentMethods", checks.BillingAccountPaymentMethods);
export type BillingAccountPaymentMethods = types.BillingAccountPaymentMethods;

/** A project, seen from the billing account that pays for it. GetProject tells more. */
export const BillingAccountProject: Validator<types.BillingAccountProject> = /* @__PURE__ */ createValidator("BillingAccountProject", checks.BillingAccountProject);
export type BillingAccountProject = types.BillingAccountProject;

/** A billing account in a search result. GetBillingAccount has the rest. */
export const BillingAccountResult: Validator<types.BillingAccountResult> = /* @__PURE__ */ createValidator("BillingAccountResult", checks.BillingAccountResult);
export type BillingAccountResult = types.BillingAccountResult;

/** A Stripe setup intent, with which a browser saves a payment method. */
export const BillingAccountSetupIntent: Validator<types.BillingAccountSetupIntent> = /* @__PURE__ */ createValidator("BillingAccountSetupIntent", checks.BillingAccountSetupIntent);
export type BillingAccountSetupIntent = types.BillingAccountSetupIntent;

/** What one project used of one thing in the period, and what it cost. */
export const BillingAccountSpendRow: Validator<types.BillingAccountSpendRow> = /* @__PURE__ */ createValidator("BillingAccountSpendRow", checks.BillingAccountSpendRow);
export type BillingAccountSpendRow = types.BillingAccountSpendRow;

/** The address that invoices are made out to. Parts that are not known are empty. */
export const BillingAddress: Validator<types.BillingAddress> = /* @__PURE__ */ createValidator("BillingAddress", checks.BillingAddress);
export type BillingAddress = types.BillingAddress;

/** One try to charge a payment method. */
export const Charge: Validator<types.Charge> = /* @__PURE__ */ createValidator("Charge", checks.Charge);
export type Charge = types.Charge;

/** Several bare-metal machines of one type in one data center, linked by a network. */
export const Cluster: Validator<types.Cluster> = /* @__PURE__ */ createValidator("Cluster", checks.Cluster);
export type Cluster = types.Cluster;

/**
 * How the machines of a cluster are given IP addresses on the InfiniBand network. It cannot be changed after
 * creation.
 */
export const ClusterIPOIBConfig: Validator<types.ClusterIPOIBConfig> = /* @__PURE__ */ createValidator("ClusterIPOIBConfig", checks.ClusterIPOIBConfig);
export type ClusterIPOIBConfig = types.ClusterIPOIBConfig;

/** One machine of a cluster. */
export const ClusterMachine: Validator<types.ClusterMachine> = /* @__PURE__ */ createValidator("ClusterMachine", checks.ClusterMachine);
export type ClusterMachine = types.ClusterMachine;

/** What a VNC viewer needs to open the VM's console. */
export const ConnectVMResponse: Validator<types.ConnectVMResponse> = /* @__PURE__ */ createValidator("ConnectVMResponse", checks.ConnectVMResponse);
export type ConnectVMResponse = types.ConnectVMResponse;

/** The number of VMs in a project. */
export const CountVMsResponse: Validator<types.CountVMsResponse> = /* @__PURE__ */ createValidator("CountVMsResponse", checks.CountVMsResponse);
export type CountVMsResponse = types.CountVMsResponse;

/** The payment that was begun. */
export const CreateBillingAccountCreditPaymentResponse: Validator<types.CreateBillingAccountCreditPaymentResponse> = /* @__PURE__ */ createValidator("CreateBillingAccountCreditPaymentResponse", checks.CreateBillingAccountCreditPaymentResponse);
export type CreateBillingAccountCreditPaymentResponse = types.CreateBillingAccountCreditPaymentResponse;

/** The VM that was ordered. */
export const CreateVMResponse: Validator<types.CreateVMResponse> = /* @__PURE__ */ createValidator("CreateVMResponse", checks.CreateVMResponse);
export type CreateVMResponse = types.CreateVMResponse;

/** How the credit of a billing account is topped up by itself. */
export const CreditBalanceRecharge: Validator<types.CreditBalanceRecharge> = /* @__PURE__ */ createValidator("CreditBalanceRecharge", checks.CreditBalanceRecharge);
export type CreditBalanceRecharge = types.CreditBalanceRecharge;

/** One entry that changed the credit of a billing account. */
export const CreditBalanceTransaction: Validator<types.CreditBalanceTransaction> = /* @__PURE__ */ createValidator("CreditBalanceTransaction", checks.CreditBalanceTransaction);
export type CreditBalanceTransaction = types.CreditBalanceTransaction;

/** An exact decimal number, such as a price in US dollars. */
export const Decimal: Validator<types.Decimal> = /* @__PURE__ */ createValidator("Decimal", checks.Decimal);
export type Decimal = types.Decimal;

/** A disk of a VM, or a storage disk that waits to be attached to one. */
export const Disk: Validator<types.Disk> = /* @__PURE__ */ createValidator("Disk", checks.Disk);
export type Disk = types.Disk;

/** What disk space costs. */
export const DiskStoragePriceHr: Validator<types.DiskStoragePriceHr> = /* @__PURE__ */ createValidator("DiskStoragePriceHr", checks.DiskStoragePriceHr);
export type DiskStoragePriceHr = types.DiskStoragePriceHr;

/** Nothing to report; the status code says it all. */
export const Empty: Validator<types.Empty> = /* @__PURE__ */ createValidator("Empty", checks.Empty);
export type Empty = types.Empty;

/** A billing account and its customer at Stripe. */
export const GetBillingAccountDetailsResponse: Validator<types.GetBillingAccountDetailsResponse> = /* @__PURE__ */ createValidator("GetBillingAccountDetailsResponse", checks.GetBillingAccountDetailsResponse);
export type GetBillingAccountDetailsResponse = types.GetBillingAccountDetailsResponse;

/** What a billing account spent in a period. */
export const GetBillingAccountSpendDetailsResponse: Validator<types.GetBillingAccountSpendDetailsResponse> = /* @__PURE__ */ createValidator("GetBillingAccountSpendDetailsResponse", checks.GetBillingAccountSpendDetailsResponse);
export type GetBillingAccountSpendDetailsResponse = types.GetBillingAccountSpendDetailsResponse;

/** Wraps the machine type. */
export const GetClusterMachineTypeResponse: Validator<types.GetClusterMachineTypeResponse> = /* @__PURE__ */ createValidator("GetClusterMachineTypeResponse", checks.GetClusterMachineTypeResponse);
export type GetClusterMachineTypeResponse = types.GetClusterMachineTypeResponse;

/** One disk. */
export const GetDiskResponse: Validator<types.GetDiskResponse> = /* @__PURE__ */ createValidator("GetDiskResponse", checks.GetDiskResponse);
export type GetDiskResponse = types.GetDiskResponse;

/** A temporary S3 key. Give all its parts to the S3 client. */
export const GetObjectStorageSessionKeyResponse: Validator<types.GetObjectStorageSessionKeyResponse> = /* @__PURE__ */ createValidator("GetObjectStorageSessionKeyResponse", checks.GetObjectStorageSessionKeyResponse);
export type GetObjectStorageSessionKeyResponse = types.GetObjectStorageSessionKeyResponse;

/** A VM and its price. The prices beside `VM` repeat `VM.price`; read them there. */
export const GetVMResponse: Validator<types.GetVMResponse> = /* @__PURE__ */ createValidator("GetVMResponse", checks.GetVMResponse);
export type GetVMResponse = types.GetVMResponse;

/** A GPU model. */
export const GpuModel: Validator<types.GpuModel> = /* @__PURE__ */ createValidator("GpuModel", checks.GpuModel);
export type GpuModel = types.GpuModel;

/** A ready-made image to start a machine from, offered to everyone. */
export const Image: Validator<types.Image> = /* @__PURE__ */ createValidator("Image", checks.Image);
export type Image = types.Image;

/** A private image in a search result. GetPrivateVMImage has the rest. */
export const ImageResult: Validator<types.ImageResult> = /* @__PURE__ */ createValidator("ImageResult", checks.ImageResult);
export type ImageResult = types.ImageResult;

/**
 * A bill. Unlike elsewhere, amounts are whole minor units of `currency` (cents for dollars) and times are seconds
 * since 1970 in UTC, both as strings of a 64-bit integer. A time that is not set is "0".
 */
export const Invoice: Validator<types.Invoice> = /* @__PURE__ */ createValidator("Invoice", checks.Invoice);
export type Invoice = types.Invoice;

/** Why a payment failed. */
export const LastPaymentError: Validator<types.LastPaymentError> = /* @__PURE__ */ createValidator("LastPaymentError", checks.LastPaymentError);
export type LastPaymentError = types.LastPaymentError;

/** A place on Earth. */
export const LatLng: Validator<types.LatLng> = /* @__PURE__ */ createValidator("LatLng", checks.LatLng);
export type LatLng = types.LatLng;

/** One page of API keys. */
export const ListApiKeysResponse: Validator<types.ListApiKeysResponse> = /* @__PURE__ */ createValidator("ListApiKeysResponse", checks.ListApiKeysResponse);
export type ListApiKeysResponse = types.ListApiKeysResponse;

/** One page of the entries that changed a billing account's credit. */
export const ListBillingAccountCreditBalanceTransactionsResponse: Validator<types.ListBillingAccountCreditBalanceTransactionsResponse> = /* @__PURE__ */ createValidator("ListBillingAccountCreditBalanceTransactionsResponse", checks.ListBillingAccountCreditBalanceTransactionsResponse);
export type ListBillingAccountCreditBalanceTransactionsResponse = types.ListBillingAccountCreditBalanceTransactionsResponse;

/** The projects of a billing account. */
export const ListBillingAccountProjectsResponse: Validator<types.ListBillingAccountProjectsResponse> = /* @__PURE__ */ createValidator("ListBillingAccountProjectsResponse", checks.ListBillingAccountProjectsResponse);
export type ListBillingAccountProjectsResponse = types.ListBillingAccountProjectsResponse;

/** One page of the payments of a billing account. */
export const ListBillingAccountTransactionsResponse: Validator<types.ListBillingAccountTransactionsResponse> = /* @__PURE__ */ createValidator("ListBillingAccountTransactionsResponse", checks.ListBillingAccountTransactionsResponse);
export type ListBillingAccountTransactionsResponse = types.ListBillingAccountTransactionsResponse;

/** One page of billing accounts. */
export const ListBillingAccountsResponse: Validator<types.ListBillingAccountsResponse> = /* @__PURE__ */ createValidator("ListBillingAccountsResponse", checks.ListBillingAccountsResponse);
export type ListBillingAccountsResponse = types.ListBillingAccountsResponse;

/** One page of clusters. */
export const ListClustersResponse: Validator<types.ListClustersResponse> = /* @__PURE__ */ createValidator("ListClustersResponse", checks.ListClustersResponse);
export type ListClustersResponse = types.ListClustersResponse;

/** One page of disks. */
export const ListDisksResponse: Validator<types.ListDisksResponse> = /* @__PURE__ */ createValidator("ListDisksResponse", checks.ListDisksResponse);
export type ListDisksResponse = types.ListDisksResponse;

/** Every image on offer, in one answer. */
export const ListImagesResponse: Validator<types.ListImagesResponse> = /* @__PURE__ */ createValidator("ListImagesResponse", checks.ListImagesResponse);
export type ListImagesResponse = types.ListImagesResponse;

/** One page of invoices. */
export const ListInvoicesResponse: Validator<types.ListInvoicesResponse> = /* @__PURE__ */ createValidator("ListInvoicesResponse", checks.ListInvoicesResponse);
export type ListInvoicesResponse = types.ListInvoicesResponse;

/** One page of machine types. */
export const ListMachineTypesResponse: Validator<types.ListMachineTypesResponse> = /* @__PURE__ */ createValidator("ListMachineTypesResponse", checks.ListMachineTypesResponse);
export type ListMachineTypesResponse = types.ListMachineTypesResponse;

/** One page of bare-metal machines. */
export const ListMachinesResponse: Validator<types.ListMachinesResponse> = /* @__PURE__ */ createValidator("ListMachinesResponse", checks.ListMachinesResponse);
export type ListMachinesResponse = types.ListMachinesResponse;

/** One page of networks. */
export const ListNetworksResponse: Validator<types.ListNetworksResponse> = /* @__PURE__ */ createValidator("ListNetworksResponse", checks.ListNetworksResponse);
export type ListNetworksResponse = types.ListNetworksResponse;

/** One page of buckets. */
export const ListObjectStorageBucketsResponse: Validator<types.ListObjectStorageBucketsResponse> = /* @__PURE__ */ createValidator("ListObjectStorageBucketsResponse", checks.ListObjectStorageBucketsResponse);
export type ListObjectStorageBucketsResponse = types.ListObjectStorageBucketsResponse;

/** One page of object storage users. */
export const ListObjectStorageUsersResponse: Validator<types.ListObjectStorageUsersResponse> = /* @__PURE__ */ createValidator("ListObjectStorageUsersResponse", checks.ListObjectStorageUsersResponse);
export type ListObjectStorageUsersResponse = types.ListObjectStorageUsersResponse;

/** The invoices that are still to be paid. */
export const ListOutstandingInvoicesResponse: Validator<types.ListOutstandingInvoicesResponse> = /* @__PURE__ */ createValidator("ListOutstandingInvoicesResponse", checks.ListOutstandingInvoicesResponse);
export type ListOutstandingInvoicesResponse = types.ListOutstandingInvoicesResponse;

/** Every user who has a role. */
export const ListPermissionsResponse: Validator<types.ListPermissionsResponse> = /* @__PURE__ */ createValidator("ListPermissionsResponse", checks.ListPermissionsResponse);
export type ListPermissionsResponse = types.ListPermissionsResponse;

/** One page of private images. */
export const ListPrivateVMImagesResponse: Validator<types.ListPrivateVMImagesResponse> = /* @__PURE__ */ createValidator("ListPrivateVMImagesResponse", checks.ListPrivateVMImagesResponse);
export type ListPrivateVMImagesResponse = types.ListPrivateVMImagesResponse;

/** The SSH keys of a project's members. */
export const ListProjectSshKeysResponse: Validator<types.ListProjectSshKeysResponse> = /* @__PURE__ */ createValidator("ListProjectSshKeysResponse", checks.ListProjectSshKeysResponse);
export type ListProjectSshKeysResponse = types.ListProjectSshKeysResponse;

/** One page of projects. */
export const ListProjectsResponse: Validator<types.ListProjectsResponse> = /* @__PURE__ */ createValidator("ListProjectsResponse", checks.ListProjectsResponse);
export type ListProjectsResponse = types.ListProjectsResponse;

/** One page of security groups. */
export const ListSecurityGroupsResponse: Validator<types.ListSecurityGroupsResponse> = /* @__PURE__ */ createValidator("ListSecurityGroupsResponse", checks.ListSecurityGroupsResponse);
export type ListSecurityGroupsResponse = types.ListSecurityGroupsResponse;

/** One page of SSH keys. */
export const ListSshKeysResponse: Validator<types.ListSshKeysResponse> = /* @__PURE__ */ createValidator("ListSshKeysResponse", checks.ListSshKeysResponse);
export type ListSshKeysResponse = types.ListSshKeysResponse;

/** The data centers. */
export const ListVMDataCentersResponse: Validator<types.ListVMDataCentersResponse> = /* @__PURE__ */ createValidator("ListVMDataCentersResponse", checks.ListVMDataCentersResponse);
export type ListVMDataCentersResponse = types.ListVMDataCentersResponse;

/** The GPU models. */
export const ListVMGpuModelsResponse: Validator<types.ListVMGpuModelsResponse> = /* @__PURE__ */ createValidator("ListVMGpuModelsResponse", checks.ListVMGpuModelsResponse);
export type ListVMGpuModelsResponse = types.ListVMGpuModelsResponse;

/** The machine types of all data centers. */
export const ListVMMachineTypesResponse: Validator<types.ListVMMachineTypesResponse> = /* @__PURE__ */ createValidator("ListVMMachineTypesResponse", checks.ListVMMachineTypesResponse);
export type ListVMMachineTypesResponse = types.ListVMMachineTypesResponse;

/** The VMs of a project. */
export const ListVMsResponse: Validator<types.ListVMsResponse> = /* @__PURE__ */ createValidator("ListVMsResponse", checks.ListVMsResponse);
export type ListVMsResponse = types.ListVMsResponse;

/** One page of prices. */
export const ListVolumePricesResponse: Validator<types.ListVolumePricesResponse> = /* @__PURE__ */ createValidator("ListVolumePricesResponse", checks.ListVolumePricesResponse);
export type ListVolumePricesResponse = types.ListVolumePricesResponse;

/** One page of volumes. */
export const ListVolumesResponse: Validator<types.ListVolumesResponse> = /* @__PURE__ */ createValidator("ListVolumesResponse", checks.ListVolumesResponse);
export type ListVolumesResponse = types.ListVolumesResponse;

/** A bare-metal machine, rented whole. */
export const Machine: Validator<types.Machine> = /* @__PURE__ */ createValidator("Machine", checks.Machine);
export type Machine = types.Machine;

/** A bare-metal machine in a search result. GetMachine has the rest. */
export const MachineResult: Validator<types.MachineResult> = /* @__PURE__ */ createValidator("MachineResult", checks.MachineResult);
export type MachineResult = types.MachineResult;

/** A type of machine in one data center, to rent alone (bare metal) or by the number (cluster). */
export const MachineType: Validator<types.MachineType> = /* @__PURE__ */ createValidator("MachineType", checks.MachineType);
export type MachineType = types.MachineType;

/** What one machine of a type costs with one commitment term. */
export const MachineTypePrice: Validator<types.MachineTypePrice> = /* @__PURE__ */ createValidator("MachineTypePrice", checks.MachineTypePrice);
export type MachineTypePrice = types.MachineTypePrice;

/** The load of a VM over time. */
export const MonitorVMResponse: Validator<types.MonitorVMResponse> = /* @__PURE__ */ createValidator("MonitorVMResponse", checks.MonitorVMResponse);
export type MonitorVMResponse = types.MonitorVMResponse;

/** A private network in one data center, with a router that leads to the internet. */
export const Network: Validator<types.Network> = /* @__PURE__ */ createValidator("Network", checks.Network);
export type Network = types.Network;

/** What a private network costs. */
export const NetworkPriceHr: Validator<types.NetworkPriceHr> = /* @__PURE__ */ createValidator("NetworkPriceHr", checks.NetworkPriceHr);
export type NetworkPriceHr = types.NetworkPriceHr;

/** A bucket of the S3 service in one data center. */
export const ObjectStorageBucket: Validator<types.ObjectStorageBucket> = /* @__PURE__ */ createValidator("ObjectStorageBucket", checks.ObjectStorageBucket);
export type ObjectStorageBucket = types.ObjectStorageBucket;

/** An S3 key: a public and a secret half. */
export const ObjectStorageKey: Validator<types.ObjectStorageKey> = /* @__PURE__ */ createValidator("ObjectStorageKey", checks.ObjectStorageKey);
export type ObjectStorageKey = types.ObjectStorageKey;

/** A user of the S3 service in one data center. */
export const ObjectStorageUser: Validator<types.ObjectStorageUser> = /* @__PURE__ */ createValidator("ObjectStorageUser", checks.ObjectStorageUser);
export type ObjectStorageUser = types.ObjectStorageUser;

/** A piece of software that is installed on an image. */
export const Package: Validator<types.Package> = /* @__PURE__ */ createValidator("Package", checks.Package);
export type Package = types.Package;

/** What may be shown of a card. */
export const PaymentMethodCard: Validator<types.PaymentMethodCard> = /* @__PURE__ */ createValidator("PaymentMethodCard", checks.PaymentMethodCard);
export type PaymentMethodCard = types.PaymentMethodCard;

/** What may be shown of a PayPal account. */
export const PaymentMethodPaypal: Validator<types.PaymentMethodPaypal> = /* @__PURE__ */ createValidator("PaymentMethodPaypal", checks.PaymentMethodPaypal);
export type PaymentMethodPaypal = types.PaymentMethodPaypal;

/** Which payment method of which billing account was changed. */
export const PaymentMethodRef: Validator<types.PaymentMethodRef> = /* @__PURE__ */ createValidator("PaymentMethodRef", checks.PaymentMethodRef);
export type PaymentMethodRef = types.PaymentMethodRef;

/** An image that was made from a VM of this project. It can be used in its own data center only. */
export const PrivateImage: Validator<types.PrivateImage> = /* @__PURE__ */ createValidator("PrivateImage", checks.PrivateImage);
export type PrivateImage = types.PrivateImage;

/** One private image. */
export const PrivateImageResponse: Validator<types.PrivateImageResponse> = /* @__PURE__ */ createValidator("PrivateImageResponse", checks.PrivateImageResponse);
export type PrivateImageResponse = types.PrivateImageResponse;

/** What the service knows about a user. */
export const Profile: Validator<types.Profile> = /* @__PURE__ */ createValidator("Profile", checks.Profile);
export type Profile = types.Profile;

/** A container for machines and their parts. Access, quotas and the bill are kept by project. */
export const Project: Validator<types.Project> = /* @__PURE__ */ createValidator("Project", checks.Project);
export type Project = types.Project;

/** The VM whose size changes. */
export const ResizeVMResponse: Validator<types.ResizeVMResponse> = /* @__PURE__ */ createValidator("ResizeVMResponse", checks.ResizeVMResponse);
export type ResizeVMResponse = types.ResizeVMResponse;

/** One firewall rule, which says what traffic is let through. */
export const Rule: Validator<types.Rule> = /* @__PURE__ */ createValidator("Rule", checks.Rule);
export type Rule = types.Rule;

/** What a search found. */
export const SearchResourcesResponse: Validator<types.SearchResourcesResponse> = /* @__PURE__ */ createValidator("SearchResourcesResponse", checks.SearchResourcesResponse);
export type SearchResourcesResponse = types.SearchResourcesResponse;

/** One resource that matches. Exactly one of the resource keys is present; it tells what kind the resource is. */
export const SearchResult: Validator<types.SearchResult> = /* @__PURE__ */ createValidator("SearchResult", checks.SearchResult);
export type SearchResult = types.SearchResult;

/** A named set of firewall rules. VMs in the same data center can share it. */
export const SecurityGroup: Validator<types.SecurityGroup> = /* @__PURE__ */ createValidator("SecurityGroup", checks.SecurityGroup);
export type SecurityGroup = types.SecurityGroup;

/** An SSH public key of a user. */
export const SshKey: Validator<types.SshKey> = /* @__PURE__ */ createValidator("SshKey", checks.SshKey);
export type SshKey = types.SshKey;

/** What a browser needs to go on with a payment at Stripe. */
export const StripeClientSecret: Validator<types.StripeClientSecret> = /* @__PURE__ */ createValidator("StripeClientSecret", checks.StripeClientSecret);
export type StripeClientSecret = types.StripeClientSecret;

/** The customer that stands for a billing account at Stripe, the payment processor. */
export const StripeCustomer: Validator<types.StripeCustomer> = /* @__PURE__ */ createValidator("StripeCustomer", checks.StripeCustomer);
export type StripeCustomer = types.StripeCustomer;

/** A tax number, such as a VAT number. */
export const TaxId: Validator<types.TaxId> = /* @__PURE__ */ createValidator("TaxId", checks.TaxId);
export type TaxId = types.TaxId;

/** One payment that was tried. */
export const Transaction: Validator<types.Transaction> = /* @__PURE__ */ createValidator("Transaction", checks.Transaction);
export type Transaction = types.Transaction;

/** When the VM now expires. */
export const UpdateVMExpireTimeResponse: Validator<types.UpdateVMExpireTimeResponse> = /* @__PURE__ */ createValidator("UpdateVMExpireTimeResponse", checks.UpdateVMExpireTimeResponse);
export type UpdateVMExpireTimeResponse = types.UpdateVMExpireTimeResponse;

/** The metadata of the VM after the change. */
export const UpdateVMMetadataResponse: Validator<types.UpdateVMMetadataResponse> = /* @__PURE__ */ createValidator("UpdateVMMetadataResponse", checks.UpdateVMMetadataResponse);
export type UpdateVMMetadataResponse = types.UpdateVMMetadataResponse;

/** One user's role. */
export const UserPermission: Validator<types.UserPermission> = /* @__PURE__ */ createValidator("UserPermission", checks.UserPermission);
export type UserPermission = types.UserPermission;

/** A virtual machine. */
export const VM: Validator<types.VM> = /* @__PURE__ */ createValidator("VM", checks.VM);
export type VM = types.VM;

/** A data center. Resources that work together must be in the same one. */
export const VMDataCenter: Validator<types.VMDataCenter> = /* @__PURE__ */ createValidator("VMDataCenter", checks.VMDataCenter);
export type VMDataCenter = types.VMDataCenter;

/**
 * A kind of host in one data center, and what part of it a VM may have. The vCPUs of a VM must lie between its memory
 * times `minVcpuPerMemoryGib` and times `maxVcpuPerMemoryGib`, and likewise for its GPUs.
 */
export const VMMachineType: Validator<types.VMMachineType> = /* @__PURE__ */ createValidator("VMMachineType", checks.VMMachineType);
export type VMMachineType = types.VMMachineType;

/**
 * One sample of a VM's load. The service documents neither the units nor whether the disk and network numbers are
 * totals or differences.
 */
export const VMMonitoringItem: Validator<types.VMMonitoringItem> = /* @__PURE__ */ createValidator("VMMonitoringItem", checks.VMMonitoringItem);
export type VMMonitoringItem = types.VMMonitoringItem;

/** A network interface of a VM. */
export const VMNic: Validator<types.VMNic> = /* @__PURE__ */ createValidator("VMNic", checks.VMNic);
export type VMNic = types.VMNic;

/** What a VM costs, in US dollars an hour, part by part. */
export const VMPrice: Validator<types.VMPrice> = /* @__PURE__ */ createValidator("VMPrice", checks.VMPrice);
export type VMPrice = types.VMPrice;

/** A virtual machine in a search result. GetVM has the rest. */
export const VirtualMachineResult: Validator<types.VirtualMachineResult> = /* @__PURE__ */ createValidator("VirtualMachineResult", checks.VirtualMachineResult);
export type VirtualMachineResult = types.VirtualMachineResult;

/** What the parts of a VM cost with one commitment term. */
export const VirtualMachineTypePrice: Validator<types.VirtualMachineTypePrice> = /* @__PURE__ */ createValidator("VirtualMachineTypePrice", checks.VirtualMachineTypePrice);
export type VirtualMachineTypePrice = types.VirtualMachineTypePrice;

/** Shared file storage in one data center, mounted over NFS by one machine or many. */
export const Volume: Validator<types.Volume> = /* @__PURE__ */ createValidator("Volume", checks.Volume);
export type Volume = types.Volume;

/** What volumes cost in one data center, for one length of commitment. */
export const VolumePrice: Validator<types.VolumePrice> = /* @__PURE__ */ createValidator("VolumePrice", checks.VolumePrice);
export type VolumePrice = types.VolumePrice;
