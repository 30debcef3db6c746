// Generated from spec/ by `pnpm generate`. Do not edit.

export interface paths {
    "/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List projects
         * @description The projects that you may see, by id. Follow `pageToken` until it is empty.
         */
        get: operations["ListProjects"];
        put?: never;
        /**
         * Create a project
         * @description Makes an empty project that is paid for by a billing account. It exists at once. Its id must be unique in the whole service, not only among your own projects.
         */
        post: operations["CreateProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Get a project
         * @description One project, with the number of resources that it holds.
         */
        get: operations["GetProject"];
        put?: never;
        post?: never;
        /**
         * Delete a project
         * @description Deletes a project that is empty. One that still holds resources is refused with FAILED_PRECONDITION: delete its VMs first, then disks, volumes, security groups and networks. `resourceCount` tells how many are left.
         */
        delete: operations["DeleteProject"];
        options?: never;
        head?: never;
        /**
         * Update a project
         * @description Moves the project to another billing account, which pays for it from then on.
         */
        patch: operations["UpdateProject"];
        trace?: never;
    };
    "/v1/projects/{projectId}:list-permissions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List who may use a project
         * @description Every user who has a role in the project.
         */
        get: operations["GetProjectPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}:add-permission": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a user a role in a project
         * @description Gives a user a role in the project, or changes the role that the user has. Name the user by id or by e-mail address.
         */
        post: operations["AddProjectPermission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}:remove-permission": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a user's role in a project away
         * @description Takes away the role that the user has in the project. The last owner of a project cannot be removed.
         */
        post: operations["RemoveProjectPermission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/project/{projectId}/ssh-keys": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List the SSH keys of a project's members
         * @description The SSH keys of everyone in the project: what a machine created with SSH_KEY_SOURCE_PROJECT accepts. Note the singular `project` in the path.
         */
        get: operations["ListProjectSshKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/count-vms": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * Count the VMs of a project
         * @description How many VMs the project has, without listing them.
         */
        get: operations["CountVMs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/vm": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a VM
         * @description Orders a VM and answers at once, while the VM is still PENDING: poll GetVM until it is ACTIVE or FAILED. Its disks, networks, security groups and private image must be in the same data center. When no host has room, the call fails with INVALID_ARGUMENT and a message that says so.
         */
        post: operations["CreateVM"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/vm/{id}/authorized-ssh-keys": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change which SSH keys a VM accepts
         * @description Sets whose SSH keys may log in to the VM. GetVM shows the outcome as `authorizedSshKeys`.
         */
        post: operations["UpdateVMAuthorizedSSHKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/vm/{id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Commit to keeping a VM
         * @description Promises to keep and pay for the VM for a term, at the lower price of that term. Until the term ends the VM cannot be terminated or made smaller. Do not repeat the call blindly: read `commitmentTerm` and `commitmentEndTime` first.
         */
        post: operations["CommitVM"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/vm/{id}/expire-time": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change when a VM expires
         * @description Sets the time at which the service deletes the VM by itself, as a moment or as a span from now.
         */
        post: operations["UpdateVMExpireTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/vm/{id}/metadata": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a VM's metadata
         * @description Replaces the metadata of the VM, or, with `merge`, adds to it. Without `merge`, keys that you do not send are lost.
         */
        post: operations["UpdateVMMetadata"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/vm/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a VM's password
         * @description Sets the password of the VM's login user, which is `root`, or `Admin` on Windows.
         */
        post: operations["UpdateVMPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/vm/{id}/security-group/attach": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Attach a security group to a VM
         * @description Applies the rules of a security group to the VM. A VM without any security group lets all traffic through. A group that is attached already is refused with FAILED_PRECONDITION.
         */
        patch: operations["AttachSecurityGroup"];
        trace?: never;
    };
    "/v1/projects/{projectId}/vm/{id}/security-group/detach": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Detach a security group from a VM
         * @description Takes the rules of a security group off the VM. After the last group is gone, all traffic is let through. A group that is not attached is refused with FAILED_PRECONDITION.
         */
        patch: operations["DetachSecurityGroup"];
        trace?: never;
    };
    "/v1/projects/{projectId}/vms": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List VMs
         * @description All VMs of the project at once; there are no pages.
         */
        get: operations["ListVMs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/vms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a VM
         * @description One VM, with its state and price. It can be read as soon as CreateVM has answered, and until it is deleted; after that the answer is NOT_FOUND.
         */
        get: operations["GetVM"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/vms/{id}/connect": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get access to a VM's console
         * @description What a VNC viewer needs to open the screen of the VM, which helps when SSH does not work.
         */
        get: operations["ConnectVM"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/vms/{id}/monitor": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a VM's load over time
         * @description Samples of the processor, memory, disk and network use of the VM.
         */
        get: operations["MonitorVM"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/vms/{id}/reboot": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reboot a VM
         * @description Asks the operating system of an ACTIVE VM to restart. A system that hangs may not react; stop and start it instead.
         */
        post: operations["RebootVM"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/vms/{id}/resize": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a VM's vCPUs and memory
         * @description Gives a STOPPED VM another number of vCPUs, another amount of memory, or both; at least one must be given, in the query. The new size must fit the ratios of the machine type. A committed VM can only grow.
         */
        post: operations["ResizeVM"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/vms/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a VM
         * @description Switches a STOPPED VM on. It answers at once; poll GetVM until the VM is ACTIVE.
         */
        post: operations["StartVM"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/vms/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a VM
         * @description Switches an ACTIVE VM off and keeps its disks. It answers at once; poll GetVM until the VM is STOPPED. A stopped VM is still billed: terminate it to stop paying.
         */
        post: operations["StopVM"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/vms/{id}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a VM for good
         * @description Destroys the VM and its boot disk, which cannot be undone; storage disks are detached and kept. It answers at once: the VM is DELETING until GetVM answers NOT_FOUND. A VM in the middle of another change is refused, as is one that is committed.
         */
        post: operations["TerminateVM"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vms/data-centers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List data centers
         * @description All data centers, with their place, prices and free public addresses.
         */
        get: operations["ListVMDataCenters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vms/data-centers/{dataCenterId}/machine_types/{machineTypeId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The data center, as listed by ListVMDataCenters.
                 * @example gb-bournemouth-1
                 */
                dataCenterId: components["parameters"]["DataCenterId"];
                /**
                 * @description The machine type, the `machineType` of ListVMMachineTypes.
                 * @example epyc-rome-rtx-a5000
                 */
                machineTypeId: string;
            };
            cookie?: never;
        };
        /**
         * Get a VM machine type
         * @description One machine type in one data center, with its size limits, prices and free capacity. Note the underscore in `machine_types`.
         */
        get: operations["GetVMMachineType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vms/gpu-models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List GPU models
         * @description All GPU models that VMs can have. Which data center has which is in ListVMMachineTypes.
         */
        get: operations["ListVMGpuModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vms/machine-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List VM machine types
         * @description All machine types, one entry for each data center that has the type, with size limits, prices and free capacity. The service cannot narrow the list to a data center: it ignores parameters that it does not know, so filter the answer.
         */
        get: operations["ListVMMachineTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vms/machine-types-2": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List VM machine types (old path)
         * @deprecated
         * @description The same list as ListVMMachineTypes. Use that one.
         */
        get: operations["ListVMMachineTypes2"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/disks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List disks
         * @description The disks of the project. `diskType` tells storage disks from the boot disks of VMs.
         */
        get: operations["ListDisks"];
        put?: never;
        /**
         * Create a storage disk
         * @description Starts to make an empty disk that belongs to no VM yet. The answer is empty: read the disk with GetDisk until it is READY. In the first moments GetDisk may still answer NOT_FOUND.
         */
        post: operations["CreateStorageDisk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/disks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a disk
         * @description One disk, with its state and the VM that it is attached to.
         */
        get: operations["GetDisk"];
        put?: never;
        post?: never;
        /**
         * Delete a storage disk
         * @description Deletes a disk and all that is on it; there is no way back. A disk that is attached must be detached first. The disk is DELETING for a while, then GetDisk answers NOT_FOUND.
         */
        delete: operations["DeleteStorageDisk"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/disk/{id}/attach": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Attach a storage disk to a VM
         * @description Plugs a READY storage disk into a VM that is ACTIVE or STOPPED, in the same data center. The disk becomes ATTACHED. Note the singular `disk` in the path.
         */
        patch: operations["AttachStorageDisk"];
        trace?: never;
    };
    "/v1/projects/{projectId}/disk/{id}/detach": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Detach a storage disk from its VM
         * @description Takes a storage disk off the VM that it is attached to. The disk keeps its data and becomes READY. Note that this is a PUT, while attach is a PATCH.
         */
        put: operations["DetachStorageDisk"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/vms/{id}/disks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Make a disk of a VM larger
         * @description Grows a disk that is attached to a VM; a disk never shrinks. The `id` of the path is the VM's, which must be ACTIVE or STOPPED. The disk itself is named in the query.
         */
        patch: operations["ResizeVMDisk"];
        trace?: never;
    };
    "/v1/projects/{projectId}/images": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List private images
         * @description The images that were made from VMs of this project. For the service's own images see ListPublicVMImages.
         */
        get: operations["ListPrivateVMImages"];
        put?: never;
        /**
         * Make a private image from a VM
         * @description Makes an image of a VM, which new VMs in the same data center can start from. Everything is sent in the query; there is no body. Wait until the image is READY before you use it.
         */
        post: operations["CreatePrivateVMImage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/images/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a private image
         * @description One private image, with its state and size.
         */
        get: operations["GetPrivateVMImage"];
        put?: never;
        /**
         * Change the description of a private image
         * @description Sets the description of an image, in the query. Note that this update is a POST on the image itself.
         */
        post: operations["UpdatePrivateVMImage"];
        /**
         * Delete a private image
         * @description Deletes an image that no VM uses. An image in use is refused with FAILED_PRECONDITION.
         */
        delete: operations["DeletePrivateVMImage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vms/public-images": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List public images
         * @description The images that the service offers to every VM, all in one answer. Send the `id` of one as `bootDiskImageId` when you create a VM. No credential is needed.
         */
        get: operations["ListPublicVMImages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/networks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List networks
         * @description The private networks of the project.
         */
        get: operations["ListNetworks"];
        put?: never;
        /**
         * Create a network
         * @description Starts to make a private network in one data center. It is CREATING at first; wait until it is ACTIVE before you put VMs on it.
         */
        post: operations["CreateNetwork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/networks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a network
         * @description One network, with its state and addresses.
         */
        get: operations["GetNetwork"];
        put?: never;
        post?: never;
        /**
         * Delete a network
         * @description Deletes a network that no VM is attached to. A VM may count as attached for a few seconds after it is gone: try again then. The network is DELETING for a while, then GetNetwork answers NOT_FOUND.
         */
        delete: operations["DeleteNetwork"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/networks/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a network
         * @description Starts a stopped network, so that it routes to the internet again. It is STARTING, then ACTIVE.
         */
        post: operations["StartNetwork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/networks/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a network
         * @description Stops a network, which cuts its route to the internet. It is STOPPING, then STOPPED.
         */
        post: operations["StopNetwork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/security-groups": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List security groups
         * @description The security groups of the project, each with its rules.
         */
        get: operations["ListSecurityGroups"];
        put?: never;
        /**
         * Create a security group
         * @description Makes a set of firewall rules for VMs in one data center. It exists at once, is free of charge, and has no rules but the ones that you send.
         */
        post: operations["CreateSecurityGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/security-groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a security group
         * @description One security group, with its rules.
         */
        get: operations["GetSecurityGroup"];
        put?: never;
        post?: never;
        /**
         * Delete a security group
         * @description Deletes a group, and first takes it off every VM that has it. A VM without any group lets all traffic through.
         */
        delete: operations["DeleteSecurityGroup"];
        options?: never;
        head?: never;
        /**
         * Replace a security group
         * @description Replaces the description and all the rules of a group. Unlike other updates this one does not keep what you leave out: to add one rule, read the group and send every rule back with the new one.
         */
        patch: operations["UpdateSecurityGroup"];
        trace?: never;
    };
    "/v1/projects/{projectId}/volumes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List volumes
         * @description The volumes of the project.
         */
        get: operations["ListVolumes"];
        put?: never;
        /**
         * Create a volume
         * @description Starts to make shared file storage that machines mount over NFS. It is CREATING at first; once it is ACTIVE, `nfsServer` and `nfsPath` tell what to mount.
         */
        post: operations["CreateVolume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/volumes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a volume
         * @description One volume, with its state, its use and where to mount it from.
         */
        get: operations["GetVolume"];
        put?: never;
        post?: never;
        /**
         * Delete a volume
         * @description Deletes a volume and all that is on it; there is no way back. It is DELETING for a while, then GetVolume answers NOT_FOUND.
         */
        delete: operations["DeleteVolume"];
        options?: never;
        head?: never;
        /**
         * Update a volume
         * @description Makes the volume larger or changes its commitment. Send only the keys that you want to change: each key that is present counts as a change. The volume may be UPDATING for a while.
         */
        patch: operations["UpdateVolume"];
        trace?: never;
    };
    "/v1/volumes/prices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the prices of volumes
         * @description What a GiB of volume costs in each data center, for each length of commitment. No credential is needed.
         */
        get: operations["ListVolumePrices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/machines-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the types of bare-metal machines
         * @description The types of bare-metal machines in every data center, with prices and how many are free. No credential is needed. Note the plural `machines` in the path.
         */
        get: operations["ListMachineTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/machines/operating-systems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List operating systems for bare-metal machines
         * @description What can be installed on a bare-metal machine. Send the id of one as `os` to CreateMachine or DeployMachineOS. No credential is needed.
         */
        get: operations["ListMachineOperatingSystems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/machines": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List bare-metal machines
         * @description The bare-metal machines of the project. The machines of clusters are listed by GetCluster.
         */
        get: operations["ListMachines"];
        put?: never;
        /**
         * Create a bare-metal machine
         * @description Rents a whole machine and installs an operating system on it; allow it two hours. Follow it with GetMachine: it is CREATING, then DEPLOYING or UPDATING, and ready once it is ACTIVE after that. It may be ACTIVE for a moment before DEPLOYING too.
         */
        post: operations["CreateMachine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/machines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a bare-metal machine
         * @description One bare-metal machine, with its state, addresses and price.
         */
        get: operations["GetMachine"];
        put?: never;
        post?: never;
        /**
         * Delete a bare-metal machine
         * @description Gives the machine back with all that is on its disks. It is DELETING for a while, then NOT_FOUND. A machine cannot be deleted before its commitment ends.
         */
        delete: operations["DeleteMachine"];
        options?: never;
        head?: never;
        /**
         * Update a bare-metal machine
         * @description Changes the keys that are present. This is how a machine is switched on and off: send `powerState` alone. A machine that is off is still billed.
         */
        patch: operations["UpdateMachine"];
        trace?: never;
    };
    "/v1/projects/{projectId}/machines/{id}/deploy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Install an operating system on a machine
         * @description Wipes the machine and installs an operating system afresh: everything on its disks is lost. The machine is DEPLOYING until it is ACTIVE again.
         */
        post: operations["DeployMachineOS"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clusters/machine-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List machine types for clusters
         * @description The types of machines that clusters can be made of, in every data center, with prices and how many are free. No credential is needed.
         */
        get: operations["ListClusterMachineTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clusters/data-centers/{dataCenterId}/machine-types/{machineTypeId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The data center, as listed by ListVMDataCenters.
                 * @example gb-bournemouth-1
                 */
                dataCenterId: components["parameters"]["DataCenterId"];
                /** @description The machine type, as listed by ListClusterMachineTypes. */
                machineTypeId: string;
            };
            cookie?: never;
        };
        /**
         * Get a machine type for clusters
         * @description One type of machine for clusters in one data center, with its prices and how many are free. No credential is needed.
         */
        get: operations["GetClusterMachineType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List clusters
         * @description The clusters of the project.
         */
        get: operations["ListClusters"];
        put?: never;
        /**
         * Create a cluster
         * @description Rents several machines of one type as a cluster. Follow it with GetCluster until it is ACTIVE or FAILED, and allow it two hours.
         */
        post: operations["CreateCluster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/clusters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a cluster
         * @description One cluster, with its state, its price and each of its machines.
         */
        get: operations["GetCluster"];
        put?: never;
        post?: never;
        /**
         * Delete a cluster
         * @description Gives back all machines of the cluster with what is on their disks. It is DELETING for a while, then NOT_FOUND.
         */
        delete: operations["DeleteCluster"];
        options?: never;
        head?: never;
        /**
         * Update a cluster
         * @description Changes the keys that are present. Send `machineCount` alone to grow or shrink the cluster: it is UPDATING until it is ACTIVE again. You cannot choose which machines go when it shrinks; use DeleteClusterMachine for that.
         */
        patch: operations["UpdateCluster"];
        trace?: never;
    };
    "/v1/projects/{projectId}/cluster-machines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a machine of a cluster
         * @description Takes one machine out of its cluster and gives it back with what is on its disks.
         */
        delete: operations["DeleteClusterMachine"];
        options?: never;
        head?: never;
        /**
         * Update a machine of a cluster
         * @description Changes the keys that are present: switches one machine of a cluster on or off, or attaches and detaches volumes. A machine that is off is still billed.
         */
        patch: operations["UpdateClusterMachine"];
        trace?: never;
    };
    "/v1/projects/{projectId}/cluster-machines/{id}:reboot": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reboot a machine of a cluster
         * @description Restarts one machine of a cluster.
         */
        post: operations["RebootClusterMachine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/cluster-machines/{id}:rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rename a machine of a cluster
         * @description Gives one machine of a cluster a new id. Use the new id from then on: a repeated call with the old one may fail although the first has worked.
         */
        post: operations["RenameClusterMachine"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/object-storage/buckets": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List buckets
         * @description The buckets of the project in every data center, with their size. Buckets are not made here: use an S3 client with a key of an object storage user.
         */
        get: operations["ListObjectStorageBuckets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/object-storage/buckets/{dataCenterId}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The data center, as listed by ListVMDataCenters.
                 * @example gb-bournemouth-1
                 */
                dataCenterId: components["parameters"]["DataCenterId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get a bucket
         * @description One bucket, with its size, its price and the address of its S3 service.
         */
        get: operations["GetObjectStorageBucket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/object-storage/session-key/{dataCenterId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The data center, as listed by ListVMDataCenters.
                 * @example gb-bournemouth-1
                 */
                dataCenterId: components["parameters"]["DataCenterId"];
            };
            cookie?: never;
        };
        /**
         * Get a temporary S3 key
         * @description An S3 key with a session token, to reach the project's buckets in one data center without making an object storage user. The answer holds secrets: do not log it.
         */
        get: operations["GetObjectStorageSessionKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/object-storage/users": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /**
         * List object storage users
         * @description The object storage users of the project in every data center.
         */
        get: operations["ListObjectStorageUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/object-storage/users/{dataCenterId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The data center, as listed by ListVMDataCenters.
                 * @example gb-bournemouth-1
                 */
                dataCenterId: components["parameters"]["DataCenterId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create an object storage user
         * @description Creates a user of the S3 service in one data center. Such a user is for programs and has nothing to do with people who sign in.
         */
        post: operations["CreateObjectStorageUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/object-storage/users/{dataCenterId}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The data center, as listed by ListVMDataCenters.
                 * @example gb-bournemouth-1
                 */
                dataCenterId: components["parameters"]["DataCenterId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Get an object storage user
         * @description One object storage user and its keys.
         */
        get: operations["GetObjectStorageUser"];
        put?: never;
        /**
         * Make a key for an object storage user
         * @description Makes an S3 key for the user. Save the answer: do not count on reading the secret key again later. A repeated call makes a second key.
         */
        post: operations["GenerateObjectStorageKey"];
        /**
         * Delete an object storage user
         * @description Deletes an object storage user. Programs that use its keys are refused from then on.
         */
        delete: operations["DeleteObjectStorageUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/projects/{projectId}/object-storage/users/{dataCenterId}/{id}/keys/{accessKey}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The data center, as listed by ListVMDataCenters.
                 * @example gb-bournemouth-1
                 */
                dataCenterId: components["parameters"]["DataCenterId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
                /** @description The access key of the key to delete; `id` in the path is the user's. */
                accessKey: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a key of an object storage user
         * @description Deletes one S3 key. The user and its other keys stay.
         */
        delete: operations["DeleteObjectStorageKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ssh-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your SSH keys
         * @description The SSH public keys of the user behind the credential.
         */
        get: operations["ListSshKeys"];
        put?: never;
        /**
         * Add an SSH key
         * @description Adds a public key to your user. New machines that take their keys from you or from a project that you are in will accept it. The service chooses the id, so after a lost answer compare fingerprints in ListSshKeys before you try again.
         */
        post: operations["CreateSshKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ssh-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that the service gave the key, as listed by ListSshKeys. */
                id: string;
            };
            cookie?: never;
        };
        /**
         * Get an SSH key
         * @description One of your SSH public keys.
         */
        get: operations["GetSshKey"];
        put?: never;
        post?: never;
        /**
         * Delete an SSH key
         * @description Removes a public key from your user. New machines no longer get it.
         */
        delete: operations["DeleteSshKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List your API keys
         * @description The API keys of the user behind the credential, without the keys themselves.
         */
        get: operations["ListApiKeys"];
        put?: never;
        /**
         * Make an API key
         * @description Makes a key that lets a program act as you. This answer is the only place where `key` is shown: if it is lost, delete the key and make another.
         */
        post: operations["GenerateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API key, as chosen when it was made. It is not the key itself.
                 * @example ci-pipeline
                 */
                id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete an API key
         * @description Deletes an API key. Programs that still use it are refused.
         */
        delete: operations["DeleteApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing-accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List billing accounts
         * @description The billing accounts that you may see. Follow `pageToken` until it is empty.
         */
        get: operations["ListBillingAccounts"];
        put?: never;
        /**
         * Create a billing account
         * @description Makes a billing account that projects can be linked to. The service chooses its id, so a repeated call makes a second account: after a failure, look at ListBillingAccounts first.
         */
        post: operations["CreateBillingAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing-accounts/{billingAccountId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
            };
            cookie?: never;
        };
        /**
         * Get a billing account
         * @description One billing account, with its credit, limits and spend.
         */
        get: operations["GetBillingAccount"];
        put?: never;
        post?: never;
        /**
         * Delete a billing account
         * @description Deletes a billing account that has no linked projects and no outstanding invoices. The account goes to STATE_DELETED and can be brought back with UndeleteBillingAccount; `purgeTime` says when it is removed for good.
         */
        delete: operations["DeleteBillingAccount"];
        options?: never;
        head?: never;
        /**
         * Update a billing account
         * @description Changes the fields that `updateMask` names to the values in `billingAccount`. Unlike other updates, the mask is part of the body and has to be sent.
         */
        patch: operations["UpdateBillingAccount"];
        trace?: never;
    };
    "/v1/billing-accounts/{billingAccountId}:undelete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring a deleted billing account back
         * @description Brings back a billing account that was deleted and has not been removed for good yet.
         */
        post: operations["UndeleteBillingAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing-accounts/{billingAccountId}/details": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
            };
            cookie?: never;
        };
        /**
         * Get a billing account and its Stripe customer
         * @description The same billing account that GetBillingAccount returns, together with the customer that stands for it at Stripe, the payment processor.
         */
        get: operations["GetBillingAccountDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing-accounts/{billingAccountId}:list-permissions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
            };
            cookie?: never;
        };
        /**
         * List who may use a billing account
         * @description Every user who has a role in the billing account.
         */
        get: operations["GetBillingAccountPermissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing-accounts/{billingAccountId}:add-permission": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a user a role in a billing account
         * @description Gives a user a role in the billing account, or changes the role that the user has. Name the user by id or by e-mail address. Roles in projects are given apart, with AddProjectPermission.
         */
        post: operations["AddBillingAccountPermission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing-accounts/{billingAccountId}:remove-permission": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a user's role in a billing account away
         * @description Takes away the role that the user has in the billing account.
         */
        post: operations["RemoveBillingAccountPermission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing-accounts/{billingAccountId}/payment-methods": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
            };
            cookie?: never;
        };
        /**
         * List the payment methods of a billing account
         * @description The saved cards and PayPal accounts of a billing account. To save a new one, start with GetBillingAccountSetupIntent.
         */
        get: operations["GetBillingAccountPaymentMethods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing-accounts/{billingAccountId}/payment-methods/{paymentMethodId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
                /** @description The payment method, as listed by GetBillingAccountPaymentMethods. */
                paymentMethodId: components["parameters"]["PaymentMethodId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a payment method from a billing account
         * @description Forgets a saved payment method. It can no longer be used to pay for credit.
         */
        delete: operations["RemoveBillingAccountPaymentMethod"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing-accounts/{billingAccountId}/payment-methods/{paymentMethodId}/set-default": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
                /** @description The payment method, as listed by GetBillingAccountPaymentMethods. */
                paymentMethodId: components["parameters"]["PaymentMethodId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose the default payment method
         * @description Makes a saved payment method the default of the billing account, in place of the one before.
         */
        post: operations["SetBillingAccountDefaultPaymentMethod"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing-accounts/{billingAccountId}/setup-intent": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
            };
            cookie?: never;
        };
        /**
         * Get a Stripe setup intent to save a payment method
         * @description A Stripe setup intent, with which a browser saves a new payment method for the billing account. The details of the card go from the browser to Stripe, never through this API.
         */
        get: operations["GetBillingAccountSetupIntent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing-accounts/{billingAccountId}/projects": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
            };
            cookie?: never;
        };
        /**
         * List the projects of a billing account
         * @description The projects that the billing account pays for. They must be moved or deleted before the account can be deleted.
         */
        get: operations["ListBillingAccountProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing-accounts/{billingAccountId}/spend/details": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
            };
            cookie?: never;
        };
        /**
         * Get what a billing account spent in a period
         * @description What the projects of a billing account used in a period and what it cost, row by row.
         */
        get: operations["GetBillingAccountSpendDetails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing-accounts/{billingAccountId}/credit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pay for credit with a saved payment method
         * @description Charges a saved payment method and adds the amount to the credit of the billing account. Everything is sent in the query; there is no body. A repeated call may charge a second time: after a failure, look at ListBillingAccountTransactions first.
         */
        post: operations["CreateBillingAccountCreditPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing-accounts/{billingAccountId}/credit-checkout-session": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a Stripe checkout to pay for credit
         * @description Starts a checkout at Stripe, where someone pays for credit in a browser. No saved payment method is needed, and nothing is charged until the checkout is finished. Everything is sent in the query; there is no body.
         */
        post: operations["CreateBillingAccountCreditCheckoutSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing-accounts/{billingAccountId}/credit-balance-transactions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
            };
            cookie?: never;
        };
        /**
         * List what changed a billing account's credit
         * @description The entries that raised or lowered the credit of a billing account. For the payments themselves, see ListBillingAccountTransactions. While `hasMore` is true, ask again with the last id as `startingAfter`.
         */
        get: operations["ListBillingAccountCreditBalanceTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing-accounts/{billingAccountId}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
            };
            cookie?: never;
        };
        /**
         * List the payments of a billing account
         * @description The payments that were tried, failed ones included. While `hasMore` is true, ask again with the last id as `startingAfter`.
         */
        get: operations["ListBillingAccountTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invoices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the invoices of a billing account
         * @description The invoices of one billing account, which is given by `id`. While `hasMore` is true, ask again with the id of the last invoice as `startingAfter`.
         */
        get: operations["ListInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/billing-accounts/invoices/outstanding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List invoices that are still to be paid
         * @description The invoices that wait for payment. There is no billing account to choose and there are no pages. A billing account with an outstanding invoice cannot be deleted.
         */
        get: operations["ListOutstandingInvoices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/resources/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search for resources
         * @description Finds resources of every kind that you may see, across projects and billing accounts. Get a resource itself before you act on its state.
         */
        get: operations["SearchResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the user behind the credential
         * @description Tells whose credential this is. Use it to check that a credential works.
         */
        get: operations["GetCurrentUser"];
        put?: never;
        post?: never;
        /**
         * Delete your user
         * @description Deletes the user behind the credential, for good. It is refused while the user still has resources or unpaid invoices.
         */
        delete: operations["DeleteUser"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A key that lets a program act as the user who made it. */
        ApiKey: {
            /**
             * @description The id that you chose.
             * @example ci-pipeline
             */
            readonly id: string;
            /** @description The secret to send as the bearer token. Only GenerateApiKey fills it; elsewhere it is empty. */
            readonly key: string;
            /**
             * Format: date-time
             * @description When the key was made.
             */
            readonly createTime: string | null;
        };
        /** @description Which fields of the request are wrong (google.rpc.BadRequest). */
        BadRequest: {
            /**
             * @description The type's URL.
             * @constant
             */
            "@type": "type.googleapis.com/google.rpc.BadRequest";
            /** @description One entry for each thing that is wrong. */
            fieldViolations?: components["schemas"]["FieldViolation"][];
        } & {
            [key: string]: unknown;
        };
        /** @description What pays for projects. It has credit, payment methods and invoices. Amounts are in US dollars. */
        BillingAccount: {
            /** @description The id of the account, chosen by the service. */
            readonly id: string;
            /** @description The name of the account for people. */
            displayName: string;
            /** @description Whether the account is in use. */
            readonly state: components["schemas"]["BillingAccountState"];
            /** @description Whether the account pays before or after use. */
            paymentTerms: components["schemas"]["PaymentTerms"];
            /** @description The credit that is left, in US dollars. Keep it above 0: at 0 every resource that the account pays for is deleted. */
            creditBalance: components["schemas"]["Decimal"] | null;
            /** @description How the credit is topped up by itself. Null when that is not set up. */
            creditBalanceRecharge: components["schemas"]["CreditBalanceRecharge"] | null;
            /** @description What the account spends at present, in US dollars an hour. */
            hourlySpendRate: components["schemas"]["Decimal"] | null;
            /** @description The most that the account may spend, in US dollars an hour. Null when there is no such limit. */
            hourlySpendLimit: components["schemas"]["Decimal"] | null;
            /** @description What the account spent this month, in US dollars. A bare decimal string, not a Decimal like the other amounts. */
            readonly monthlySpend: string;
            /** @description The most that the account may spend, in US dollars a month. Null when there is no such limit. */
            monthlySpendLimit: components["schemas"]["Decimal"] | null;
            /** @description An amount that triggers billing, in US dollars. What exactly happens at it is not established. */
            billingThreshold: components["schemas"]["Decimal"] | null;
            /** @description What the next invoice comes to so far, in US dollars. */
            nextInvoiceTotal: components["schemas"]["Decimal"] | null;
            /**
             * Format: date-time
             * @description When the account is invoiced. Whether this is the last time or the next is not established.
             */
            readonly invoiceTime: string | null;
            /** @description The address that invoices are made out to. */
            billingAddress: components["schemas"]["BillingAddress"] | null;
            /** @description The tax number of the payer. Null when none was given. */
            taxId: components["schemas"]["TaxId"] | null;
            /** @description The account's reference at Stripe, the payment processor. */
            stripeRef: string;
            /** @description The id of the user who created the account. */
            readonly createBy: string;
            /**
             * Format: date-time
             * @description When the account was created.
             */
            readonly createTime: string | null;
            /**
             * Format: date-time
             * @description When the account was deleted. Null for an account that is not.
             */
            readonly deleteTime: string | null;
            /**
             * Format: date-time
             * @description When a deleted account is removed for good. Null for an account that is not deleted.
             */
            readonly purgeTime: string | null;
        };
        /** @description New values for a billing account. Send only the fields that you also name in `updateMask`. Amounts are in US dollars. */
        BillingAccountBody: {
            /**
             * @description The name of the account for people.
             * @example ML team
             */
            displayName?: string;
            /** @description The address to make invoices out to. */
            billingAddress?: components["schemas"]["BillingAddressBody"];
            /** @description The tax number of the payer. */
            taxId?: components["schemas"]["TaxIdBody"];
            /** @description How the credit should be topped up by itself. */
            creditBalanceRecharge?: components["schemas"]["CreditBalanceRechargeBody"];
            /** @description The most that the account may spend, in US dollars an hour. */
            hourlySpendLimit?: components["schemas"]["Decimal"];
            /** @description The most that the account may spend, in US dollars a month. */
            monthlySpendLimit?: components["schemas"]["Decimal"];
            /** @description An amount that triggers billing, in US dollars. What exactly happens at it is not established. */
            billingThreshold?: components["schemas"]["Decimal"];
            /** @description Whether the account pays before or after use. Who may change this is not established. */
            paymentTerms?: components["schemas"]["PaymentTerms"];
            /** @description Set by the service, which ignores what you send. To raise it, pay with CreateBillingAccountCreditPayment. */
            creditBalance?: components["schemas"]["Decimal"];
            /** @description Set by the service, which ignores what you send. `hourlySpendLimit` is the one to change. */
            hourlySpendRate?: components["schemas"]["Decimal"];
            /** @description Set by the service, which ignores what you send. */
            nextInvoiceTotal?: components["schemas"]["Decimal"];
            /** @description Set by the service, which ignores what you send. */
            stripeRef?: string;
        };
        /** @description A saved way to pay. It holds at most one of `card` and `paypal`. */
        BillingAccountPaymentMethod: {
            /** @description The id of the payment method. Send it as `paymentMethod` to pay for credit. */
            id: string;
            /** @description Whether this is the default payment method of the account. */
            isDefault: boolean;
            /** @description The kind of payment method as text. Look for `card` or `paypal` rather than at this. */
            type: string;
            /** @description The card. Absent for any other kind of payment method. */
            card?: components["schemas"]["PaymentMethodCard"] | null;
            /** @description The PayPal account. Absent for any other kind of payment method. */
            paypal?: components["schemas"]["PaymentMethodPaypal"] | null;
        };
        /** @description The saved payment methods of a billing account. */
        BillingAccountPaymentMethods: {
            /** @description The payment methods. */
            paymentMethods: components["schemas"]["BillingAccountPaymentMethod"][];
        };
        /** @description A project, seen from the billing account that pays for it. GetProject tells more. */
        BillingAccountProject: {
            /**
             * @description The id of the project.
             * @example ml-training
             */
            id: string;
            /**
             * Format: int32
             * @description How many resources the project holds.
             */
            resourceCount: number;
        };
        /** @description A billing account in a search result. GetBillingAccount has the rest. */
        BillingAccountResult: {
            /** @description The id of the billing account. */
            id: string;
            /** @description The name that people see. */
            displayName: string;
            /**
             * Format: date-time
             * @description When the billing account was created.
             */
            createTime: string | null;
        };
        /** @description A Stripe setup intent, with which a browser saves a payment method. */
        BillingAccountSetupIntent: {
            /** @description The id of the setup intent at Stripe. */
            id: string;
            /** @description What Stripe's script in the browser needs to save the payment method. A secret; do not log or store it. */
            clientSecret: string;
        };
        /** @description What one project used of one thing in the period, and what it cost. */
        BillingAccountSpendRow: {
            /**
             * @description The project that used it.
             * @example ml-training
             */
            projectId: string;
            /** @description What was used, in English. */
            description: string;
            /** @description How much was used, counted in `unit`. A rounded number; for money read `amount`. */
            quantity: components["schemas"]["Double"];
            /** @description What `quantity` counts. */
            unit: components["schemas"]["Unit"];
            /** @description The price of one unit, in US dollars. */
            unitAmount: components["schemas"]["Decimal"] | null;
            /** @description What the row cost, in US dollars. */
            amount: components["schemas"]["Decimal"] | null;
        };
        /**
         * @description Whether a billing account is in use. STATE_SUSPENDED_ABUSE and STATE_SUSPENDED_PAYMENT are set by the service, for misuse and for payments that are owed. STATE_DELETED can still be undone with UndeleteBillingAccount.
         * @enum {string}
         */
        BillingAccountState: "STATE_UNSPECIFIED" | "STATE_ACTIVE" | "STATE_SUSPENDED_ABUSE" | "STATE_SUSPENDED_PAYMENT" | "STATE_DELETED";
        /** @description The address that invoices are made out to. Parts that are not known are empty. */
        BillingAddress: {
            /** @description The name of the person or company. */
            name: string;
            /** @description The street and the number. */
            line1: string;
            /** @description The rest of the street address, such as a floor. */
            line2: string;
            /** @description The city. */
            city: string;
            /** @description The state, county or region. */
            state: string;
            /** @description The postal code. */
            postalCode: string;
            /** @description The country. */
            country: string;
            /** @description The telephone number. */
            phone: string;
        };
        /** @description The address to make invoices out to. */
        BillingAddressBody: {
            /** @description The name of the person or company. */
            name?: string;
            /** @description The street and the number. */
            line1?: string;
            /** @description The rest of the street address, such as a floor. */
            line2?: string;
            /** @description The city. */
            city?: string;
            /** @description The state, county or region. */
            state?: string;
            /** @description The postal code. */
            postalCode?: string;
            /** @description The country. */
            country?: string;
            /** @description The telephone number. */
            phone?: string;
        };
        /**
         * @deprecated
         * @description The older way to give the size of the boot disk. Use `bootDiskSizeGib` of CreateVMBody.
         */
        BootDiskBody: {
            /**
             * Format: int32
             * @description The size of the boot disk in GiB.
             * @example 50
             */
            sizeGib: number;
        };
        /** @description One try to charge a payment method. */
        Charge: {
            /** @description How much was charged, in US dollars. */
            amount: components["schemas"]["Decimal"] | null;
            /** @description How the charge went, as free text. Read `paid` and `refunded` instead. */
            status: string;
            /** @description Whether the money was paid. */
            paid: boolean;
            /** @description Whether the money was paid back. */
            refunded: boolean;
            /** @description Why the charge failed. Empty when it did not. */
            failureCode: string;
            /**
             * Format: date-time
             * @description When the charge was tried.
             */
            createTime: string | null;
        };
        /** @description Several bare-metal machines of one type in one data center, linked by a network. */
        Cluster: {
            /**
             * @description The id that you chose.
             * @example training
             */
            id: string;
            /**
             * @description The project that holds the cluster.
             * @example ml-training
             */
            projectId: string;
            /**
             * @description The data center where the cluster stands.
             * @example gb-bournemouth-1
             */
            dataCenterId: string;
            /** @description The type of every machine, as listed by ListClusterMachineTypes. */
            machineTypeId: string;
            /**
             * Format: int32
             * @description How many machines the cluster shall have. While it grows or shrinks `machines` may hold another number.
             * @example 4
             */
            machineCount: number;
            /** @description The machines of the cluster. */
            readonly machines: components["schemas"]["ClusterMachine"][];
            /** @description What the cluster is doing. Each machine has a state of its own. */
            readonly state: components["schemas"]["ClusterState"];
            /** @description The architecture of the CPUs. */
            readonly architecture: string;
            /** @description The model of the CPUs. */
            readonly cpuModel: string;
            /**
             * Format: int32
             * @description The clock speed of the CPUs, in MHz.
             */
            readonly cpuSpeedMhz: number;
            /**
             * @description The model of the GPUs. Empty when there are none.
             * @example nvidia-h100
             */
            readonly gpuModelId: string;
            /**
             * Format: int32
             * @description The CPU cores of all machines together.
             */
            readonly totalCpuCores: number;
            /**
             * Format: int32
             * @description The memory of all machines together, in GiB.
             */
            readonly totalMemoryGib: number;
            /**
             * Format: int32
             * @description The GPUs of all machines together.
             * @example 32
             */
            readonly totalGpus: number;
            /**
             * Format: int32
             * @description The disk space of all machines together, in GiB.
             */
            readonly totalDiskSizeGib: number;
            /** @description The network that links the machines. The machine type decides it. */
            readonly networkType: components["schemas"]["NetworkType"];
            /** @description How machines are numbered on the InfiniBand network. Null when nothing was asked for. */
            ipoibConfig: components["schemas"]["ClusterIPOIBConfig"] | null;
            /** @description The price of one machine, in US dollars an hour. */
            readonly machinePriceHr: components["schemas"]["Decimal"] | null;
            /** @description The price of all machines together, in US dollars an hour. */
            readonly totalMachinePriceHr: components["schemas"]["Decimal"] | null;
            /** @description The price of the whole cluster, in US dollars an hour. */
            readonly totalPriceHr: components["schemas"]["Decimal"] | null;
            /** @description How long you committed to keep the cluster. */
            commitmentTerm: components["schemas"]["CommitmentTerm"];
            /**
             * Format: date-time
             * @description When the commitment ends. Null when there is none.
             */
            readonly commitmentEndTime: string | null;
            /** @description Whose SSH keys the machines accept. */
            sshKeySource: components["schemas"]["SshKeySource"];
            /** @description The extra SSH keys that the machines accept. */
            customSshKeys: string[];
            /** @description The script that each machine runs when it first starts. Empty when there is none. */
            startScript: string;
            /** @description The id of the user who created the cluster. */
            readonly createBy: string;
            /**
             * Format: date-time
             * @description When the cluster was created.
             */
            readonly createTime: string | null;
        };
        /** @description How the machines of a cluster are given IP addresses on the InfiniBand network. It cannot be changed after creation. */
        ClusterIPOIBConfig: {
            /** @description The part that all addresses begin with. */
            networkPrefix: string;
            /**
             * Format: int32
             * @description How many bits of an address tell the machine.
             */
            hostBits: number;
            /**
             * Format: int32
             * @description How many bits of an address tell the InfiniBand port of the machine.
             */
            portBits: number;
        };
        /** @description One machine of a cluster. */
        ClusterMachine: {
            /**
             * @description The id of the machine. The service chooses it and RenameClusterMachine changes it.
             * @example trainer-1
             */
            readonly id: string;
            /**
             * @description The project that holds the machine.
             * @example ml-training
             */
            readonly projectId: string;
            /**
             * @description The data center where the machine stands.
             * @example gb-bournemouth-1
             */
            readonly dataCenterId: string;
            /** @description The type of the machine. */
            readonly machineTypeId: string;
            /** @description What the machine is doing. */
            readonly state: components["schemas"]["ClusterMachineState"];
            /** @description Whether the machine is switched on. This is apart from `state`. */
            powerState: components["schemas"]["MachinePowerState"];
            /** @description The address of the machine inside the cluster. Empty until it is assigned. */
            readonly internalIpAddress: string;
            /** @description The public IP address of the machine. Empty when it has none. */
            readonly externalIpAddress: string;
            /** @description The architecture of the CPU. */
            readonly architecture: string;
            /** @description The model of the CPU. */
            readonly cpuModel: string;
            /**
             * Format: int32
             * @description How many CPU cores the machine has.
             */
            readonly cpuCores: number;
            /**
             * Format: int32
             * @description The clock speed of the CPU, in MHz.
             */
            readonly cpuSpeedMhz: number;
            /**
             * Format: int32
             * @description The memory, in GiB.
             */
            readonly memoryGib: number;
            /**
             * @description The model of the GPUs. Empty when there are none.
             * @example nvidia-h100
             */
            readonly gpuModelId: string;
            /**
             * Format: int32
             * @description How many GPUs the machine has.
             * @example 8
             */
            readonly gpus: number;
            /**
             * Format: int32
             * @description How many disks the machine has.
             */
            readonly disks: number;
            /**
             * Format: int32
             * @description The size of the disks, in GiB.
             */
            readonly diskSizeGib: number;
            /** @description The volumes that are attached to the machine. */
            volumeIds: string[];
            /** @description The price of the machine, in US dollars an hour, switched on or off. */
            readonly priceHr: components["schemas"]["Decimal"] | null;
            /** @description The id of the user who created the machine. */
            readonly createBy: string;
            /**
             * Format: date-time
             * @description When the machine was created.
             */
            readonly createTime: string | null;
        };
        /**
         * @description What one machine of a cluster is doing: CREATING while it is being made, ACTIVE when it is ready, DELETING on its way out, FAILED when it could not be made.
         * @enum {string}
         */
        ClusterMachineState: "STATE_UNSPECIFIED" | "CREATING" | "ACTIVE" | "DELETING" | "FAILED";
        /**
         * @description What a cluster is doing: CREATING while it is being made, ACTIVE when it is ready, UPDATING while it grows or shrinks, DELETING on its way out, FAILED when it could not be made.
         * @enum {string}
         */
        ClusterState: "STATE_UNSPECIFIED" | "CREATING" | "ACTIVE" | "UPDATING" | "DELETING" | "FAILED";
        /** @description How long to commit to the VM. */
        CommitVMBody: {
            /** @description The term to commit to. */
            commitmentTerm: components["schemas"]["CommitmentTerm"];
        };
        /**
         * @description How long you commit to keep and pay for a resource, in return for a lower price.
         * @enum {string}
         */
        CommitmentTerm: "COMMITMENT_TERM_NONE" | "COMMITMENT_TERM_1_MONTH" | "COMMITMENT_TERM_3_MONTHS" | "COMMITMENT_TERM_6_MONTHS" | "COMMITMENT_TERM_12_MONTHS" | "COMMITMENT_TERM_24_MONTHS" | "COMMITMENT_TERM_36_MONTHS" | "COMMITMENT_TERM_60_MONTHS";
        /** @description What a VNC viewer needs to open the VM's console. */
        ConnectVMResponse: {
            /** @description The address to connect to. */
            connectUrl: string;
            /** @description The secret that lets the viewer in. Keep it out of logs. */
            token: string;
        };
        /** @description The number of VMs in a project. */
        CountVMsResponse: {
            /**
             * Format: int32
             * @description How many VMs the project has.
             */
            count: number;
        };
        /** @description How the vCPUs of a VM are arranged, as its operating system sees them. */
        CpuTopologyBody: {
            /**
             * Format: int32
             * @description How many cores each socket has.
             * @example 8
             */
            cores?: number;
            /**
             * Format: int32
             * @description How many processor sockets there are.
             * @example 1
             */
            sockets?: number;
            /**
             * Format: int32
             * @description How many threads each core has.
             * @example 1
             */
            threads?: number;
        };
        /** @description What a new billing account needs. */
        CreateBillingAccountBody: {
            /**
             * @description The name of the account for people.
             * @example ML team
             */
            displayName: string;
            /**
             * Format: email
             * @description The e-mail address of the payer.
             * @example billing@example.com
             */
            email: string;
            /** @description The name of the payer as it should stand on invoices. */
            invoiceName?: string;
            /** @description A code or note that tells who referred you, if anyone did. */
            referral?: string;
            /** @description The address to make invoices out to. */
            billingAddress?: components["schemas"]["BillingAddressBody"];
            /** @description The tax number of the payer. */
            taxId?: components["schemas"]["TaxIdBody"];
        };
        /** @description The payment that was begun. */
        CreateBillingAccountCreditPaymentResponse: {
            /** @description The payment at Stripe. A browser confirms it there if the bank asks for that. */
            paymentIntent: components["schemas"]["StripeClientSecret"];
        };
        /** @description What a new cluster needs. */
        CreateClusterBody: {
            /**
             * @description The id of the new cluster. It must be unique in the project.
             * @example training
             */
            id: components["schemas"]["ResourceId"];
            /**
             * @description The data center to rent in. The machine type must be offered there.
             * @example gb-bournemouth-1
             */
            dataCenterId: string;
            /** @description The type of every machine, as listed by ListClusterMachineTypes. */
            machineTypeId: string;
            /**
             * Format: int32
             * @description How many machines to rent.
             * @example 4
             */
            machineCount: number;
            /** @description How long you commit to keep the cluster. Absent for no commitment. */
            commitmentTerm?: components["schemas"]["CommitmentTerm"];
            /** @description Whose SSH keys the machines shall accept. */
            sshKeySource?: components["schemas"]["SshKeySource"];
            /** @description More SSH public keys that the machines shall accept. */
            customSshKeys?: string[];
            /** @description A script that each machine runs when it first starts. */
            startScript?: string;
            /** @description How to number the machines on an InfiniBand network. Decide now; it cannot be changed later. */
            ipoibConfig?: components["schemas"]["ClusterIPOIBConfig"];
        };
        /** @description What a new bare-metal machine needs. */
        CreateMachineBody: {
            /**
             * @description The id of the new machine. It must be unique in the project.
             * @example metal-1
             */
            id: components["schemas"]["ResourceId"];
            /**
             * @description The data center to rent in. The machine type must be offered there.
             * @example gb-bournemouth-1
             */
            dataCenterId: string;
            /** @description The type of machine to rent, as listed by ListMachineTypes. */
            machineTypeId: string;
            /**
             * @description The operating system to install, as listed by ListMachineOperatingSystems.
             * @example ubuntu/noble
             */
            os: string;
            /** @description How long you commit to keep the machine. Absent for no commitment. */
            commitmentTerm?: components["schemas"]["CommitmentTerm"];
            /** @description Whose SSH keys the machine shall accept. */
            sshKeySource?: components["schemas"]["SshKeySource"];
            /** @description More SSH public keys that the machine shall accept. */
            customSshKeys?: string[];
            /** @description A script that the machine runs when it first starts. */
            startScript?: string;
            /**
             * @deprecated
             * @description An older form of the start script. Use `startScript`.
             */
            userData?: string;
            /** @description Leave it out here. Use UpdateMachine to switch the machine on and off later. */
            powerState?: components["schemas"]["MachinePowerState"];
        };
        /** @description What a new network needs. */
        CreateNetworkBody: {
            /**
             * @description The id of the new network, unique within the project.
             * @example backend
             */
            id: components["schemas"]["ResourceId"];
            /**
             * @description Where to make the network. It must be the data center of the VMs that will join it.
             * @example gb-bournemouth-1
             */
            dataCenterId: string;
            /**
             * @description The range that addresses come from, in CIDR notation. It must be private: within 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.
             * @example 10.0.0.0/24
             */
            ipRange: string;
        };
        /** @description What a new object storage user needs. */
        CreateObjectStorageUserBody: {
            /**
             * @description The id of the new user. It must be unique in the project.
             * @example backup
             */
            id: components["schemas"]["ResourceId"];
            /** @description Leave it out. The service makes the keys itself and ignores what is sent here. */
            keys?: components["schemas"]["ObjectStorageKey"][];
        };
        /** @description What a new project needs. */
        CreateProjectBody: {
            /** @description The id of the new project. It must be unique across the whole service. */
            id: components["schemas"]["ResourceId"];
            /** @description The billing account that will pay for the project. */
            billingAccountId: string;
        };
        /** @description What a new security group needs. */
        CreateSecurityGroupBody: {
            /**
             * @description The id of the new group, unique within the project.
             * @example web
             */
            id: components["schemas"]["ResourceId"];
            /**
             * @description Where to make the group. It must be the data center of the VMs that will use it.
             * @example gb-bournemouth-1
             */
            dataCenterId: string;
            /**
             * @description A note for people. It may hold letters, digits, white space, commas, full stops and apostrophes.
             * @example Web servers
             */
            description?: string;
            /** @description The rules of the group; their order is kept. Without any, the group has no rules. */
            rules?: components["schemas"]["RuleBody"][];
        };
        /** @description The key to add. */
        CreateSshKeyBody: {
            /**
             * @description The public key as one line of text, as in a `.pub` file. Never send a private key.
             * @example ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB2XQK4s0l1l4x4yY0m0kq3nJ0j2qS7m8u1vT9w5rZ0e me@laptop
             */
            publicKey: string;
        };
        /** @description What a new storage disk needs. */
        CreateStorageDiskBody: {
            /**
             * @description The id of the new disk, unique within the project.
             * @example data-1
             */
            id: components["schemas"]["ResourceId"];
            /**
             * @description Where to make the disk. It must be the data center of the VM that will use it.
             * @example gb-bournemouth-1
             */
            dataCenterId: string;
            /**
             * Format: int32
             * @description The size of the disk in GiB. It can grow later, but not shrink.
             * @example 100
             */
            sizeGib: number;
        };
        /** @description What a new VM needs. */
        CreateVMBody: {
            /**
             * @deprecated
             * @description The older way to give the size of the boot disk. Use `bootDiskSizeGib`.
             */
            bootDisk?: components["schemas"]["BootDiskBody"];
            /**
             * @description The image to start from, public or private. A private one must be READY and in the same data center.
             * @example ubuntu-2204
             */
            bootDiskImageId: string;
            /**
             * Format: int32
             * @description The size of the boot disk in GiB. Absent for the size of the image.
             * @example 50
             */
            bootDiskSizeGib?: number;
            /** @description How long you promise to keep the VM, for a lower price. Absent for no commitment. */
            commitmentTerm?: components["schemas"]["CommitmentTerm"];
            /** @description SSH public keys that the VM accepts besides those that `sshKeySource` brings. */
            customSshKeys?: string[];
            /**
             * @description The data center to create the VM in. Its disks, networks and security groups must be there too.
             * @example gb-bournemouth-1
             */
            dataCenterId: string;
            /**
             * Format: date-time
             * @description When the service deletes the VM by itself. Give this or `ttl`; with neither the VM stays until you terminate it.
             * @example 2026-12-31T12:00:00Z
             */
            expireTime?: string;
            /**
             * Format: int32
             * @description How many GPUs the VM gets, of the model that the machine type has. Absent means 0.
             * @example 1
             */
            gpus?: number;
            /**
             * @description The machine type, as listed by ListVMMachineTypes for the data center. It decides the processor and the GPU model.
             * @example epyc-rome-rtx-a5000
             */
            machineType: string;
            /**
             * Format: int32
             * @description The memory in GiB. The machine type limits how many vCPUs go with each GiB.
             * @example 16
             */
            memoryGib: number;
            /**
             * @description Your own notes on the VM, as keys and values.
             * @example {
             *       "owner": "ada"
             *     }
             */
            metadata?: {
                [key: string]: string;
            };
            /** @description The network interfaces. Absent, the VM is on the public network with a public address; present, the `securityGroupIds` beside it are ignored and each interface names its own. */
            nics?: components["schemas"]["VMNicBody"][];
            /**
             * Format: password
             * @description The password of the login user, with 6 to 64 characters among them a small letter, a capital, a digit and a special character. Windows images need one; elsewhere SSH keys are enough.
             */
            password?: string;
            /** @description The security groups that guard the VM; ignored when `nics` is present. With none, all traffic is let through. */
            securityGroupIds?: string[];
            /** @description Whose SSH keys the VM accepts, besides `customSshKeys`. */
            sshKeySource?: components["schemas"]["SshKeySource"];
            /**
             * @description A script that the VM runs when it boots for the first time.
             * @example #!/bin/sh
             *     apt-get update
             */
            startScript?: string;
            /** @description Storage disks to attach. They must exist, be READY and be in the same data center; they are plugged in after the VM has booted. */
            storageDiskIds?: string[];
            /** @description How the vCPUs look to the operating system. Absent leaves the choice to the service. */
            topology?: components["schemas"]["CpuTopologyBody"];
            /**
             * @description How long the VM lives, in seconds with an `s` behind; other units, as in `7d`, are refused. Give this or `expireTime`.
             * @example 3600s
             */
            ttl?: string;
            /** @description True to check the request without creating anything. Absent means false. */
            validateOnly?: boolean;
            /**
             * Format: int32
             * @description How many virtual CPUs the VM gets. It must fit the machine type's ratios to memory and GPUs.
             * @example 8
             */
            vcpus: number;
            /** @description The id of the new VM, unique in the project. The other operations take it as `id`. */
            vmId: components["schemas"]["ResourceId"];
        };
        /** @description The VM that was ordered. */
        CreateVMResponse: {
            /**
             * @description The id of the VM, the `vmId` that you sent.
             * @example gpu-1
             */
            id: string;
            /** @description The new VM, still PENDING. Null when `validateOnly` was set. */
            vm: components["schemas"]["VM"] | null;
        };
        /** @description What a new volume needs. */
        CreateVolumeBody: {
            /**
             * @description The id of the new volume, unique within the project.
             * @example datasets
             */
            id: components["schemas"]["ResourceId"];
            /**
             * @description Where to make the volume.
             * @example gb-bournemouth-1
             */
            dataCenterId: string;
            /**
             * Format: int32
             * @description The size of the volume in GiB. It can grow later, but not shrink.
             * @example 1000
             */
            sizeGib: number;
            /** @description How long you commit to keep the volume. Without it, there is no commitment. */
            commitmentTerm?: components["schemas"]["CommitmentTerm"];
            /**
             * Format: date-time
             * @description Leave this out. The service works the time out from `commitmentTerm` and ignores what you send.
             */
            commitmentEndTime?: string;
        };
        /** @description How the credit of a billing account is topped up by itself. */
        CreditBalanceRecharge: {
            /** @description Whether the credit is topped up by itself. */
            autoRecharge: boolean;
            /** @description The credit below which a top-up starts, in US dollars. */
            low: components["schemas"]["Decimal"] | null;
            /** @description The credit that a top-up brings the account to, in US dollars. */
            high: components["schemas"]["Decimal"] | null;
            /** @description The payment of a top-up. Null when there was none. */
            transaction: components["schemas"]["Transaction"] | null;
        };
        /** @description How the credit of a billing account should be topped up by itself. */
        CreditBalanceRechargeBody: {
            /** @description Whether to top the credit up by itself. */
            autoRecharge: boolean;
            /** @description Start a top-up when the credit falls below this, in US dollars. */
            low: components["schemas"]["Decimal"];
            /** @description Bring the credit up to this, in US dollars. Choose it above `low`. */
            high: components["schemas"]["Decimal"];
            /** @description Set by the service, which ignores what you send. */
            transaction?: components["schemas"]["Transaction"];
        };
        /** @description One entry that changed the credit of a billing account. */
        CreditBalanceTransaction: {
            /** @description The id of the entry. */
            id: string;
            /** @description Why the credit changed, in English. */
            description: string;
            /** @description By how much the credit changed, in US dollars. Which sign means more credit is not established. */
            amount: components["schemas"]["Decimal"] | null;
            /**
             * Format: date-time
             * @description When the credit changed.
             */
            createTime: string | null;
        };
        /** @description An exact decimal number, such as a price in US dollars. */
        Decimal: {
            /**
             * @description The number in decimal notation; it may have a sign and an exponent. Parse it as a decimal, not as a float.
             * @example 0.002500
             */
            value: string;
        };
        /** @description What to install. Give the SSH keys and the script again if you want them. */
        DeployMachineOSBody: {
            /**
             * @description The operating system to install, as listed by ListMachineOperatingSystems.
             * @example ubuntu/noble
             */
            os: string;
            /** @description Whose SSH keys the machine shall accept. */
            sshKeySource?: components["schemas"]["SshKeySource"];
            /** @description More SSH public keys that the machine shall accept. */
            customSshKeys?: string[];
            /** @description A script that the machine runs when it first starts after the installation. */
            startScript?: string;
            /**
             * @deprecated
             * @description An older form of the start script. Use `startScript`.
             */
            userData?: string;
        };
        /** @description A disk of a VM, or a storage disk that waits to be attached to one. */
        Disk: {
            /**
             * @description The disk's id, unique within the project.
             * @example data-1
             */
            id: string;
            /**
             * @description The project that holds the disk.
             * @example ml-training
             */
            projectId: string;
            /**
             * @description Where the disk is. Only VMs in the same data center can use it.
             * @example gb-bournemouth-1
             */
            dataCenterId: string;
            /**
             * Format: int32
             * @description The size of the disk in GiB.
             * @example 100
             */
            sizeGib: number;
            /** @description Whether this is the boot disk of a VM or a storage disk. */
            readonly diskType: components["schemas"]["DiskType"];
            /** @description What the disk is doing now. */
            readonly diskState: components["schemas"]["DiskState"];
            /**
             * @description The VM that the disk is attached to. Empty when it is not attached.
             * @example gpu-1
             */
            readonly vmId: string;
            /**
             * @description The public image that a boot disk was made from. Empty otherwise.
             * @example ubuntu-2204
             */
            readonly publicImageId: string;
            /** @description The private image that a boot disk was made from. Empty otherwise. */
            readonly privateImageId: string;
            /**
             * Format: date-time
             * @description When the disk was created.
             * @example 2026-02-01T09:30:00Z
             */
            readonly createTime: string | null;
        };
        /**
         * @description What a disk or a private image is doing. A new one is CREATING, then READY: free to use. A disk that is plugged into a VM is ATTACHED. CLONING, UPDATING and DELETING pass by themselves; FAILED does not.
         * @enum {string}
         */
        DiskState: "UNKNOWN" | "ATTACHED" | "CLONING" | "CREATING" | "DELETING" | "DISABLED" | "FAILED" | "READY" | "UPDATING";
        /** @description What disk space costs. */
        DiskStoragePriceHr: {
            /** @description The price of one GiB, in US dollars an hour. */
            diskGibPriceHr: components["schemas"]["Decimal"] | null;
        };
        /**
         * @description What a disk is for. A boot disk is made and destroyed with its VM. A storage disk is made on its own, and is only detached when its VM goes.
         * @enum {string}
         */
        DiskType: "DISK_TYPE_UNKNOWN" | "DISK_TYPE_BOOT" | "DISK_TYPE_STORAGE";
        /** @description A floating-point number. JSON cannot write infinity or not-a-number, so those come as strings. */
        Double: number | ("Infinity" | "-Infinity" | "NaN");
        /** @description Nothing to report; the status code says it all. */
        Empty: Record<string, never>;
        /** @description One typed detail of an error, told apart by `@type`. */
        ErrorDetail: components["schemas"]["ErrorInfo"] | components["schemas"]["BadRequest"] | components["schemas"]["PreconditionFailure"] | components["schemas"]["QuotaFailure"] | components["schemas"]["RetryInfo"] | components["schemas"]["UnknownDetail"];
        /** @description The stable, machine-readable reason of an error (google.rpc.ErrorInfo). */
        ErrorInfo: {
            /**
             * @description The type's URL.
             * @constant
             */
            "@type": "type.googleapis.com/google.rpc.ErrorInfo";
            /**
             * @description A constant name of the reason, unique within the domain.
             * @example VM_NOT_FOUND
             */
            reason: string;
            /**
             * @description Who defines the reason.
             * @example compute.cudo.dev
             */
            domain?: string;
            /** @description Values that belong to the reason, such as the id in question. */
            metadata?: {
                [key: string]: string;
            };
        } & {
            [key: string]: unknown;
        };
        /** @description One field of the request that is wrong. */
        FieldViolation: {
            /**
             * @description The path of the field in the request, with dots between its parts.
             * @example memoryGib
             */
            field: string;
            /** @description What is wrong with it. */
            description: string;
        } & {
            [key: string]: unknown;
        };
        /** @description What a new API key needs. */
        GenerateApiKeyBody: {
            /**
             * @description The id of the new key: 4 to 63 lower-case letters, digits and hyphens.
             * @example ci-pipeline
             */
            apikeyId: string;
        };
        /** @description A billing account and its customer at Stripe. */
        GetBillingAccountDetailsResponse: {
            /** @description The billing account. */
            billingAccount: components["schemas"]["BillingAccount"];
            /** @description The customer at Stripe. Null when there is none. */
            stripeCustomer: components["schemas"]["StripeCustomer"] | null;
        };
        /** @description What a billing account spent in a period. */
        GetBillingAccountSpendDetailsResponse: {
            /** @description The rows of the account. Empty when nothing was used. */
            spend: components["schemas"]["BillingAccountSpendRow"][];
        };
        /** @description Wraps the machine type. */
        GetClusterMachineTypeResponse: {
            /** @description The machine type. */
            machineType: components["schemas"]["MachineType"];
        };
        /** @description One disk. */
        GetDiskResponse: {
            /** @description The disk. */
            disk: components["schemas"]["Disk"];
        };
        /** @description A temporary S3 key. Give all its parts to the S3 client. */
        GetObjectStorageSessionKeyResponse: {
            /** @description The address of the S3 service. */
            endpoint: string;
            /** @description The public half of the key. */
            accessKey: string;
            /** @description The secret half of the key. */
            secretKey: string;
            /** @description The token that must go with the key in every S3 request. */
            sessionToken: string;
            /** @description The name of the session that the key belongs to. */
            sessionName: string;
        };
        /** @description A VM and its price. The prices beside `VM` repeat `VM.price`; read them there. */
        GetVMResponse: {
            /** @description The VM. */
            VM: components["schemas"]["VM"];
            /** @description The price of one vCPU, a copy of `VM.price.vcpuPriceHr`. */
            vcpuPriceHr: components["schemas"]["Decimal"] | null;
            /** @description The price of all vCPUs, a copy of `VM.price.totalVcpuPriceHr`. */
            totalVcpuPriceHr: components["schemas"]["Decimal"] | null;
            /** @description The price of one GiB of memory, a copy of `VM.price.memoryGibPriceHr`. */
            memoryGibPriceHr: components["schemas"]["Decimal"] | null;
            /** @description The price of all the memory, a copy of `VM.price.totalMemoryPriceHr`. */
            totalMemoryPriceHr: components["schemas"]["Decimal"] | null;
            /** @description The price of one GPU, a copy of `VM.price.gpuPriceHr`. */
            gpuPriceHr: components["schemas"]["Decimal"] | null;
            /** @description The price of all GPUs, a copy of `VM.price.totalGpuPriceHr`. */
            totalGpuPriceHr: components["schemas"]["Decimal"] | null;
            /** @description The price of one GiB of disk, a copy of `VM.price.storageGibPriceHr`. */
            storageGibPriceHr: components["schemas"]["Decimal"] | null;
            /** @description The price of all the disk space, a copy of `VM.price.totalStoragePriceHr`. */
            totalStoragePriceHr: components["schemas"]["Decimal"] | null;
            /** @description The price of the public IPv4 address, a copy of `VM.price.ipv4AddressPriceHr`. */
            ipv4PriceHr: components["schemas"]["Decimal"] | null;
            /** @description The price of the whole VM, a copy of `VM.price.totalPriceHr`. */
            totalPriceHr: components["schemas"]["Decimal"] | null;
        };
        /** @description A GPU model. */
        GpuModel: {
            /**
             * @description The id, the `gpuModelId` of VMs and machine types.
             * @example nvidia-rtx-a5000
             */
            id: string;
            /**
             * Format: int32
             * @description The memory of one GPU, in GiB.
             * @example 24
             */
            memoryGib: number;
            /**
             * @description The name of the model for people.
             * @example RTX A5000
             */
            modelName: string;
            /**
             * @description Who makes the GPU.
             * @example NVIDIA
             */
            vendorName: string;
        };
        /** @description A ready-made image to start a machine from, offered to everyone. */
        Image: {
            /**
             * @description The image's id, which you send when you create or deploy a machine.
             * @example ubuntu-2204
             */
            id: string;
            /** @description The image's name. Send `id`, not this, in requests. */
            name: string;
            /** @description The name to show to people. */
            displayName: string;
            /** @description What is on the image, in a few words. */
            description: string;
            /** @description The kind of operating system on the image. */
            platform: string;
            /**
             * Format: int32
             * @description The size of the image in GiB. The boot disk of a new VM gets this size unless you ask for another.
             * @example 4
             */
            sizeGib: number;
            /** @description The software that the image is known to hold. May be empty. */
            installedPackages: components["schemas"]["Package"][];
        };
        /** @description A private image in a search result. GetPrivateVMImage has the rest. */
        ImageResult: {
            /** @description The id of the image. */
            id: string;
            /**
             * @description The project that holds the image.
             * @example ml-training
             */
            projectId: string;
            /**
             * @description The data center that keeps the image.
             * @example gb-bournemouth-1
             */
            dataCenterId: string;
            /**
             * Format: int32
             * @description The size of the image, in GiB.
             * @example 10
             */
            sizeGib: number;
            /**
             * Format: date-time
             * @description When the image was made.
             */
            createTime: string | null;
        };
        /** @description A bill. Unlike elsewhere, amounts are whole minor units of `currency` (cents for dollars) and times are seconds since 1970 in UTC, both as strings of a 64-bit integer. A time that is not set is "0". */
        Invoice: {
            /** @description The id of the invoice, for `startingAfter`. People know an invoice by its `number`. */
            id: string;
            /** @description The number that is printed on the invoice. */
            number: string;
            /** @description How far the invoice is, as free text. To learn what is still owed, read `amountRemaining`. */
            status: string;
            /**
             * @description The currency of every amount, as a three-letter code.
             * @example usd
             */
            currency: string;
            /** @description What the invoice is for, in English. It may be empty. */
            description: string;
            /** @description Why the invoice was made, as free text. */
            billingReason: string;
            /** @description Whether the payment processor goes on to collect the money by itself. */
            autoAdvance: boolean;
            /** @description A web page that shows the invoice. Whoever has the address may be able to open it. */
            hostedInvoiceUrl: string;
            /**
             * Format: int64
             * @description The sum of the items before tax, in minor units.
             * @example 10000
             */
            subtotalExcludingTax: string;
            /**
             * Format: int64
             * @description The sum of the items, in minor units.
             * @example 10000
             */
            subtotal: string;
            /**
             * Format: int64
             * @description The tax, in minor units.
             * @example 2000
             */
            tax: string;
            /**
             * Format: int64
             * @description The total before tax, in minor units.
             * @example 10000
             */
            totalExcludingTax: string;
            /**
             * Format: int64
             * @description The total with tax, in minor units. What has to be paid is in `amountDue`.
             * @example 12000
             */
            total: string;
            /**
             * Format: int64
             * @description What has to be paid for the invoice, in minor units.
             * @example 12000
             */
            amountDue: string;
            /**
             * Format: int64
             * @description What has been paid so far, in minor units.
             * @example 2000
             */
            amountPaid: string;
            /**
             * Format: int64
             * @description What is still owed, in minor units.
             * @example 10000
             */
            amountRemaining: string;
            /**
             * Format: int64
             * @description When the invoice was made, in seconds since 1970 in UTC.
             * @example 1767225600
             */
            created: string;
            /**
             * Format: int64
             * @description When the period that is billed starts, in seconds since 1970 in UTC.
             * @example 1764547200
             */
            periodStart: string;
            /**
             * Format: int64
             * @description When the period that is billed ends, in seconds since 1970 in UTC.
             * @example 1767225600
             */
            periodEnd: string;
            /**
             * Format: int64
             * @description When the invoice has to be paid, in seconds since 1970 in UTC. "0" when no date is set.
             * @example 1769817600
             */
            dueDate: string;
            /**
             * Format: int64
             * @description When the invoice was paid, in seconds since 1970 in UTC. "0" while it is not.
             * @example 0
             */
            paidDate: string;
        };
        /** @description Why a payment failed. */
        LastPaymentError: {
            /** @description The payment processor's code for the failure. */
            code: string;
            /** @description The reason that the bank gave for refusing. Empty when it gave none. */
            declineCode: string;
        };
        /** @description A place on Earth. */
        LatLng: {
            /**
             * Format: double
             * @description Degrees north of the equator, negative for south.
             * @example 50.72
             */
            latitude: number;
            /**
             * Format: double
             * @description Degrees east of Greenwich, negative for west.
             * @example -1.88
             */
            longitude: number;
        };
        /** @description One page of API keys. */
        ListApiKeysResponse: {
            /** @description The API keys of this page, with `key` empty. */
            apiKeys: components["schemas"]["ApiKey"][];
            /**
             * Format: int32
             * @description How many API keys there are on all pages together.
             */
            totalCount: number;
            /**
             * Format: int32
             * @description Which page this is, counted from 1.
             */
            pageNumber: number;
            /**
             * Format: int32
             * @description The most items that this page could hold.
             */
            pageSize: number;
        };
        /** @description One page of the entries that changed a billing account's credit. */
        ListBillingAccountCreditBalanceTransactionsResponse: {
            /** @description The entries of this page. */
            creditBalanceTransactions: components["schemas"]["CreditBalanceTransaction"][];
            /** @description Whether more entries follow. Send the id of the last one as `startingAfter` to get them. */
            hasMore: boolean;
        };
        /** @description The projects of a billing account. */
        ListBillingAccountProjectsResponse: {
            /** @description The projects that the account pays for. */
            projects: components["schemas"]["BillingAccountProject"][];
        };
        /** @description One page of the payments of a billing account. */
        ListBillingAccountTransactionsResponse: {
            /** @description The payments of this page. */
            transactions: components["schemas"]["Transaction"][];
            /** @description Whether more payments follow. Send the id of the last one as `startingAfter` to get them. */
            hasMore: boolean;
        };
        /** @description One page of billing accounts. */
        ListBillingAccountsResponse: {
            /** @description The billing accounts of this page. */
            billingAccounts: components["schemas"]["BillingAccount"][];
            /** @description Send this to get the next page. Empty when there is none. */
            pageToken: string;
            /**
             * Format: int32
             * @description The most items that this page could hold.
             */
            pageSize: number;
        };
        /** @description One page of clusters. */
        ListClustersResponse: {
            /** @description The clusters of this page. */
            clusters: components["schemas"]["Cluster"][];
            /**
             * Format: int32
             * @description How many clusters there are on all pages together.
             */
            totalCount: number;
            /**
             * Format: int32
             * @description Which page this is, counted from 1.
             */
            pageNumber: number;
            /**
             * Format: int32
             * @description The most items that this page could hold.
             */
            pageSize: number;
        };
        /** @description One page of disks. */
        ListDisksResponse: {
            /** @description The disks of this page. */
            disks: components["schemas"]["Disk"][];
            /**
             * Format: int32
             * @description How many there are on all pages together.
             */
            totalCount: number;
            /**
             * Format: int32
             * @description The number of this page, counted from 1.
             */
            pageNumber: number;
            /**
             * Format: int32
             * @description The most items that this page could hold.
             */
            pageSize: number;
        };
        /** @description Every image on offer, in one answer. */
        ListImagesResponse: {
            /** @description The images. */
            images: components["schemas"]["Image"][];
        };
        /** @description One page of invoices. */
        ListInvoicesResponse: {
            /** @description The invoices of this page. */
            invoices: components["schemas"]["Invoice"][];
            /** @description Whether more invoices follow. Send the id of the last one as `startingAfter` to get them. */
            hasMore: boolean;
        };
        /** @description One page of machine types. */
        ListMachineTypesResponse: {
            /** @description The machine types of this page. */
            machineTypes: components["schemas"]["MachineType"][];
            /**
             * Format: int32
             * @description How many machine types there are on all pages together.
             */
            totalCount: number;
            /**
             * Format: int32
             * @description Which page this is, counted from 1.
             */
            pageNumber: number;
            /**
             * Format: int32
             * @description The most items that this page could hold.
             */
            pageSize: number;
        };
        /** @description One page of bare-metal machines. */
        ListMachinesResponse: {
            /** @description The machines of this page. */
            machines: components["schemas"]["Machine"][];
            /**
             * Format: int32
             * @description How many machines there are on all pages together.
             */
            totalCount: number;
            /**
             * Format: int32
             * @description Which page this is, counted from 1.
             */
            pageNumber: number;
            /**
             * Format: int32
             * @description The most items that this page could hold.
             */
            pageSize: number;
        };
        /** @description One page of networks. */
        ListNetworksResponse: {
            /** @description The networks of this page. */
            networks: components["schemas"]["Network"][];
            /**
             * Format: int32
             * @description How many there are on all pages together.
             */
            totalCount: number;
            /**
             * Format: int32
             * @description The number of this page, counted from 1.
             */
            pageNumber: number;
            /**
             * Format: int32
             * @description The most items that this page could hold.
             */
            pageSize: number;
        };
        /** @description One page of buckets. */
        ListObjectStorageBucketsResponse: {
            /** @description The buckets of this page. */
            buckets: components["schemas"]["ObjectStorageBucket"][];
            /**
             * Format: int32
             * @description How many buckets there are on all pages together.
             */
            totalCount: number;
            /**
             * Format: int32
             * @description Which page this is, counted from 1.
             */
            pageNumber: number;
            /**
             * Format: int32
             * @description The most items that this page could hold.
             */
            pageSize: number;
        };
        /** @description One page of object storage users. */
        ListObjectStorageUsersResponse: {
            /** @description The users of this page. */
            users: components["schemas"]["ObjectStorageUser"][];
            /**
             * Format: int32
             * @description How many users there are on all pages together.
             */
            totalCount: number;
            /**
             * Format: int32
             * @description Which page this is, counted from 1.
             */
            pageNumber: number;
            /**
             * Format: int32
             * @description The most items that this page could hold.
             */
            pageSize: number;
        };
        /** @description The invoices that are still to be paid. */
        ListOutstandingInvoicesResponse: {
            /** @description The outstanding invoices. */
            invoices: components["schemas"]["Invoice"][];
        };
        /** @description Every user who has a role. */
        ListPermissionsResponse: {
            /** @description The users and their roles. */
            permissions: components["schemas"]["UserPermission"][];
        };
        /** @description One page of private images. */
        ListPrivateVMImagesResponse: {
            /** @description The images of this page. */
            images: components["schemas"]["PrivateImage"][];
            /**
             * Format: int32
             * @description How many there are on all pages together.
             */
            totalCount: number;
            /**
             * Format: int32
             * @description The number of this page, counted from 1.
             */
            pageNumber: number;
            /**
             * Format: int32
             * @description The most items that this page could hold.
             */
            pageSize: number;
        };
        /** @description The SSH keys of a project's members. */
        ListProjectSshKeysResponse: {
            /** @description The keys, those of every member. */
            sshKeys: components["schemas"]["SshKey"][];
        };
        /** @description One page of projects. */
        ListProjectsResponse: {
            /** @description The projects of this page. */
            projects: components["schemas"]["Project"][];
            /** @description Send this to get the next page. Empty when there is none. */
            pageToken: string;
            /**
             * Format: int32
             * @description The most items that this page could hold.
             */
            pageSize: number;
        };
        /** @description One page of security groups. */
        ListSecurityGroupsResponse: {
            /** @description The security groups of this page. */
            securityGroups: components["schemas"]["SecurityGroup"][];
            /**
             * Format: int32
             * @description How many there are on all pages together.
             */
            totalCount: number;
            /**
             * Format: int32
             * @description The number of this page, counted from 1.
             */
            pageNumber: number;
            /**
             * Format: int32
             * @description The most items that this page could hold.
             */
            pageSize: number;
        };
        /** @description One page of SSH keys. */
        ListSshKeysResponse: {
            /** @description The keys of this page. */
            sshKeys: components["schemas"]["SshKey"][];
            /**
             * Format: int32
             * @description How many keys there are on all pages together.
             */
            totalCount: number;
            /**
             * Format: int32
             * @description Which page this is, counted from 1.
             */
            pageNumber: number;
            /**
             * Format: int32
             * @description The most items that this page could hold.
             */
            pageSize: number;
        };
        /** @description The data centers. */
        ListVMDataCentersResponse: {
            /** @description The data centers, all of them. */
            dataCenters: components["schemas"]["VMDataCenter"][];
        };
        /** @description The GPU models. */
        ListVMGpuModelsResponse: {
            /** @description The GPU models, all of them. */
            gpuModels: components["schemas"]["GpuModel"][];
        };
        /** @description The machine types of all data centers. */
        ListVMMachineTypesResponse: {
            /** @description The machine types, one entry for each data center that has the type. */
            machineTypes: components["schemas"]["VMMachineType"][];
        };
        /** @description The VMs of a project. */
        ListVMsResponse: {
            /** @description The VMs, all of them. */
            VMs: components["schemas"]["VM"][];
        };
        /** @description One page of prices. */
        ListVolumePricesResponse: {
            /** @description The prices of this page. */
            prices: components["schemas"]["VolumePrice"][];
            /**
             * Format: int32
             * @description How many there are on all pages together.
             */
            totalCount: number;
            /**
             * Format: int32
             * @description The number of this page, counted from 1.
             */
            pageNumber: number;
            /**
             * Format: int32
             * @description The most items that this page could hold.
             */
            pageSize: number;
        };
        /** @description One page of volumes. */
        ListVolumesResponse: {
            /** @description The volumes of this page. */
            volumes: components["schemas"]["Volume"][];
            /**
             * Format: int32
             * @description How many there are on all pages together.
             */
            totalCount: number;
            /**
             * Format: int32
             * @description The number of this page, counted from 1.
             */
            pageNumber: number;
            /**
             * Format: int32
             * @description The most items that this page could hold.
             */
            pageSize: number;
        };
        /** @description A bare-metal machine, rented whole. */
        Machine: {
            /**
             * @description The id that you chose.
             * @example metal-1
             */
            id: string;
            /**
             * @description The project that holds the machine.
             * @example ml-training
             */
            projectId: string;
            /**
             * @description The data center where the machine stands.
             * @example gb-bournemouth-1
             */
            dataCenterId: string;
            /** @description The type of the machine, as listed by ListMachineTypes. */
            machineTypeId: string;
            /** @description What the machine is doing. */
            readonly state: components["schemas"]["MachineState"];
            /** @description Whether the machine is switched on. This is apart from `state`. */
            powerState: components["schemas"]["MachinePowerState"];
            /**
             * @description The operating system that is installed, as listed by ListMachineOperatingSystems.
             * @example ubuntu/noble
             */
            os: string;
            /** @description The host name of the machine. */
            readonly hostname: string;
            /** @description The public IP addresses of the machine. Empty until they are assigned. */
            readonly externalIpAddresses: string[];
            /** @description The architecture of the CPU. */
            readonly architecture: string;
            /** @description The model of the CPU. */
            readonly cpuModel: string;
            /**
             * Format: int32
             * @description How many CPU cores the machine has.
             */
            readonly cpuCores: number;
            /**
             * Format: int32
             * @description The clock speed of the CPU, in MHz.
             */
            readonly cpuSpeedMhz: number;
            /**
             * Format: int32
             * @description The memory, in GiB.
             */
            readonly memoryGib: number;
            /**
             * @description The model of the GPUs. Empty when there are none.
             * @example nvidia-h100
             */
            readonly gpuModelId: string;
            /**
             * Format: int32
             * @description How many GPUs the machine has.
             * @example 8
             */
            readonly gpus: number;
            /**
             * Format: int32
             * @description How many disks the machine has.
             */
            readonly disks: number;
            /**
             * Format: int32
             * @description The size of the disks, in GiB.
             */
            readonly diskSizeGib: number;
            /** @description The price of the machine, in US dollars an hour, switched on or off. */
            readonly priceHr: components["schemas"]["Decimal"] | null;
            /** @description How long you committed to keep the machine. */
            commitmentTerm: components["schemas"]["CommitmentTerm"];
            /** @description Whose SSH keys were asked for at creation. Do not rely on it here. */
            sshKeySource: components["schemas"]["SshKeySource"];
            /** @description The extra SSH keys that were given at creation. Do not rely on it here; it may be empty. */
            customSshKeys: string[];
            /** @description The script that was given at creation. Do not rely on it here; it may be empty. */
            startScript: string;
            /**
             * @deprecated
             * @description An older form of the start script. Use `startScript`.
             */
            userData: string;
            /** @description The id of the user who created the machine. */
            readonly createBy: string;
            /**
             * Format: date-time
             * @description When the machine was created.
             */
            readonly createTime: string | null;
        };
        /**
         * @description Whether a bare-metal machine or a cluster machine is switched on. A machine that is OFF is still billed.
         * @enum {string}
         */
        MachinePowerState: "MACHINE_POWER_STATE_UNSPECIFIED" | "ON" | "OFF" | "POWERING_ON" | "POWERING_OFF" | "REBOOTING";
        /** @description A bare-metal machine in a search result. GetMachine has the rest. */
        MachineResult: {
            /**
             * @description The id of the machine.
             * @example metal-1
             */
            id: string;
            /**
             * @description The project that holds the machine.
             * @example ml-training
             */
            projectId: string;
            /**
             * @description The data center where the machine stands.
             * @example gb-bournemouth-1
             */
            dataCenterId: string;
            /** @description The type of the machine. */
            machineTypeId: string;
            /**
             * @description The operating system that is installed.
             * @example ubuntu/noble
             */
            os: string;
            /** @description What the machine is doing. */
            state: components["schemas"]["MachineState"];
            /** @description Whether the machine is switched on. */
            powerState: components["schemas"]["MachinePowerState"];
            /** @description The architecture of the CPU. */
            architecture: string;
            /** @description The model of the CPU. */
            cpuModel: string;
            /**
             * Format: int32
             * @description How many CPU cores the machine has.
             */
            cpuCores: number;
            /**
             * Format: int32
             * @description The clock speed of the CPU, in MHz.
             */
            cpuSpeedMhz: number;
            /**
             * Format: int32
             * @description The memory, in GiB.
             */
            memoryGib: number;
            /**
             * @description The model of the GPUs. Empty when there are none.
             * @example nvidia-h100
             */
            gpuModelId: string;
            /**
             * Format: int32
             * @description How many GPUs the machine has.
             * @example 8
             */
            gpus: number;
            /**
             * Format: int32
             * @description How many disks the machine has.
             */
            disks: number;
            /**
             * Format: int32
             * @description The size of the disks, in GiB.
             */
            diskSizeGib: number;
            /**
             * Format: int32
             * @description How many public IPv4 addresses the machine has.
             */
            ipv4Addresses: number;
            /** @description The public IP addresses of the machine. */
            externalIpAddresses: string[];
            /**
             * Format: date-time
             * @description When the machine was created.
             */
            createTime: string | null;
        };
        /**
         * @description What a bare-metal machine is doing: CREATING while it is being prepared, DEPLOYING while an operating system is being installed, UPDATING while it is being changed, ACTIVE when it is ready, DELETING on its way out, FAILED when it could not be made. A new machine may be ACTIVE for a moment before DEPLOYING.
         * @enum {string}
         */
        MachineState: "STATE_UNSPECIFIED" | "CREATING" | "ACTIVE" | "DEPLOYING" | "DELETING" | "FAILED" | "UPDATING";
        /** @description A type of machine in one data center, to rent alone (bare metal) or by the number (cluster). */
        MachineType: {
            /** @description The id of the type. The same id may appear once for each data center. */
            id: string;
            /**
             * @description The data center that offers the type.
             * @example gb-bournemouth-1
             */
            dataCenterId: string;
            /** @description The architecture of the CPU. */
            architecture: string;
            /** @description The model of the CPU. */
            cpuModel: string;
            /**
             * Format: int32
             * @description How many CPU cores one machine has.
             */
            cpuCores: number;
            /**
             * Format: int32
             * @description The clock speed of the CPU, in MHz.
             */
            cpuSpeedMhz: number;
            /**
             * Format: int32
             * @description The memory of one machine, in GiB.
             */
            memoryGib: number;
            /**
             * @description The model of the GPUs. Empty when there are none.
             * @example nvidia-h100
             */
            gpuModelId: string;
            /**
             * Format: int32
             * @description How many GPUs one machine has.
             * @example 8
             */
            gpus: number;
            /**
             * Format: int32
             * @description How many disks one machine has.
             */
            disks: number;
            /**
             * Format: int32
             * @description The size of the disks, in GiB.
             */
            diskSizeGib: number;
            /** @description The network that links machines of this type. */
            networkType: components["schemas"]["NetworkType"];
            /**
             * Format: int32
             * @description How many machines are free now. Somebody else may take them before you do.
             */
            readonly machinesFree: number;
            /** @description The prices of one machine, one entry for each commitment term on offer. */
            readonly prices: components["schemas"]["MachineTypePrice"][];
        };
        /** @description What one machine of a type costs with one commitment term. */
        MachineTypePrice: {
            /** @description The machine type. */
            machineTypeId: string;
            /**
             * @description The data center.
             * @example gb-bournemouth-1
             */
            dataCenterId: string;
            /** @description The commitment that this price asks for. COMMITMENT_TERM_NONE is the price without one. */
            commitmentTerm: components["schemas"]["CommitmentTerm"];
            /** @description The price of one machine, in US dollars an hour. */
            priceHr: components["schemas"]["Decimal"] | null;
            /** @description The price of one public IPv4 address, in US dollars an hour. */
            ipv4PriceHr: components["schemas"]["Decimal"] | null;
        };
        /** @description The load of a VM over time. */
        MonitorVMResponse: {
            /** @description The samples. */
            items: components["schemas"]["VMMonitoringItem"][];
        };
        /** @description A private network in one data center, with a router that leads to the internet. */
        Network: {
            /**
             * @description The network's id, unique within the project.
             * @example backend
             */
            id: string;
            /**
             * @description The project that holds the network.
             * @example ml-training
             */
            projectId: string;
            /**
             * @description Where the network is. Only VMs in the same data center can join it.
             * @example gb-bournemouth-1
             */
            dataCenterId: string;
            /**
             * @description The range that the network's addresses come from, in CIDR notation.
             * @example 10.0.0.0/24
             */
            ipRange: string;
            /**
             * @description The address of the network's gateway. Empty until the network is ready.
             * @example 10.0.0.1
             */
            readonly gateway: string;
            /** @description The network's own private address. Empty until the network is ready. */
            readonly internalIpAddress: string;
            /** @description The network's own public address. Empty until the network is ready. */
            readonly externalIpAddress: string;
            /** @description What the network is doing now. */
            readonly state: components["schemas"]["NetworkState"];
            /** @description The state of the machine that routes for the network, kept for older clients. Read `state`. */
            readonly vmState: components["schemas"]["VmState"];
            /** @description The price of the network in US dollars an hour. */
            readonly priceHr: components["schemas"]["Decimal"] | null;
            /**
             * Format: date-time
             * @description When the network was created.
             * @example 2026-02-01T09:30:00Z
             */
            readonly createTime: string | null;
        };
        /** @description What a private network costs. */
        NetworkPriceHr: {
            /** @description The price of one network, in US dollars an hour. */
            priceHr: components["schemas"]["Decimal"] | null;
        };
        /**
         * @description What a network is doing. A new one is CREATING, then ACTIVE: VMs can join it. A STOPPED network has no route to the internet. CREATING, STARTING, STOPPING, UPDATING and DELETING pass by themselves; FAILED does not.
         * @enum {string}
         */
        NetworkState: "STATE_UNKNOWN" | "ACTIVE" | "CREATING" | "DELETED" | "DELETING" | "FAILED" | "STARTING" | "STOPPED" | "STOPPING" | "UPDATING";
        /**
         * @description The network that links the machines of a cluster.
         * @enum {string}
         */
        NetworkType: "NETWORK_TYPE_UNSPECIFIED" | "ETHERNET" | "INFINIBAND";
        /** @description A bucket of the S3 service in one data center. */
        ObjectStorageBucket: {
            /**
             * @description The name of the bucket.
             * @example datasets
             */
            id: string;
            /**
             * @description The project that pays for the bucket.
             * @example ml-training
             */
            projectId: string;
            /**
             * @description The data center that keeps the bucket.
             * @example gb-bournemouth-1
             */
            dataCenterId: string;
            /** @description The address of the S3 service to give to an S3 client. */
            readonly endpoint: string;
            /**
             * Format: int64
             * @description How many objects the bucket holds, as a string.
             * @example 1200
             */
            readonly objectCount: string;
            /**
             * Format: int64
             * @description The size of all objects, in bytes, as a string.
             * @example 53687091200
             */
            readonly sizeBytes: string;
            /**
             * Format: int64
             * @description How many bytes you pay for, as a string. It need not equal `sizeBytes`.
             * @example 53687091200
             */
            readonly billableBytes: string;
            /** @description The price of 1 GiB of storage, in US dollars an hour. */
            storageGibPriceHr: components["schemas"]["Decimal"] | null;
        };
        /** @description An S3 key: a public and a secret half. */
        ObjectStorageKey: {
            /** @description The public half. It names the key and is made by the service. */
            accessKey: string;
            /** @description The secret half. Save it when the key is made; it may be empty afterwards. */
            secretKey: string;
        };
        /** @description A user of the S3 service in one data center. */
        ObjectStorageUser: {
            /**
             * @description The id that you chose.
             * @example backup
             */
            id: string;
            /**
             * @description The project that holds the user.
             * @example ml-training
             */
            projectId: string;
            /**
             * @description The data center whose S3 service knows the user.
             * @example gb-bournemouth-1
             */
            dataCenterId: string;
            /** @description The S3 keys of the user. */
            keys: components["schemas"]["ObjectStorageKey"][];
            /** @description The id of the person who created the user. */
            readonly createBy: string;
            /**
             * Format: date-time
             * @description When the user was created.
             */
            readonly createTime: string | null;
        };
        /** @description A piece of software that is installed on an image. */
        Package: {
            /** @description The name of the package. */
            name: string;
            /** @description What the package is for. */
            description: string;
            /** @description The version that is installed. */
            version: string;
        };
        /** @description What may be shown of a card. */
        PaymentMethodCard: {
            /** @description The brand of the card. */
            brand: string;
            /** @description The country that the card comes from. */
            country: string;
            /**
             * Format: int64
             * @description The last month in which the card is valid, 1 to 12. A 64-bit integer, so a string.
             * @example 12
             */
            expMonth: string;
            /**
             * Format: int64
             * @description The year of the last month in which the card is valid. A 64-bit integer, so a string.
             * @example 2030
             */
            expYear: string;
            /** @description Tells whether two payment methods are the same card. */
            fingerprint: string;
            /**
             * @description The last four digits of the card's number.
             * @example 4242
             */
            last4: string;
        };
        /** @description What may be shown of a PayPal account. */
        PaymentMethodPaypal: {
            /** @description The e-mail address of the PayPal account. */
            payerEmail: string;
            /** @description The id of the PayPal account. */
            payerId: string;
        };
        /** @description Which payment method of which billing account was changed. */
        PaymentMethodRef: {
            /** @description The billing account's id. */
            id: string;
            /** @description The payment method's id. */
            paymentMethodId: string;
        };
        /**
         * @description When a billing account pays. PAYMENT_TERMS_PREPAID pays before use, out of credit; PAYMENT_TERMS_INVOICE pays after use, by invoice.
         * @enum {string}
         */
        PaymentTerms: "PAYMENT_TERMS_UNSPECIFIED" | "PAYMENT_TERMS_PREPAID" | "PAYMENT_TERMS_INVOICE";
        /** @description A user and a role. Name the user by `userId` or by `userEmail`. */
        PermissionBody: {
            /** @description The user's id. */
            userId?: string;
            /**
             * Format: email
             * @description The user's e-mail address. Someone without an account is invited.
             */
            userEmail?: string;
            /** @description The role to give or to take away. */
            permissionRole: components["schemas"]["Role"];
        };
        /** @description What must hold first (google.rpc.PreconditionFailure). */
        PreconditionFailure: {
            /**
             * @description The type's URL.
             * @constant
             */
            "@type": "type.googleapis.com/google.rpc.PreconditionFailure";
            /** @description One entry for each condition that does not hold. */
            violations?: components["schemas"]["PreconditionViolation"][];
        } & {
            [key: string]: unknown;
        };
        /** @description One condition that does not hold. */
        PreconditionViolation: {
            /**
             * @description The name of the condition.
             * @example VM_NOT_STOPPED
             */
            type: string;
            /**
             * @description The resource in question.
             * @example vm/gpu-1
             */
            subject?: string;
            /** @description What to do about it, in English. */
            description?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description An image that was made from a VM of this project. It can be used in its own data center only. */
        PrivateImage: {
            /**
             * @description The image's id, unique within the project.
             * @example trainer-base
             */
            id: string;
            /**
             * @description The project that holds the image.
             * @example ml-training
             */
            projectId: string;
            /**
             * @description Where the image is, which is where the VM was that it was made from.
             * @example gb-bournemouth-1
             */
            dataCenterId: string;
            /** @description A note for people about what is on the image. Empty when there is none. */
            description: string;
            /** @description The kind of operating system on the image. */
            platform: string;
            /**
             * Format: int32
             * @description The size of the image in GiB.
             * @example 50
             */
            sizeGib: number;
            /** @description What the image is doing now. A VM can be made from it once it is READY. */
            readonly state: components["schemas"]["DiskState"];
        };
        /** @description One private image. */
        PrivateImageResponse: {
            /** @description The image. */
            image: components["schemas"]["PrivateImage"];
        };
        /** @description What the service knows about a user. */
        Profile: {
            /**
             * @description The e-mail address that the user signs in with.
             * @example ada@example.com
             */
            emailAddress: string;
            /**
             * @description The first name. It may be empty.
             * @example Ada
             */
            firstName: string;
            /**
             * @description The last name. It may be empty.
             * @example Lovelace
             */
            lastName: string;
            /** @description The web address of the user's picture. It may be empty. */
            picture: string;
        };
        /** @description A container for machines and their parts. Access, quotas and the bill are kept by project. */
        Project: {
            /**
             * @description The id that you chose, unique across the whole service.
             * @example ml-training
             */
            id: string;
            /** @description The billing account that pays for the project. */
            billingAccountId: string;
            /** @description The id of the user who created the project. */
            readonly createBy: string;
            /**
             * Format: int32
             * @description How many resources the project holds. A project can be deleted once this is 0.
             */
            readonly resourceCount: number;
        };
        /** @description Which quota is used up (google.rpc.QuotaFailure). */
        QuotaFailure: {
            /**
             * @description The type's URL.
             * @constant
             */
            "@type": "type.googleapis.com/google.rpc.QuotaFailure";
            /** @description One entry for each quota. */
            violations?: components["schemas"]["QuotaViolation"][];
        } & {
            [key: string]: unknown;
        };
        /** @description One quota that is used up. */
        QuotaViolation: {
            /**
             * @description Whose quota it is.
             * @example project/ml-training
             */
            subject: string;
            /** @description Which quota, and its limit, in English. */
            description?: string;
        } & {
            [key: string]: unknown;
        };
        /** @description The VM whose size changes. */
        ResizeVMResponse: {
            /** @description The VM, which may still be RESIZING. */
            vm: components["schemas"]["VM"];
        };
        /**
         * @description An id that you choose. It starts with a lower-case letter, holds lower-case letters, digits and hyphens, does not end with a hyphen, and has 1 to 63 characters. Creating the same id twice answers ALREADY_EXISTS, so the id also makes a create safe to repeat.
         * @example gpu-1
         */
        ResourceId: string;
        /** @description When to try again (google.rpc.RetryInfo). */
        RetryInfo: {
            /**
             * @description The type's URL.
             * @constant
             */
            "@type": "type.googleapis.com/google.rpc.RetryInfo";
            /**
             * @description How long to wait before the next try, as a protobuf duration in seconds.
             * @example 2.5s
             */
            retryDelay?: string;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description What a user may do. A viewer reads, an editor also changes resources, an owner also manages users and deletes.
         * @enum {string}
         */
        Role: "UNKNOWN" | "OWNER" | "VIEWER" | "EDITOR";
        /** @description One firewall rule, which says what traffic is let through. */
        Rule: {
            /** @description The rule's id, given by the service. */
            id: string;
            /** @description Whether the rule is about traffic to the VM or from it. */
            ruleType: components["schemas"]["RuleType"];
            /** @description The protocol that the rule is about. */
            protocol: components["schemas"]["RuleProtocol"];
            /**
             * @description The ports of a TCP or UDP rule, as a list with commas or a range with a colon. Empty when none are set.
             * @example 80,443
             */
            ports: string;
            /**
             * @description The addresses at the other end, as one address or a range in CIDR notation. Empty when none are set.
             * @example 0.0.0.0/0
             */
            ipRangeCidr: string;
            /**
             * @description The ICMP message type of an ICMP rule, as a number in text. Empty when none is set.
             * @example 8
             */
            icmpType: string;
        };
        /** @description One firewall rule to set. A rule as it was read can be sent back unchanged. */
        RuleBody: {
            /** @description Leave this out. The service gives rules their ids and ignores this one. */
            id?: string;
            /** @description Whether the rule is about traffic to the VM or from it. */
            ruleType: components["schemas"]["RuleType"];
            /** @description The protocol that the rule is about. */
            protocol: components["schemas"]["RuleProtocol"];
            /**
             * @description The ports of a TCP or UDP rule: a list such as `80,443` or a range such as `1024:2048`. Leave it out for other protocols.
             * @example 80,443
             */
            ports?: string;
            /**
             * @description The addresses at the other end, as one address or a range in CIDR notation.
             * @example 0.0.0.0/0
             */
            ipRangeCidr?: string;
            /**
             * @description The ICMP message type, as a number in text: 0, 3, 4, 5, 8 to 14, 17 or 18. Leave it out for other protocols.
             * @example 8
             */
            icmpType?: string;
        };
        /**
         * @description The protocol of a rule. PROTOCOL_ALL stands for every protocol; ports go with PROTOCOL_TCP and PROTOCOL_UDP only. Note the lower-case v in PROTOCOL_ICMPv6.
         * @enum {string}
         */
        RuleProtocol: "PROTOCOL_UNKNOWN" | "PROTOCOL_ALL" | "PROTOCOL_TCP" | "PROTOCOL_UDP" | "PROTOCOL_ICMP" | "PROTOCOL_ICMPv6" | "PROTOCOL_IPSEC";
        /**
         * @description The direction of a rule. RULE_TYPE_INBOUND is traffic to the VM, RULE_TYPE_OUTBOUND traffic from it.
         * @enum {string}
         */
        RuleType: "RULE_TYPE_UNKNOWN" | "RULE_TYPE_INBOUND" | "RULE_TYPE_OUTBOUND";
        /** @description What a search found. */
        SearchResourcesResponse: {
            /** @description The resources that match. Empty when there are none. */
            results: components["schemas"]["SearchResult"][];
        };
        /** @description One resource that matches. Exactly one of the resource keys is present; it tells what kind the resource is. */
        SearchResult: {
            /** @description The name of the resource. Its format is not fixed; do not parse it. */
            resourceName: string;
            /** @description The kind of resource as text. Prefer to see which resource key is present. */
            resourceType: string;
            /** @description How well the resource matches. Compare it only within one search. */
            score: components["schemas"]["Double"];
            /** @description The match, when it is a billing account. */
            billingAccount?: components["schemas"]["BillingAccountResult"] | null;
            /** @description The match, when it is a cluster. */
            cluster?: components["schemas"]["Cluster"] | null;
            /** @description The match, when it is a disk. */
            disk?: components["schemas"]["Disk"] | null;
            /** @description The match, when it is a private image. */
            image?: components["schemas"]["ImageResult"] | null;
            /** @description The match, when it is a bare-metal machine. */
            machine?: components["schemas"]["MachineResult"] | null;
            /** @description The match, when it is a network. */
            network?: components["schemas"]["Network"] | null;
            /** @description The match, when it is a project. */
            project?: components["schemas"]["Project"] | null;
            /** @description The match, when it is a virtual machine. */
            virtualMachine?: components["schemas"]["VirtualMachineResult"] | null;
            /** @description The match, when it is a volume. */
            volume?: components["schemas"]["Volume"] | null;
        };
        /** @description A named set of firewall rules. VMs in the same data center can share it. */
        SecurityGroup: {
            /**
             * @description The group's id, unique within the project.
             * @example web
             */
            id: string;
            /**
             * @description The project that holds the group.
             * @example ml-training
             */
            projectId: string;
            /**
             * @description Where the group is. Only VMs in the same data center can use it.
             * @example gb-bournemouth-1
             */
            dataCenterId: string;
            /**
             * @description A note for people about the group. Empty when there is none.
             * @example Web servers
             */
            description: string;
            /** @description The rules, in the order in which they were sent. */
            rules: components["schemas"]["Rule"][];
        };
        /** @description An SSH public key of a user. */
        SshKey: {
            /** @description The id that the service chose. */
            readonly id: string;
            /**
             * @description The public key as one line of text, as in an `authorized_keys` file.
             * @example ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIB2XQK4s0l1l4x4yY0m0kq3nJ0j2qS7m8u1vT9w5rZ0e me@laptop
             */
            publicKey: string;
            /** @description The kind of key, read from the public key. */
            readonly type: string;
            /** @description The fingerprint of the key. Use it to see whether you have added a key already. */
            readonly fingerprint: string;
            /** @description The comment at the end of the public key, if there is one. */
            readonly comment: string;
            /**
             * Format: date-time
             * @description When the key was added.
             */
            readonly createTime: string | null;
        };
        /**
         * @description Whose SSH keys a new machine accepts: those of every member of the project, those of the user who creates it, or none but the ones given in `customSshKeys`.
         * @enum {string}
         */
        SshKeySource: "SSH_KEY_SOURCE_UNKNOWN" | "SSH_KEY_SOURCE_PROJECT" | "SSH_KEY_SOURCE_USER" | "SSH_KEY_SOURCE_NONE";
        /** @description The body of every failed call (google.rpc.Status). */
        Status: {
            /**
             * Format: int32
             * @description The gRPC status code, 1 to 16. Some parts of the service put the HTTP status here instead, 100 or more.
             * @example 5
             */
            code: number;
            /**
             * @description The canonical name of the code, where the service sends it.
             * @example NOT_FOUND
             */
            status?: string;
            /** @description What went wrong, in English, for people. Do not parse it. */
            message: string;
            /** @description What programs can act on. Skip the entries whose `@type` you do not know. */
            details: components["schemas"]["ErrorDetail"][];
        };
        /** @description What a browser needs to go on with a payment at Stripe. */
        StripeClientSecret: {
            /** @description The secret of this one payment or checkout, for Stripe's script in the browser. Do not log or store it. */
            clientSecret: string;
        };
        /** @description The customer that stands for a billing account at Stripe, the payment processor. */
        StripeCustomer: {
            /** @description The id of the customer at Stripe. */
            id: string;
            /** @description The name of the payer. */
            name: string;
            /** @description The e-mail address of the payer. */
            email: string;
            /** @description The customer's balance at Stripe. For the credit that is left, read `creditBalance` of the account. */
            balance: components["schemas"]["Decimal"] | null;
        };
        /** @description A tax number, such as a VAT number. */
        TaxId: {
            /** @description The id of this entry, chosen by the service. It is not the tax number. */
            readonly id: string;
            /** @description Which kind of tax number it is. */
            type: string;
            /** @description The tax number itself. */
            value: string;
        };
        /** @description A tax number, such as a VAT number. Send both fields together. */
        TaxIdBody: {
            /** @description Which kind of tax number it is. */
            type?: string;
            /** @description The tax number itself. */
            value?: string;
        };
        /** @description One payment that was tried. */
        Transaction: {
            /** @description The id of the payment. */
            id: string;
            /** @description What was paid for, in English. */
            description: string;
            /** @description How much was to be paid, in US dollars. */
            amount: components["schemas"]["Decimal"] | null;
            /** @description How far the payment is, as free text. To learn whether it worked, read `succeeded`. */
            status: string;
            /** @description Whether the payment worked. False also while it is still under way. */
            succeeded: boolean;
            /**
             * Format: date-time
             * @description When the payment was begun.
             */
            createTime: string | null;
            /** @description The last try to charge the payment method. Null when there was none. */
            latestCharge: components["schemas"]["Charge"] | null;
            /** @description Why the last try failed. Null when none did. */
            lastPaymentError: components["schemas"]["LastPaymentError"] | null;
        };
        /**
         * @description What use is measured in. UNIT_HOUR is one thing for an hour, UNIT_GIB_HOUR is one GiB of memory or storage for an hour.
         * @enum {string}
         */
        Unit: "UNIT_UNKNOWN" | "UNIT_GIB_HOUR" | "UNIT_HOUR";
        /** @description A detail of any other type, passed through whole. */
        UnknownDetail: {
            /**
             * @description The type's URL.
             * @example type.googleapis.com/google.rpc.DebugInfo
             */
            "@type": string;
        } & {
            [key: string]: unknown;
        };
        /** @description Which fields to change, and their new values. */
        UpdateBillingAccountBody: {
            /**
             * @description The names of the fields to change, in camelCase with commas between them. A value in `billingAccount` that is not named here does nothing.
             * @example displayName,billingAddress
             */
            updateMask: string;
            /** @description The new values of the fields that `updateMask` names. */
            billingAccount: components["schemas"]["BillingAccountBody"];
        };
        /** @description What to change. Keys that are absent stay as they are. */
        UpdateClusterBody: {
            /**
             * Format: int32
             * @description How many machines the cluster shall have. You cannot choose which ones go when it shrinks.
             * @example 4
             */
            machineCount?: number;
            /** @description The type of every machine. It is chosen at creation; leave it out. */
            machineTypeId?: string;
            /** @description How long you commit to keep the cluster. */
            commitmentTerm?: components["schemas"]["CommitmentTerm"];
            /** @description Whose SSH keys the machines shall accept. Machines that are there already may keep theirs. */
            sshKeySource?: components["schemas"]["SshKeySource"];
            /** @description More SSH public keys to accept. Machines that are there already may keep theirs. */
            customSshKeys?: string[];
            /** @description A script that new machines run when they first start. */
            startScript?: string;
            /** @description Leave it out. It cannot be changed after creation. */
            ipoibConfig?: components["schemas"]["ClusterIPOIBConfig"];
        };
        /** @description What to change. Keys that are absent stay as they are. */
        UpdateClusterMachineBody: {
            /** @description Send ON or OFF to switch the machine on or off. A machine that is off is still billed. */
            powerState?: components["schemas"]["MachinePowerState"];
            /** @description All volumes that shall be attached. Volumes that are missing from the list are detached. */
            volumeIds?: string[];
        };
        /** @description What to change. Keys that are absent stay as they are. */
        UpdateMachineBody: {
            /** @description Send ON or OFF to switch the machine on or off. A machine that is off is still billed. */
            powerState?: components["schemas"]["MachinePowerState"];
            /** @description How long you commit to keep the machine. */
            commitmentTerm?: components["schemas"]["CommitmentTerm"];
            /** @description The type of the machine. It is chosen at creation; leave it out. */
            machineTypeId?: string;
            /**
             * @description The operating system. Leave it out; DeployMachineOS installs another.
             * @example ubuntu/noble
             */
            os?: string;
            /** @description Whose SSH keys the machine accepts. Leave it out; DeployMachineOS takes it for a new installation. */
            sshKeySource?: components["schemas"]["SshKeySource"];
            /** @description More SSH public keys. Leave it out; DeployMachineOS takes them for a new installation. */
            customSshKeys?: string[];
            /** @description A script to run at the first start. Leave it out; DeployMachineOS takes it for a new installation. */
            startScript?: string;
            /**
             * @deprecated
             * @description An older form of the start script. Use `startScript`.
             */
            userData?: string;
        };
        /** @description What to change. Keys that are absent stay as they are. */
        UpdateProjectBody: {
            /** @description The billing account that pays from now on. */
            billingAccountId?: string;
        };
        /** @description The whole group as it shall be from now on. What you leave out is emptied, not kept. */
        UpdateSecurityGroupBody: {
            /**
             * @description The group's own data center. A group cannot move, so you may leave this out.
             * @example gb-bournemouth-1
             */
            dataCenterId?: string;
            /**
             * @description A note for people. It may hold letters, digits, white space, commas, full stops and apostrophes. Send the old one to keep it.
             * @example Web servers
             */
            description?: string;
            /** @description Every rule that the group shall have, old and new. An empty list removes all rules. */
            rules: components["schemas"]["RuleBody"][];
        };
        /** @description Whose SSH keys the VM accepts from now on. */
        UpdateVMAuthorizedSSHKeysBody: {
            /** @description SSH public keys that the VM accepts besides those that `sshKeySource` brings. */
            customSshKeys?: string[];
            /** @description Whose SSH keys the VM accepts, besides `customSshKeys`. */
            sshKeySource?: components["schemas"]["SshKeySource"];
        };
        /** @description When the VM expires. Give one of the two. */
        UpdateVMExpireTimeBody: {
            /**
             * Format: date-time
             * @description The moment at which the service deletes the VM.
             * @example 2026-12-31T12:00:00Z
             */
            expireTime?: string;
            /**
             * @description The time left, in seconds with an `s` behind; other units, as in `7d`, are refused.
             * @example 3600s
             */
            ttl?: string;
        };
        /** @description When the VM now expires. */
        UpdateVMExpireTimeResponse: {
            /**
             * Format: date-time
             * @description The moment at which the service deletes the VM. Null if it never will.
             */
            expireTime: string | null;
        };
        /** @description The metadata to set. */
        UpdateVMMetadataBody: {
            /** @description True to add these keys to the metadata that is there, false to replace all of it. Absent means false. */
            merge?: boolean;
            /**
             * @description The keys and values to set. Absent counts as empty, which without `merge` clears the metadata.
             * @example {
             *       "owner": "ada"
             *     }
             */
            metadata?: {
                [key: string]: string;
            };
        };
        /** @description The metadata of the VM after the change. */
        UpdateVMMetadataResponse: {
            /** @description All keys and values of the VM's metadata. */
            metadata: {
                [key: string]: string;
            };
        };
        /** @description The new password. */
        UpdateVMPasswordBody: {
            /**
             * Format: password
             * @description The new password, with 6 to 64 characters among them a small letter, a capital, a digit and a special character.
             */
            password: string;
        };
        /** @description What to change. Keys that are absent stay as they are. */
        UpdateVolumeBody: {
            /**
             * Format: int32
             * @description The new size of the volume in GiB, larger than the present one.
             * @example 2000
             */
            sizeGib?: number;
            /** @description The commitment that the volume shall have. */
            commitmentTerm?: components["schemas"]["CommitmentTerm"];
            /**
             * @description Leave this out. A volume stays in its data center.
             * @example gb-bournemouth-1
             */
            dataCenterId?: string;
            /**
             * Format: date-time
             * @description Leave this out. The service works the time out from `commitmentTerm` and ignores what you send.
             */
            commitmentEndTime?: string;
        };
        /** @description One user's role. */
        UserPermission: {
            /** @description The user's id. */
            userId: string;
            /** @description The user's e-mail address. */
            userEmail: string;
            /** @description The address of the user's picture. */
            readonly userPicture: string;
            /** @description The role's name as text, kept for older clients. Read `permissionRole`. */
            readonly role: string;
            /** @description What the user may do. */
            permissionRole: components["schemas"]["Role"];
        };
        /** @description A virtual machine. */
        VM: {
            /** @description The SSH public keys that the VM accepts, all in one string with a line break between them. */
            authorizedSshKeys: string;
            /** @description The disk that the VM boots from. It is destroyed with the VM. */
            bootDisk: components["schemas"]["Disk"] | null;
            /**
             * Format: int32
             * @description The size of the boot disk in GiB. `bootDisk.sizeGib` repeats it.
             * @example 50
             */
            bootDiskSizeGib: number;
            /**
             * Format: date-time
             * @description When the commitment ends; until then the VM cannot be terminated. Null without a commitment.
             */
            readonly commitmentEndTime: string | null;
            /** @description The term that you have committed to. COMMITMENT_TERM_NONE is pay as you go. */
            commitmentTerm: components["schemas"]["CommitmentTerm"];
            /**
             * @description The model of the host's processor.
             * @example EPYC-Rome
             */
            cpuModel: string;
            /** @description The id of the user who created the VM. */
            readonly createBy: string;
            /**
             * Format: date-time
             * @description When the VM was created.
             */
            readonly createTime: string | null;
            /**
             * @description The data center that the VM is in. Note the small `c`, unlike `dataCenterId` everywhere else.
             * @example gb-bournemouth-1
             */
            readonly datacenterId: string;
            /**
             * Format: date-time
             * @description When the service will delete the VM by itself. Null if it never will.
             */
            readonly expireTime: string | null;
            /** @description The address of the VM on the internet. Empty until it has one, and for a VM without a public address. */
            externalIpAddress: string;
            /**
             * @description The name of the GPU model for people, empty without GPUs. Programs read `gpuModelId`.
             * @example RTX A5000
             */
            gpuModel: string;
            /**
             * @description The id of the GPU model, as listed by ListVMGpuModels. Empty without GPUs.
             * @example nvidia-rtx-a5000
             */
            gpuModelId: string;
            /**
             * Format: int32
             * @description How many GPUs the VM has. CreateVM calls it `gpus`.
             * @example 1
             */
            gpuQuantity: number;
            /**
             * @description The id that you chose as `vmId`, unique in the project.
             * @example gpu-1
             */
            id: string;
            /**
             * @description The image that the VM was made from, public or private. `publicImageId` and `privateImageId` tell which.
             * @example ubuntu-2204
             */
            imageId: string;
            /** @description The name of the image for people. */
            imageName: string;
            /** @description The address of the VM inside its network. With several networks, see `nics`. */
            internalIpAddress: string;
            /**
             * @description The machine type, as listed by ListVMMachineTypes.
             * @example epyc-rome-rtx-a5000
             */
            machineType: string;
            /**
             * Format: int32
             * @description The memory in GiB. CreateVM calls it `memoryGib`.
             * @example 16
             */
            memory: number;
            /** @description Your own notes on the VM, as keys and values. */
            metadata: {
                [key: string]: string;
            };
            /** @description The network interfaces of the VM. */
            nics: components["schemas"]["VMNic"][];
            /** @description What the VM costs, in US dollars an hour. */
            readonly price: components["schemas"]["VMPrice"] | null;
            /** @description The private image that the VM was made from. Empty if it was a public one. */
            privateImageId: string;
            /**
             * @description The project that the VM is in.
             * @example ml-training
             */
            projectId: string;
            /**
             * @description The public image that the VM was made from. Empty if it was a private one.
             * @example ubuntu-2204
             */
            publicImageId: string;
            /** @description The name of the public image for people. Empty if the VM was made from a private one. */
            publicImageName: string;
            /** @description A copy of `externalIpAddress`. Read that one. */
            publicIpAddress: string;
            /** @description Whether the data center runs on renewable energy. */
            renewableEnergy: boolean;
            /** @description The rules that guard the VM, without the groups they belong to. Read `securityGroups`. */
            rules: components["schemas"]["Rule"][];
            /** @description The ids of the security groups of the VM. None means that all traffic is let through. */
            securityGroupIds: string[];
            /** @description The same groups as `securityGroupIds`, in full. */
            securityGroups: components["schemas"]["SecurityGroup"][];
            /**
             * @description The state as a four-letter code of the software below, such as `runn` or `poff`. Read `state`.
             * @example runn
             */
            shortState: string;
            /** @description Whose SSH keys the VM accepts. The keys themselves are in `authorizedSshKeys`. */
            sshKeySource: components["schemas"]["SshKeySource"];
            /** @description What the VM is doing. */
            readonly state: components["schemas"]["VmState"];
            /** @description The storage disks that are attached, by id. A new VM gets them after it has booted, so some may be missing for a while although the VM is ACTIVE. */
            storageDisks: components["schemas"]["Disk"][];
            /**
             * Format: int32
             * @description How many virtual CPUs the VM has.
             * @example 8
             */
            vcpus: number;
        };
        /** @description A data center. Resources that work together must be in the same one. */
        VMDataCenter: {
            /** @description What disk space costs. The entries do not say which kind of disk each is for. */
            diskPoolPricing: components["schemas"]["DiskStoragePriceHr"][];
            /**
             * @description The id, which other calls take as `dataCenterId`.
             * @example gb-bournemouth-1
             */
            id: string;
            /**
             * Format: int32
             * @description How many public IPv4 addresses are free. With none, a new VM that needs one may get stuck or fail.
             */
            ipv4Free: number;
            /** @description The price of a public IPv4 address, in US dollars an hour. */
            ipv4PriceHr: components["schemas"]["Decimal"] | null;
            /** @description Where the data center is. */
            location: components["schemas"]["LatLng"] | null;
            /** @description The price of a private network, in US dollars an hour. */
            networkPriceHr: components["schemas"]["Decimal"] | null;
            /** @description The price of a private network once more, as a list. Read `networkPriceHr`. */
            networkPricing: components["schemas"]["NetworkPriceHr"][];
            /** @description The price of one GiB of object storage, in US dollars an hour. */
            readonly objectStorageGibPriceHr: components["schemas"]["Decimal"] | null;
            /** @description Whether the data center runs on renewable energy. */
            renewableEnergy: boolean;
            /** @description The address of the object storage, for S3 clients. Empty if there is none. */
            s3Endpoint: string;
            /** @description The company that runs the data center. */
            supplierName: string;
        };
        /** @description A kind of host in one data center, and what part of it a VM may have. The vCPUs of a VM must lie between its memory times `minVcpuPerMemoryGib` and times `maxVcpuPerMemoryGib`, and likewise for its GPUs. */
        VMMachineType: {
            /**
             * @description The model of the processor.
             * @example EPYC-Rome
             */
            cpuModel: string;
            /**
             * @description The data center that these hosts are in.
             * @example no-luster-1
             */
            dataCenterId: string;
            /**
             * @description The name of the GPU model for people, empty without GPUs. Programs read `gpuModelId`.
             * @example RTX A5000
             */
            gpuModel: string;
            /**
             * @description The id of the GPU model, as listed by ListVMGpuModels. Empty without GPUs.
             * @example nvidia-rtx-a5000
             */
            gpuModelId: string;
            /** @description The price of one GPU without a commitment, in US dollars an hour. */
            gpuPriceHr: components["schemas"]["Decimal"] | null;
            /** @description The price of a public IPv4 address, in US dollars an hour. */
            ipv4PriceHr: components["schemas"]["Decimal"] | null;
            /**
             * @description The id of the machine type, to give to CreateVM. The same id may occur in several data centers.
             * @example epyc-rome-rtx-a5000
             */
            machineType: string;
            /**
             * Format: int32
             * @description The most GPUs that one VM can get now.
             */
            maxGpuFree: number;
            /**
             * Format: int32
             * @description The most memory that one VM can get now, in GiB.
             */
            maxMemoryGibFree: number;
            /**
             * Format: int32
             * @description The most disk space that one VM can get now, in GiB.
             */
            maxStorageGibFree: number;
            /**
             * Format: int32
             * @description The most vCPUs that one VM can get now.
             */
            maxVcpuFree: number;
            /** @description The most vCPUs for each GPU. It may be the string "Infinity", which means no limit. */
            maxVcpuPerGpu: components["schemas"]["Double"];
            /** @description The most vCPUs for each GiB of memory. */
            maxVcpuPerMemoryGib: components["schemas"]["Double"];
            /** @description The price of one GiB of memory without a commitment, in US dollars an hour. */
            memoryGibPriceHr: components["schemas"]["Decimal"] | null;
            /** @description The least memory that a VM can have, in GiB. */
            minMemoryGib: components["schemas"]["Double"];
            /** @description The lowest price of one GiB of disk, in US dollars an hour. */
            minStorageGibPriceHr: components["schemas"]["Decimal"] | null;
            /** @description The fewest vCPUs that a VM can have. */
            minVcpu: components["schemas"]["Double"];
            /** @description The fewest vCPUs for each GPU. */
            minVcpuPerGpu: components["schemas"]["Double"];
            /** @description The fewest vCPUs for each GiB of memory. */
            minVcpuPerMemoryGib: components["schemas"]["Double"];
            /** @description The prices of vCPUs, memory and GPUs for each commitment term. */
            prices: components["schemas"]["VirtualMachineTypePrice"][];
            /** @description Whether the data center runs on renewable energy. */
            renewableEnergy: boolean;
            /**
             * Format: int32
             * @description How many GPUs are free on all hosts together. One VM cannot have more than `maxGpuFree`.
             */
            totalGpuFree: number;
            /**
             * Format: int32
             * @description How much memory is free on all hosts together, in GiB.
             */
            totalMemoryGibFree: number;
            /**
             * Format: int32
             * @description How much disk space is free on all hosts together, in GiB.
             */
            totalStorageGibFree: number;
            /**
             * Format: int32
             * @description How many vCPUs are free on all hosts together.
             */
            totalVcpuFree: number;
            /** @description The price of one vCPU without a commitment, in US dollars an hour. */
            vcpuPriceHr: components["schemas"]["Decimal"] | null;
        };
        /** @description One sample of a VM's load. The service documents neither the units nor whether the disk and network numbers are totals or differences. */
        VMMonitoringItem: {
            /** @description How busy the processors are. */
            cpu: components["schemas"]["Double"];
            /**
             * Format: int64
             * @description How much was read from the disks.
             */
            diskRdBytes: string;
            /**
             * Format: int64
             * @description How many reads from the disks there were.
             */
            diskRdIops: string;
            /**
             * Format: int64
             * @description How much was written to the disks.
             */
            diskWrBytes: string;
            /**
             * Format: int64
             * @description How many writes to the disks there were.
             */
            diskWrIops: string;
            /**
             * Format: int64
             * @description A sign of life from inside the VM. What the number means is not documented.
             */
            guestPing: string;
            /**
             * Format: int64
             * @description How much memory is in use.
             */
            memory: string;
            /**
             * Format: int64
             * @description How much the VM received from the network.
             */
            netRx: string;
            /**
             * Format: int64
             * @description How much the VM sent to the network.
             */
            netTx: string;
            /**
             * Format: int64
             * @description When the sample was taken. Whether it counts seconds or milliseconds is not documented.
             */
            timestamp: string;
        };
        /** @description A network interface of a VM. */
        VMNic: {
            /** @description The address of this interface on the internet. Empty without a public address. */
            externalIpAddress: string;
            /** @description The address of this interface inside its network. */
            internalIpAddress: string;
            /** @description The address of the network that this interface is on. */
            networkAddress: string;
            /**
             * @description The private network that this interface is on. Empty on the public network.
             * @example net-1
             */
            networkId: string;
            /** @description The security groups that guard this interface. */
            securityGroupIds: string[];
        };
        /** @description A network interface for a new VM. */
        VMNicBody: {
            /** @description Whether the interface gets a public address, which costs extra. Absent means false. */
            assignPublicIp?: boolean;
            /**
             * @description The private network to join. It must be in the same data center and ACTIVE.
             * @example net-1
             */
            networkId?: string;
            /** @description The security groups that guard this interface. With none, all traffic is let through. */
            securityGroupIds?: string[];
        };
        /** @description What a VM costs, in US dollars an hour, part by part. */
        VMPrice: {
            /** @description The price of one vCPU. */
            vcpuPriceHr: components["schemas"]["Decimal"] | null;
            /** @description The price of all vCPUs. */
            totalVcpuPriceHr: components["schemas"]["Decimal"] | null;
            /** @description The price of one GiB of memory. */
            memoryGibPriceHr: components["schemas"]["Decimal"] | null;
            /** @description The price of all the memory. */
            totalMemoryPriceHr: components["schemas"]["Decimal"] | null;
            /** @description The price of one GPU. */
            gpuPriceHr: components["schemas"]["Decimal"] | null;
            /** @description The price of all GPUs. */
            totalGpuPriceHr: components["schemas"]["Decimal"] | null;
            /** @description The price of one GiB of disk. */
            storageGibPriceHr: components["schemas"]["Decimal"] | null;
            /** @description The price of all the disk space. */
            totalStoragePriceHr: components["schemas"]["Decimal"] | null;
            /** @description The price of the public IPv4 address. */
            ipv4AddressPriceHr: components["schemas"]["Decimal"] | null;
            /** @description The price of the whole VM. */
            totalPriceHr: components["schemas"]["Decimal"] | null;
        };
        /** @description A virtual machine in a search result. GetVM has the rest. */
        VirtualMachineResult: {
            /**
             * @description The id of the VM.
             * @example gpu-1
             */
            id: string;
            /**
             * @description The project that holds the VM.
             * @example ml-training
             */
            projectId: string;
            /**
             * @description The data center where the VM runs.
             * @example gb-bournemouth-1
             */
            dataCenterId: string;
            /** @description What the VM is doing. */
            state: components["schemas"]["VmState"];
            /**
             * Format: int32
             * @description How many virtual CPUs the VM has.
             * @example 4
             */
            vcpus: number;
            /**
             * Format: int32
             * @description The memory, in GiB.
             * @example 16
             */
            memoryGib: number;
            /**
             * @description The model of the GPUs. Empty when there are none.
             * @example nvidia-rtx-a5000
             */
            gpuModelId: string;
            /**
             * Format: int32
             * @description How many GPUs the VM has.
             * @example 1
             */
            gpus: number;
            /**
             * Format: int32
             * @description The size of the boot disk, in GiB.
             * @example 50
             */
            bootDiskSizeGib: number;
            /**
             * @description The public image that the boot disk was made from. Empty when it was a private one.
             * @example ubuntu-2204
             */
            bootDiskPublicImageId: string;
            /** @description The private image that the boot disk was made from. Empty when it was a public one. */
            bootDiskPrivateImageId: string;
            /**
             * Format: date-time
             * @description When the VM was created.
             */
            createTime: string | null;
        };
        /** @description What the parts of a VM cost with one commitment term. */
        VirtualMachineTypePrice: {
            /** @description The term that these prices are for. */
            commitmentTerm: components["schemas"]["CommitmentTerm"];
            /** @description The price of one GPU, in US dollars an hour. */
            gpuPriceHr: components["schemas"]["Decimal"] | null;
            /** @description The price of one GiB of memory, in US dollars an hour. */
            memoryGibPriceHr: components["schemas"]["Decimal"] | null;
            /** @description The price of one vCPU, in US dollars an hour. */
            vcpuPriceHr: components["schemas"]["Decimal"] | null;
        };
        /**
         * @description What a VM is doing. A new VM goes from PENDING, perhaps through CLONING, to STARTING and ACTIVE, which means that it runs; or it ends as FAILED. STOPPED is switched off and still billed, SUSPENDED is paused, DELETED is gone. Every other value is a change under way: wait.
         * @enum {string}
         */
        VmState: "CLONING" | "CREATING_SNAPSHOT" | "DELETED" | "DELETING" | "DELETING_SNAPSHOT" | "FAILED" | "HOTPLUGGING" | "MIGRATING" | "RECREATING" | "REVERTING_SNAPSHOT" | "RESIZING" | "RESIZING_DISK" | "ACTIVE" | "STARTING" | "STOPPED" | "STOPPING" | "SUSPENDED" | "SUSPENDING" | "UNKNOWN" | "PENDING";
        /** @description Shared file storage in one data center, mounted over NFS by one machine or many. */
        Volume: {
            /**
             * @description The volume's id, unique within the project.
             * @example datasets
             */
            id: string;
            /**
             * @description The project that holds the volume.
             * @example ml-training
             */
            projectId: string;
            /**
             * @description Where the volume is.
             * @example gb-bournemouth-1
             */
            dataCenterId: string;
            /**
             * Format: int32
             * @description The size of the volume in GiB.
             * @example 1000
             */
            sizeGib: number;
            /**
             * Format: int32
             * @description How much of the volume is full, in GiB.
             */
            readonly sizeGibUsed: number;
            /** @description The NFS server to mount from. Empty until the volume is ready. */
            readonly nfsServer: string;
            /** @description The path on the NFS server. Mount `nfsServer:nfsPath`. */
            readonly nfsPath: string;
            /** @description What the volume is doing now. */
            readonly state: components["schemas"]["VolumeState"];
            /** @description How long you committed to keep the volume. */
            commitmentTerm: components["schemas"]["CommitmentTerm"];
            /**
             * Format: date-time
             * @description When the commitment ends. Null without one.
             * @example 2027-02-01T09:30:00Z
             */
            commitmentEndTime: string | null;
            /** @description The price of one GiB in US dollars an hour. */
            readonly gibPriceHr: components["schemas"]["Decimal"] | null;
            /** @description The price of the whole volume in US dollars an hour. */
            readonly totalPriceHr: components["schemas"]["Decimal"] | null;
        };
        /** @description What volumes cost in one data center, for one length of commitment. */
        VolumePrice: {
            /**
             * @description The data center that the price holds for.
             * @example gb-bournemouth-1
             */
            dataCenterId: string;
            /** @description The commitment that the price holds for. */
            commitmentTerm: components["schemas"]["CommitmentTerm"];
            /** @description The price of one GiB in US dollars an hour. */
            readonly gibPriceHr: components["schemas"]["Decimal"] | null;
        };
        /**
         * @description What a volume is doing. A new one is CREATING, then ACTIVE: ready to mount. UPDATING and DELETING pass by themselves; FAILED does not.
         * @enum {string}
         */
        VolumeState: "VOLUME_STATE_UNSPECIFIED" | "CREATING" | "ACTIVE" | "UPDATING" | "DELETING" | "FAILED";
    };
    responses: {
        /** @description The id is taken (ALREADY_EXISTS), or another change got in first (ABORTED). */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description Any other failure, such as INTERNAL, UNAVAILABLE or DEADLINE_EXCEEDED. */
        Failure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description The request is malformed, a value is not allowed, no host has room for the machine (INVALID_ARGUMENT), or the resource is in the wrong state for the call (FAILED_PRECONDITION). */
        InvalidArgument: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description There is no such resource, or the credential may not see it (NOT_FOUND). */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description The credential is good but may not do this (PERMISSION_DENIED). */
        PermissionDenied: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description A quota or a rate limit is used up (RESOURCE_EXHAUSTED). RetryInfo or Retry-After says when to try again. */
        ResourceExhausted: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
        /** @description The credential is missing, wrong or expired (UNAUTHENTICATED). */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Status"];
            };
        };
    };
    parameters: {
        /**
         * @description How much credit to pay for, in US dollars as a decimal. The documented range is 10 to 1000. The dot is part of the parameter's name.
         * @example 50.00
         */
        Amount: string;
        /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
        BillingAccountId: string;
        /** @description Show the types and prices that this project may use, private offers included. Without it, the public catalogue. */
        CatalogueProjectId: string;
        /**
         * @description Only resources in this data center.
         * @example gb-bournemouth-1
         */
        DataCenterFilter: string;
        /**
         * @description The data center, as listed by ListVMDataCenters.
         * @example gb-bournemouth-1
         */
        DataCenterId: string;
        /** @description The resource's own id, as chosen when it was created. */
        Id: string;
        /**
         * @description Which page to return, counted from 1. A page past the end is empty.
         * @example 1
         */
        PageNumber: number;
        /**
         * @description The most items to return in one page. Zero or absent leaves the choice to the service, which may also return fewer than asked for.
         * @example 100
         */
        PageSize: number;
        /** @description The `pageToken` of the page before. Absent or empty for the first page. */
        PageToken: string;
        /** @description The payment method, as listed by GetBillingAccountPaymentMethods. */
        PaymentMethodId: string;
        /**
         * @description The project that holds the resource. Project ids are unique across the whole service.
         * @example ml-training
         */
        ProjectId: string;
        /**
         * @description The security group, which must be in the same data center as the VM.
         * @example ssh-and-web
         */
        SecurityGroupId: string;
        /** @description Return the items that follow the one with this id. Absent for the first page. */
        StartingAfter: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    ListProjects: {
        parameters: {
            query?: {
                /** @description The `pageToken` of the page before. Absent or empty for the first page. */
                pageToken?: components["parameters"]["PageToken"];
                /**
                 * @description The most items to return in one page. Zero or absent leaves the choice to the service, which may also return fewer than asked for.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListProjectsResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    CreateProject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProjectBody"];
            };
        };
        responses: {
            /** @description The new project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    GetProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    DeleteProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    UpdateProject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProjectBody"];
            };
        };
        responses: {
            /** @description The project after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Project"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    GetProjectPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users and their roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPermissionsResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    AddProjectPermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PermissionBody"];
            };
        };
        responses: {
            /** @description The user has the role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    RemoveProjectPermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PermissionBody"];
            };
        };
        responses: {
            /** @description The user no longer has the role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    ListProjectSshKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The SSH keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListProjectSshKeysResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    CountVMs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The number of VMs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CountVMsResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    CreateVM: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVMBody"];
            };
        };
        responses: {
            /** @description The VM is ordered, or, with `validateOnly`, the request is good. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateVMResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    UpdateVMAuthorizedSSHKeys: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateVMAuthorizedSSHKeysBody"];
            };
        };
        responses: {
            /** @description The keys are changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    CommitVM: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommitVMBody"];
            };
        };
        responses: {
            /** @description The VM is committed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    UpdateVMExpireTime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateVMExpireTimeBody"];
            };
        };
        responses: {
            /** @description The new time of expiry. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateVMExpireTimeResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    UpdateVMMetadata: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateVMMetadataBody"];
            };
        };
        responses: {
            /** @description The metadata after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdateVMMetadataResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    UpdateVMPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateVMPasswordBody"];
            };
        };
        responses: {
            /** @description The password is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    AttachSecurityGroup: {
        parameters: {
            query: {
                /**
                 * @description The security group, which must be in the same data center as the VM.
                 * @example ssh-and-web
                 */
                securityGroupId: components["parameters"]["SecurityGroupId"];
            };
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The security group is attached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    DetachSecurityGroup: {
        parameters: {
            query: {
                /**
                 * @description The security group, which must be in the same data center as the VM.
                 * @example ssh-and-web
                 */
                securityGroupId: components["parameters"]["SecurityGroupId"];
            };
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The security group is detached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    ListVMs: {
        parameters: {
            query?: {
                /**
                 * @description Only VMs that are on this private network.
                 * @example net-1
                 */
                networkId?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VMs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListVMsResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    GetVM: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VM and its price. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetVMResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    ConnectVM: {
        parameters: {
            query?: {
                /** @description Names the connection. What the service does with it is not documented; it can be left out. */
                connectionId?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address and the token of the console. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectVMResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    MonitorVM: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The samples. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonitorVMResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    RebootVM: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VM restarts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    ResizeVM: {
        parameters: {
            query?: {
                /**
                 * @description The new number of vCPUs. Absent to keep the present one.
                 * @example 8
                 */
                vcpus?: number;
                /**
                 * @description The new amount of memory, in GiB. Absent to keep the present one.
                 * @example 32
                 */
                memoryGib?: number;
            };
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VM, which may still be RESIZING. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResizeVMResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    StartVM: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VM is starting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    StopVM: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VM is stopping. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    TerminateVM: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The VM is being deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    ListVMDataCenters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data centers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListVMDataCentersResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    GetVMMachineType: {
        parameters: {
            query?: {
                /** @description Show the types and prices that this project may use, private offers included. Without it, the public catalogue. */
                projectId?: components["parameters"]["CatalogueProjectId"];
            };
            header?: never;
            path: {
                /**
                 * @description The data center, as listed by ListVMDataCenters.
                 * @example gb-bournemouth-1
                 */
                dataCenterId: components["parameters"]["DataCenterId"];
                /**
                 * @description The machine type, the `machineType` of ListVMMachineTypes.
                 * @example epyc-rome-rtx-a5000
                 */
                machineTypeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The machine type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VMMachineType"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    ListVMGpuModels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The GPU models. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListVMGpuModelsResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    ListVMMachineTypes: {
        parameters: {
            query?: {
                /** @description Show the types and prices that this project may use, private offers included. Without it, the public catalogue. */
                projectId?: components["parameters"]["CatalogueProjectId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The machine types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListVMMachineTypesResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    ListVMMachineTypes2: {
        parameters: {
            query?: {
                /** @description Show the types and prices that this project may use, private offers included. Without it, the public catalogue. */
                projectId?: components["parameters"]["CatalogueProjectId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The machine types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListVMMachineTypesResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    ListDisks: {
        parameters: {
            query?: {
                /**
                 * @description Only resources in this data center.
                 * @example gb-bournemouth-1
                 */
                dataCenterId?: components["parameters"]["DataCenterFilter"];
                /**
                 * @description Which page to return, counted from 1. A page past the end is empty.
                 * @example 1
                 */
                pageNumber?: components["parameters"]["PageNumber"];
                /**
                 * @description The most items to return in one page. Zero or absent leaves the choice to the service, which may also return fewer than asked for.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of disks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListDisksResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    CreateStorageDisk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateStorageDiskBody"];
            };
        };
        responses: {
            /** @description The disk is being made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    GetDisk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The disk. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetDiskResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    DeleteStorageDisk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The disk is being deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    AttachStorageDisk: {
        parameters: {
            query: {
                /**
                 * @description The VM that gets the disk.
                 * @example gpu-1
                 */
                vmId: string;
            };
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The disk is being attached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    DetachStorageDisk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The disk is being detached. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    ResizeVMDisk: {
        parameters: {
            query: {
                /**
                 * @description The disk to grow. It must be attached to this VM.
                 * @example data-1
                 */
                diskId: string;
                /**
                 * @description The new size of the disk in GiB, larger than the present one.
                 * @example 200
                 */
                sizeGib: number;
            };
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The disk is being resized. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    ListPrivateVMImages: {
        parameters: {
            query?: {
                /**
                 * @description Which page to return, counted from 1. A page past the end is empty.
                 * @example 1
                 */
                pageNumber?: components["parameters"]["PageNumber"];
                /**
                 * @description The most items to return in one page. Zero or absent leaves the choice to the service, which may also return fewer than asked for.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of private images. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPrivateVMImagesResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    CreatePrivateVMImage: {
        parameters: {
            query: {
                /**
                 * @description The id of the new image, unique within the project.
                 * @example trainer-base
                 */
                id: components["schemas"]["ResourceId"];
                /**
                 * @description The VM to make the image of.
                 * @example gpu-1
                 */
                vmId: string;
                /**
                 * @description A note for people about what is on the image.
                 * @example Drivers and a Python environment
                 */
                description?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The image, which may still be in the making. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivateImageResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    GetPrivateVMImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The image. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivateImageResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    UpdatePrivateVMImage: {
        parameters: {
            query?: {
                /**
                 * @description The new note for people about what is on the image.
                 * @example Drivers and a Python environment
                 */
                description?: string;
            };
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The description is set. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    DeletePrivateVMImage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The image is being deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    ListPublicVMImages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The images. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListImagesResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    ListNetworks: {
        parameters: {
            query?: {
                /**
                 * @description Which page to return, counted from 1. A page past the end is empty.
                 * @example 1
                 */
                pageNumber?: components["parameters"]["PageNumber"];
                /**
                 * @description The most items to return in one page. Zero or absent leaves the choice to the service, which may also return fewer than asked for.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of networks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListNetworksResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    CreateNetwork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNetworkBody"];
            };
        };
        responses: {
            /** @description The new network, still in the making. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Network"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    GetNetwork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The network. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Network"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    DeleteNetwork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The network is being deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    StartNetwork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The network is starting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    StopNetwork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The network is stopping. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    ListSecurityGroups: {
        parameters: {
            query?: {
                /**
                 * @description Only resources in this data center.
                 * @example gb-bournemouth-1
                 */
                dataCenterId?: components["parameters"]["DataCenterFilter"];
                /**
                 * @description Which page to return, counted from 1. A page past the end is empty.
                 * @example 1
                 */
                pageNumber?: components["parameters"]["PageNumber"];
                /**
                 * @description The most items to return in one page. Zero or absent leaves the choice to the service, which may also return fewer than asked for.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of security groups. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSecurityGroupsResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    CreateSecurityGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSecurityGroupBody"];
            };
        };
        responses: {
            /** @description The new group, with the ids of its rules. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityGroup"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    GetSecurityGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityGroup"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    DeleteSecurityGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The group is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    UpdateSecurityGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSecurityGroupBody"];
            };
        };
        responses: {
            /** @description The group after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecurityGroup"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    ListVolumes: {
        parameters: {
            query?: {
                /**
                 * @description Which page to return, counted from 1. A page past the end is empty.
                 * @example 1
                 */
                pageNumber?: components["parameters"]["PageNumber"];
                /**
                 * @description The most items to return in one page. Zero or absent leaves the choice to the service, which may also return fewer than asked for.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of volumes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListVolumesResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    CreateVolume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVolumeBody"];
            };
        };
        responses: {
            /** @description The new volume, still in the making. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Volume"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    GetVolume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The volume. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Volume"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    DeleteVolume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The volume is being deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    UpdateVolume: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateVolumeBody"];
            };
        };
        responses: {
            /** @description The volume after the change, which may still be under way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Volume"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    ListVolumePrices: {
        parameters: {
            query?: {
                /**
                 * @description Which page to return, counted from 1. A page past the end is empty.
                 * @example 1
                 */
                pageNumber?: components["parameters"]["PageNumber"];
                /**
                 * @description The most items to return in one page. Zero or absent leaves the choice to the service, which may also return fewer than asked for.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of prices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListVolumePricesResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    ListMachineTypes: {
        parameters: {
            query?: {
                /** @description Show the types and prices that this project may use, private offers included. Without it, the public catalogue. */
                projectId?: components["parameters"]["CatalogueProjectId"];
                /**
                 * @description Which page to return, counted from 1. A page past the end is empty.
                 * @example 1
                 */
                pageNumber?: components["parameters"]["PageNumber"];
                /**
                 * @description The most items to return in one page. Zero or absent leaves the choice to the service, which may also return fewer than asked for.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of machine types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMachineTypesResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    ListMachineOperatingSystems: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The operating systems. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListImagesResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    ListMachines: {
        parameters: {
            query?: {
                /**
                 * @description Which page to return, counted from 1. A page past the end is empty.
                 * @example 1
                 */
                pageNumber?: components["parameters"]["PageNumber"];
                /**
                 * @description The most items to return in one page. Zero or absent leaves the choice to the service, which may also return fewer than asked for.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of machines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMachinesResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    CreateMachine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMachineBody"];
            };
        };
        responses: {
            /** @description The new machine, not ready yet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Machine"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    GetMachine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The machine. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Machine"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    DeleteMachine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The machine is being deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    UpdateMachine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMachineBody"];
            };
        };
        responses: {
            /** @description The machine after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Machine"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    DeployMachineOS: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeployMachineOSBody"];
            };
        };
        responses: {
            /** @description The installation has begun. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    ListClusterMachineTypes: {
        parameters: {
            query?: {
                /** @description Show the types and prices that this project may use, private offers included. Without it, the public catalogue. */
                projectId?: components["parameters"]["CatalogueProjectId"];
                /**
                 * @description Which page to return, counted from 1. A page past the end is empty.
                 * @example 1
                 */
                pageNumber?: components["parameters"]["PageNumber"];
                /**
                 * @description The most items to return in one page. Zero or absent leaves the choice to the service, which may also return fewer than asked for.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of machine types. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListMachineTypesResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    GetClusterMachineType: {
        parameters: {
            query?: {
                /** @description Show the types and prices that this project may use, private offers included. Without it, the public catalogue. */
                projectId?: components["parameters"]["CatalogueProjectId"];
            };
            header?: never;
            path: {
                /**
                 * @description The data center, as listed by ListVMDataCenters.
                 * @example gb-bournemouth-1
                 */
                dataCenterId: components["parameters"]["DataCenterId"];
                /** @description The machine type, as listed by ListClusterMachineTypes. */
                machineTypeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The machine type. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetClusterMachineTypeResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    ListClusters: {
        parameters: {
            query?: {
                /**
                 * @description Which page to return, counted from 1. A page past the end is empty.
                 * @example 1
                 */
                pageNumber?: components["parameters"]["PageNumber"];
                /**
                 * @description The most items to return in one page. Zero or absent leaves the choice to the service, which may also return fewer than asked for.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of clusters. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListClustersResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    CreateCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateClusterBody"];
            };
        };
        responses: {
            /** @description The new cluster, not ready yet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cluster"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    GetCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cluster. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cluster"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    DeleteCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cluster is being deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    UpdateCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateClusterBody"];
            };
        };
        responses: {
            /** @description The cluster after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cluster"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    DeleteClusterMachine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The machine is being deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    UpdateClusterMachine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateClusterMachineBody"];
            };
        };
        responses: {
            /** @description The machine after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterMachine"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    RebootClusterMachine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The machine is rebooting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    RenameClusterMachine: {
        parameters: {
            query: {
                /**
                 * @description The new id of the machine. It must not be taken.
                 * @example trainer-1
                 */
                newId: components["schemas"]["ResourceId"];
            };
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The machine has its new id. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    ListObjectStorageBuckets: {
        parameters: {
            query?: {
                /**
                 * @description Which page to return, counted from 1. A page past the end is empty.
                 * @example 1
                 */
                pageNumber?: components["parameters"]["PageNumber"];
                /**
                 * @description The most items to return in one page. Zero or absent leaves the choice to the service, which may also return fewer than asked for.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of buckets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListObjectStorageBucketsResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    GetObjectStorageBucket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The data center, as listed by ListVMDataCenters.
                 * @example gb-bournemouth-1
                 */
                dataCenterId: components["parameters"]["DataCenterId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bucket. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectStorageBucket"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    GetObjectStorageSessionKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The data center, as listed by ListVMDataCenters.
                 * @example gb-bournemouth-1
                 */
                dataCenterId: components["parameters"]["DataCenterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The temporary key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetObjectStorageSessionKeyResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    ListObjectStorageUsers: {
        parameters: {
            query?: {
                /**
                 * @description Which page to return, counted from 1. A page past the end is empty.
                 * @example 1
                 */
                pageNumber?: components["parameters"]["PageNumber"];
                /**
                 * @description The most items to return in one page. Zero or absent leaves the choice to the service, which may also return fewer than asked for.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of object storage users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListObjectStorageUsersResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    CreateObjectStorageUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The data center, as listed by ListVMDataCenters.
                 * @example gb-bournemouth-1
                 */
                dataCenterId: components["parameters"]["DataCenterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateObjectStorageUserBody"];
            };
        };
        responses: {
            /** @description The new object storage user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectStorageUser"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    GetObjectStorageUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The data center, as listed by ListVMDataCenters.
                 * @example gb-bournemouth-1
                 */
                dataCenterId: components["parameters"]["DataCenterId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object storage user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectStorageUser"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    GenerateObjectStorageKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The data center, as listed by ListVMDataCenters.
                 * @example gb-bournemouth-1
                 */
                dataCenterId: components["parameters"]["DataCenterId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The new key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectStorageKey"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    DeleteObjectStorageUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The data center, as listed by ListVMDataCenters.
                 * @example gb-bournemouth-1
                 */
                dataCenterId: components["parameters"]["DataCenterId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The object storage user is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    DeleteObjectStorageKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The project that holds the resource. Project ids are unique across the whole service.
                 * @example ml-training
                 */
                projectId: components["parameters"]["ProjectId"];
                /**
                 * @description The data center, as listed by ListVMDataCenters.
                 * @example gb-bournemouth-1
                 */
                dataCenterId: components["parameters"]["DataCenterId"];
                /** @description The resource's own id, as chosen when it was created. */
                id: components["parameters"]["Id"];
                /** @description The access key of the key to delete; `id` in the path is the user's. */
                accessKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    ListSshKeys: {
        parameters: {
            query?: {
                /**
                 * @description Which page to return, counted from 1. A page past the end is empty.
                 * @example 1
                 */
                pageNumber?: components["parameters"]["PageNumber"];
                /**
                 * @description The most items to return in one page. Zero or absent leaves the choice to the service, which may also return fewer than asked for.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of SSH keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListSshKeysResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    CreateSshKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateSshKeyBody"];
            };
        };
        responses: {
            /** @description The new SSH key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SshKey"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    GetSshKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that the service gave the key, as listed by ListSshKeys. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The SSH key. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SshKey"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    DeleteSshKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id that the service gave the key, as listed by ListSshKeys. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The SSH key is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    ListApiKeys: {
        parameters: {
            query?: {
                /**
                 * @description Which page to return, counted from 1. A page past the end is empty.
                 * @example 1
                 */
                pageNumber?: components["parameters"]["PageNumber"];
                /**
                 * @description The most items to return in one page. Zero or absent leaves the choice to the service, which may also return fewer than asked for.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of API keys. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListApiKeysResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    GenerateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GenerateApiKeyBody"];
            };
        };
        responses: {
            /** @description The new API key, with the key itself. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    DeleteApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The id of the API key, as chosen when it was made. It is not the key itself.
                 * @example ci-pipeline
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The API key is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    ListBillingAccounts: {
        parameters: {
            query?: {
                /** @description The `pageToken` of the page before. Absent or empty for the first page. */
                pageToken?: components["parameters"]["PageToken"];
                /**
                 * @description The most items to return in one page. Zero or absent leaves the choice to the service, which may also return fewer than asked for.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of billing accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListBillingAccountsResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    CreateBillingAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBillingAccountBody"];
            };
        };
        responses: {
            /** @description The new billing account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingAccount"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    GetBillingAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The billing account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingAccount"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    DeleteBillingAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The billing account, now deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingAccount"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    UpdateBillingAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateBillingAccountBody"];
            };
        };
        responses: {
            /** @description The billing account after the change. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingAccount"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    UndeleteBillingAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The billing account, in use again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingAccount"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    GetBillingAccountDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The billing account and its Stripe customer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetBillingAccountDetailsResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    GetBillingAccountPermissions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The users and their roles. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListPermissionsResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    AddBillingAccountPermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PermissionBody"];
            };
        };
        responses: {
            /** @description The user has the role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    RemoveBillingAccountPermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PermissionBody"];
            };
        };
        responses: {
            /** @description The user no longer has the role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    GetBillingAccountPaymentMethods: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment methods. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingAccountPaymentMethods"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    RemoveBillingAccountPaymentMethod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
                /** @description The payment method, as listed by GetBillingAccountPaymentMethods. */
                paymentMethodId: components["parameters"]["PaymentMethodId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment method that was removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethodRef"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    SetBillingAccountDefaultPaymentMethod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
                /** @description The payment method, as listed by GetBillingAccountPaymentMethods. */
                paymentMethodId: components["parameters"]["PaymentMethodId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment method that is now the default. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentMethodRef"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    GetBillingAccountSetupIntent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The setup intent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingAccountSetupIntent"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    ListBillingAccountProjects: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListBillingAccountProjectsResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    GetBillingAccountSpendDetails: {
        parameters: {
            query: {
                /**
                 * @description When the period starts.
                 * @example 2026-01-01T00:00:00Z
                 */
                startTime: string;
                /**
                 * @description When the period ends.
                 * @example 2026-02-01T00:00:00Z
                 */
                endTime: string;
            };
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The spend of the period. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GetBillingAccountSpendDetailsResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    CreateBillingAccountCreditPayment: {
        parameters: {
            query: {
                /**
                 * @description How much credit to pay for, in US dollars as a decimal. The documented range is 10 to 1000. The dot is part of the parameter's name.
                 * @example 50.00
                 */
                "amount.value": components["parameters"]["Amount"];
                /** @description The id of the payment method to charge, as listed by GetBillingAccountPaymentMethods. */
                paymentMethod: string;
                /** @description A Stripe Radar session of the payer's browser, which helps Stripe to tell fraud. */
                radarSessionId?: string;
            };
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment has begun. Its outcome is in ListBillingAccountTransactions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreateBillingAccountCreditPaymentResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    CreateBillingAccountCreditCheckoutSession: {
        parameters: {
            query: {
                /**
                 * @description How much credit to pay for, in US dollars as a decimal. The documented range is 10 to 1000. The dot is part of the parameter's name.
                 * @example 50.00
                 */
                "amount.value": components["parameters"]["Amount"];
                /**
                 * @description Where the browser goes after the checkout.
                 * @example https://example.com/billing
                 */
                returnUrl: string;
            };
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The checkout is ready for the browser. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StripeClientSecret"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    ListBillingAccountCreditBalanceTransactions: {
        parameters: {
            query?: {
                /**
                 * @description The most items to return in one page. Zero or absent leaves the choice to the service, which may also return fewer than asked for.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Return the items that follow the one with this id. Absent for the first page. */
                startingAfter?: components["parameters"]["StartingAfter"];
            };
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListBillingAccountCreditBalanceTransactionsResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    ListBillingAccountTransactions: {
        parameters: {
            query?: {
                /**
                 * @description The most items to return in one page. Zero or absent leaves the choice to the service, which may also return fewer than asked for.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Return the items that follow the one with this id. Absent for the first page. */
                startingAfter?: components["parameters"]["StartingAfter"];
            };
            header?: never;
            path: {
                /** @description The billing account. Its id was chosen by the service; ListBillingAccounts shows it. */
                billingAccountId: components["parameters"]["BillingAccountId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of payments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListBillingAccountTransactionsResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    ListInvoices: {
        parameters: {
            query: {
                /** @description The billing account whose invoices to list. This is not an invoice id. */
                id: string;
                /** @description Only invoices with this status, spelled as in an invoice's `status`. */
                status?: string;
                /**
                 * @description The most items to return in one page. Zero or absent leaves the choice to the service, which may also return fewer than asked for.
                 * @example 100
                 */
                pageSize?: components["parameters"]["PageSize"];
                /** @description Return the items that follow the one with this id. Absent for the first page. */
                startingAfter?: components["parameters"]["StartingAfter"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of invoices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListInvoicesResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    ListOutstandingInvoices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The outstanding invoices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListOutstandingInvoicesResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    SearchResources: {
        parameters: {
            query: {
                /**
                 * @description The text to look for, such as the id of a resource.
                 * @example gpu-1
                 */
                query: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResourcesResponse"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    GetCurrentUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
    DeleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Empty"];
                };
            };
            400: components["responses"]["InvalidArgument"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["PermissionDenied"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["ResourceExhausted"];
            default: components["responses"]["Failure"];
        };
    };
}
