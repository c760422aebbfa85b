// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

// swift-format-ignore-file
import LibvirtProtocol
import XDR

/// Every message type by name.
let messageTypes: [(String, any XDRCodable.Type)] = [
    ("AdminClientCloseArguments", AdminClientCloseArguments.self),
    ("AdminClientGetInfoArguments", AdminClientGetInfoArguments.self),
    ("AdminClientGetInfoReply", AdminClientGetInfoReply.self),
    ("AdminClientReference", AdminClientReference.self),
    ("AdminConnectGetLibVersionReply", AdminConnectGetLibVersionReply.self),
    ("AdminConnectGetLoggingFiltersArguments", AdminConnectGetLoggingFiltersArguments.self),
    ("AdminConnectGetLoggingFiltersReply", AdminConnectGetLoggingFiltersReply.self),
    ("AdminConnectGetLoggingOutputsArguments", AdminConnectGetLoggingOutputsArguments.self),
    ("AdminConnectGetLoggingOutputsReply", AdminConnectGetLoggingOutputsReply.self),
    ("AdminConnectListServersArguments", AdminConnectListServersArguments.self),
    ("AdminConnectListServersReply", AdminConnectListServersReply.self),
    ("AdminConnectLookupServerArguments", AdminConnectLookupServerArguments.self),
    ("AdminConnectLookupServerReply", AdminConnectLookupServerReply.self),
    ("AdminConnectOpenArguments", AdminConnectOpenArguments.self),
    ("AdminConnectSetDaemonTimeoutArguments", AdminConnectSetDaemonTimeoutArguments.self),
    ("AdminConnectSetLoggingFiltersArguments", AdminConnectSetLoggingFiltersArguments.self),
    ("AdminConnectSetLoggingOutputsArguments", AdminConnectSetLoggingOutputsArguments.self),
    ("AdminServerGetClientLimitsArguments", AdminServerGetClientLimitsArguments.self),
    ("AdminServerGetClientLimitsReply", AdminServerGetClientLimitsReply.self),
    ("AdminServerGetThreadpoolParametersArguments", AdminServerGetThreadpoolParametersArguments.self),
    ("AdminServerGetThreadpoolParametersReply", AdminServerGetThreadpoolParametersReply.self),
    ("AdminServerListClientsArguments", AdminServerListClientsArguments.self),
    ("AdminServerListClientsReply", AdminServerListClientsReply.self),
    ("AdminServerLookupClientArguments", AdminServerLookupClientArguments.self),
    ("AdminServerLookupClientReply", AdminServerLookupClientReply.self),
    ("AdminServerReference", AdminServerReference.self),
    ("AdminServerSetClientLimitsArguments", AdminServerSetClientLimitsArguments.self),
    ("AdminServerSetThreadpoolParametersArguments", AdminServerSetThreadpoolParametersArguments.self),
    ("AdminServerUpdateTlsFilesArguments", AdminServerUpdateTlsFilesArguments.self),
    ("ApusExplainArguments", ApusExplainArguments.self),
    ("ApusExplainReply", ApusExplainReply.self),
    ("AuthListReply", AuthListReply.self),
    ("AuthPolkitReply", AuthPolkitReply.self),
    ("AuthSaslInitReply", AuthSaslInitReply.self),
    ("AuthSaslStartArguments", AuthSaslStartArguments.self),
    ("AuthSaslStartReply", AuthSaslStartReply.self),
    ("AuthSaslStepArguments", AuthSaslStepArguments.self),
    ("AuthSaslStepReply", AuthSaslStepReply.self),
    ("CheckpointReference", CheckpointReference.self),
    ("ConnectBaselineCPUArguments", ConnectBaselineCPUArguments.self),
    ("ConnectBaselineCPUReply", ConnectBaselineCPUReply.self),
    ("ConnectBaselineHypervisorCPUArguments", ConnectBaselineHypervisorCPUArguments.self),
    ("ConnectBaselineHypervisorCPUReply", ConnectBaselineHypervisorCPUReply.self),
    ("ConnectCompareCPUArguments", ConnectCompareCPUArguments.self),
    ("ConnectCompareCPUReply", ConnectCompareCPUReply.self),
    ("ConnectCompareHypervisorCPUArguments", ConnectCompareHypervisorCPUArguments.self),
    ("ConnectCompareHypervisorCPUReply", ConnectCompareHypervisorCPUReply.self),
    ("ConnectDomainEventCallbackDeregisterAnyArguments", ConnectDomainEventCallbackDeregisterAnyArguments.self),
    ("ConnectDomainEventCallbackRegisterAnyArguments", ConnectDomainEventCallbackRegisterAnyArguments.self),
    ("ConnectDomainEventCallbackRegisterAnyReply", ConnectDomainEventCallbackRegisterAnyReply.self),
    ("ConnectDomainEventDeregisterAnyArguments", ConnectDomainEventDeregisterAnyArguments.self),
    ("ConnectDomainEventDeregisterReply", ConnectDomainEventDeregisterReply.self),
    ("ConnectDomainEventRegisterAnyArguments", ConnectDomainEventRegisterAnyArguments.self),
    ("ConnectDomainEventRegisterReply", ConnectDomainEventRegisterReply.self),
    ("ConnectDomainXMLFromNativeArguments", ConnectDomainXMLFromNativeArguments.self),
    ("ConnectDomainXMLFromNativeReply", ConnectDomainXMLFromNativeReply.self),
    ("ConnectDomainXMLToNativeArguments", ConnectDomainXMLToNativeArguments.self),
    ("ConnectDomainXMLToNativeReply", ConnectDomainXMLToNativeReply.self),
    ("ConnectEventConnectionClosedMessage", ConnectEventConnectionClosedMessage.self),
    ("ConnectFindStoragePoolSourcesArguments", ConnectFindStoragePoolSourcesArguments.self),
    ("ConnectFindStoragePoolSourcesReply", ConnectFindStoragePoolSourcesReply.self),
    ("ConnectGetAllDomainStatsArguments", ConnectGetAllDomainStatsArguments.self),
    ("ConnectGetAllDomainStatsReply", ConnectGetAllDomainStatsReply.self),
    ("ConnectGetCPUModelNamesArguments", ConnectGetCPUModelNamesArguments.self),
    ("ConnectGetCPUModelNamesReply", ConnectGetCPUModelNamesReply.self),
    ("ConnectGetCapabilitiesReply", ConnectGetCapabilitiesReply.self),
    ("ConnectGetDomainCapabilitiesArguments", ConnectGetDomainCapabilitiesArguments.self),
    ("ConnectGetDomainCapabilitiesReply", ConnectGetDomainCapabilitiesReply.self),
    ("ConnectGetHostnameReply", ConnectGetHostnameReply.self),
    ("ConnectGetLibVersionReply", ConnectGetLibVersionReply.self),
    ("ConnectGetMaxVcpusArguments", ConnectGetMaxVcpusArguments.self),
    ("ConnectGetMaxVcpusReply", ConnectGetMaxVcpusReply.self),
    ("ConnectGetStoragePoolCapabilitiesArguments", ConnectGetStoragePoolCapabilitiesArguments.self),
    ("ConnectGetStoragePoolCapabilitiesReply", ConnectGetStoragePoolCapabilitiesReply.self),
    ("ConnectGetSysinfoArguments", ConnectGetSysinfoArguments.self),
    ("ConnectGetSysinfoReply", ConnectGetSysinfoReply.self),
    ("ConnectGetTypeReply", ConnectGetTypeReply.self),
    ("ConnectGetURIReply", ConnectGetURIReply.self),
    ("ConnectGetVersionReply", ConnectGetVersionReply.self),
    ("ConnectIsSecureReply", ConnectIsSecureReply.self),
    ("ConnectListAllDomainsArguments", ConnectListAllDomainsArguments.self),
    ("ConnectListAllDomainsReply", ConnectListAllDomainsReply.self),
    ("ConnectListAllInterfacesArguments", ConnectListAllInterfacesArguments.self),
    ("ConnectListAllInterfacesReply", ConnectListAllInterfacesReply.self),
    ("ConnectListAllNWFilterBindingsArguments", ConnectListAllNWFilterBindingsArguments.self),
    ("ConnectListAllNWFilterBindingsReply", ConnectListAllNWFilterBindingsReply.self),
    ("ConnectListAllNWFiltersArguments", ConnectListAllNWFiltersArguments.self),
    ("ConnectListAllNWFiltersReply", ConnectListAllNWFiltersReply.self),
    ("ConnectListAllNetworksArguments", ConnectListAllNetworksArguments.self),
    ("ConnectListAllNetworksReply", ConnectListAllNetworksReply.self),
    ("ConnectListAllNodeDevicesArguments", ConnectListAllNodeDevicesArguments.self),
    ("ConnectListAllNodeDevicesReply", ConnectListAllNodeDevicesReply.self),
    ("ConnectListAllSecretsArguments", ConnectListAllSecretsArguments.self),
    ("ConnectListAllSecretsReply", ConnectListAllSecretsReply.self),
    ("ConnectListAllStoragePoolsArguments", ConnectListAllStoragePoolsArguments.self),
    ("ConnectListAllStoragePoolsReply", ConnectListAllStoragePoolsReply.self),
    ("ConnectListDefinedDomainsArguments", ConnectListDefinedDomainsArguments.self),
    ("ConnectListDefinedDomainsReply", ConnectListDefinedDomainsReply.self),
    ("ConnectListDefinedInterfacesArguments", ConnectListDefinedInterfacesArguments.self),
    ("ConnectListDefinedInterfacesReply", ConnectListDefinedInterfacesReply.self),
    ("ConnectListDefinedNetworksArguments", ConnectListDefinedNetworksArguments.self),
    ("ConnectListDefinedNetworksReply", ConnectListDefinedNetworksReply.self),
    ("ConnectListDefinedStoragePoolsArguments", ConnectListDefinedStoragePoolsArguments.self),
    ("ConnectListDefinedStoragePoolsReply", ConnectListDefinedStoragePoolsReply.self),
    ("ConnectListDomainsArguments", ConnectListDomainsArguments.self),
    ("ConnectListDomainsReply", ConnectListDomainsReply.self),
    ("ConnectListInterfacesArguments", ConnectListInterfacesArguments.self),
    ("ConnectListInterfacesReply", ConnectListInterfacesReply.self),
    ("ConnectListNWFiltersArguments", ConnectListNWFiltersArguments.self),
    ("ConnectListNWFiltersReply", ConnectListNWFiltersReply.self),
    ("ConnectListNetworksArguments", ConnectListNetworksArguments.self),
    ("ConnectListNetworksReply", ConnectListNetworksReply.self),
    ("ConnectListSecretsArguments", ConnectListSecretsArguments.self),
    ("ConnectListSecretsReply", ConnectListSecretsReply.self),
    ("ConnectListStoragePoolsArguments", ConnectListStoragePoolsArguments.self),
    ("ConnectListStoragePoolsReply", ConnectListStoragePoolsReply.self),
    ("ConnectNetworkEventDeregisterAnyArguments", ConnectNetworkEventDeregisterAnyArguments.self),
    ("ConnectNetworkEventRegisterAnyArguments", ConnectNetworkEventRegisterAnyArguments.self),
    ("ConnectNetworkEventRegisterAnyReply", ConnectNetworkEventRegisterAnyReply.self),
    ("ConnectNodeDeviceEventDeregisterAnyArguments", ConnectNodeDeviceEventDeregisterAnyArguments.self),
    ("ConnectNodeDeviceEventRegisterAnyArguments", ConnectNodeDeviceEventRegisterAnyArguments.self),
    ("ConnectNodeDeviceEventRegisterAnyReply", ConnectNodeDeviceEventRegisterAnyReply.self),
    ("ConnectNumOfDefinedDomainsReply", ConnectNumOfDefinedDomainsReply.self),
    ("ConnectNumOfDefinedInterfacesReply", ConnectNumOfDefinedInterfacesReply.self),
    ("ConnectNumOfDefinedNetworksReply", ConnectNumOfDefinedNetworksReply.self),
    ("ConnectNumOfDefinedStoragePoolsReply", ConnectNumOfDefinedStoragePoolsReply.self),
    ("ConnectNumOfDomainsReply", ConnectNumOfDomainsReply.self),
    ("ConnectNumOfInterfacesReply", ConnectNumOfInterfacesReply.self),
    ("ConnectNumOfNWFiltersReply", ConnectNumOfNWFiltersReply.self),
    ("ConnectNumOfNetworksReply", ConnectNumOfNetworksReply.self),
    ("ConnectNumOfSecretsReply", ConnectNumOfSecretsReply.self),
    ("ConnectNumOfStoragePoolsReply", ConnectNumOfStoragePoolsReply.self),
    ("ConnectOpenArguments", ConnectOpenArguments.self),
    ("ConnectSecretEventDeregisterAnyArguments", ConnectSecretEventDeregisterAnyArguments.self),
    ("ConnectSecretEventRegisterAnyArguments", ConnectSecretEventRegisterAnyArguments.self),
    ("ConnectSecretEventRegisterAnyReply", ConnectSecretEventRegisterAnyReply.self),
    ("ConnectSetIdentityArguments", ConnectSetIdentityArguments.self),
    ("ConnectStoragePoolEventDeregisterAnyArguments", ConnectStoragePoolEventDeregisterAnyArguments.self),
    ("ConnectStoragePoolEventRegisterAnyArguments", ConnectStoragePoolEventRegisterAnyArguments.self),
    ("ConnectStoragePoolEventRegisterAnyReply", ConnectStoragePoolEventRegisterAnyReply.self),
    ("ConnectSupportsFeatureArguments", ConnectSupportsFeatureArguments.self),
    ("ConnectSupportsFeatureReply", ConnectSupportsFeatureReply.self),
    ("DomainAbortJobArguments", DomainAbortJobArguments.self),
    ("DomainAbortJobFlagsArguments", DomainAbortJobFlagsArguments.self),
    ("DomainAddIOThreadArguments", DomainAddIOThreadArguments.self),
    ("DomainAgentSetResponseTimeoutArguments", DomainAgentSetResponseTimeoutArguments.self),
    ("DomainAgentSetResponseTimeoutReply", DomainAgentSetResponseTimeoutReply.self),
    ("DomainAttachDeviceArguments", DomainAttachDeviceArguments.self),
    ("DomainAttachDeviceFlagsArguments", DomainAttachDeviceFlagsArguments.self),
    ("DomainAuthorizedSSHKeysGetArguments", DomainAuthorizedSSHKeysGetArguments.self),
    ("DomainAuthorizedSSHKeysGetReply", DomainAuthorizedSSHKeysGetReply.self),
    ("DomainAuthorizedSSHKeysSetArguments", DomainAuthorizedSSHKeysSetArguments.self),
    ("DomainBackupBeginArguments", DomainBackupBeginArguments.self),
    ("DomainBackupGetXMLDescArguments", DomainBackupGetXMLDescArguments.self),
    ("DomainBackupGetXMLDescReply", DomainBackupGetXMLDescReply.self),
    ("DomainBlockCommitArguments", DomainBlockCommitArguments.self),
    ("DomainBlockCopyArguments", DomainBlockCopyArguments.self),
    ("DomainBlockJobAbortArguments", DomainBlockJobAbortArguments.self),
    ("DomainBlockJobSetSpeedArguments", DomainBlockJobSetSpeedArguments.self),
    ("DomainBlockPeekArguments", DomainBlockPeekArguments.self),
    ("DomainBlockPeekReply", DomainBlockPeekReply.self),
    ("DomainBlockPullArguments", DomainBlockPullArguments.self),
    ("DomainBlockRebaseArguments", DomainBlockRebaseArguments.self),
    ("DomainBlockResizeArguments", DomainBlockResizeArguments.self),
    ("DomainBlockStatsArguments", DomainBlockStatsArguments.self),
    ("DomainBlockStatsFlagsArguments", DomainBlockStatsFlagsArguments.self),
    ("DomainBlockStatsFlagsReply", DomainBlockStatsFlagsReply.self),
    ("DomainBlockStatsReply", DomainBlockStatsReply.self),
    ("DomainCheckpointCreateXMLArguments", DomainCheckpointCreateXMLArguments.self),
    ("DomainCheckpointCreateXMLReply", DomainCheckpointCreateXMLReply.self),
    ("DomainCheckpointDeleteArguments", DomainCheckpointDeleteArguments.self),
    ("DomainCheckpointGetParentArguments", DomainCheckpointGetParentArguments.self),
    ("DomainCheckpointGetParentReply", DomainCheckpointGetParentReply.self),
    ("DomainCheckpointGetXMLDescArguments", DomainCheckpointGetXMLDescArguments.self),
    ("DomainCheckpointGetXMLDescReply", DomainCheckpointGetXMLDescReply.self),
    ("DomainCheckpointListAllChildrenArguments", DomainCheckpointListAllChildrenArguments.self),
    ("DomainCheckpointListAllChildrenReply", DomainCheckpointListAllChildrenReply.self),
    ("DomainCheckpointLookupByNameArguments", DomainCheckpointLookupByNameArguments.self),
    ("DomainCheckpointLookupByNameReply", DomainCheckpointLookupByNameReply.self),
    ("DomainCoreDumpArguments", DomainCoreDumpArguments.self),
    ("DomainCoreDumpWithFormatArguments", DomainCoreDumpWithFormatArguments.self),
    ("DomainCreateArguments", DomainCreateArguments.self),
    ("DomainCreateWithFilesArguments", DomainCreateWithFilesArguments.self),
    ("DomainCreateWithFilesReply", DomainCreateWithFilesReply.self),
    ("DomainCreateWithFlagsArguments", DomainCreateWithFlagsArguments.self),
    ("DomainCreateWithFlagsReply", DomainCreateWithFlagsReply.self),
    ("DomainCreateXMLArguments", DomainCreateXMLArguments.self),
    ("DomainCreateXMLReply", DomainCreateXMLReply.self),
    ("DomainCreateXMLWithFilesArguments", DomainCreateXMLWithFilesArguments.self),
    ("DomainCreateXMLWithFilesReply", DomainCreateXMLWithFilesReply.self),
    ("DomainDefineXMLArguments", DomainDefineXMLArguments.self),
    ("DomainDefineXMLFlagsArguments", DomainDefineXMLFlagsArguments.self),
    ("DomainDefineXMLFlagsReply", DomainDefineXMLFlagsReply.self),
    ("DomainDefineXMLReply", DomainDefineXMLReply.self),
    ("DomainDelIOThreadArguments", DomainDelIOThreadArguments.self),
    ("DomainDestroyArguments", DomainDestroyArguments.self),
    ("DomainDestroyFlagsArguments", DomainDestroyFlagsArguments.self),
    ("DomainDetachDeviceAliasArguments", DomainDetachDeviceAliasArguments.self),
    ("DomainDetachDeviceArguments", DomainDetachDeviceArguments.self),
    ("DomainDetachDeviceFlagsArguments", DomainDetachDeviceFlagsArguments.self),
    ("DomainDiskError", DomainDiskError.self),
    ("DomainEventBalloonChangeMessage", DomainEventBalloonChangeMessage.self),
    ("DomainEventBlockJob2Message", DomainEventBlockJob2Message.self),
    ("DomainEventBlockJobMessage", DomainEventBlockJobMessage.self),
    ("DomainEventBlockThresholdMessage", DomainEventBlockThresholdMessage.self),
    ("DomainEventCallbackAgentLifecycleMessage", DomainEventCallbackAgentLifecycleMessage.self),
    ("DomainEventCallbackBalloonChangeMessage", DomainEventCallbackBalloonChangeMessage.self),
    ("DomainEventCallbackBlockJobMessage", DomainEventCallbackBlockJobMessage.self),
    ("DomainEventCallbackControlErrorMessage", DomainEventCallbackControlErrorMessage.self),
    ("DomainEventCallbackDeviceAddedMessage", DomainEventCallbackDeviceAddedMessage.self),
    ("DomainEventCallbackDeviceRemovalFailedMessage", DomainEventCallbackDeviceRemovalFailedMessage.self),
    ("DomainEventCallbackDeviceRemovedMessage", DomainEventCallbackDeviceRemovedMessage.self),
    ("DomainEventCallbackDiskChangeMessage", DomainEventCallbackDiskChangeMessage.self),
    ("DomainEventCallbackGraphicsMessage", DomainEventCallbackGraphicsMessage.self),
    ("DomainEventCallbackIoErrorMessage", DomainEventCallbackIoErrorMessage.self),
    ("DomainEventCallbackIoErrorReasonMessage", DomainEventCallbackIoErrorReasonMessage.self),
    ("DomainEventCallbackJobCompletedMessage", DomainEventCallbackJobCompletedMessage.self),
    ("DomainEventCallbackLifecycleMessage", DomainEventCallbackLifecycleMessage.self),
    ("DomainEventCallbackMetadataChangeMessage", DomainEventCallbackMetadataChangeMessage.self),
    ("DomainEventCallbackMigrationIterationMessage", DomainEventCallbackMigrationIterationMessage.self),
    ("DomainEventCallbackPmsuspendDiskMessage", DomainEventCallbackPmsuspendDiskMessage.self),
    ("DomainEventCallbackPmsuspendMessage", DomainEventCallbackPmsuspendMessage.self),
    ("DomainEventCallbackPmwakeupMessage", DomainEventCallbackPmwakeupMessage.self),
    ("DomainEventCallbackRebootMessage", DomainEventCallbackRebootMessage.self),
    ("DomainEventCallbackRtcChangeMessage", DomainEventCallbackRtcChangeMessage.self),
    ("DomainEventCallbackTrayChangeMessage", DomainEventCallbackTrayChangeMessage.self),
    ("DomainEventCallbackTunableMessage", DomainEventCallbackTunableMessage.self),
    ("DomainEventCallbackWatchdogMessage", DomainEventCallbackWatchdogMessage.self),
    ("DomainEventControlErrorMessage", DomainEventControlErrorMessage.self),
    ("DomainEventDeviceRemovedMessage", DomainEventDeviceRemovedMessage.self),
    ("DomainEventDiskChangeMessage", DomainEventDiskChangeMessage.self),
    ("DomainEventGraphicsAddress", DomainEventGraphicsAddress.self),
    ("DomainEventGraphicsIdentity", DomainEventGraphicsIdentity.self),
    ("DomainEventGraphicsMessage", DomainEventGraphicsMessage.self),
    ("DomainEventIoErrorMessage", DomainEventIoErrorMessage.self),
    ("DomainEventIoErrorReasonMessage", DomainEventIoErrorReasonMessage.self),
    ("DomainEventLifecycleMessage", DomainEventLifecycleMessage.self),
    ("DomainEventMemoryDeviceSizeChangeMessage", DomainEventMemoryDeviceSizeChangeMessage.self),
    ("DomainEventMemoryFailureMessage", DomainEventMemoryFailureMessage.self),
    ("DomainEventPmsuspendDiskMessage", DomainEventPmsuspendDiskMessage.self),
    ("DomainEventPmsuspendMessage", DomainEventPmsuspendMessage.self),
    ("DomainEventPmwakeupMessage", DomainEventPmwakeupMessage.self),
    ("DomainEventRebootMessage", DomainEventRebootMessage.self),
    ("DomainEventRtcChangeMessage", DomainEventRtcChangeMessage.self),
    ("DomainEventTrayChangeMessage", DomainEventTrayChangeMessage.self),
    ("DomainEventWatchdogMessage", DomainEventWatchdogMessage.self),
    ("DomainFDAssociateArguments", DomainFDAssociateArguments.self),
    ("DomainFSFreezeArguments", DomainFSFreezeArguments.self),
    ("DomainFSFreezeReply", DomainFSFreezeReply.self),
    ("DomainFSInfo", DomainFSInfo.self),
    ("DomainFSThawArguments", DomainFSThawArguments.self),
    ("DomainFSThawReply", DomainFSThawReply.self),
    ("DomainFSTrimArguments", DomainFSTrimArguments.self),
    ("DomainGetAutostartArguments", DomainGetAutostartArguments.self),
    ("DomainGetAutostartReply", DomainGetAutostartReply.self),
    ("DomainGetBlkioParametersArguments", DomainGetBlkioParametersArguments.self),
    ("DomainGetBlkioParametersReply", DomainGetBlkioParametersReply.self),
    ("DomainGetBlockInfoArguments", DomainGetBlockInfoArguments.self),
    ("DomainGetBlockInfoReply", DomainGetBlockInfoReply.self),
    ("DomainGetBlockIoTuneArguments", DomainGetBlockIoTuneArguments.self),
    ("DomainGetBlockIoTuneReply", DomainGetBlockIoTuneReply.self),
    ("DomainGetBlockJobInfoArguments", DomainGetBlockJobInfoArguments.self),
    ("DomainGetBlockJobInfoReply", DomainGetBlockJobInfoReply.self),
    ("DomainGetCPUStatsArguments", DomainGetCPUStatsArguments.self),
    ("DomainGetCPUStatsReply", DomainGetCPUStatsReply.self),
    ("DomainGetControlInfoArguments", DomainGetControlInfoArguments.self),
    ("DomainGetControlInfoReply", DomainGetControlInfoReply.self),
    ("DomainGetDiskErrorsArguments", DomainGetDiskErrorsArguments.self),
    ("DomainGetDiskErrorsReply", DomainGetDiskErrorsReply.self),
    ("DomainGetEmulatorPinInfoArguments", DomainGetEmulatorPinInfoArguments.self),
    ("DomainGetEmulatorPinInfoReply", DomainGetEmulatorPinInfoReply.self),
    ("DomainGetFSInfoArguments", DomainGetFSInfoArguments.self),
    ("DomainGetFSInfoReply", DomainGetFSInfoReply.self),
    ("DomainGetGuestInfoArguments", DomainGetGuestInfoArguments.self),
    ("DomainGetGuestInfoReply", DomainGetGuestInfoReply.self),
    ("DomainGetGuestVcpusArguments", DomainGetGuestVcpusArguments.self),
    ("DomainGetGuestVcpusReply", DomainGetGuestVcpusReply.self),
    ("DomainGetHostnameArguments", DomainGetHostnameArguments.self),
    ("DomainGetHostnameReply", DomainGetHostnameReply.self),
    ("DomainGetIOThreadInfoArguments", DomainGetIOThreadInfoArguments.self),
    ("DomainGetIOThreadInfoReply", DomainGetIOThreadInfoReply.self),
    ("DomainGetInfoArguments", DomainGetInfoArguments.self),
    ("DomainGetInfoReply", DomainGetInfoReply.self),
    ("DomainGetInterfaceParametersArguments", DomainGetInterfaceParametersArguments.self),
    ("DomainGetInterfaceParametersReply", DomainGetInterfaceParametersReply.self),
    ("DomainGetJobInfoArguments", DomainGetJobInfoArguments.self),
    ("DomainGetJobInfoReply", DomainGetJobInfoReply.self),
    ("DomainGetJobStatsArguments", DomainGetJobStatsArguments.self),
    ("DomainGetJobStatsReply", DomainGetJobStatsReply.self),
    ("DomainGetLaunchSecurityInfoArguments", DomainGetLaunchSecurityInfoArguments.self),
    ("DomainGetLaunchSecurityInfoReply", DomainGetLaunchSecurityInfoReply.self),
    ("DomainGetMaxMemoryArguments", DomainGetMaxMemoryArguments.self),
    ("DomainGetMaxMemoryReply", DomainGetMaxMemoryReply.self),
    ("DomainGetMaxVcpusArguments", DomainGetMaxVcpusArguments.self),
    ("DomainGetMaxVcpusReply", DomainGetMaxVcpusReply.self),
    ("DomainGetMemoryParametersArguments", DomainGetMemoryParametersArguments.self),
    ("DomainGetMemoryParametersReply", DomainGetMemoryParametersReply.self),
    ("DomainGetMessagesArguments", DomainGetMessagesArguments.self),
    ("DomainGetMessagesReply", DomainGetMessagesReply.self),
    ("DomainGetMetadataArguments", DomainGetMetadataArguments.self),
    ("DomainGetMetadataReply", DomainGetMetadataReply.self),
    ("DomainGetNumaParametersArguments", DomainGetNumaParametersArguments.self),
    ("DomainGetNumaParametersReply", DomainGetNumaParametersReply.self),
    ("DomainGetOSTypeArguments", DomainGetOSTypeArguments.self),
    ("DomainGetOSTypeReply", DomainGetOSTypeReply.self),
    ("DomainGetPerfEventsArguments", DomainGetPerfEventsArguments.self),
    ("DomainGetPerfEventsReply", DomainGetPerfEventsReply.self),
    ("DomainGetSchedulerParametersArguments", DomainGetSchedulerParametersArguments.self),
    ("DomainGetSchedulerParametersFlagsArguments", DomainGetSchedulerParametersFlagsArguments.self),
    ("DomainGetSchedulerParametersFlagsReply", DomainGetSchedulerParametersFlagsReply.self),
    ("DomainGetSchedulerParametersReply", DomainGetSchedulerParametersReply.self),
    ("DomainGetSchedulerTypeArguments", DomainGetSchedulerTypeArguments.self),
    ("DomainGetSchedulerTypeReply", DomainGetSchedulerTypeReply.self),
    ("DomainGetSecurityLabelArguments", DomainGetSecurityLabelArguments.self),
    ("DomainGetSecurityLabelListArguments", DomainGetSecurityLabelListArguments.self),
    ("DomainGetSecurityLabelListReply", DomainGetSecurityLabelListReply.self),
    ("DomainGetSecurityLabelReply", DomainGetSecurityLabelReply.self),
    ("DomainGetStateArguments", DomainGetStateArguments.self),
    ("DomainGetStateReply", DomainGetStateReply.self),
    ("DomainGetTimeArguments", DomainGetTimeArguments.self),
    ("DomainGetTimeReply", DomainGetTimeReply.self),
    ("DomainGetVcpuPinInfoArguments", DomainGetVcpuPinInfoArguments.self),
    ("DomainGetVcpuPinInfoReply", DomainGetVcpuPinInfoReply.self),
    ("DomainGetVcpusArguments", DomainGetVcpusArguments.self),
    ("DomainGetVcpusFlagsArguments", DomainGetVcpusFlagsArguments.self),
    ("DomainGetVcpusFlagsReply", DomainGetVcpusFlagsReply.self),
    ("DomainGetVcpusReply", DomainGetVcpusReply.self),
    ("DomainGetXMLDescArguments", DomainGetXMLDescArguments.self),
    ("DomainGetXMLDescReply", DomainGetXMLDescReply.self),
    ("DomainHasCurrentSnapshotArguments", DomainHasCurrentSnapshotArguments.self),
    ("DomainHasCurrentSnapshotReply", DomainHasCurrentSnapshotReply.self),
    ("DomainHasManagedSaveImageArguments", DomainHasManagedSaveImageArguments.self),
    ("DomainHasManagedSaveImageReply", DomainHasManagedSaveImageReply.self),
    ("DomainIOThreadInfo", DomainIOThreadInfo.self),
    ("DomainInjectNMIArguments", DomainInjectNMIArguments.self),
    ("DomainInterface", DomainInterface.self),
    ("DomainInterfaceAddressesArguments", DomainInterfaceAddressesArguments.self),
    ("DomainInterfaceAddressesReply", DomainInterfaceAddressesReply.self),
    ("DomainInterfaceStatsArguments", DomainInterfaceStatsArguments.self),
    ("DomainInterfaceStatsReply", DomainInterfaceStatsReply.self),
    ("DomainIpAddr", DomainIpAddr.self),
    ("DomainIsActiveArguments", DomainIsActiveArguments.self),
    ("DomainIsActiveReply", DomainIsActiveReply.self),
    ("DomainIsPersistentArguments", DomainIsPersistentArguments.self),
    ("DomainIsPersistentReply", DomainIsPersistentReply.self),
    ("DomainIsUpdatedArguments", DomainIsUpdatedArguments.self),
    ("DomainIsUpdatedReply", DomainIsUpdatedReply.self),
    ("DomainListAllCheckpointsArguments", DomainListAllCheckpointsArguments.self),
    ("DomainListAllCheckpointsReply", DomainListAllCheckpointsReply.self),
    ("DomainListAllSnapshotsArguments", DomainListAllSnapshotsArguments.self),
    ("DomainListAllSnapshotsReply", DomainListAllSnapshotsReply.self),
    ("DomainLookupByIDArguments", DomainLookupByIDArguments.self),
    ("DomainLookupByIDReply", DomainLookupByIDReply.self),
    ("DomainLookupByNameArguments", DomainLookupByNameArguments.self),
    ("DomainLookupByNameReply", DomainLookupByNameReply.self),
    ("DomainLookupByUUIDArguments", DomainLookupByUUIDArguments.self),
    ("DomainLookupByUUIDReply", DomainLookupByUUIDReply.self),
    ("DomainManagedSaveArguments", DomainManagedSaveArguments.self),
    ("DomainManagedSaveDefineXMLArguments", DomainManagedSaveDefineXMLArguments.self),
    ("DomainManagedSaveGetXMLDescArguments", DomainManagedSaveGetXMLDescArguments.self),
    ("DomainManagedSaveGetXMLDescReply", DomainManagedSaveGetXMLDescReply.self),
    ("DomainManagedSaveRemoveArguments", DomainManagedSaveRemoveArguments.self),
    ("DomainMemoryPeekArguments", DomainMemoryPeekArguments.self),
    ("DomainMemoryPeekReply", DomainMemoryPeekReply.self),
    ("DomainMemoryStat", DomainMemoryStat.self),
    ("DomainMemoryStatsArguments", DomainMemoryStatsArguments.self),
    ("DomainMemoryStatsReply", DomainMemoryStatsReply.self),
    ("DomainMigrateBegin3Arguments", DomainMigrateBegin3Arguments.self),
    ("DomainMigrateBegin3ParamsArguments", DomainMigrateBegin3ParamsArguments.self),
    ("DomainMigrateBegin3ParamsReply", DomainMigrateBegin3ParamsReply.self),
    ("DomainMigrateBegin3Reply", DomainMigrateBegin3Reply.self),
    ("DomainMigrateConfirm3Arguments", DomainMigrateConfirm3Arguments.self),
    ("DomainMigrateConfirm3ParamsArguments", DomainMigrateConfirm3ParamsArguments.self),
    ("DomainMigrateFinish2Arguments", DomainMigrateFinish2Arguments.self),
    ("DomainMigrateFinish2Reply", DomainMigrateFinish2Reply.self),
    ("DomainMigrateFinish3Arguments", DomainMigrateFinish3Arguments.self),
    ("DomainMigrateFinish3ParamsArguments", DomainMigrateFinish3ParamsArguments.self),
    ("DomainMigrateFinish3ParamsReply", DomainMigrateFinish3ParamsReply.self),
    ("DomainMigrateFinish3Reply", DomainMigrateFinish3Reply.self),
    ("DomainMigrateFinishArguments", DomainMigrateFinishArguments.self),
    ("DomainMigrateFinishReply", DomainMigrateFinishReply.self),
    ("DomainMigrateGetCompressionCacheArguments", DomainMigrateGetCompressionCacheArguments.self),
    ("DomainMigrateGetCompressionCacheReply", DomainMigrateGetCompressionCacheReply.self),
    ("DomainMigrateGetMaxDowntimeArguments", DomainMigrateGetMaxDowntimeArguments.self),
    ("DomainMigrateGetMaxDowntimeReply", DomainMigrateGetMaxDowntimeReply.self),
    ("DomainMigrateGetMaxSpeedArguments", DomainMigrateGetMaxSpeedArguments.self),
    ("DomainMigrateGetMaxSpeedReply", DomainMigrateGetMaxSpeedReply.self),
    ("DomainMigratePerform3Arguments", DomainMigratePerform3Arguments.self),
    ("DomainMigratePerform3ParamsArguments", DomainMigratePerform3ParamsArguments.self),
    ("DomainMigratePerform3ParamsReply", DomainMigratePerform3ParamsReply.self),
    ("DomainMigratePerform3Reply", DomainMigratePerform3Reply.self),
    ("DomainMigratePerformArguments", DomainMigratePerformArguments.self),
    ("DomainMigratePrepare2Arguments", DomainMigratePrepare2Arguments.self),
    ("DomainMigratePrepare2Reply", DomainMigratePrepare2Reply.self),
    ("DomainMigratePrepare3Arguments", DomainMigratePrepare3Arguments.self),
    ("DomainMigratePrepare3ParamsArguments", DomainMigratePrepare3ParamsArguments.self),
    ("DomainMigratePrepare3ParamsReply", DomainMigratePrepare3ParamsReply.self),
    ("DomainMigratePrepare3Reply", DomainMigratePrepare3Reply.self),
    ("DomainMigratePrepareArguments", DomainMigratePrepareArguments.self),
    ("DomainMigratePrepareReply", DomainMigratePrepareReply.self),
    ("DomainMigratePrepareTunnel3Arguments", DomainMigratePrepareTunnel3Arguments.self),
    ("DomainMigratePrepareTunnel3ParamsArguments", DomainMigratePrepareTunnel3ParamsArguments.self),
    ("DomainMigratePrepareTunnel3ParamsReply", DomainMigratePrepareTunnel3ParamsReply.self),
    ("DomainMigratePrepareTunnel3Reply", DomainMigratePrepareTunnel3Reply.self),
    ("DomainMigratePrepareTunnelArguments", DomainMigratePrepareTunnelArguments.self),
    ("DomainMigrateSetCompressionCacheArguments", DomainMigrateSetCompressionCacheArguments.self),
    ("DomainMigrateSetMaxDowntimeArguments", DomainMigrateSetMaxDowntimeArguments.self),
    ("DomainMigrateSetMaxSpeedArguments", DomainMigrateSetMaxSpeedArguments.self),
    ("DomainMigrateStartPostCopyArguments", DomainMigrateStartPostCopyArguments.self),
    ("DomainOpenChannelArguments", DomainOpenChannelArguments.self),
    ("DomainOpenConsoleArguments", DomainOpenConsoleArguments.self),
    ("DomainOpenGraphicsArguments", DomainOpenGraphicsArguments.self),
    ("DomainOpenGraphicsFDArguments", DomainOpenGraphicsFDArguments.self),
    ("DomainPMSuspendForDurationArguments", DomainPMSuspendForDurationArguments.self),
    ("DomainPMWakeupArguments", DomainPMWakeupArguments.self),
    ("DomainPinEmulatorArguments", DomainPinEmulatorArguments.self),
    ("DomainPinIOThreadArguments", DomainPinIOThreadArguments.self),
    ("DomainPinVcpuArguments", DomainPinVcpuArguments.self),
    ("DomainPinVcpuFlagsArguments", DomainPinVcpuFlagsArguments.self),
    ("DomainRebootArguments", DomainRebootArguments.self),
    ("DomainReference", DomainReference.self),
    ("DomainRenameArguments", DomainRenameArguments.self),
    ("DomainRenameReply", DomainRenameReply.self),
    ("DomainResetArguments", DomainResetArguments.self),
    ("DomainRestoreArguments", DomainRestoreArguments.self),
    ("DomainRestoreFlagsArguments", DomainRestoreFlagsArguments.self),
    ("DomainRestoreParamsArguments", DomainRestoreParamsArguments.self),
    ("DomainResumeArguments", DomainResumeArguments.self),
    ("DomainRevertToSnapshotArguments", DomainRevertToSnapshotArguments.self),
    ("DomainSaveArguments", DomainSaveArguments.self),
    ("DomainSaveFlagsArguments", DomainSaveFlagsArguments.self),
    ("DomainSaveImageDefineXMLArguments", DomainSaveImageDefineXMLArguments.self),
    ("DomainSaveImageGetXMLDescArguments", DomainSaveImageGetXMLDescArguments.self),
    ("DomainSaveImageGetXMLDescReply", DomainSaveImageGetXMLDescReply.self),
    ("DomainSaveParamsArguments", DomainSaveParamsArguments.self),
    ("DomainScreenshotArguments", DomainScreenshotArguments.self),
    ("DomainScreenshotReply", DomainScreenshotReply.self),
    ("DomainSendKeyArguments", DomainSendKeyArguments.self),
    ("DomainSendProcessSignalArguments", DomainSendProcessSignalArguments.self),
    ("DomainSetAutostartArguments", DomainSetAutostartArguments.self),
    ("DomainSetBlkioParametersArguments", DomainSetBlkioParametersArguments.self),
    ("DomainSetBlockIoTuneArguments", DomainSetBlockIoTuneArguments.self),
    ("DomainSetBlockThresholdArguments", DomainSetBlockThresholdArguments.self),
    ("DomainSetGuestVcpusArguments", DomainSetGuestVcpusArguments.self),
    ("DomainSetIOThreadParamsArguments", DomainSetIOThreadParamsArguments.self),
    ("DomainSetInterfaceParametersArguments", DomainSetInterfaceParametersArguments.self),
    ("DomainSetLaunchSecurityStateArguments", DomainSetLaunchSecurityStateArguments.self),
    ("DomainSetLifecycleActionArguments", DomainSetLifecycleActionArguments.self),
    ("DomainSetMaxMemoryArguments", DomainSetMaxMemoryArguments.self),
    ("DomainSetMemoryArguments", DomainSetMemoryArguments.self),
    ("DomainSetMemoryFlagsArguments", DomainSetMemoryFlagsArguments.self),
    ("DomainSetMemoryParametersArguments", DomainSetMemoryParametersArguments.self),
    ("DomainSetMemoryStatsPeriodArguments", DomainSetMemoryStatsPeriodArguments.self),
    ("DomainSetMetadataArguments", DomainSetMetadataArguments.self),
    ("DomainSetNumaParametersArguments", DomainSetNumaParametersArguments.self),
    ("DomainSetPerfEventsArguments", DomainSetPerfEventsArguments.self),
    ("DomainSetSchedulerParametersArguments", DomainSetSchedulerParametersArguments.self),
    ("DomainSetSchedulerParametersFlagsArguments", DomainSetSchedulerParametersFlagsArguments.self),
    ("DomainSetTimeArguments", DomainSetTimeArguments.self),
    ("DomainSetUserPasswordArguments", DomainSetUserPasswordArguments.self),
    ("DomainSetVcpuArguments", DomainSetVcpuArguments.self),
    ("DomainSetVcpusArguments", DomainSetVcpusArguments.self),
    ("DomainSetVcpusFlagsArguments", DomainSetVcpusFlagsArguments.self),
    ("DomainShutdownArguments", DomainShutdownArguments.self),
    ("DomainShutdownFlagsArguments", DomainShutdownFlagsArguments.self),
    ("DomainSnapshotCreateXMLArguments", DomainSnapshotCreateXMLArguments.self),
    ("DomainSnapshotCreateXMLReply", DomainSnapshotCreateXMLReply.self),
    ("DomainSnapshotCurrentArguments", DomainSnapshotCurrentArguments.self),
    ("DomainSnapshotCurrentReply", DomainSnapshotCurrentReply.self),
    ("DomainSnapshotDeleteArguments", DomainSnapshotDeleteArguments.self),
    ("DomainSnapshotGetParentArguments", DomainSnapshotGetParentArguments.self),
    ("DomainSnapshotGetParentReply", DomainSnapshotGetParentReply.self),
    ("DomainSnapshotGetXMLDescArguments", DomainSnapshotGetXMLDescArguments.self),
    ("DomainSnapshotGetXMLDescReply", DomainSnapshotGetXMLDescReply.self),
    ("DomainSnapshotHasMetadataArguments", DomainSnapshotHasMetadataArguments.self),
    ("DomainSnapshotHasMetadataReply", DomainSnapshotHasMetadataReply.self),
    ("DomainSnapshotIsCurrentArguments", DomainSnapshotIsCurrentArguments.self),
    ("DomainSnapshotIsCurrentReply", DomainSnapshotIsCurrentReply.self),
    ("DomainSnapshotListAllChildrenArguments", DomainSnapshotListAllChildrenArguments.self),
    ("DomainSnapshotListAllChildrenReply", DomainSnapshotListAllChildrenReply.self),
    ("DomainSnapshotListChildrenNamesArguments", DomainSnapshotListChildrenNamesArguments.self),
    ("DomainSnapshotListChildrenNamesReply", DomainSnapshotListChildrenNamesReply.self),
    ("DomainSnapshotListNamesArguments", DomainSnapshotListNamesArguments.self),
    ("DomainSnapshotListNamesReply", DomainSnapshotListNamesReply.self),
    ("DomainSnapshotLookupByNameArguments", DomainSnapshotLookupByNameArguments.self),
    ("DomainSnapshotLookupByNameReply", DomainSnapshotLookupByNameReply.self),
    ("DomainSnapshotNumArguments", DomainSnapshotNumArguments.self),
    ("DomainSnapshotNumChildrenArguments", DomainSnapshotNumChildrenArguments.self),
    ("DomainSnapshotNumChildrenReply", DomainSnapshotNumChildrenReply.self),
    ("DomainSnapshotNumReply", DomainSnapshotNumReply.self),
    ("DomainStartDirtyRateCalcArguments", DomainStartDirtyRateCalcArguments.self),
    ("DomainStatsRecord", DomainStatsRecord.self),
    ("DomainSuspendArguments", DomainSuspendArguments.self),
    ("DomainUndefineArguments", DomainUndefineArguments.self),
    ("DomainUndefineFlagsArguments", DomainUndefineFlagsArguments.self),
    ("DomainUpdateDeviceFlagsArguments", DomainUpdateDeviceFlagsArguments.self),
    ("InterfaceChangeBeginArguments", InterfaceChangeBeginArguments.self),
    ("InterfaceChangeCommitArguments", InterfaceChangeCommitArguments.self),
    ("InterfaceChangeRollbackArguments", InterfaceChangeRollbackArguments.self),
    ("InterfaceCreateArguments", InterfaceCreateArguments.self),
    ("InterfaceDefineXMLArguments", InterfaceDefineXMLArguments.self),
    ("InterfaceDefineXMLReply", InterfaceDefineXMLReply.self),
    ("InterfaceDestroyArguments", InterfaceDestroyArguments.self),
    ("InterfaceGetXMLDescArguments", InterfaceGetXMLDescArguments.self),
    ("InterfaceGetXMLDescReply", InterfaceGetXMLDescReply.self),
    ("InterfaceIsActiveArguments", InterfaceIsActiveArguments.self),
    ("InterfaceIsActiveReply", InterfaceIsActiveReply.self),
    ("InterfaceLookupByMACStringArguments", InterfaceLookupByMACStringArguments.self),
    ("InterfaceLookupByMACStringReply", InterfaceLookupByMACStringReply.self),
    ("InterfaceLookupByNameArguments", InterfaceLookupByNameArguments.self),
    ("InterfaceLookupByNameReply", InterfaceLookupByNameReply.self),
    ("InterfaceReference", InterfaceReference.self),
    ("InterfaceUndefineArguments", InterfaceUndefineArguments.self),
    ("LXCDomainOpenNamespaceArguments", LXCDomainOpenNamespaceArguments.self),
    ("MessageError", MessageError.self),
    ("NWFilterBindingCreateXMLArguments", NWFilterBindingCreateXMLArguments.self),
    ("NWFilterBindingCreateXMLReply", NWFilterBindingCreateXMLReply.self),
    ("NWFilterBindingDeleteArguments", NWFilterBindingDeleteArguments.self),
    ("NWFilterBindingGetXMLDescArguments", NWFilterBindingGetXMLDescArguments.self),
    ("NWFilterBindingGetXMLDescReply", NWFilterBindingGetXMLDescReply.self),
    ("NWFilterBindingLookupByPortDevArguments", NWFilterBindingLookupByPortDevArguments.self),
    ("NWFilterBindingLookupByPortDevReply", NWFilterBindingLookupByPortDevReply.self),
    ("NWFilterBindingReference", NWFilterBindingReference.self),
    ("NWFilterDefineXMLArguments", NWFilterDefineXMLArguments.self),
    ("NWFilterDefineXMLFlagsArguments", NWFilterDefineXMLFlagsArguments.self),
    ("NWFilterDefineXMLFlagsReply", NWFilterDefineXMLFlagsReply.self),
    ("NWFilterDefineXMLReply", NWFilterDefineXMLReply.self),
    ("NWFilterGetXMLDescArguments", NWFilterGetXMLDescArguments.self),
    ("NWFilterGetXMLDescReply", NWFilterGetXMLDescReply.self),
    ("NWFilterLookupByNameArguments", NWFilterLookupByNameArguments.self),
    ("NWFilterLookupByNameReply", NWFilterLookupByNameReply.self),
    ("NWFilterLookupByUUIDArguments", NWFilterLookupByUUIDArguments.self),
    ("NWFilterLookupByUUIDReply", NWFilterLookupByUUIDReply.self),
    ("NWFilterReference", NWFilterReference.self),
    ("NWFilterUndefineArguments", NWFilterUndefineArguments.self),
    ("NetworkCreateArguments", NetworkCreateArguments.self),
    ("NetworkCreateXMLArguments", NetworkCreateXMLArguments.self),
    ("NetworkCreateXMLFlagsArguments", NetworkCreateXMLFlagsArguments.self),
    ("NetworkCreateXMLFlagsReply", NetworkCreateXMLFlagsReply.self),
    ("NetworkCreateXMLReply", NetworkCreateXMLReply.self),
    ("NetworkDHCPLease", NetworkDHCPLease.self),
    ("NetworkDefineXMLArguments", NetworkDefineXMLArguments.self),
    ("NetworkDefineXMLFlagsArguments", NetworkDefineXMLFlagsArguments.self),
    ("NetworkDefineXMLFlagsReply", NetworkDefineXMLFlagsReply.self),
    ("NetworkDefineXMLReply", NetworkDefineXMLReply.self),
    ("NetworkDestroyArguments", NetworkDestroyArguments.self),
    ("NetworkEventLifecycleMessage", NetworkEventLifecycleMessage.self),
    ("NetworkGetAutostartArguments", NetworkGetAutostartArguments.self),
    ("NetworkGetAutostartReply", NetworkGetAutostartReply.self),
    ("NetworkGetBridgeNameArguments", NetworkGetBridgeNameArguments.self),
    ("NetworkGetBridgeNameReply", NetworkGetBridgeNameReply.self),
    ("NetworkGetDHCPLeasesArguments", NetworkGetDHCPLeasesArguments.self),
    ("NetworkGetDHCPLeasesReply", NetworkGetDHCPLeasesReply.self),
    ("NetworkGetXMLDescArguments", NetworkGetXMLDescArguments.self),
    ("NetworkGetXMLDescReply", NetworkGetXMLDescReply.self),
    ("NetworkIsActiveArguments", NetworkIsActiveArguments.self),
    ("NetworkIsActiveReply", NetworkIsActiveReply.self),
    ("NetworkIsPersistentArguments", NetworkIsPersistentArguments.self),
    ("NetworkIsPersistentReply", NetworkIsPersistentReply.self),
    ("NetworkListAllPortsArguments", NetworkListAllPortsArguments.self),
    ("NetworkListAllPortsReply", NetworkListAllPortsReply.self),
    ("NetworkLookupByNameArguments", NetworkLookupByNameArguments.self),
    ("NetworkLookupByNameReply", NetworkLookupByNameReply.self),
    ("NetworkLookupByUUIDArguments", NetworkLookupByUUIDArguments.self),
    ("NetworkLookupByUUIDReply", NetworkLookupByUUIDReply.self),
    ("NetworkPortCreateXMLArguments", NetworkPortCreateXMLArguments.self),
    ("NetworkPortCreateXMLReply", NetworkPortCreateXMLReply.self),
    ("NetworkPortDeleteArguments", NetworkPortDeleteArguments.self),
    ("NetworkPortGetParametersArguments", NetworkPortGetParametersArguments.self),
    ("NetworkPortGetParametersReply", NetworkPortGetParametersReply.self),
    ("NetworkPortGetXMLDescArguments", NetworkPortGetXMLDescArguments.self),
    ("NetworkPortGetXMLDescReply", NetworkPortGetXMLDescReply.self),
    ("NetworkPortLookupByUUIDArguments", NetworkPortLookupByUUIDArguments.self),
    ("NetworkPortLookupByUUIDReply", NetworkPortLookupByUUIDReply.self),
    ("NetworkPortReference", NetworkPortReference.self),
    ("NetworkPortSetParametersArguments", NetworkPortSetParametersArguments.self),
    ("NetworkReference", NetworkReference.self),
    ("NetworkSetAutostartArguments", NetworkSetAutostartArguments.self),
    ("NetworkUndefineArguments", NetworkUndefineArguments.self),
    ("NetworkUpdateArguments", NetworkUpdateArguments.self),
    ("NodeAllocPagesArguments", NodeAllocPagesArguments.self),
    ("NodeAllocPagesReply", NodeAllocPagesReply.self),
    ("NodeDeviceCreateArguments", NodeDeviceCreateArguments.self),
    ("NodeDeviceCreateXMLArguments", NodeDeviceCreateXMLArguments.self),
    ("NodeDeviceCreateXMLReply", NodeDeviceCreateXMLReply.self),
    ("NodeDeviceDefineXMLArguments", NodeDeviceDefineXMLArguments.self),
    ("NodeDeviceDefineXMLReply", NodeDeviceDefineXMLReply.self),
    ("NodeDeviceDestroyArguments", NodeDeviceDestroyArguments.self),
    ("NodeDeviceDetachFlagsArguments", NodeDeviceDetachFlagsArguments.self),
    ("NodeDeviceDettachArguments", NodeDeviceDettachArguments.self),
    ("NodeDeviceEventLifecycleMessage", NodeDeviceEventLifecycleMessage.self),
    ("NodeDeviceEventUpdateMessage", NodeDeviceEventUpdateMessage.self),
    ("NodeDeviceGetAutostartArguments", NodeDeviceGetAutostartArguments.self),
    ("NodeDeviceGetAutostartReply", NodeDeviceGetAutostartReply.self),
    ("NodeDeviceGetParentArguments", NodeDeviceGetParentArguments.self),
    ("NodeDeviceGetParentReply", NodeDeviceGetParentReply.self),
    ("NodeDeviceGetXMLDescArguments", NodeDeviceGetXMLDescArguments.self),
    ("NodeDeviceGetXMLDescReply", NodeDeviceGetXMLDescReply.self),
    ("NodeDeviceIsActiveArguments", NodeDeviceIsActiveArguments.self),
    ("NodeDeviceIsActiveReply", NodeDeviceIsActiveReply.self),
    ("NodeDeviceIsPersistentArguments", NodeDeviceIsPersistentArguments.self),
    ("NodeDeviceIsPersistentReply", NodeDeviceIsPersistentReply.self),
    ("NodeDeviceListCapsArguments", NodeDeviceListCapsArguments.self),
    ("NodeDeviceListCapsReply", NodeDeviceListCapsReply.self),
    ("NodeDeviceLookupByNameArguments", NodeDeviceLookupByNameArguments.self),
    ("NodeDeviceLookupByNameReply", NodeDeviceLookupByNameReply.self),
    ("NodeDeviceLookupSCSIHostByWWNArguments", NodeDeviceLookupSCSIHostByWWNArguments.self),
    ("NodeDeviceLookupSCSIHostByWWNReply", NodeDeviceLookupSCSIHostByWWNReply.self),
    ("NodeDeviceNumOfCapsArguments", NodeDeviceNumOfCapsArguments.self),
    ("NodeDeviceNumOfCapsReply", NodeDeviceNumOfCapsReply.self),
    ("NodeDeviceReAttachArguments", NodeDeviceReAttachArguments.self),
    ("NodeDeviceReference", NodeDeviceReference.self),
    ("NodeDeviceResetArguments", NodeDeviceResetArguments.self),
    ("NodeDeviceSetAutostartArguments", NodeDeviceSetAutostartArguments.self),
    ("NodeDeviceUndefineArguments", NodeDeviceUndefineArguments.self),
    ("NodeGetCPUMapArguments", NodeGetCPUMapArguments.self),
    ("NodeGetCPUMapReply", NodeGetCPUMapReply.self),
    ("NodeGetCPUStats", NodeGetCPUStats.self),
    ("NodeGetCPUStatsArguments", NodeGetCPUStatsArguments.self),
    ("NodeGetCPUStatsReply", NodeGetCPUStatsReply.self),
    ("NodeGetCellsFreeMemoryArguments", NodeGetCellsFreeMemoryArguments.self),
    ("NodeGetCellsFreeMemoryReply", NodeGetCellsFreeMemoryReply.self),
    ("NodeGetFreeMemoryReply", NodeGetFreeMemoryReply.self),
    ("NodeGetFreePagesArguments", NodeGetFreePagesArguments.self),
    ("NodeGetFreePagesReply", NodeGetFreePagesReply.self),
    ("NodeGetInfoReply", NodeGetInfoReply.self),
    ("NodeGetMemoryParametersArguments", NodeGetMemoryParametersArguments.self),
    ("NodeGetMemoryParametersReply", NodeGetMemoryParametersReply.self),
    ("NodeGetMemoryStats", NodeGetMemoryStats.self),
    ("NodeGetMemoryStatsArguments", NodeGetMemoryStatsArguments.self),
    ("NodeGetMemoryStatsReply", NodeGetMemoryStatsReply.self),
    ("NodeGetSEVInfoArguments", NodeGetSEVInfoArguments.self),
    ("NodeGetSEVInfoReply", NodeGetSEVInfoReply.self),
    ("NodeGetSecurityModelReply", NodeGetSecurityModelReply.self),
    ("NodeListDevicesArguments", NodeListDevicesArguments.self),
    ("NodeListDevicesReply", NodeListDevicesReply.self),
    ("NodeNumOfDevicesArguments", NodeNumOfDevicesArguments.self),
    ("NodeNumOfDevicesReply", NodeNumOfDevicesReply.self),
    ("NodeSetMemoryParametersArguments", NodeSetMemoryParametersArguments.self),
    ("NodeSuspendForDurationArguments", NodeSuspendForDurationArguments.self),
    ("QEMUConnectDomainMonitorEventDeregisterArguments", QEMUConnectDomainMonitorEventDeregisterArguments.self),
    ("QEMUConnectDomainMonitorEventRegisterArguments", QEMUConnectDomainMonitorEventRegisterArguments.self),
    ("QEMUConnectDomainMonitorEventRegisterReply", QEMUConnectDomainMonitorEventRegisterReply.self),
    ("QEMUDomainAgentCommandArguments", QEMUDomainAgentCommandArguments.self),
    ("QEMUDomainAgentCommandReply", QEMUDomainAgentCommandReply.self),
    ("QEMUDomainAttachArguments", QEMUDomainAttachArguments.self),
    ("QEMUDomainAttachReply", QEMUDomainAttachReply.self),
    ("QEMUDomainMonitorCommandArguments", QEMUDomainMonitorCommandArguments.self),
    ("QEMUDomainMonitorCommandReply", QEMUDomainMonitorCommandReply.self),
    ("QEMUDomainMonitorCommandWithFilesArguments", QEMUDomainMonitorCommandWithFilesArguments.self),
    ("QEMUDomainMonitorCommandWithFilesReply", QEMUDomainMonitorCommandWithFilesReply.self),
    ("QEMUDomainMonitorEventMessage", QEMUDomainMonitorEventMessage.self),
    ("SecretDefineXMLArguments", SecretDefineXMLArguments.self),
    ("SecretDefineXMLReply", SecretDefineXMLReply.self),
    ("SecretEventLifecycleMessage", SecretEventLifecycleMessage.self),
    ("SecretEventValueChangedMessage", SecretEventValueChangedMessage.self),
    ("SecretGetValueArguments", SecretGetValueArguments.self),
    ("SecretGetValueReply", SecretGetValueReply.self),
    ("SecretGetXMLDescArguments", SecretGetXMLDescArguments.self),
    ("SecretGetXMLDescReply", SecretGetXMLDescReply.self),
    ("SecretLookupByUUIDArguments", SecretLookupByUUIDArguments.self),
    ("SecretLookupByUUIDReply", SecretLookupByUUIDReply.self),
    ("SecretLookupByUsageArguments", SecretLookupByUsageArguments.self),
    ("SecretLookupByUsageReply", SecretLookupByUsageReply.self),
    ("SecretReference", SecretReference.self),
    ("SecretSetValueArguments", SecretSetValueArguments.self),
    ("SecretUndefineArguments", SecretUndefineArguments.self),
    ("SnapshotReference", SnapshotReference.self),
    ("StoragePoolBuildArguments", StoragePoolBuildArguments.self),
    ("StoragePoolCreateArguments", StoragePoolCreateArguments.self),
    ("StoragePoolCreateXMLArguments", StoragePoolCreateXMLArguments.self),
    ("StoragePoolCreateXMLReply", StoragePoolCreateXMLReply.self),
    ("StoragePoolDefineXMLArguments", StoragePoolDefineXMLArguments.self),
    ("StoragePoolDefineXMLReply", StoragePoolDefineXMLReply.self),
    ("StoragePoolDeleteArguments", StoragePoolDeleteArguments.self),
    ("StoragePoolDestroyArguments", StoragePoolDestroyArguments.self),
    ("StoragePoolEventLifecycleMessage", StoragePoolEventLifecycleMessage.self),
    ("StoragePoolEventRefreshMessage", StoragePoolEventRefreshMessage.self),
    ("StoragePoolGetAutostartArguments", StoragePoolGetAutostartArguments.self),
    ("StoragePoolGetAutostartReply", StoragePoolGetAutostartReply.self),
    ("StoragePoolGetInfoArguments", StoragePoolGetInfoArguments.self),
    ("StoragePoolGetInfoReply", StoragePoolGetInfoReply.self),
    ("StoragePoolGetXMLDescArguments", StoragePoolGetXMLDescArguments.self),
    ("StoragePoolGetXMLDescReply", StoragePoolGetXMLDescReply.self),
    ("StoragePoolIsActiveArguments", StoragePoolIsActiveArguments.self),
    ("StoragePoolIsActiveReply", StoragePoolIsActiveReply.self),
    ("StoragePoolIsPersistentArguments", StoragePoolIsPersistentArguments.self),
    ("StoragePoolIsPersistentReply", StoragePoolIsPersistentReply.self),
    ("StoragePoolListAllVolumesArguments", StoragePoolListAllVolumesArguments.self),
    ("StoragePoolListAllVolumesReply", StoragePoolListAllVolumesReply.self),
    ("StoragePoolListVolumesArguments", StoragePoolListVolumesArguments.self),
    ("StoragePoolListVolumesReply", StoragePoolListVolumesReply.self),
    ("StoragePoolLookupByNameArguments", StoragePoolLookupByNameArguments.self),
    ("StoragePoolLookupByNameReply", StoragePoolLookupByNameReply.self),
    ("StoragePoolLookupByTargetPathArguments", StoragePoolLookupByTargetPathArguments.self),
    ("StoragePoolLookupByTargetPathReply", StoragePoolLookupByTargetPathReply.self),
    ("StoragePoolLookupByUUIDArguments", StoragePoolLookupByUUIDArguments.self),
    ("StoragePoolLookupByUUIDReply", StoragePoolLookupByUUIDReply.self),
    ("StoragePoolLookupByVolumeArguments", StoragePoolLookupByVolumeArguments.self),
    ("StoragePoolLookupByVolumeReply", StoragePoolLookupByVolumeReply.self),
    ("StoragePoolNumOfVolumesArguments", StoragePoolNumOfVolumesArguments.self),
    ("StoragePoolNumOfVolumesReply", StoragePoolNumOfVolumesReply.self),
    ("StoragePoolReference", StoragePoolReference.self),
    ("StoragePoolRefreshArguments", StoragePoolRefreshArguments.self),
    ("StoragePoolSetAutostartArguments", StoragePoolSetAutostartArguments.self),
    ("StoragePoolUndefineArguments", StoragePoolUndefineArguments.self),
    ("StorageVolCreateXMLArguments", StorageVolCreateXMLArguments.self),
    ("StorageVolCreateXMLFromArguments", StorageVolCreateXMLFromArguments.self),
    ("StorageVolCreateXMLFromReply", StorageVolCreateXMLFromReply.self),
    ("StorageVolCreateXMLReply", StorageVolCreateXMLReply.self),
    ("StorageVolDeleteArguments", StorageVolDeleteArguments.self),
    ("StorageVolDownloadArguments", StorageVolDownloadArguments.self),
    ("StorageVolGetInfoArguments", StorageVolGetInfoArguments.self),
    ("StorageVolGetInfoFlagsArguments", StorageVolGetInfoFlagsArguments.self),
    ("StorageVolGetInfoFlagsReply", StorageVolGetInfoFlagsReply.self),
    ("StorageVolGetInfoReply", StorageVolGetInfoReply.self),
    ("StorageVolGetPathArguments", StorageVolGetPathArguments.self),
    ("StorageVolGetPathReply", StorageVolGetPathReply.self),
    ("StorageVolGetXMLDescArguments", StorageVolGetXMLDescArguments.self),
    ("StorageVolGetXMLDescReply", StorageVolGetXMLDescReply.self),
    ("StorageVolLookupByKeyArguments", StorageVolLookupByKeyArguments.self),
    ("StorageVolLookupByKeyReply", StorageVolLookupByKeyReply.self),
    ("StorageVolLookupByNameArguments", StorageVolLookupByNameArguments.self),
    ("StorageVolLookupByNameReply", StorageVolLookupByNameReply.self),
    ("StorageVolLookupByPathArguments", StorageVolLookupByPathArguments.self),
    ("StorageVolLookupByPathReply", StorageVolLookupByPathReply.self),
    ("StorageVolResizeArguments", StorageVolResizeArguments.self),
    ("StorageVolUploadArguments", StorageVolUploadArguments.self),
    ("StorageVolWipeArguments", StorageVolWipeArguments.self),
    ("StorageVolWipePatternArguments", StorageVolWipePatternArguments.self),
    ("StorageVolumeReference", StorageVolumeReference.self),
    ("StreamHole", StreamHole.self),
    ("VcpuInfo", VcpuInfo.self),
]

/// One line a message: name, bytes, and its length fields as offset:limit:least size of an element.
let messageSamples = """
    AdminClientCloseArguments 0000000273330000fedcba9800000004fedcba9800000005fffffff000000007 0:4194304:1
    AdminClientGetInfoArguments 0000000273330000fedcba9800000004fedcba9800000005fffffff000000007 0:4194304:1
    AdminClientGetInfoReply 00000002000000056669656c64000000000000043ff0000000000009000000056669656c640000000000000600000001 0:64:12,4:4194304:1,28:4194304:1
    AdminClientReference 0000000273320000fedcba9800000003fedcba980000000400000005 0:4194304:1
    AdminConnectGetLibVersionReply fedcba9800000001 
    AdminConnectGetLoggingFiltersArguments 00000001 
    AdminConnectGetLoggingFiltersReply 00000001000000027332000000000003 4:4194304:1
    AdminConnectGetLoggingOutputsArguments 00000001 
    AdminConnectGetLoggingOutputsReply 0000000273310000fffffff0 0:4194304:1
    AdminConnectListServersArguments 00000001fffffff0 
    AdminConnectListServersReply 0000000200000002733300000000000273350000fffffff0 0:16384:4,4:4194304:1,12:4194304:1
    AdminConnectLookupServerArguments 0000000273310000fffffff0 0:4194304:1
    AdminConnectLookupServerReply 0000000273320000 0:4194304:1
    AdminConnectOpenArguments 00000001 
    AdminConnectSetDaemonTimeoutArguments 00000001fffffff0 
    AdminConnectSetLoggingFiltersArguments 00000001000000027332000000000003 4:4194304:1
    AdminConnectSetLoggingOutputsArguments 00000001000000027332000000000003 4:4194304:1
    AdminServerGetClientLimitsArguments 000000027332000000000003 0:4194304:1
    AdminServerGetClientLimitsReply 00000002000000056669656c64000000000000043ff0000000000009000000056669656c640000000000000600000001 0:32:12,4:4194304:1,28:4194304:1
    AdminServerGetThreadpoolParametersArguments 000000027332000000000003 0:4194304:1
    AdminServerGetThreadpoolParametersReply 00000002000000056669656c64000000000000043ff0000000000009000000056669656c640000000000000600000001 0:32:12,4:4194304:1,28:4194304:1
    AdminServerListClientsArguments 000000027332000000000003fffffff0 0:4194304:1
    AdminServerListClientsReply 000000020000000273340000fedcba9800000005fedcba9800000006000000070000000373313000fedcba980000000bfedcba980000000c0000000dfffffff0 0:16384:24,4:4194304:1,32:4194304:1
    AdminServerLookupClientArguments 0000000273320000fedcba9800000003fffffff0 0:4194304:1
    AdminServerLookupClientReply 0000000273330000fedcba9800000004fedcba9800000005fffffff0 0:4194304:1
    AdminServerReference 0000000273310000 0:4194304:1
    AdminServerSetClientLimitsArguments 000000027332000000000002000000056669656c640000000000000600000001000000056669656c640000000000000100000001fffffff0 0:4194304:1,8:32:12,12:4194304:1,32:4194304:1
    AdminServerSetThreadpoolParametersArguments 000000027332000000000002000000056669656c640000000000000600000001000000056669656c640000000000000100000001fffffff0 0:4194304:1,8:32:12,12:4194304:1,32:4194304:1
    AdminServerUpdateTlsFilesArguments 000000027332000000000003 0:4194304:1
    ApusExplainArguments 00000001fffffff0000000030000000500ff800701000000 12:33554408:1
    ApusExplainReply 0000000273310000 0:4194304:1
    AuthListReply 00000002fffffff000000003 0:20:4
    AuthPolkitReply 00000001 
    AuthSaslInitReply 0000000273310000 0:4194304:1
    AuthSaslStartArguments 0000000273310000fffffff0000000020000004100000042 0:4194304:1,12:65536:4
    AuthSaslStartReply 00000001fffffff0000000020000004100000042 8:65536:4
    AuthSaslStepArguments 00000001000000020000004100000042 4:65536:4
    AuthSaslStepReply 00000001fffffff0000000020000004100000042 8:65536:4
    CheckpointReference 0000000273310000000000027333000000102030405060708090a0b0c0d0e0f000000005 0:4194304:1,8:4194304:1
    ConnectBaselineCPUArguments 0000000200000002733200000000000273330000fffffff0 0:256:4,4:4194304:1,12:4194304:1
    ConnectBaselineCPUReply 0000000273310000 0:4194304:1
    ConnectBaselineHypervisorCPUArguments 0000000100000002733200000000000100000002733400000000000100000002733600000000000100000002733800000000000200000003733130000000000373313100fffffff0 4:4194304:1,16:4194304:1,28:4194304:1,40:4194304:1,48:256:4,52:4194304:1,60:4194304:1
    ConnectBaselineHypervisorCPUReply 0000000273310000 0:4194304:1
    ConnectCompareCPUArguments 0000000273310000fffffff0 0:4194304:1
    ConnectCompareCPUReply 00000001 
    ConnectCompareHypervisorCPUArguments 0000000100000002733200000000000100000002733400000000000100000002733600000000000100000002733800000000000273390000fffffff0 4:4194304:1,16:4194304:1,28:4194304:1,40:4194304:1,48:4194304:1
    ConnectCompareHypervisorCPUReply 00000001 
    ConnectDomainEventCallbackDeregisterAnyArguments 00000001 
    ConnectDomainEventCallbackRegisterAnyArguments 0000000100000001000000027334000000102030405060708090a0b0c0d0e0f0fffffff0 8:4194304:1
    ConnectDomainEventCallbackRegisterAnyReply 00000001 
    ConnectDomainEventDeregisterAnyArguments 00000001 
    ConnectDomainEventDeregisterReply 00000001 
    ConnectDomainEventRegisterAnyArguments 00000001 
    ConnectDomainEventRegisterReply 00000001 
    ConnectDomainXMLFromNativeArguments 0000000273310000000000027332000000000003 0:4194304:1,8:4194304:1
    ConnectDomainXMLFromNativeReply 0000000273310000 0:4194304:1
    ConnectDomainXMLToNativeArguments 0000000273310000000000027332000000000003 0:4194304:1,8:4194304:1
    ConnectDomainXMLToNativeReply 0000000273310000 0:4194304:1
    ConnectEventConnectionClosedMessage 00000001 
    ConnectFindStoragePoolSourcesArguments 0000000273310000000000010000000273330000fffffff0 0:4194304:1,12:4194304:1
    ConnectFindStoragePoolSourcesReply 0000000273310000 0:4194304:1
    ConnectGetAllDomainStatsArguments 00000002000000027333000000102030405060708090a0b0c0d0e0f000000005000000027337000000102030405060708090a0b0c0d0e0f000000009fffffff00000000b 0:16384:24,4:4194304:1,32:4194304:1
    ConnectGetAllDomainStatsReply 00000002000000027334000000102030405060708090a0b0c0d0e0f0fffffff000000002000000056669656c64000000000000033ff0000000000009000000056669656c64000000000000053ff0000000000009000000037331340000102030405060708090a0b0c0d0e0f0fffffff000000002000000056669656c640000000000000600000001000000056669656c640000000000000100000001 0:16384:28,4:4194304:1,32:262144:12,36:4194304:1,60:4194304:1,84:4194304:1,112:262144:12,116:4194304:1,136:4194304:1
    ConnectGetCPUModelNamesArguments 0000000273310000fffffff000000003 0:4194304:1
    ConnectGetCPUModelNamesReply 0000000200000002733200000000000273330000fffffff0 0:8192:4,4:4194304:1,12:4194304:1
    ConnectGetCapabilitiesReply 0000000273310000 0:4194304:1
    ConnectGetDomainCapabilitiesArguments 00000001000000027332000000000001000000027334000000000001000000027336000000000001000000027338000000000009 4:4194304:1,16:4194304:1,28:4194304:1,40:4194304:1
    ConnectGetDomainCapabilitiesReply 0000000273310000 0:4194304:1
    ConnectGetHostnameReply 0000000273310000 0:4194304:1
    ConnectGetLibVersionReply fedcba9800000001 
    ConnectGetMaxVcpusArguments 000000010000000273320000 4:4194304:1
    ConnectGetMaxVcpusReply 00000001 
    ConnectGetStoragePoolCapabilitiesArguments 00000001 
    ConnectGetStoragePoolCapabilitiesReply 0000000273310000 0:4194304:1
    ConnectGetSysinfoArguments 00000001 
    ConnectGetSysinfoReply 0000000273310000 0:4194304:1
    ConnectGetTypeReply 0000000273310000 0:4194304:1
    ConnectGetURIReply 0000000273310000 0:4194304:1
    ConnectGetVersionReply fedcba9800000001 
    ConnectIsSecureReply 00000001 
    ConnectListAllDomainsArguments 00000001fffffff0 
    ConnectListAllDomainsReply 00000002000000027333000000102030405060708090a0b0c0d0e0f000000005000000027337000000102030405060708090a0b0c0d0e0f000000009fffffff0 0:16384:24,4:4194304:1,32:4194304:1
    ConnectListAllInterfacesArguments 00000001fffffff0 
    ConnectListAllInterfacesReply 000000020000000273330000000000027334000000000002733600000000000273370000fffffff0 0:16384:8,4:4194304:1,12:4194304:1,20:4194304:1,28:4194304:1
    ConnectListAllNWFilterBindingsArguments 00000001fffffff0 
    ConnectListAllNWFilterBindingsReply 000000020000000273330000000000027334000000000002733600000000000273370000fffffff0 0:16384:8,4:4194304:1,12:4194304:1,20:4194304:1,28:4194304:1
    ConnectListAllNWFiltersArguments 00000001fffffff0 
    ConnectListAllNWFiltersReply 00000002000000027333000000102030405060708090a0b0c0d0e0f0000000027336000000102030405060708090a0b0c0d0e0f0fffffff0 0:16384:20,4:4194304:1,28:4194304:1
    ConnectListAllNetworksArguments 00000001fffffff0 
    ConnectListAllNetworksReply 00000002000000027333000000102030405060708090a0b0c0d0e0f0000000027336000000102030405060708090a0b0c0d0e0f0fffffff0 0:16384:20,4:4194304:1,28:4194304:1
    ConnectListAllNodeDevicesArguments 00000001fffffff0 
    ConnectListAllNodeDevicesReply 0000000200000002733300000000000273350000fffffff0 0:65536:4,4:4194304:1,12:4194304:1
    ConnectListAllSecretsArguments 00000001fffffff0 
    ConnectListAllSecretsReply 0000000200102030405060708090a0b0c0d0e0f0fffffff0000000027335000000102030405060708090a0b0c0d0e0f0fffffff00000000273390000fffffff0 0:16384:24,24:4194304:1,52:4194304:1
    ConnectListAllStoragePoolsArguments 00000001fffffff0 
    ConnectListAllStoragePoolsReply 00000002000000027333000000102030405060708090a0b0c0d0e0f0000000027336000000102030405060708090a0b0c0d0e0f0fffffff0 0:16384:20,4:4194304:1,28:4194304:1
    ConnectListDefinedDomainsArguments 00000001 
    ConnectListDefinedDomainsReply 0000000200000002733200000000000273330000 0:16384:4,4:4194304:1,12:4194304:1
    ConnectListDefinedInterfacesArguments 00000001 
    ConnectListDefinedInterfacesReply 0000000200000002733200000000000273330000 0:16384:4,4:4194304:1,12:4194304:1
    ConnectListDefinedNetworksArguments 00000001 
    ConnectListDefinedNetworksReply 0000000200000002733200000000000273330000 0:16384:4,4:4194304:1,12:4194304:1
    ConnectListDefinedStoragePoolsArguments 00000001 
    ConnectListDefinedStoragePoolsReply 0000000200000002733200000000000273330000 0:16384:4,4:4194304:1,12:4194304:1
    ConnectListDomainsArguments 00000001 
    ConnectListDomainsReply 00000002fffffff000000003 0:16384:4
    ConnectListInterfacesArguments 00000001 
    ConnectListInterfacesReply 0000000200000002733200000000000273330000 0:16384:4,4:4194304:1,12:4194304:1
    ConnectListNWFiltersArguments 00000001 
    ConnectListNWFiltersReply 0000000200000002733200000000000273330000 0:16384:4,4:4194304:1,12:4194304:1
    ConnectListNetworksArguments 00000001 
    ConnectListNetworksReply 0000000200000002733200000000000273330000 0:16384:4,4:4194304:1,12:4194304:1
    ConnectListSecretsArguments 00000001 
    ConnectListSecretsReply 0000000200000002733200000000000273330000 0:16384:4,4:4194304:1,12:4194304:1
    ConnectListStoragePoolsArguments 00000001 
    ConnectListStoragePoolsReply 0000000200000002733200000000000273330000 0:16384:4,4:4194304:1,12:4194304:1
    ConnectNetworkEventDeregisterAnyArguments 00000001 
    ConnectNetworkEventRegisterAnyArguments 0000000100000001000000027334000000102030405060708090a0b0c0d0e0f0 8:4194304:1
    ConnectNetworkEventRegisterAnyReply 00000001 
    ConnectNodeDeviceEventDeregisterAnyArguments 00000001 
    ConnectNodeDeviceEventRegisterAnyArguments 00000001000000010000000273340000 8:4194304:1
    ConnectNodeDeviceEventRegisterAnyReply 00000001 
    ConnectNumOfDefinedDomainsReply 00000001 
    ConnectNumOfDefinedInterfacesReply 00000001 
    ConnectNumOfDefinedNetworksReply 00000001 
    ConnectNumOfDefinedStoragePoolsReply 00000001 
    ConnectNumOfDomainsReply 00000001 
    ConnectNumOfInterfacesReply 00000001 
    ConnectNumOfNWFiltersReply 00000001 
    ConnectNumOfNetworksReply 00000001 
    ConnectNumOfSecretsReply 00000001 
    ConnectNumOfStoragePoolsReply 00000001 
    ConnectOpenArguments 00000001000000027332000000000003 4:4194304:1
    ConnectSecretEventDeregisterAnyArguments 00000001 
    ConnectSecretEventRegisterAnyArguments 000000010000000100102030405060708090a0b0c0d0e0f0000000050000000273360000 28:4194304:1
    ConnectSecretEventRegisterAnyReply 00000001 
    ConnectSetIdentityArguments 00000002000000056669656c64000000000000043ff0000000000009000000056669656c640000000000000600000001fffffff0 0:20:12,4:4194304:1,28:4194304:1
    ConnectStoragePoolEventDeregisterAnyArguments 00000001 
    ConnectStoragePoolEventRegisterAnyArguments 0000000100000001000000027334000000102030405060708090a0b0c0d0e0f0 8:4194304:1
    ConnectStoragePoolEventRegisterAnyReply 00000001 
    ConnectSupportsFeatureArguments 00000001 
    ConnectSupportsFeatureReply 00000001 
    DomainAbortJobArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainAbortJobFlagsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainAddIOThreadArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005fffffff0 0:4194304:1
    DomainAgentSetResponseTimeoutArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005fffffff0 0:4194304:1
    DomainAgentSetResponseTimeoutReply 00000001 
    DomainAttachDeviceArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000 0:4194304:1,28:4194304:1
    DomainAttachDeviceFlagsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000fffffff0 0:4194304:1,28:4194304:1
    DomainAuthorizedSSHKeysGetArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000fffffff0 0:4194304:1,28:4194304:1
    DomainAuthorizedSSHKeysGetReply 0000000200000002733200000000000273330000 0:2048:4,4:4194304:1,12:4194304:1
    DomainAuthorizedSSHKeysSetArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000000000020000000273370000000000027338000000000009 0:4194304:1,28:4194304:1,36:2048:4,40:4194304:1,48:4194304:1
    DomainBackupBeginArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000000000010000000273370000fffffff0 0:4194304:1,28:4194304:1,40:4194304:1
    DomainBackupGetXMLDescArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainBackupGetXMLDescReply 0000000273310000 0:4194304:1
    DomainBlockCommitArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000000000010000000273370000000000010000000273390000fedcba980000000a0000000b 0:4194304:1,28:4194304:1,40:4194304:1,52:4194304:1
    DomainBlockCopyArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000000000027336000000000002000000056669656c64000000000000033ff0000000000009000000056669656c64000000000000053ff0000000000009fffffff0 0:4194304:1,28:4194304:1,36:4194304:1,44:16:12,48:4194304:1,72:4194304:1
    DomainBlockJobAbortArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000fffffff0 0:4194304:1,28:4194304:1
    DomainBlockJobSetSpeedArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000fedcba980000000600000007 0:4194304:1,28:4194304:1
    DomainBlockPeekArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000fedcba980000000600000007fffffff0 0:4194304:1,28:4194304:1
    DomainBlockPeekReply 0000000500ff800701000000 0:4194304:1
    DomainBlockPullArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000fedcba980000000600000007 0:4194304:1,28:4194304:1
    DomainBlockRebaseArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000000000010000000273370000fedcba980000000800000009 0:4194304:1,28:4194304:1,40:4194304:1
    DomainBlockResizeArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000fedcba980000000600000007 0:4194304:1,28:4194304:1
    DomainBlockStatsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000 0:4194304:1,28:4194304:1
    DomainBlockStatsFlagsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000fffffff000000007 0:4194304:1,28:4194304:1
    DomainBlockStatsFlagsReply 00000002000000056669656c64000000000000043ff0000000000009000000056669656c640000000000000600000001fffffff0 0:16:12,4:4194304:1,28:4194304:1
    DomainBlockStatsReply fedcba9800000001fedcba9800000002fedcba9800000003fedcba9800000004fedcba9800000005 
    DomainCheckpointCreateXMLArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000fffffff0 0:4194304:1,28:4194304:1
    DomainCheckpointCreateXMLReply 0000000273320000000000027334000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1,8:4194304:1
    DomainCheckpointDeleteArguments 0000000273320000000000027334000000102030405060708090a0b0c0d0e0f0fffffff000000007 0:4194304:1,8:4194304:1
    DomainCheckpointGetParentArguments 0000000273320000000000027334000000102030405060708090a0b0c0d0e0f0fffffff000000007 0:4194304:1,8:4194304:1
    DomainCheckpointGetParentReply 0000000273320000000000027334000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1,8:4194304:1
    DomainCheckpointGetXMLDescArguments 0000000273320000000000027334000000102030405060708090a0b0c0d0e0f0fffffff000000007 0:4194304:1,8:4194304:1
    DomainCheckpointGetXMLDescReply 0000000273310000 0:4194304:1
    DomainCheckpointListAllChildrenArguments 0000000273320000000000027334000000102030405060708090a0b0c0d0e0f0fffffff000000007fffffff0 0:4194304:1,8:4194304:1
    DomainCheckpointListAllChildrenReply 000000020000000273330000000000027335000000102030405060708090a0b0c0d0e0f0000000070000000273390000000000037331310000102030405060708090a0b0c0d0e0f00000000dfffffff0 0:16384:28,4:4194304:1,12:4194304:1,40:4194304:1,48:4194304:1
    DomainCheckpointLookupByNameArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000fffffff0 0:4194304:1,28:4194304:1
    DomainCheckpointLookupByNameReply 0000000273320000000000027334000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1,8:4194304:1
    DomainCoreDumpArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000fffffff0 0:4194304:1,28:4194304:1
    DomainCoreDumpWithFormatArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000fffffff000000007 0:4194304:1,28:4194304:1
    DomainCreateArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainCreateWithFilesArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainCreateWithFilesReply 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainCreateWithFlagsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainCreateWithFlagsReply 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainCreateXMLArguments 0000000273310000fffffff0 0:4194304:1
    DomainCreateXMLReply 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainCreateXMLWithFilesArguments 0000000273310000fffffff0 0:4194304:1
    DomainCreateXMLWithFilesReply 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainDefineXMLArguments 0000000273310000 0:4194304:1
    DomainDefineXMLFlagsArguments 0000000273310000fffffff0 0:4194304:1
    DomainDefineXMLFlagsReply 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainDefineXMLReply 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainDelIOThreadArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005fffffff0 0:4194304:1
    DomainDestroyArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainDestroyFlagsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainDetachDeviceAliasArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000fffffff0 0:4194304:1,28:4194304:1
    DomainDetachDeviceArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000 0:4194304:1,28:4194304:1
    DomainDetachDeviceFlagsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000fffffff0 0:4194304:1,28:4194304:1
    DomainDiskError 0000000273310000fffffff0 0:4194304:1
    DomainEventBalloonChangeMessage 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0fedcba9800000005 0:4194304:1
    DomainEventBlockJob2Message 00000001000000027333000000102030405060708090a0b0c0d0e0f000000005000000027336000000000007fffffff0 4:4194304:1,32:4194304:1
    DomainEventBlockJobMessage 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000fffffff000000007 0:4194304:1,28:4194304:1
    DomainEventBlockThresholdMessage 00000001000000027333000000102030405060708090a0b0c0d0e0f0000000050000000273360000000000010000000273380000fedcba9800000009fedcba980000000a 4:4194304:1,32:4194304:1,44:4194304:1
    DomainEventCallbackAgentLifecycleMessage 00000001000000027333000000102030405060708090a0b0c0d0e0f000000005fffffff000000007 4:4194304:1
    DomainEventCallbackBalloonChangeMessage 00000001000000027334000000102030405060708090a0b0c0d0e0f0fffffff0fedcba9800000007 4:4194304:1
    DomainEventCallbackBlockJobMessage 00000001000000027334000000102030405060708090a0b0c0d0e0f0fffffff00000000273370000fffffff000000009 4:4194304:1,32:4194304:1
    DomainEventCallbackControlErrorMessage 00000001000000027334000000102030405060708090a0b0c0d0e0f0fffffff0 4:4194304:1
    DomainEventCallbackDeviceAddedMessage 00000001000000027333000000102030405060708090a0b0c0d0e0f0000000050000000273360000 4:4194304:1,32:4194304:1
    DomainEventCallbackDeviceRemovalFailedMessage 00000001000000027333000000102030405060708090a0b0c0d0e0f0000000050000000273360000 4:4194304:1,32:4194304:1
    DomainEventCallbackDeviceRemovedMessage 00000001000000027334000000102030405060708090a0b0c0d0e0f0fffffff00000000273370000 4:4194304:1,32:4194304:1
    DomainEventCallbackDiskChangeMessage 00000001000000027334000000102030405060708090a0b0c0d0e0f0fffffff00000000100000002733800000000000100000003733130000000000373313100fffffff0 4:4194304:1,36:4194304:1,48:4194304:1,56:4194304:1
    DomainEventCallbackGraphicsMessage 00000001000000027334000000102030405060708090a0b0c0d0e0f0fffffff00000000700000009000000037331300000000003733131000000000d000000037331340000000003733135000000000373313600000000020000000373313900000000037332300000000003733232000000000373323300 4:4194304:1,40:4194304:1,48:4194304:1,60:4194304:1,68:4194304:1,76:4194304:1,84:20:8,88:4194304:1,96:4194304:1,104:4194304:1,112:4194304:1
    DomainEventCallbackIoErrorMessage 00000001000000027334000000102030405060708090a0b0c0d0e0f0fffffff00000000273370000000000027338000000000009 4:4194304:1,32:4194304:1,40:4194304:1
    DomainEventCallbackIoErrorReasonMessage 00000001000000027334000000102030405060708090a0b0c0d0e0f0fffffff000000002733700000000000273380000000000090000000373313000 4:4194304:1,32:4194304:1,40:4194304:1,52:4194304:1
    DomainEventCallbackJobCompletedMessage 00000001000000027333000000102030405060708090a0b0c0d0e0f00000000500000002000000056669656c640000000000000200000001000000056669656c64000000000000043ff0000000000009 4:4194304:1,32:64:12,36:4194304:1,56:4194304:1
    DomainEventCallbackLifecycleMessage 00000001000000027334000000102030405060708090a0b0c0d0e0f0fffffff000000007fffffff0 4:4194304:1
    DomainEventCallbackMetadataChangeMessage 00000001000000027333000000102030405060708090a0b0c0d0e0f000000005fffffff0000000010000000273380000 4:4194304:1,40:4194304:1
    DomainEventCallbackMigrationIterationMessage 00000001000000027333000000102030405060708090a0b0c0d0e0f000000005fffffff0 4:4194304:1
    DomainEventCallbackPmsuspendDiskMessage 00000001fffffff0000000027335000000102030405060708090a0b0c0d0e0f000000007 8:4194304:1
    DomainEventCallbackPmsuspendMessage 00000001fffffff0000000027335000000102030405060708090a0b0c0d0e0f000000007 8:4194304:1
    DomainEventCallbackPmwakeupMessage 00000001fffffff0000000027335000000102030405060708090a0b0c0d0e0f000000007 8:4194304:1
    DomainEventCallbackRebootMessage 00000001000000027334000000102030405060708090a0b0c0d0e0f0fffffff0 4:4194304:1
    DomainEventCallbackRtcChangeMessage 00000001000000027334000000102030405060708090a0b0c0d0e0f0fffffff0fedcba9800000007 4:4194304:1
    DomainEventCallbackTrayChangeMessage 00000001000000027334000000102030405060708090a0b0c0d0e0f0fffffff00000000273370000fffffff0 4:4194304:1,32:4194304:1
    DomainEventCallbackTunableMessage 00000001000000027333000000102030405060708090a0b0c0d0e0f00000000500000002000000056669656c640000000000000200000001000000056669656c64000000000000043ff0000000000009 4:4194304:1,32:2048:12,36:4194304:1,56:4194304:1
    DomainEventCallbackWatchdogMessage 00000001000000027334000000102030405060708090a0b0c0d0e0f0fffffff000000007 4:4194304:1
    DomainEventControlErrorMessage 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainEventDeviceRemovedMessage 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000 0:4194304:1,28:4194304:1
    DomainEventDiskChangeMessage 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000100000002733600000000000100000002733800000000000273390000fffffff0 0:4194304:1,32:4194304:1,44:4194304:1,52:4194304:1
    DomainEventGraphicsAddress 0000000100000002733200000000000273330000 4:4194304:1,12:4194304:1
    DomainEventGraphicsIdentity 00000002733100000000000273320000 0:4194304:1,8:4194304:1
    DomainEventGraphicsMessage 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000500000007000000027338000000000002733900000000000b000000037331320000000003733133000000000373313400000000020000000373313700000000037331380000000003733230000000000373323100 0:4194304:1,36:4194304:1,44:4194304:1,56:4194304:1,64:4194304:1,72:4194304:1,80:20:8,84:4194304:1,92:4194304:1,100:4194304:1,108:4194304:1
    DomainEventIoErrorMessage 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000000000027336000000000007 0:4194304:1,28:4194304:1,36:4194304:1
    DomainEventIoErrorReasonMessage 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000002733500000000000273360000000000070000000273380000 0:4194304:1,28:4194304:1,36:4194304:1,48:4194304:1
    DomainEventLifecycleMessage 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005fffffff0 0:4194304:1
    DomainEventMemoryDeviceSizeChangeMessage 00000001000000027333000000102030405060708090a0b0c0d0e0f0000000050000000273360000fedcba9800000007 4:4194304:1,32:4194304:1
    DomainEventMemoryFailureMessage 00000001000000027333000000102030405060708090a0b0c0d0e0f000000005fffffff000000007fffffff0 4:4194304:1
    DomainEventPmsuspendDiskMessage 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainEventPmsuspendMessage 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainEventPmwakeupMessage 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainEventRebootMessage 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainEventRtcChangeMessage 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0fedcba9800000005 0:4194304:1
    DomainEventTrayChangeMessage 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000fffffff0 0:4194304:1,28:4194304:1
    DomainEventWatchdogMessage 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainFDAssociateArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000fffffff0 0:4194304:1,28:4194304:1
    DomainFSFreezeArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000200000002733600000000000273370000fffffff0 0:4194304:1,28:256:4,32:4194304:1,40:4194304:1
    DomainFSFreezeReply 00000001 
    DomainFSInfo 0000000273310000000000027332000000000002733300000000000200000002733500000000000273360000 0:4194304:1,8:4194304:1,16:4194304:1,24:256:4,28:4194304:1,36:4194304:1
    DomainFSThawArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000200000002733600000000000273370000fffffff0 0:4194304:1,28:256:4,32:4194304:1,40:4194304:1
    DomainFSThawReply 00000001 
    DomainFSTrimArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0000000010000000273360000fedcba9800000007fffffff0 0:4194304:1,32:4194304:1
    DomainGetAutostartArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainGetAutostartReply 00000001 
    DomainGetBlkioParametersArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005fffffff0 0:4194304:1
    DomainGetBlkioParametersReply 00000002000000056669656c64000000000000043ff0000000000009000000056669656c640000000000000600000001fffffff0 0:16:12,4:4194304:1,28:4194304:1
    DomainGetBlockInfoArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000fffffff0 0:4194304:1,28:4194304:1
    DomainGetBlockInfoReply fedcba9800000001fedcba9800000002fedcba9800000003 
    DomainGetBlockIoTuneArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000001000000027336000000000007fffffff0 0:4194304:1,32:4194304:1
    DomainGetBlockIoTuneReply 00000002000000056669656c64000000000000043ff0000000000009000000056669656c640000000000000600000001fffffff0 0:32:12,4:4194304:1,28:4194304:1
    DomainGetBlockJobInfoArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000fffffff0 0:4194304:1,28:4194304:1
    DomainGetBlockJobInfoReply 00000001fffffff0fedcba9800000003fedcba9800000004fedcba9800000005 
    DomainGetCPUStatsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005fffffff000000007fffffff0 0:4194304:1
    DomainGetCPUStatsReply 00000002000000056669656c64000000000000043ff0000000000009000000056669656c640000000000000600000001fffffff0 0:2048:12,4:4194304:1,28:4194304:1
    DomainGetControlInfoArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainGetControlInfoReply 00000001fffffff0fedcba9800000003 
    DomainGetDiskErrorsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005fffffff0 0:4194304:1
    DomainGetDiskErrorsReply 000000020000000273330000fffffff0000000027336000000000007fffffff0 0:256:8,4:4194304:1,16:4194304:1
    DomainGetEmulatorPinInfoArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005fffffff0 0:4194304:1
    DomainGetEmulatorPinInfoReply 0000000500ff800701000000fffffff0 0:8388608:1
    DomainGetFSInfoArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainGetFSInfoReply 0000000200000002733300000000000273340000000000027335000000000002000000027337000000000002733800000000000373313000000000037331310000000003733132000000000200000003733134000000000373313500fffffff0 0:256:16,4:4194304:1,12:4194304:1,20:4194304:1,28:256:4,32:4194304:1,40:4194304:1,48:4194304:1,56:4194304:1,64:4194304:1,72:256:4,76:4194304:1,84:4194304:1
    DomainGetGuestInfoArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005fffffff0 0:4194304:1
    DomainGetGuestInfoReply 00000002000000056669656c64000000000000043ff0000000000009000000056669656c640000000000000600000001 0:2048:12,4:4194304:1,28:4194304:1
    DomainGetGuestVcpusArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainGetGuestVcpusReply 00000002000000056669656c64000000000000043ff0000000000009000000056669656c640000000000000600000001 0:64:12,4:4194304:1,28:4194304:1
    DomainGetHostnameArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainGetHostnameReply 0000000273310000 0:4194304:1
    DomainGetIOThreadInfoArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainGetIOThreadInfoReply 00000002000000030000000500ff800701000000fffffff00000000500ff800701000000fffffff0 0:16384:8,8:2048:1,24:2048:1
    DomainGetInfoArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainGetInfoReply 00000001fedcba9800000002fedcba980000000300000004fedcba9800000005 
    DomainGetInterfaceParametersArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000fffffff000000007 0:4194304:1,28:4194304:1
    DomainGetInterfaceParametersReply 00000002000000056669656c64000000000000043ff0000000000009000000056669656c640000000000000600000001fffffff0 0:16:12,4:4194304:1,28:4194304:1
    DomainGetJobInfoArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainGetJobInfoReply 00000001fedcba9800000002fedcba9800000003fedcba9800000004fedcba9800000005fedcba9800000006fedcba9800000007fedcba9800000008fedcba9800000009fedcba980000000afedcba980000000bfedcba980000000c 
    DomainGetJobStatsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainGetJobStatsReply 0000000100000002000000056669656c64000000000000053ff0000000000009000000056669656c64000000000000070000000474657874 4:64:12,8:4194304:1,32:4194304:1,48:4194304:1
    DomainGetLaunchSecurityInfoArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainGetLaunchSecurityInfoReply 00000002000000056669656c64000000000000043ff0000000000009000000056669656c640000000000000600000001 0:64:12,4:4194304:1,28:4194304:1
    DomainGetMaxMemoryArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainGetMaxMemoryReply fedcba9800000001 
    DomainGetMaxVcpusArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainGetMaxVcpusReply 00000001 
    DomainGetMemoryParametersArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005fffffff0 0:4194304:1
    DomainGetMemoryParametersReply 00000002000000056669656c64000000000000043ff0000000000009000000056669656c640000000000000600000001fffffff0 0:16:12,4:4194304:1,28:4194304:1
    DomainGetMessagesArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainGetMessagesReply 0000000200000002733200000000000273330000 0:2048:4,4:4194304:1,12:4194304:1
    DomainGetMetadataArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005000000010000000273370000fffffff0 0:4194304:1,36:4194304:1
    DomainGetMetadataReply 0000000273310000 0:4194304:1
    DomainGetNumaParametersArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005fffffff0 0:4194304:1
    DomainGetNumaParametersReply 00000002000000056669656c64000000000000043ff0000000000009000000056669656c640000000000000600000001fffffff0 0:16:12,4:4194304:1,28:4194304:1
    DomainGetOSTypeArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainGetOSTypeReply 0000000273310000 0:4194304:1
    DomainGetPerfEventsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainGetPerfEventsReply 00000002000000056669656c64000000000000043ff0000000000009000000056669656c640000000000000600000001 0:64:12,4:4194304:1,28:4194304:1
    DomainGetSchedulerParametersArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainGetSchedulerParametersFlagsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005fffffff0 0:4194304:1
    DomainGetSchedulerParametersFlagsReply 00000002000000056669656c64000000000000043ff0000000000009000000056669656c640000000000000600000001 0:16:12,4:4194304:1,28:4194304:1
    DomainGetSchedulerParametersReply 00000002000000056669656c64000000000000043ff0000000000009000000056669656c640000000000000600000001 0:16:12,4:4194304:1,28:4194304:1
    DomainGetSchedulerTypeArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainGetSchedulerTypeReply 0000000273310000fffffff0 0:4194304:1
    DomainGetSecurityLabelArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainGetSecurityLabelListArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainGetSecurityLabelListReply 00000002000000020000004100000042fffffff000000002000000410000004200000007fffffff0 0:64:8,4:4097:4,20:4097:4
    DomainGetSecurityLabelReply 000000020000004100000042fffffff0 0:4097:4
    DomainGetStateArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainGetStateReply 00000001fffffff0 
    DomainGetTimeArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainGetTimeReply fedcba9800000001fffffff0 
    DomainGetVcpuPinInfoArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005fffffff000000007 0:4194304:1
    DomainGetVcpuPinInfoReply 0000000500ff800701000000fffffff0 0:8388608:1
    DomainGetVcpusArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005fffffff0 0:4194304:1
    DomainGetVcpusFlagsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainGetVcpusFlagsReply 00000001 
    DomainGetVcpusReply 0000000200000003fffffff0fedcba9800000005fffffff0fffffff000000009fedcba980000000a0000000b0000000500ff800701000000 0:16384:20,44:8388608:1
    DomainGetXMLDescArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainGetXMLDescReply 0000000273310000 0:4194304:1
    DomainHasCurrentSnapshotArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainHasCurrentSnapshotReply 00000001 
    DomainHasManagedSaveImageArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainHasManagedSaveImageReply 00000001 
    DomainIOThreadInfo 000000010000000500ff800701000000 4:2048:1
    DomainInjectNMIArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainInterface 000000027331000000000001000000027333000000000002fffffff00000000273370000fffffff0fffffff00000000373313100fffffff0 0:4194304:1,12:4194304:1,20:2048:12,28:4194304:1,44:4194304:1
    DomainInterfaceAddressesArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005fffffff0 0:4194304:1
    DomainInterfaceAddressesReply 00000002000000027333000000000001000000027335000000000002fffffff00000000273390000fffffff0fffffff00000000373313300fffffff0000000037331360000000001000000037331380000000002000000150000000373323200000000170000001900000003733236000000001b 0:2048:12,4:4194304:1,16:4194304:1,24:2048:12,32:4194304:1,48:4194304:1,60:4194304:1,72:4194304:1,80:2048:12,88:4194304:1,104:4194304:1
    DomainInterfaceStatsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000 0:4194304:1,28:4194304:1
    DomainInterfaceStatsReply fedcba9800000001fedcba9800000002fedcba9800000003fedcba9800000004fedcba9800000005fedcba9800000006fedcba9800000007fedcba9800000008 
    DomainIpAddr 00000001000000027332000000000003 4:4194304:1
    DomainIsActiveArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainIsActiveReply 00000001 
    DomainIsPersistentArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainIsPersistentReply 00000001 
    DomainIsUpdatedArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainIsUpdatedReply 00000001 
    DomainListAllCheckpointsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005fffffff0 0:4194304:1
    DomainListAllCheckpointsReply 000000020000000273330000000000027335000000102030405060708090a0b0c0d0e0f0000000070000000273390000000000037331310000102030405060708090a0b0c0d0e0f00000000dfffffff0 0:16384:28,4:4194304:1,12:4194304:1,40:4194304:1,48:4194304:1
    DomainListAllSnapshotsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005fffffff0 0:4194304:1
    DomainListAllSnapshotsReply 000000020000000273330000000000027335000000102030405060708090a0b0c0d0e0f0000000070000000273390000000000037331310000102030405060708090a0b0c0d0e0f00000000dfffffff0 0:16384:28,4:4194304:1,12:4194304:1,40:4194304:1,48:4194304:1
    DomainLookupByIDArguments 00000001 
    DomainLookupByIDReply 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainLookupByNameArguments 0000000273310000 0:4194304:1
    DomainLookupByNameReply 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainLookupByUUIDArguments 00102030405060708090a0b0c0d0e0f0 
    DomainLookupByUUIDReply 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainManagedSaveArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainManagedSaveDefineXMLArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000001000000027336000000000007 0:4194304:1,32:4194304:1
    DomainManagedSaveGetXMLDescArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainManagedSaveGetXMLDescReply 0000000273310000 0:4194304:1
    DomainManagedSaveRemoveArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainMemoryPeekArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0fedcba9800000005fffffff000000007 0:4194304:1
    DomainMemoryPeekReply 0000000500ff800701000000 0:4194304:1
    DomainMemoryStat 00000001fedcba9800000002 
    DomainMemoryStatsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005fffffff0 0:4194304:1
    DomainMemoryStatsReply 0000000200000003fedcba9800000004fffffff0fedcba9800000007 0:1024:12
    DomainMigrateBegin3Arguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0000000010000000273360000fedcba9800000007000000010000000273390000fedcba980000000a 0:4194304:1,32:4194304:1,52:4194304:1
    DomainMigrateBegin3ParamsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000002000000056669656c640000000000000100000001000000056669656c64000000000000033ff0000000000009fffffff0 0:4194304:1,28:64:12,32:4194304:1,52:4194304:1
    DomainMigrateBegin3ParamsReply 0000000500ff8007010000000000000273320000 0:4194304:1,12:4194304:1
    DomainMigrateBegin3Reply 0000000500ff8007010000000000000273320000 0:4194304:1,12:4194304:1
    DomainMigrateConfirm3Arguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000500ff800701000000fedcba980000000600000007 0:4194304:1,28:4194304:1
    DomainMigrateConfirm3ParamsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000002000000056669656c640000000000000100000001000000056669656c64000000000000033ff00000000000090000000500ff8007010000000000000bfffffff0 0:4194304:1,28:64:12,32:4194304:1,52:4194304:1,76:4194304:1
    DomainMigrateFinish2Arguments 00000002733100000000000500ff8007010000000000000273330000fedcba980000000400000005 0:4194304:1,8:4194304:1,20:4194304:1
    DomainMigrateFinish2Reply 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainMigrateFinish3Arguments 00000002733100000000000500ff800701000000000000010000000273340000000000010000000273360000fedcba9800000007fffffff0 0:4194304:1,8:4194304:1,24:4194304:1,36:4194304:1
    DomainMigrateFinish3ParamsArguments 00000002000000056669656c64000000000000043ff0000000000009000000056669656c6400000000000006000000010000000500ff80070100000000000007fffffff0 0:64:12,4:4194304:1,28:4194304:1,48:4194304:1
    DomainMigrateFinish3ParamsReply 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000500ff800701000000 0:4194304:1,28:4194304:1
    DomainMigrateFinish3Reply 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000500ff800701000000 0:4194304:1,28:4194304:1
    DomainMigrateFinishArguments 00000002733100000000000500ff8007010000000000000273330000fedcba9800000004 0:4194304:1,8:4194304:1,20:4194304:1
    DomainMigrateFinishReply 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainMigrateGetCompressionCacheArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainMigrateGetCompressionCacheReply fedcba9800000001 
    DomainMigrateGetMaxDowntimeArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainMigrateGetMaxDowntimeReply fedcba9800000001 
    DomainMigrateGetMaxSpeedArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainMigrateGetMaxSpeedReply fedcba9800000001 
    DomainMigratePerform3Arguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000100000002733600000000000500ff800701000000000000010000000273390000000000010000000373313100fedcba980000000c000000010000000373313400fedcba980000000f 0:4194304:1,32:4194304:1,40:4194304:1,56:4194304:1,68:4194304:1,88:4194304:1
    DomainMigratePerform3ParamsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000001000000027336000000000002000000056669656c64000000000000033ff0000000000009000000056669656c64000000000000053ff00000000000090000000500ff8007010000000000000d 0:4194304:1,32:4194304:1,40:64:12,44:4194304:1,68:4194304:1,92:4194304:1
    DomainMigratePerform3ParamsReply 0000000500ff800701000000 0:4194304:1
    DomainMigratePerform3Reply 0000000500ff800701000000 0:4194304:1
    DomainMigratePerformArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000500ff8007010000000000000273360000fedcba9800000007000000010000000273390000fedcba980000000a 0:4194304:1,28:4194304:1,40:4194304:1,60:4194304:1
    DomainMigratePrepare2Arguments 000000010000000273320000fedcba9800000003000000010000000273350000fedcba98000000060000000273370000 4:4194304:1,24:4194304:1,40:4194304:1
    DomainMigratePrepare2Reply 0000000500ff800701000000000000010000000273330000 0:4194304:1,16:4194304:1
    DomainMigratePrepare3Arguments 0000000500ff800701000000000000010000000273330000fedcba9800000004000000010000000273360000fedcba98000000070000000273380000 0:4194304:1,16:4194304:1,36:4194304:1,52:4194304:1
    DomainMigratePrepare3ParamsArguments 00000002000000056669656c64000000000000043ff0000000000009000000056669656c6400000000000006000000010000000500ff80070100000000000007 0:64:12,4:4194304:1,28:4194304:1,48:4194304:1
    DomainMigratePrepare3ParamsReply 0000000500ff800701000000000000010000000273330000 0:4194304:1,16:4194304:1
    DomainMigratePrepare3Reply 0000000500ff800701000000000000010000000273330000 0:4194304:1,16:4194304:1
    DomainMigratePrepareArguments 000000010000000273320000fedcba9800000003000000010000000273350000fedcba9800000006 4:4194304:1,24:4194304:1
    DomainMigratePrepareReply 0000000500ff800701000000000000010000000273330000 0:4194304:1,16:4194304:1
    DomainMigratePrepareTunnel3Arguments 0000000500ff800701000000fedcba9800000002000000010000000273340000fedcba98000000050000000273360000 0:4194304:1,24:4194304:1,40:4194304:1
    DomainMigratePrepareTunnel3ParamsArguments 00000002000000056669656c64000000000000043ff0000000000009000000056669656c6400000000000006000000010000000500ff80070100000000000007 0:64:12,4:4194304:1,28:4194304:1,48:4194304:1
    DomainMigratePrepareTunnel3ParamsReply 0000000500ff800701000000 0:4194304:1
    DomainMigratePrepareTunnel3Reply 0000000500ff800701000000 0:4194304:1
    DomainMigratePrepareTunnelArguments fedcba9800000001000000010000000273330000fedcba98000000040000000273350000 12:4194304:1,28:4194304:1
    DomainMigrateSetCompressionCacheArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0fedcba9800000005fffffff0 0:4194304:1
    DomainMigrateSetMaxDowntimeArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0fedcba9800000005fffffff0 0:4194304:1
    DomainMigrateSetMaxSpeedArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0fedcba9800000005fffffff0 0:4194304:1
    DomainMigrateStartPostCopyArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainOpenChannelArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000001000000027336000000000007 0:4194304:1,32:4194304:1
    DomainOpenConsoleArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000001000000027336000000000007 0:4194304:1,32:4194304:1
    DomainOpenGraphicsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005fffffff0 0:4194304:1
    DomainOpenGraphicsFDArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005fffffff0 0:4194304:1
    DomainPMSuspendForDurationArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005fedcba980000000600000007 0:4194304:1
    DomainPMWakeupArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainPinEmulatorArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000500ff800701000000fffffff0 0:4194304:1,28:2048:1
    DomainPinIOThreadArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0000000050000000500ff80070100000000000007 0:4194304:1,32:2048:1
    DomainPinVcpuArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0000000050000000500ff800701000000 0:4194304:1,32:2048:1
    DomainPinVcpuFlagsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0000000050000000500ff80070100000000000007 0:4194304:1,32:2048:1
    DomainRebootArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainReference 000000027331000000102030405060708090a0b0c0d0e0f000000003 0:4194304:1
    DomainRenameArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000001000000027336000000000007 0:4194304:1,32:4194304:1
    DomainRenameReply 00000001 
    DomainResetArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainRestoreArguments 0000000273310000 0:4194304:1
    DomainRestoreFlagsArguments 0000000273310000000000010000000273330000fffffff0 0:4194304:1,12:4194304:1
    DomainRestoreParamsArguments 00000002000000056669656c64000000000000043ff0000000000009000000056669656c640000000000000600000001fffffff0 0:64:12,4:4194304:1,28:4194304:1
    DomainResumeArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainRevertToSnapshotArguments 0000000273320000000000027334000000102030405060708090a0b0c0d0e0f0fffffff000000007 0:4194304:1,8:4194304:1
    DomainSaveArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000 0:4194304:1,28:4194304:1
    DomainSaveFlagsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000000000010000000273370000fffffff0 0:4194304:1,28:4194304:1,40:4194304:1
    DomainSaveImageDefineXMLArguments 0000000273310000000000027332000000000003 0:4194304:1,8:4194304:1
    DomainSaveImageGetXMLDescArguments 0000000273310000fffffff0 0:4194304:1
    DomainSaveImageGetXMLDescReply 0000000273310000 0:4194304:1
    DomainSaveParamsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000002000000056669656c640000000000000100000001000000056669656c64000000000000033ff0000000000009fffffff0 0:4194304:1,28:64:12,32:4194304:1,52:4194304:1
    DomainScreenshotArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005fffffff0 0:4194304:1
    DomainScreenshotReply 000000010000000273320000 4:4194304:1
    DomainSendKeyArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005fffffff000000002fffffff000000009fffffff0 0:4194304:1,36:16:4
    DomainSendProcessSignalArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0fedcba9800000005fffffff000000007 0:4194304:1
    DomainSetAutostartArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainSetBlkioParametersArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000002000000056669656c640000000000000100000001000000056669656c64000000000000033ff0000000000009fffffff0 0:4194304:1,28:16:12,32:4194304:1,52:4194304:1
    DomainSetBlockIoTuneArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0000000027335000000000002000000056669656c640000000000000200000001000000056669656c64000000000000043ff00000000000090000000b 0:4194304:1,28:4194304:1,36:32:12,40:4194304:1,60:4194304:1
    DomainSetBlockThresholdArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000fedcba980000000600000007 0:4194304:1,28:4194304:1
    DomainSetGuestVcpusArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000fffffff000000007 0:4194304:1,28:4194304:1
    DomainSetIOThreadParamsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000500000002000000056669656c640000000000000200000001000000056669656c64000000000000043ff00000000000090000000b 0:4194304:1,32:64:12,36:4194304:1,56:4194304:1
    DomainSetInterfaceParametersArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0000000027335000000000002000000056669656c640000000000000200000001000000056669656c64000000000000043ff00000000000090000000b 0:4194304:1,28:4194304:1,36:16:12,40:4194304:1,60:4194304:1
    DomainSetLaunchSecurityStateArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000002000000056669656c640000000000000100000001000000056669656c64000000000000033ff0000000000009fffffff0 0:4194304:1,28:64:12,32:4194304:1,52:4194304:1
    DomainSetLifecycleActionArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005fffffff000000007 0:4194304:1
    DomainSetMaxMemoryArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0fedcba9800000005 0:4194304:1
    DomainSetMemoryArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0fedcba9800000005 0:4194304:1
    DomainSetMemoryFlagsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0fedcba9800000005fffffff0 0:4194304:1
    DomainSetMemoryParametersArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000002000000056669656c640000000000000100000001000000056669656c64000000000000033ff0000000000009fffffff0 0:4194304:1,28:16:12,32:4194304:1,52:4194304:1
    DomainSetMemoryStatsPeriodArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005fffffff0 0:4194304:1
    DomainSetMetadataArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005000000010000000273370000000000010000000273390000000000010000000373313100fffffff0 0:4194304:1,36:4194304:1,48:4194304:1,60:4194304:1
    DomainSetNumaParametersArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000002000000056669656c640000000000000100000001000000056669656c64000000000000033ff0000000000009fffffff0 0:4194304:1,28:16:12,32:4194304:1,52:4194304:1
    DomainSetPerfEventsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000002000000056669656c640000000000000100000001000000056669656c64000000000000033ff0000000000009fffffff0 0:4194304:1,28:64:12,32:4194304:1,52:4194304:1
    DomainSetSchedulerParametersArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000002000000056669656c640000000000000100000001000000056669656c64000000000000033ff0000000000009 0:4194304:1,28:16:12,32:4194304:1,52:4194304:1
    DomainSetSchedulerParametersFlagsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000002000000056669656c640000000000000100000001000000056669656c64000000000000033ff0000000000009fffffff0 0:4194304:1,28:16:12,32:4194304:1,52:4194304:1
    DomainSetTimeArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0fedcba9800000005fffffff000000007 0:4194304:1
    DomainSetUserPasswordArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000001000000027336000000000001000000027338000000000009 0:4194304:1,32:4194304:1,44:4194304:1
    DomainSetVcpuArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000fffffff000000007 0:4194304:1,28:4194304:1
    DomainSetVcpusArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainSetVcpusFlagsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005fffffff0 0:4194304:1
    DomainShutdownArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainShutdownFlagsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainSnapshotCreateXMLArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000fffffff0 0:4194304:1,28:4194304:1
    DomainSnapshotCreateXMLReply 0000000273320000000000027334000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1,8:4194304:1
    DomainSnapshotCurrentArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainSnapshotCurrentReply 0000000273320000000000027334000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1,8:4194304:1
    DomainSnapshotDeleteArguments 0000000273320000000000027334000000102030405060708090a0b0c0d0e0f0fffffff000000007 0:4194304:1,8:4194304:1
    DomainSnapshotGetParentArguments 0000000273320000000000027334000000102030405060708090a0b0c0d0e0f0fffffff000000007 0:4194304:1,8:4194304:1
    DomainSnapshotGetParentReply 0000000273320000000000027334000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1,8:4194304:1
    DomainSnapshotGetXMLDescArguments 0000000273320000000000027334000000102030405060708090a0b0c0d0e0f0fffffff000000007 0:4194304:1,8:4194304:1
    DomainSnapshotGetXMLDescReply 0000000273310000 0:4194304:1
    DomainSnapshotHasMetadataArguments 0000000273320000000000027334000000102030405060708090a0b0c0d0e0f0fffffff000000007 0:4194304:1,8:4194304:1
    DomainSnapshotHasMetadataReply 00000001 
    DomainSnapshotIsCurrentArguments 0000000273320000000000027334000000102030405060708090a0b0c0d0e0f0fffffff000000007 0:4194304:1,8:4194304:1
    DomainSnapshotIsCurrentReply 00000001 
    DomainSnapshotListAllChildrenArguments 0000000273320000000000027334000000102030405060708090a0b0c0d0e0f0fffffff000000007fffffff0 0:4194304:1,8:4194304:1
    DomainSnapshotListAllChildrenReply 000000020000000273330000000000027335000000102030405060708090a0b0c0d0e0f0000000070000000273390000000000037331310000102030405060708090a0b0c0d0e0f00000000dfffffff0 0:16384:28,4:4194304:1,12:4194304:1,40:4194304:1,48:4194304:1
    DomainSnapshotListChildrenNamesArguments 0000000273320000000000027334000000102030405060708090a0b0c0d0e0f0fffffff000000007fffffff0 0:4194304:1,8:4194304:1
    DomainSnapshotListChildrenNamesReply 0000000200000002733200000000000273330000 0:16384:4,4:4194304:1,12:4194304:1
    DomainSnapshotListNamesArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005fffffff0 0:4194304:1
    DomainSnapshotListNamesReply 0000000200000002733200000000000273330000 0:16384:4,4:4194304:1,12:4194304:1
    DomainSnapshotLookupByNameArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000fffffff0 0:4194304:1,28:4194304:1
    DomainSnapshotLookupByNameReply 0000000273320000000000027334000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1,8:4194304:1
    DomainSnapshotNumArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainSnapshotNumChildrenArguments 0000000273320000000000027334000000102030405060708090a0b0c0d0e0f0fffffff000000007 0:4194304:1,8:4194304:1
    DomainSnapshotNumChildrenReply 00000001 
    DomainSnapshotNumReply 00000001 
    DomainStartDirtyRateCalcArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005fffffff0 0:4194304:1
    DomainStatsRecord 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000002000000056669656c640000000000000100000001000000056669656c64000000000000033ff0000000000009 0:4194304:1,28:262144:12,32:4194304:1,52:4194304:1
    DomainSuspendArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainUndefineArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    DomainUndefineFlagsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    DomainUpdateDeviceFlagsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000fffffff0 0:4194304:1,28:4194304:1
    InterfaceChangeBeginArguments 00000001 
    InterfaceChangeCommitArguments 00000001 
    InterfaceChangeRollbackArguments 00000001 
    InterfaceCreateArguments 00000002733200000000000273330000fffffff0 0:4194304:1,8:4194304:1
    InterfaceDefineXMLArguments 0000000273310000fffffff0 0:4194304:1
    InterfaceDefineXMLReply 00000002733200000000000273330000 0:4194304:1,8:4194304:1
    InterfaceDestroyArguments 00000002733200000000000273330000fffffff0 0:4194304:1,8:4194304:1
    InterfaceGetXMLDescArguments 00000002733200000000000273330000fffffff0 0:4194304:1,8:4194304:1
    InterfaceGetXMLDescReply 0000000273310000 0:4194304:1
    InterfaceIsActiveArguments 00000002733200000000000273330000 0:4194304:1,8:4194304:1
    InterfaceIsActiveReply 00000001 
    InterfaceLookupByMACStringArguments 0000000273310000 0:4194304:1
    InterfaceLookupByMACStringReply 00000002733200000000000273330000 0:4194304:1,8:4194304:1
    InterfaceLookupByNameArguments 0000000273310000 0:4194304:1
    InterfaceLookupByNameReply 00000002733200000000000273330000 0:4194304:1,8:4194304:1
    InterfaceReference 00000002733100000000000273320000 0:4194304:1,8:4194304:1
    InterfaceUndefineArguments 00000002733200000000000273330000 0:4194304:1,8:4194304:1
    LXCDomainOpenNamespaceArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    MessageError 00000001fffffff000000001000000027334000000000005000000010000000273380000000102030405060708090a0b0c0d0e0ffffffff000000001000000037331320000000001000000037331340000000001000000037331360000000011fffffff0000000010000000373323100000102030405060708090a0b0c0d0e0f 12:4194304:1,28:4194304:1,60:4194304:1,72:4194304:1,84:4194304:1,104:4194304:1
    NWFilterBindingCreateXMLArguments 0000000273310000fffffff0 0:4194304:1
    NWFilterBindingCreateXMLReply 00000002733200000000000273330000 0:4194304:1,8:4194304:1
    NWFilterBindingDeleteArguments 00000002733200000000000273330000 0:4194304:1,8:4194304:1
    NWFilterBindingGetXMLDescArguments 00000002733200000000000273330000fffffff0 0:4194304:1,8:4194304:1
    NWFilterBindingGetXMLDescReply 0000000273310000 0:4194304:1
    NWFilterBindingLookupByPortDevArguments 0000000273310000 0:4194304:1
    NWFilterBindingLookupByPortDevReply 00000002733200000000000273330000 0:4194304:1,8:4194304:1
    NWFilterBindingReference 00000002733100000000000273320000 0:4194304:1,8:4194304:1
    NWFilterDefineXMLArguments 0000000273310000 0:4194304:1
    NWFilterDefineXMLFlagsArguments 0000000273310000fffffff0 0:4194304:1
    NWFilterDefineXMLFlagsReply 000000027332000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    NWFilterDefineXMLReply 000000027332000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    NWFilterGetXMLDescArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    NWFilterGetXMLDescReply 0000000273310000 0:4194304:1
    NWFilterLookupByNameArguments 0000000273310000 0:4194304:1
    NWFilterLookupByNameReply 000000027332000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    NWFilterLookupByUUIDArguments 00102030405060708090a0b0c0d0e0f0 
    NWFilterLookupByUUIDReply 000000027332000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    NWFilterReference 000000027331000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    NWFilterUndefineArguments 000000027332000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    NetworkCreateArguments 000000027332000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    NetworkCreateXMLArguments 0000000273310000 0:4194304:1
    NetworkCreateXMLFlagsArguments 0000000273310000fffffff0 0:4194304:1
    NetworkCreateXMLFlagsReply 000000027332000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    NetworkCreateXMLReply 000000027332000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    NetworkDHCPLease 0000000273310000fedcba980000000200000003000000010000000273350000000000010000000273370000000000027338000000000009000000010000000373313100000000010000000373313300 0:4194304:1,24:4194304:1,36:4194304:1,44:4194304:1,60:4194304:1,72:4194304:1
    NetworkDefineXMLArguments 0000000273310000 0:4194304:1
    NetworkDefineXMLFlagsArguments 0000000273310000fffffff0 0:4194304:1
    NetworkDefineXMLFlagsReply 000000027332000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    NetworkDefineXMLReply 000000027332000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    NetworkDestroyArguments 000000027332000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    NetworkEventLifecycleMessage 00000001000000027333000000102030405060708090a0b0c0d0e0f000000005fffffff0 4:4194304:1
    NetworkGetAutostartArguments 000000027332000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    NetworkGetAutostartReply 00000001 
    NetworkGetBridgeNameArguments 000000027332000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    NetworkGetBridgeNameReply 0000000273310000 0:4194304:1
    NetworkGetDHCPLeasesArguments 000000027332000000102030405060708090a0b0c0d0e0f0000000010000000273350000fffffff000000007 0:4194304:1,28:4194304:1
    NetworkGetDHCPLeasesReply 000000020000000273330000fedcba98000000040000000500000001000000027337000000000001000000027339000000000003733130000000000b0000000100000003733133000000000100000003733135000000000373313700fedcba980000001200000013000000010000000373323100000000010000000373323300000000037332340000000019000000010000000373323700000000010000000373323900fffffff0 0:65536:40,4:4194304:1,28:4194304:1,40:4194304:1,48:4194304:1,64:4194304:1,76:4194304:1,84:4194304:1,108:4194304:1,120:4194304:1,128:4194304:1,144:4194304:1,156:4194304:1
    NetworkGetXMLDescArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    NetworkGetXMLDescReply 0000000273310000 0:4194304:1
    NetworkIsActiveArguments 000000027332000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    NetworkIsActiveReply 00000001 
    NetworkIsPersistentArguments 000000027332000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    NetworkIsPersistentReply 00000001 
    NetworkListAllPortsArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    NetworkListAllPortsReply 00000002000000027334000000102030405060708090a0b0c0d0e0f000102030405060708090a0b0c0d0e0f0000000027339000000102030405060708090a0b0c0d0e0f000102030405060708090a0b0c0d0e0f0fffffff0 0:16384:36,4:4194304:1,44:4194304:1
    NetworkLookupByNameArguments 0000000273310000 0:4194304:1
    NetworkLookupByNameReply 000000027332000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    NetworkLookupByUUIDArguments 00102030405060708090a0b0c0d0e0f0 
    NetworkLookupByUUIDReply 000000027332000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    NetworkPortCreateXMLArguments 000000027332000000102030405060708090a0b0c0d0e0f0000000027334000000000005 0:4194304:1,24:4194304:1
    NetworkPortCreateXMLReply 000000027333000000102030405060708090a0b0c0d0e0f000102030405060708090a0b0c0d0e0f0 0:4194304:1
    NetworkPortDeleteArguments 000000027333000000102030405060708090a0b0c0d0e0f000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    NetworkPortGetParametersArguments 000000027333000000102030405060708090a0b0c0d0e0f000102030405060708090a0b0c0d0e0f0fffffff000000007 0:4194304:1
    NetworkPortGetParametersReply 00000002000000056669656c64000000000000043ff0000000000009000000056669656c640000000000000600000001fffffff0 0:16:12,4:4194304:1,28:4194304:1
    NetworkPortGetXMLDescArguments 000000027333000000102030405060708090a0b0c0d0e0f000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    NetworkPortGetXMLDescReply 0000000273310000 0:4194304:1
    NetworkPortLookupByUUIDArguments 000000027332000000102030405060708090a0b0c0d0e0f000102030405060708090a0b0c0d0e0f0 0:4194304:1
    NetworkPortLookupByUUIDReply 000000027333000000102030405060708090a0b0c0d0e0f000102030405060708090a0b0c0d0e0f0 0:4194304:1
    NetworkPortReference 000000027332000000102030405060708090a0b0c0d0e0f000102030405060708090a0b0c0d0e0f0 0:4194304:1
    NetworkPortSetParametersArguments 000000027333000000102030405060708090a0b0c0d0e0f000102030405060708090a0b0c0d0e0f000000002000000056669656c640000000000000200000001000000056669656c64000000000000043ff00000000000090000000b 0:4194304:1,40:16:12,44:4194304:1,64:4194304:1
    NetworkReference 000000027331000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    NetworkSetAutostartArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    NetworkUndefineArguments 000000027332000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    NetworkUpdateArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005fffffff00000000273370000fffffff0 0:4194304:1,36:4194304:1
    NodeAllocPagesArguments 00000002fffffff00000000300000002fedcba9800000005fedcba980000000600000007fffffff000000009 0:1024:4,12:1024:8
    NodeAllocPagesReply 00000001 
    NodeDeviceCreateArguments 0000000273310000fffffff0 0:4194304:1
    NodeDeviceCreateXMLArguments 0000000273310000fffffff0 0:4194304:1
    NodeDeviceCreateXMLReply 0000000273320000 0:4194304:1
    NodeDeviceDefineXMLArguments 0000000273310000fffffff0 0:4194304:1
    NodeDeviceDefineXMLReply 0000000273320000 0:4194304:1
    NodeDeviceDestroyArguments 0000000273310000 0:4194304:1
    NodeDeviceDetachFlagsArguments 0000000273310000000000010000000273330000fffffff0 0:4194304:1,12:4194304:1
    NodeDeviceDettachArguments 0000000273310000 0:4194304:1
    NodeDeviceEventLifecycleMessage 000000010000000273330000fffffff000000005 4:4194304:1
    NodeDeviceEventUpdateMessage 000000010000000273330000 4:4194304:1
    NodeDeviceGetAutostartArguments 0000000273310000 0:4194304:1
    NodeDeviceGetAutostartReply 00000001 
    NodeDeviceGetParentArguments 0000000273310000 0:4194304:1
    NodeDeviceGetParentReply 000000010000000273320000 4:4194304:1
    NodeDeviceGetXMLDescArguments 0000000273310000fffffff0 0:4194304:1
    NodeDeviceGetXMLDescReply 0000000273310000 0:4194304:1
    NodeDeviceIsActiveArguments 0000000273310000 0:4194304:1
    NodeDeviceIsActiveReply 00000001 
    NodeDeviceIsPersistentArguments 0000000273310000 0:4194304:1
    NodeDeviceIsPersistentReply 00000001 
    NodeDeviceListCapsArguments 0000000273310000fffffff0 0:4194304:1
    NodeDeviceListCapsReply 0000000200000002733200000000000273330000 0:65536:4,4:4194304:1,12:4194304:1
    NodeDeviceLookupByNameArguments 0000000273310000 0:4194304:1
    NodeDeviceLookupByNameReply 0000000273320000 0:4194304:1
    NodeDeviceLookupSCSIHostByWWNArguments 0000000273310000000000027332000000000003 0:4194304:1,8:4194304:1
    NodeDeviceLookupSCSIHostByWWNReply 0000000273320000 0:4194304:1
    NodeDeviceNumOfCapsArguments 0000000273310000 0:4194304:1
    NodeDeviceNumOfCapsReply 00000001 
    NodeDeviceReAttachArguments 0000000273310000 0:4194304:1
    NodeDeviceReference 0000000273310000 0:4194304:1
    NodeDeviceResetArguments 0000000273310000 0:4194304:1
    NodeDeviceSetAutostartArguments 0000000273310000fffffff0 0:4194304:1
    NodeDeviceUndefineArguments 0000000273310000fffffff0 0:4194304:1
    NodeGetCPUMapArguments 00000001fffffff000000003 
    NodeGetCPUMapReply 0000000500ff800701000000fffffff000000003 0:2048:1
    NodeGetCPUStats 0000000273310000fedcba9800000002 0:4194304:1
    NodeGetCPUStatsArguments 00000001fffffff000000003 
    NodeGetCPUStatsReply 000000020000000273330000fedcba98000000040000000273360000fedcba9800000007fffffff0 0:16:12,4:4194304:1,20:4194304:1
    NodeGetCellsFreeMemoryArguments 00000001fffffff0 
    NodeGetCellsFreeMemoryReply 00000002fedcba9800000002fedcba9800000003 0:1024:8
    NodeGetFreeMemoryReply fedcba9800000001 
    NodeGetFreePagesArguments 00000002fffffff000000003fffffff000000005fffffff0 0:1024:4
    NodeGetFreePagesReply 00000002fedcba9800000002fedcba9800000003 0:1024:8
    NodeGetInfoReply 000000000000000100000002000000030000000400000005000000060000000700000008000000090000000a0000000b0000000c0000000d0000000e0000000f000000100000001100000012000000130000001400000015000000160000001700000018000000190000001a0000001b0000001c0000001d0000001e0000001ffedcba980000000200000003fffffff000000005fffffff000000007fffffff0 
    NodeGetMemoryParametersArguments 00000001fffffff0 
    NodeGetMemoryParametersReply 00000002000000056669656c64000000000000043ff0000000000009000000056669656c640000000000000600000001fffffff0 0:64:12,4:4194304:1,28:4194304:1
    NodeGetMemoryStats 0000000273310000fedcba9800000002 0:4194304:1
    NodeGetMemoryStatsArguments 00000001fffffff000000003 
    NodeGetMemoryStatsReply 000000020000000273330000fedcba98000000040000000273360000fedcba9800000007fffffff0 0:16:12,4:4194304:1,20:4194304:1
    NodeGetSEVInfoArguments 00000001fffffff0 
    NodeGetSEVInfoReply 00000002000000056669656c64000000000000043ff0000000000009000000056669656c640000000000000600000001fffffff0 0:64:12,4:4194304:1,28:4194304:1
    NodeGetSecurityModelReply 000000020000004100000042000000020000004100000042 0:257:4,12:257:4
    NodeListDevicesArguments 00000001000000027332000000000003fffffff0 4:4194304:1
    NodeListDevicesReply 0000000200000002733200000000000273330000 0:65536:4,4:4194304:1,12:4194304:1
    NodeNumOfDevicesArguments 00000001000000027332000000000003 4:4194304:1
    NodeNumOfDevicesReply 00000001 
    NodeSetMemoryParametersArguments 00000002000000056669656c64000000000000043ff0000000000009000000056669656c640000000000000600000001fffffff0 0:64:12,4:4194304:1,28:4194304:1
    NodeSuspendForDurationArguments 00000001fedcba980000000200000003 
    QEMUConnectDomainMonitorEventDeregisterArguments 00000001 
    QEMUConnectDomainMonitorEventRegisterArguments 00000001000000027333000000102030405060708090a0b0c0d0e0f000000005000000010000000273370000fffffff0 4:4194304:1,36:4194304:1
    QEMUConnectDomainMonitorEventRegisterReply 00000001 
    QEMUDomainAgentCommandArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000fffffff000000007 0:4194304:1,28:4194304:1
    QEMUDomainAgentCommandReply 000000010000000273320000 4:4194304:1
    QEMUDomainAttachArguments 00000001fffffff0 
    QEMUDomainAttachReply 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    QEMUDomainMonitorCommandArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000fffffff0 0:4194304:1,28:4194304:1
    QEMUDomainMonitorCommandReply 0000000273310000 0:4194304:1
    QEMUDomainMonitorCommandWithFilesArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff00000000273350000fffffff0 0:4194304:1,28:4194304:1
    QEMUDomainMonitorCommandWithFilesReply 0000000273310000 0:4194304:1
    QEMUDomainMonitorEventMessage 00000001000000027333000000102030405060708090a0b0c0d0e0f0000000050000000273360000fedcba9800000007fffffff0000000010000000373313000 4:4194304:1,32:4194304:1,56:4194304:1
    SecretDefineXMLArguments 0000000273310000fffffff0 0:4194304:1
    SecretDefineXMLReply 00102030405060708090a0b0c0d0e0f0000000030000000273340000 20:4194304:1
    SecretEventLifecycleMessage 0000000100102030405060708090a0b0c0d0e0f0fffffff00000000273350000fffffff000000007 24:4194304:1
    SecretEventValueChangedMessage 0000000100102030405060708090a0b0c0d0e0f0fffffff00000000273350000 24:4194304:1
    SecretGetValueArguments 00102030405060708090a0b0c0d0e0f000000003000000027334000000000005 20:4194304:1
    SecretGetValueReply 0000000500ff800701000000 0:65536:1
    SecretGetXMLDescArguments 00102030405060708090a0b0c0d0e0f000000003000000027334000000000005 20:4194304:1
    SecretGetXMLDescReply 0000000273310000 0:4194304:1
    SecretLookupByUUIDArguments 00102030405060708090a0b0c0d0e0f0 
    SecretLookupByUUIDReply 00102030405060708090a0b0c0d0e0f0000000030000000273340000 20:4194304:1
    SecretLookupByUsageArguments 000000010000000273320000 4:4194304:1
    SecretLookupByUsageReply 00102030405060708090a0b0c0d0e0f0000000030000000273340000 20:4194304:1
    SecretReference 00102030405060708090a0b0c0d0e0f0fffffff00000000273330000 20:4194304:1
    SecretSetValueArguments 00102030405060708090a0b0c0d0e0f00000000300000002733400000000000500ff800701000000fffffff0 20:4194304:1,28:65536:1
    SecretUndefineArguments 00102030405060708090a0b0c0d0e0f0000000030000000273340000 20:4194304:1
    SnapshotReference 0000000273310000000000027333000000102030405060708090a0b0c0d0e0f000000005 0:4194304:1,8:4194304:1
    StoragePoolBuildArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    StoragePoolCreateArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    StoragePoolCreateXMLArguments 0000000273310000fffffff0 0:4194304:1
    StoragePoolCreateXMLReply 000000027332000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    StoragePoolDefineXMLArguments 0000000273310000fffffff0 0:4194304:1
    StoragePoolDefineXMLReply 000000027332000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    StoragePoolDeleteArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    StoragePoolDestroyArguments 000000027332000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    StoragePoolEventLifecycleMessage 00000001000000027333000000102030405060708090a0b0c0d0e0f000000005fffffff0 4:4194304:1
    StoragePoolEventRefreshMessage 00000001000000027333000000102030405060708090a0b0c0d0e0f0 4:4194304:1
    StoragePoolGetAutostartArguments 000000027332000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    StoragePoolGetAutostartReply 00000001 
    StoragePoolGetInfoArguments 000000027332000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    StoragePoolGetInfoReply 00000001fedcba9800000002fedcba9800000003fedcba9800000004 
    StoragePoolGetXMLDescArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    StoragePoolGetXMLDescReply 0000000273310000 0:4194304:1
    StoragePoolIsActiveArguments 000000027332000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    StoragePoolIsActiveReply 00000001 
    StoragePoolIsPersistentArguments 000000027332000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    StoragePoolIsPersistentReply 00000001 
    StoragePoolListAllVolumesArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff000000005 0:4194304:1
    StoragePoolListAllVolumesReply 00000002000000027333000000000002733400000000000273350000000000027337000000000002733800000000000273390000fffffff0 0:16384:12,4:4194304:1,12:4194304:1,20:4194304:1,28:4194304:1,36:4194304:1,44:4194304:1
    StoragePoolListVolumesArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    StoragePoolListVolumesReply 0000000200000002733200000000000273330000 0:16384:4,4:4194304:1,12:4194304:1
    StoragePoolLookupByNameArguments 0000000273310000 0:4194304:1
    StoragePoolLookupByNameReply 000000027332000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    StoragePoolLookupByTargetPathArguments 0000000273310000 0:4194304:1
    StoragePoolLookupByTargetPathReply 000000027332000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    StoragePoolLookupByUUIDArguments 00102030405060708090a0b0c0d0e0f0 
    StoragePoolLookupByUUIDReply 000000027332000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    StoragePoolLookupByVolumeArguments 000000027332000000000002733300000000000273340000 0:4194304:1,8:4194304:1,16:4194304:1
    StoragePoolLookupByVolumeReply 000000027332000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    StoragePoolNumOfVolumesArguments 000000027332000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    StoragePoolNumOfVolumesReply 00000001 
    StoragePoolReference 000000027331000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    StoragePoolRefreshArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    StoragePoolSetAutostartArguments 000000027332000000102030405060708090a0b0c0d0e0f0fffffff0 0:4194304:1
    StoragePoolUndefineArguments 000000027332000000102030405060708090a0b0c0d0e0f0 0:4194304:1
    StorageVolCreateXMLArguments 000000027332000000102030405060708090a0b0c0d0e0f0000000027334000000000005 0:4194304:1,24:4194304:1
    StorageVolCreateXMLFromArguments 000000027332000000102030405060708090a0b0c0d0e0f0000000027334000000000002733600000000000273370000000000027338000000000009 0:4194304:1,24:4194304:1,32:4194304:1,40:4194304:1,48:4194304:1
    StorageVolCreateXMLFromReply 000000027332000000000002733300000000000273340000 0:4194304:1,8:4194304:1,16:4194304:1
    StorageVolCreateXMLReply 000000027332000000000002733300000000000273340000 0:4194304:1,8:4194304:1,16:4194304:1
    StorageVolDeleteArguments 00000002733200000000000273330000000000027334000000000005 0:4194304:1,8:4194304:1,16:4194304:1
    StorageVolDownloadArguments 000000027332000000000002733300000000000273340000fedcba9800000005fedcba980000000600000007 0:4194304:1,8:4194304:1,16:4194304:1
    StorageVolGetInfoArguments 000000027332000000000002733300000000000273340000 0:4194304:1,8:4194304:1,16:4194304:1
    StorageVolGetInfoFlagsArguments 00000002733200000000000273330000000000027334000000000005 0:4194304:1,8:4194304:1,16:4194304:1
    StorageVolGetInfoFlagsReply 00000001fedcba9800000002fedcba9800000003 
    StorageVolGetInfoReply 00000001fedcba9800000002fedcba9800000003 
    StorageVolGetPathArguments 000000027332000000000002733300000000000273340000 0:4194304:1,8:4194304:1,16:4194304:1
    StorageVolGetPathReply 0000000273310000 0:4194304:1
    StorageVolGetXMLDescArguments 00000002733200000000000273330000000000027334000000000005 0:4194304:1,8:4194304:1,16:4194304:1
    StorageVolGetXMLDescReply 0000000273310000 0:4194304:1
    StorageVolLookupByKeyArguments 0000000273310000 0:4194304:1
    StorageVolLookupByKeyReply 000000027332000000000002733300000000000273340000 0:4194304:1,8:4194304:1,16:4194304:1
    StorageVolLookupByNameArguments 000000027332000000102030405060708090a0b0c0d0e0f00000000273340000 0:4194304:1,24:4194304:1
    StorageVolLookupByNameReply 000000027332000000000002733300000000000273340000 0:4194304:1,8:4194304:1,16:4194304:1
    StorageVolLookupByPathArguments 0000000273310000 0:4194304:1
    StorageVolLookupByPathReply 000000027332000000000002733300000000000273340000 0:4194304:1,8:4194304:1,16:4194304:1
    StorageVolResizeArguments 000000027332000000000002733300000000000273340000fedcba9800000005fffffff0 0:4194304:1,8:4194304:1,16:4194304:1
    StorageVolUploadArguments 000000027332000000000002733300000000000273340000fedcba9800000005fedcba980000000600000007 0:4194304:1,8:4194304:1,16:4194304:1
    StorageVolWipeArguments 00000002733200000000000273330000000000027334000000000005 0:4194304:1,8:4194304:1,16:4194304:1
    StorageVolWipePatternArguments 00000002733200000000000273330000000000027334000000000005fffffff0 0:4194304:1,8:4194304:1,16:4194304:1
    StorageVolumeReference 000000027331000000000002733200000000000273330000 0:4194304:1,8:4194304:1,16:4194304:1
    StreamHole fedcba9800000001fffffff0 
    VcpuInfo 00000001fffffff0fedcba9800000003fffffff0 
    """
