// Generated from spec/ by `pnpm generate`. Do not edit.

import type * as types from "@cudo-compute/types";
import { createValidator, type Validator } from "../validator.ts";
import * as checks from "./checks.ts";

/** What AddBillingAccountPermission answers. */
export const AddBillingAccountPermission: Validator<types.Empty> = /* @__PURE__ */ createValidator("AddBillingAccountPermission", checks.Empty);

/** What AddProjectPermission answers. */
export const AddProjectPermission: Validator<types.Empty> = /* @__PURE__ */ createValidator("AddProjectPermission", checks.Empty);

/** What AttachSecurityGroup answers. */
export const AttachSecurityGroup: Validator<types.Empty> = /* @__PURE__ */ createValidator("AttachSecurityGroup", checks.Empty);

/** What AttachStorageDisk answers. */
export const AttachStorageDisk: Validator<types.Empty> = /* @__PURE__ */ createValidator("AttachStorageDisk", checks.Empty);

/** What CommitVM answers. */
export const CommitVM: Validator<types.Empty> = /* @__PURE__ */ createValidator("CommitVM", checks.Empty);

/** What ConnectVM answers. */
export const ConnectVM: Validator<types.ConnectVMResponse> = /* @__PURE__ */ createValidator("ConnectVM", checks.ConnectVMResponse);

/** What CountVMs answers. */
export const CountVMs: Validator<types.CountVMsResponse> = /* @__PURE__ */ createValidator("CountVMs", checks.CountVMsResponse);

/** What CreateBillingAccount answers. */
export const CreateBillingAccount: Validator<types.BillingAccount> = /* @__PURE__ */ createValidator("CreateBillingAccount", checks.BillingAccount);

/** What CreateBillingAccountCreditCheckoutSession answers. */
export const CreateBillingAccountCreditCheckoutSession: Validator<types.StripeClientSecret> = /* @__PURE__ */ createValidator("CreateBillingAccountCreditCheckoutSession", checks.StripeClientSecret);

/** What CreateBillingAccountCreditPayment answers. */
export const CreateBillingAccountCreditPayment: Validator<types.CreateBillingAccountCreditPaymentResponse> = /* @__PURE__ */ createValidator("CreateBillingAccountCreditPayment", checks.CreateBillingAccountCreditPaymentResponse);

/** What CreateCluster answers. */
export const CreateCluster: Validator<types.Cluster> = /* @__PURE__ */ createValidator("CreateCluster", checks.Cluster);

/** What CreateMachine answers. */
export const CreateMachine: Validator<types.Machine> = /* @__PURE__ */ createValidator("CreateMachine", checks.Machine);

/** What CreateNetwork answers. */
export const CreateNetwork: Validator<types.Network> = /* @__PURE__ */ createValidator("CreateNetwork", checks.Network);

/** What CreateObjectStorageUser answers. */
export const CreateObjectStorageUser: Validator<types.ObjectStorageUser> = /* @__PURE__ */ createValidator("CreateObjectStorageUser", checks.ObjectStorageUser);

/** What CreatePrivateVMImage answers. */
export const CreatePrivateVMImage: Validator<types.PrivateImageResponse> = /* @__PURE__ */ createValidator("CreatePrivateVMImage", checks.PrivateImageResponse);

/** What CreateProject answers. */
export const CreateProject: Validator<types.Project> = /* @__PURE__ */ createValidator("CreateProject", checks.Project);

/** What CreateSecurityGroup answers. */
export const CreateSecurityGroup: Validator<types.SecurityGroup> = /* @__PURE__ */ createValidator("CreateSecurityGroup", checks.SecurityGroup);

/** What CreateSshKey answers. */
export const CreateSshKey: Validator<types.SshKey> = /* @__PURE__ */ createValidator("CreateSshKey", checks.SshKey);

/** What CreateStorageDisk answers. */
export const CreateStorageDisk: Validator<types.Empty> = /* @__PURE__ */ createValidator("CreateStorageDisk", checks.Empty);

/** What CreateVM answers. */
export const CreateVM: Validator<types.CreateVMResponse> = /* @__PURE__ */ createValidator("CreateVM", checks.CreateVMResponse);

/** What CreateVolume answers. */
export const CreateVolume: Validator<types.Volume> = /* @__PURE__ */ createValidator("CreateVolume", checks.Volume);

/** What DeleteApiKey answers. */
export const DeleteApiKey: Validator<types.Empty> = /* @__PURE__ */ createValidator("DeleteApiKey", checks.Empty);

/** What DeleteBillingAccount answers. */
export const DeleteBillingAccount: Validator<types.BillingAccount> = /* @__PURE__ */ createValidator("DeleteBillingAccount", checks.BillingAccount);

/** What DeleteCluster answers. */
export const DeleteCluster: Validator<types.Empty> = /* @__PURE__ */ createValidator("DeleteCluster", checks.Empty);

/** What DeleteClusterMachine answers. */
export const DeleteClusterMachine: Validator<types.Empty> = /* @__PURE__ */ createValidator("DeleteClusterMachine", checks.Empty);

/** What DeleteMachine answers. */
export const DeleteMachine: Validator<types.Empty> = /* @__PURE__ */ createValidator("DeleteMachine", checks.Empty);

/** What DeleteNetwork answers. */
export const DeleteNetwork: Validator<types.Empty> = /* @__PURE__ */ createValidator("DeleteNetwork", checks.Empty);

/** What DeleteObjectStorageKey answers. */
export const DeleteObjectStorageKey: Validator<types.Empty> = /* @__PURE__ */ createValidator("DeleteObjectStorageKey", checks.Empty);

/** What DeleteObjectStorageUser answers. */
export const DeleteObjectStorageUser: Validator<types.Empty> = /* @__PURE__ */ createValidator("DeleteObjectStorageUser", checks.Empty);

/** What DeletePrivateVMImage answers. */
export const DeletePrivateVMImage: Validator<types.Empty> = /* @__PURE__ */ createValidator("DeletePrivateVMImage", checks.Empty);

/** What DeleteProject answers. */
export const DeleteProject: Validator<types.Empty> = /* @__PURE__ */ createValidator("DeleteProject", checks.Empty);

/** What DeleteSecurityGroup answers. */
export const DeleteSecurityGroup: Validator<types.Empty> = /* @__PURE__ */ createValidator("DeleteSecurityGroup", checks.Empty);

/** What DeleteSshKey answers. */
export const DeleteSshKey: Validator<types.Empty> = /* @__PURE__ */ createValidator("DeleteSshKey", checks.Empty);

/** What DeleteStorageDisk answers. */
export const DeleteStorageDisk: Validator<types.Empty> = /* @__PURE__ */ createValidator("DeleteStorageDisk", checks.Empty);

/** What DeleteUser answers. */
export const DeleteUser: Validator<types.Empty> = /* @__PURE__ */ createValidator("DeleteUser", checks.Empty);

/** What DeleteVolume answers. */
export const DeleteVolume: Validator<types.Empty> = /* @__PURE__ */ createValidator("DeleteVolume", checks.Empty);

/** What DeployMachineOS answers. */
export const DeployMachineOS: Validator<types.Empty> = /* @__PURE__ */ createValidator("DeployMachineOS", checks.Empty);

/** What DetachSecurityGroup answers. */
export const DetachSecurityGroup: Validator<types.Empty> = /* @__PURE__ */ createValidator("DetachSecurityGroup", checks.Empty);

/** What DetachStorageDisk answers. */
export const DetachStorageDisk: Validator<types.Empty> = /* @__PURE__ */ createValidator("DetachStorageDisk", checks.Empty);

/** What GenerateApiKey answers. */
export const GenerateApiKey: Validator<types.ApiKey> = /* @__PURE__ */ createValidator("GenerateApiKey", checks.ApiKey);

/** What GenerateObjectStorageKey answers. */
export const GenerateObjectStorageKey: Validator<types.ObjectStorageKey> = /* @__PURE__ */ createValidator("GenerateObjectStorageKey", checks.ObjectStorageKey);

/** What GetBillingAccount answers. */
export const GetBillingAccount: Validator<types.BillingAccount> = /* @__PURE__ */ createValidator("GetBillingAccount", checks.BillingAccount);

/** What GetBillingAccountDetails answers. */
export const GetBillingAccountDetails: Validator<types.GetBillingAccountDetailsResponse> = /* @__PURE__ */ createValidator("GetBillingAccountDetails", checks.GetBillingAccountDetailsResponse);

/** What GetBillingAccountPaymentMethods answers. */
export const GetBillingAccountPaymentMethods: Validator<types.BillingAccountPaymentMethods> = /* @__PURE__ */ createValidator("GetBillingAccountPaymentMethods", checks.BillingAccountPaymentMethods);

/** What GetBillingAccountPermissions answers. */
export const GetBillingAccountPermissions: Validator<types.ListPermissionsResponse> = /* @__PURE__ */ createValidator("GetBillingAccountPermissions", checks.ListPermissionsResponse);

/** What GetBillingAccountSetupIntent answers. */
export const GetBillingAccountSetupIntent: Validator<types.BillingAccountSetupIntent> = /* @__PURE__ */ createValidator("GetBillingAccountSetupIntent", checks.BillingAccountSetupIntent);

/** What GetBillingAccountSpendDetails answers. */
export const GetBillingAccountSpendDetails: Validator<types.GetBillingAccountSpendDetailsResponse> = /* @__PURE__ */ createValidator("GetBillingAccountSpendDetails", checks.GetBillingAccountSpendDetailsResponse);

/** What GetCluster answers. */
export const GetCluster: Validator<types.Cluster> = /* @__PURE__ */ createValidator("GetCluster", checks.Cluster);

/** What GetClusterMachineType answers. */
export const GetClusterMachineType: Validator<types.GetClusterMachineTypeResponse> = /* @__PURE__ */ createValidator("GetClusterMachineType", checks.GetClusterMachineTypeResponse);

/** What GetCurrentUser answers. */
export const GetCurrentUser: Validator<types.Profile> = /* @__PURE__ */ createValidator("GetCurrentUser", checks.Profile);

/** What GetDisk answers. */
export const GetDisk: Validator<types.GetDiskResponse> = /* @__PURE__ */ createValidator("GetDisk", checks.GetDiskResponse);

/** What GetMachine answers. */
export const GetMachine: Validator<types.Machine> = /* @__PURE__ */ createValidator("GetMachine", checks.Machine);

/** What GetNetwork answers. */
export const GetNetwork: Validator<types.Network> = /* @__PURE__ */ createValidator("GetNetwork", checks.Network);

/** What GetObjectStorageBucket answers. */
export const GetObjectStorageBucket: Validator<types.ObjectStorageBucket> = /* @__PURE__ */ createValidator("GetObjectStorageBucket", checks.ObjectStorageBucket);

/** What GetObjectStorageSessionKey answers. */
export const GetObjectStorageSessionKey: Validator<types.GetObjectStorageSessionKeyResponse> = /* @__PURE__ */ createValidator("GetObjectStorageSessionKey", checks.GetObjectStorageSessionKeyResponse);

/** What GetObjectStorageUser answers. */
export const GetObjectStorageUser: Validator<types.ObjectStorageUser> = /* @__PURE__ */ createValidator("GetObjectStorageUser", checks.ObjectStorageUser);

/** What GetPrivateVMImage answers. */
export const GetPrivateVMImage: Validator<types.PrivateImageResponse> = /* @__PURE__ */ createValidator("GetPrivateVMImage", checks.PrivateImageResponse);

/** What GetProject answers. */
export const GetProject: Validator<types.Project> = /* @__PURE__ */ createValidator("GetProject", checks.Project);

/** What GetProjectPermissions answers. */
export const GetProjectPermissions: Validator<types.ListPermissionsResponse> = /* @__PURE__ */ createValidator("GetProjectPermissions", checks.ListPermissionsResponse);

/** What GetSecurityGroup answers. */
export const GetSecurityGroup: Validator<types.SecurityGroup> = /* @__PURE__ */ createValidator("GetSecurityGroup", checks.SecurityGroup);

/** What GetSshKey answers. */
export const GetSshKey: Validator<types.SshKey> = /* @__PURE__ */ createValidator("GetSshKey", checks.SshKey);

/** What GetVM answers. */
export const GetVM: Validator<types.GetVMResponse> = /* @__PURE__ */ createValidator("GetVM", checks.GetVMResponse);

/** What GetVMMachineType answers. */
export const GetVMMachineType: Validator<types.VMMachineType> = /* @__PURE__ */ createValidator("GetVMMachineType", checks.VMMachineType);

/** What GetVolume answers. */
export const GetVolume: Validator<types.Volume> = /* @__PURE__ */ createValidator("GetVolume", checks.Volume);

/** What ListApiKeys answers. */
export const ListApiKeys: Validator<types.ListApiKeysResponse> = /* @__PURE__ */ createValidator("ListApiKeys", checks.ListApiKeysResponse);

/** What ListBillingAccountCreditBalanceTransactions answers. */
export const ListBillingAccountCreditBalanceTransactions: Validator<types.ListBillingAccountCreditBalanceTransactionsResponse> = /* @__PURE__ */ createValidator("ListBillingAccountCreditBalanceTransactions", checks.ListBillingAccountCreditBalanceTransactionsResponse);

/** What ListBillingAccountProjects answers. */
export const ListBillingAccountProjects: Validator<types.ListBillingAccountProjectsResponse> = /* @__PURE__ */ createValidator("ListBillingAccountProjects", checks.ListBillingAccountProjectsResponse);

/** What ListBillingAccountTransactions answers. */
export const ListBillingAccountTransactions: Validator<types.ListBillingAccountTransactionsResponse> = /* @__PURE__ */ createValidator("ListBillingAccountTransactions", checks.ListBillingAccountTransactionsResponse);

/** What ListBillingAccounts answers. */
export const ListBillingAccounts: Validator<types.ListBillingAccountsResponse> = /* @__PURE__ */ createValidator("ListBillingAccounts", checks.ListBillingAccountsResponse);

/** What ListClusterMachineTypes answers. */
export const ListClusterMachineTypes: Validator<types.ListMachineTypesResponse> = /* @__PURE__ */ createValidator("ListClusterMachineTypes", checks.ListMachineTypesResponse);

/** What ListClusters answers. */
export const ListClusters: Validator<types.ListClustersResponse> = /* @__PURE__ */ createValidator("ListClusters", checks.ListClustersResponse);

/** What ListDisks answers. */
export const ListDisks: Validator<types.ListDisksResponse> = /* @__PURE__ */ createValidator("ListDisks", checks.ListDisksResponse);

/** What ListInvoices answers. */
export const ListInvoices: Validator<types.ListInvoicesResponse> = /* @__PURE__ */ createValidator("ListInvoices", checks.ListInvoicesResponse);

/** What ListMachineOperatingSystems answers. */
export const ListMachineOperatingSystems: Validator<types.ListImagesResponse> = /* @__PURE__ */ createValidator("ListMachineOperatingSystems", checks.ListImagesResponse);

/** What ListMachineTypes answers. */
export const ListMachineTypes: Validator<types.ListMachineTypesResponse> = /* @__PURE__ */ createValidator("ListMachineTypes", checks.ListMachineTypesResponse);

/** What ListMachines answers. */
export const ListMachines: Validator<types.ListMachinesResponse> = /* @__PURE__ */ createValidator("ListMachines", checks.ListMachinesResponse);

/** What ListNetworks answers. */
export const ListNetworks: Validator<types.ListNetworksResponse> = /* @__PURE__ */ createValidator("ListNetworks", checks.ListNetworksResponse);

/** What ListObjectStorageBuckets answers. */
export const ListObjectStorageBuckets: Validator<types.ListObjectStorageBucketsResponse> = /* @__PURE__ */ createValidator("ListObjectStorageBuckets", checks.ListObjectStorageBucketsResponse);

/** What ListObjectStorageUsers answers. */
export const ListObjectStorageUsers: Validator<types.ListObjectStorageUsersResponse> = /* @__PURE__ */ createValidator("ListObjectStorageUsers", checks.ListObjectStorageUsersResponse);

/** What ListOutstandingInvoices answers. */
export const ListOutstandingInvoices: Validator<types.ListOutstandingInvoicesResponse> = /* @__PURE__ */ createValidator("ListOutstandingInvoices", checks.ListOutstandingInvoicesResponse);

/** What ListPrivateVMImages answers. */
export const ListPrivateVMImages: Validator<types.ListPrivateVMImagesResponse> = /* @__PURE__ */ createValidator("ListPrivateVMImages", checks.ListPrivateVMImagesResponse);

/** What ListProjectSshKeys answers. */
export const ListProjectSshKeys: Validator<types.ListProjectSshKeysResponse> = /* @__PURE__ */ createValidator("ListProjectSshKeys", checks.ListProjectSshKeysResponse);

/** What ListProjects answers. */
export const ListProjects: Validator<types.ListProjectsResponse> = /* @__PURE__ */ createValidator("ListProjects", checks.ListProjectsResponse);

/** What ListPublicVMImages answers. */
export const ListPublicVMImages: Validator<types.ListImagesResponse> = /* @__PURE__ */ createValidator("ListPublicVMImages", checks.ListImagesResponse);

/** What ListSecurityGroups answers. */
export const ListSecurityGroups: Validator<types.ListSecurityGroupsResponse> = /* @__PURE__ */ createValidator("ListSecurityGroups", checks.ListSecurityGroupsResponse);

/** What ListSshKeys answers. */
export const ListSshKeys: Validator<types.ListSshKeysResponse> = /* @__PURE__ */ createValidator("ListSshKeys", checks.ListSshKeysResponse);

/** What ListVMDataCenters answers. */
export const ListVMDataCenters: Validator<types.ListVMDataCentersResponse> = /* @__PURE__ */ createValidator("ListVMDataCenters", checks.ListVMDataCentersResponse);

/** What ListVMGpuModels answers. */
export const ListVMGpuModels: Validator<types.ListVMGpuModelsResponse> = /* @__PURE__ */ createValidator("ListVMGpuModels", checks.ListVMGpuModelsResponse);

/** What ListVMMachineTypes answers. */
export const ListVMMachineTypes: Validator<types.ListVMMachineTypesResponse> = /* @__PURE__ */ createValidator("ListVMMachineTypes", checks.ListVMMachineTypesResponse);

/** What ListVMMachineTypes2 answers. */
export const ListVMMachineTypes2: Validator<types.ListVMMachineTypesResponse> = /* @__PURE__ */ createValidator("ListVMMachineTypes2", checks.ListVMMachineTypesResponse);

/** What ListVMs answers. */
export const ListVMs: Validator<types.ListVMsResponse> = /* @__PURE__ */ createValidator("ListVMs", checks.ListVMsResponse);

/** What ListVolumePrices answers. */
export const ListVolumePrices: Validator<types.ListVolumePricesResponse> = /* @__PURE__ */ createValidator("ListVolumePrices", checks.ListVolumePricesResponse);

/** What ListVolumes answers. */
export const ListVolumes: Validator<types.ListVolumesResponse> = /* @__PURE__ */ createValidator("ListVolumes", checks.ListVolumesResponse);

/** What MonitorVM answers. */
export const MonitorVM: Validator<types.MonitorVMResponse> = /* @__PURE__ */ createValidator("MonitorVM", checks.MonitorVMResponse);

/** What RebootClusterMachine answers. */
export const RebootClusterMachine: Validator<types.Empty> = /* @__PURE__ */ createValidator("RebootClusterMachine", checks.Empty);

/** What RebootVM answers. */
export const RebootVM: Validator<types.Empty> = /* @__PURE__ */ createValidator("RebootVM", checks.Empty);

/** What RemoveBillingAccountPaymentMethod answers. */
export const RemoveBillingAccountPaymentMethod: Validator<types.PaymentMethodRef> = /* @__PURE__ */ createValidator("RemoveBillingAccountPaymentMethod", checks.PaymentMethodRef);

/** What RemoveBillingAccountPermission answers. */
export const RemoveBillingAccountPermission: Validator<types.Empty> = /* @__PURE__ */ createValidator("RemoveBillingAccountPermission", checks.Empty);

/** What RemoveProjectPermission answers. */
export const RemoveProjectPermission: Validator<types.Empty> = /* @__PURE__ */ createValidator("RemoveProjectPermission", checks.Empty);

/** What RenameClusterMachine answers. */
export const RenameClusterMachine: Validator<types.Empty> = /* @__PURE__ */ createValidator("RenameClusterMachine", checks.Empty);

/** What ResizeVM answers. */
export const ResizeVM: Validator<types.ResizeVMResponse> = /* @__PURE__ */ createValidator("ResizeVM", checks.ResizeVMResponse);

/** What ResizeVMDisk answers. */
export const ResizeVMDisk: Validator<types.Empty> = /* @__PURE__ */ createValidator("ResizeVMDisk", checks.Empty);

/** What SearchResources answers. */
export const SearchResources: Validator<types.SearchResourcesResponse> = /* @__PURE__ */ createValidator("SearchResources", checks.SearchResourcesResponse);

/** What SetBillingAccountDefaultPaymentMethod answers. */
export const SetBillingAccountDefaultPaymentMethod: Validator<types.PaymentMethodRef> = /* @__PURE__ */ createValidator("SetBillingAccountDefaultPaymentMethod", checks.PaymentMethodRef);

/** What StartNetwork answers. */
export const StartNetwork: Validator<types.Empty> = /* @__PURE__ */ createValidator("StartNetwork", checks.Empty);

/** What StartVM answers. */
export const StartVM: Validator<types.Empty> = /* @__PURE__ */ createValidator("StartVM", checks.Empty);

/** What StopNetwork answers. */
export const StopNetwork: Validator<types.Empty> = /* @__PURE__ */ createValidator("StopNetwork", checks.Empty);

/** What StopVM answers. */
export const StopVM: Validator<types.Empty> = /* @__PURE__ */ createValidator("StopVM", checks.Empty);

/** What TerminateVM answers. */
export const TerminateVM: Validator<types.Empty> = /* @__PURE__ */ createValidator("TerminateVM", checks.Empty);

/** What UndeleteBillingAccount answers. */
export const UndeleteBillingAccount: Validator<types.BillingAccount> = /* @__PURE__ */ createValidator("UndeleteBillingAccount", checks.BillingAccount);

/** What UpdateBillingAccount answers. */
export const UpdateBillingAccount: Validator<types.BillingAccount> = /* @__PURE__ */ createValidator("UpdateBillingAccount", checks.BillingAccount);

/** What UpdateCluster answers. */
export const UpdateCluster: Validator<types.Cluster> = /* @__PURE__ */ createValidator("UpdateCluster", checks.Cluster);

/** What UpdateClusterMachine answers. */
export const UpdateClusterMachine: Validator<types.ClusterMachine> = /* @__PURE__ */ createValidator("UpdateClusterMachine", checks.ClusterMachine);

/** What UpdateMachine answers. */
export const UpdateMachine: Validator<types.Machine> = /* @__PURE__ */ createValidator("UpdateMachine", checks.Machine);

/** What UpdatePrivateVMImage answers. */
export const UpdatePrivateVMImage: Validator<types.Empty> = /* @__PURE__ */ createValidator("UpdatePrivateVMImage", checks.Empty);

/** What UpdateProject answers. */
export const UpdateProject: Validator<types.Project> = /* @__PURE__ */ createValidator("UpdateProject", checks.Project);

/** What UpdateSecurityGroup answers. */
export const UpdateSecurityGroup: Validator<types.SecurityGroup> = /* @__PURE__ */ createValidator("UpdateSecurityGroup", checks.SecurityGroup);

/** What UpdateVMAuthorizedSSHKeys answers. */
export const UpdateVMAuthorizedSSHKeys: Validator<types.Empty> = /* @__PURE__ */ createValidator("UpdateVMAuthorizedSSHKeys", checks.Empty);

/** What UpdateVMExpireTime answers. */
export const UpdateVMExpireTime: Validator<types.UpdateVMExpireTimeResponse> = /* @__PURE__ */ createValidator("UpdateVMExpireTime", checks.UpdateVMExpireTimeResponse);

/** What UpdateVMMetadata answers. */
export const UpdateVMMetadata: Validator<types.UpdateVMMetadataResponse> = /* @__PURE__ */ createValidator("UpdateVMMetadata", checks.UpdateVMMetadataResponse);

/** What UpdateVMPassword answers. */
export const UpdateVMPassword: Validator<types.Empty> = /* @__PURE__ */ createValidator("UpdateVMPassword", checks.Empty);

/** What UpdateVolume answers. */
export const UpdateVolume: Validator<types.Volume> = /* @__PURE__ */ createValidator("UpdateVolume", checks.Volume);
