// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

/// Procedures and events of the remote program, 0x20008086.
public enum RemoteProcedure: Int32, CaseIterable, Sendable {
    case connectOpen = 1
    case connectClose = 2
    case connectGetType = 3
    case connectGetVersion = 4
    case connectGetMaxVcpus = 5
    case nodeGetInfo = 6
    case connectGetCapabilities = 7
    case domainAttachDevice = 8
    case domainCreate = 9
    case domainCreateXML = 10
    case domainDefineXML = 11
    case domainDestroy = 12
    case domainDetachDevice = 13
    case domainGetXMLDesc = 14
    case domainGetAutostart = 15
    case domainGetInfo = 16
    case domainGetMaxMemory = 17
    case domainGetMaxVcpus = 18
    case domainGetOSType = 19
    case domainGetVcpus = 20
    case connectListDefinedDomains = 21
    case domainLookupByID = 22
    case domainLookupByName = 23
    case domainLookupByUUID = 24
    case connectNumOfDefinedDomains = 25
    case domainPinVcpu = 26
    case domainReboot = 27
    case domainResume = 28
    case domainSetAutostart = 29
    case domainSetMaxMemory = 30
    case domainSetMemory = 31
    case domainSetVcpus = 32
    case domainShutdown = 33
    case domainSuspend = 34
    case domainUndefine = 35
    case connectListDefinedNetworks = 36
    case connectListDomains = 37
    case connectListNetworks = 38
    case networkCreate = 39
    case networkCreateXML = 40
    case networkDefineXML = 41
    case networkDestroy = 42
    case networkGetXMLDesc = 43
    case networkGetAutostart = 44
    case networkGetBridgeName = 45
    case networkLookupByName = 46
    case networkLookupByUUID = 47
    case networkSetAutostart = 48
    case networkUndefine = 49
    case connectNumOfDefinedNetworks = 50
    case connectNumOfDomains = 51
    case connectNumOfNetworks = 52
    case domainCoreDump = 53
    case domainRestore = 54
    case domainSave = 55
    case domainGetSchedulerType = 56
    case domainGetSchedulerParameters = 57
    case domainSetSchedulerParameters = 58
    case connectGetHostname = 59
    case connectSupportsFeature = 60
    case domainMigratePrepare = 61
    case domainMigratePerform = 62
    case domainMigrateFinish = 63
    case domainBlockStats = 64
    case domainInterfaceStats = 65
    case authList = 66
    case authSaslInit = 67
    case authSaslStart = 68
    case authSaslStep = 69
    case authPolkit = 70
    case connectNumOfStoragePools = 71
    case connectListStoragePools = 72
    case connectNumOfDefinedStoragePools = 73
    case connectListDefinedStoragePools = 74
    case connectFindStoragePoolSources = 75
    case storagePoolCreateXML = 76
    case storagePoolDefineXML = 77
    case storagePoolCreate = 78
    case storagePoolBuild = 79
    case storagePoolDestroy = 80
    case storagePoolDelete = 81
    case storagePoolUndefine = 82
    case storagePoolRefresh = 83
    case storagePoolLookupByName = 84
    case storagePoolLookupByUUID = 85
    case storagePoolLookupByVolume = 86
    case storagePoolGetInfo = 87
    case storagePoolGetXMLDesc = 88
    case storagePoolGetAutostart = 89
    case storagePoolSetAutostart = 90
    case storagePoolNumOfVolumes = 91
    case storagePoolListVolumes = 92
    case storageVolCreateXML = 93
    case storageVolDelete = 94
    case storageVolLookupByName = 95
    case storageVolLookupByKey = 96
    case storageVolLookupByPath = 97
    case storageVolGetInfo = 98
    case storageVolGetXMLDesc = 99
    case storageVolGetPath = 100
    case nodeGetCellsFreeMemory = 101
    case nodeGetFreeMemory = 102
    case domainBlockPeek = 103
    case domainMemoryPeek = 104
    case connectDomainEventRegister = 105
    case connectDomainEventDeregister = 106
    case domainEventLifecycle = 107
    case domainMigratePrepare2 = 108
    case domainMigrateFinish2 = 109
    case connectGetURI = 110
    case nodeNumOfDevices = 111
    case nodeListDevices = 112
    case nodeDeviceLookupByName = 113
    case nodeDeviceGetXMLDesc = 114
    case nodeDeviceGetParent = 115
    case nodeDeviceNumOfCaps = 116
    case nodeDeviceListCaps = 117
    case nodeDeviceDettach = 118
    case nodeDeviceReAttach = 119
    case nodeDeviceReset = 120
    case domainGetSecurityLabel = 121
    case nodeGetSecurityModel = 122
    case nodeDeviceCreateXML = 123
    case nodeDeviceDestroy = 124
    case storageVolCreateXMLFrom = 125
    case connectNumOfInterfaces = 126
    case connectListInterfaces = 127
    case interfaceLookupByName = 128
    case interfaceLookupByMACString = 129
    case interfaceGetXMLDesc = 130
    case interfaceDefineXML = 131
    case interfaceUndefine = 132
    case interfaceCreate = 133
    case interfaceDestroy = 134
    case connectDomainXMLFromNative = 135
    case connectDomainXMLToNative = 136
    case connectNumOfDefinedInterfaces = 137
    case connectListDefinedInterfaces = 138
    case connectNumOfSecrets = 139
    case connectListSecrets = 140
    case secretLookupByUUID = 141
    case secretDefineXML = 142
    case secretGetXMLDesc = 143
    case secretSetValue = 144
    case secretGetValue = 145
    case secretUndefine = 146
    case secretLookupByUsage = 147
    case domainMigratePrepareTunnel = 148
    case connectIsSecure = 149
    case domainIsActive = 150
    case domainIsPersistent = 151
    case networkIsActive = 152
    case networkIsPersistent = 153
    case storagePoolIsActive = 154
    case storagePoolIsPersistent = 155
    case interfaceIsActive = 156
    case connectGetLibVersion = 157
    case connectCompareCPU = 158
    case domainMemoryStats = 159
    case domainAttachDeviceFlags = 160
    case domainDetachDeviceFlags = 161
    case connectBaselineCPU = 162
    case domainGetJobInfo = 163
    case domainAbortJob = 164
    case storageVolWipe = 165
    case domainMigrateSetMaxDowntime = 166
    case connectDomainEventRegisterAny = 167
    case connectDomainEventDeregisterAny = 168
    case domainEventReboot = 169
    case domainEventRtcChange = 170
    case domainEventWatchdog = 171
    case domainEventIoError = 172
    case domainEventGraphics = 173
    case domainUpdateDeviceFlags = 174
    case nwfilterLookupByName = 175
    case nwfilterLookupByUUID = 176
    case nwfilterGetXMLDesc = 177
    case connectNumOfNWFilters = 178
    case connectListNWFilters = 179
    case nwfilterDefineXML = 180
    case nwfilterUndefine = 181
    case domainManagedSave = 182
    case domainHasManagedSaveImage = 183
    case domainManagedSaveRemove = 184
    case domainSnapshotCreateXML = 185
    case domainSnapshotGetXMLDesc = 186
    case domainSnapshotNum = 187
    case domainSnapshotListNames = 188
    case domainSnapshotLookupByName = 189
    case domainHasCurrentSnapshot = 190
    case domainSnapshotCurrent = 191
    case domainRevertToSnapshot = 192
    case domainSnapshotDelete = 193
    case domainGetBlockInfo = 194
    case domainEventIoErrorReason = 195
    case domainCreateWithFlags = 196
    case domainSetMemoryParameters = 197
    case domainGetMemoryParameters = 198
    case domainSetVcpusFlags = 199
    case domainGetVcpusFlags = 200
    case domainOpenConsole = 201
    case domainIsUpdated = 202
    case connectGetSysinfo = 203
    case domainSetMemoryFlags = 204
    case domainSetBlkioParameters = 205
    case domainGetBlkioParameters = 206
    case domainMigrateSetMaxSpeed = 207
    case storageVolUpload = 208
    case storageVolDownload = 209
    case domainInjectNMI = 210
    case domainScreenshot = 211
    case domainGetState = 212
    case domainMigrateBegin3 = 213
    case domainMigratePrepare3 = 214
    case domainMigratePrepareTunnel3 = 215
    case domainMigratePerform3 = 216
    case domainMigrateFinish3 = 217
    case domainMigrateConfirm3 = 218
    case domainSetSchedulerParametersFlags = 219
    case interfaceChangeBegin = 220
    case interfaceChangeCommit = 221
    case interfaceChangeRollback = 222
    case domainGetSchedulerParametersFlags = 223
    case domainEventControlError = 224
    case domainPinVcpuFlags = 225
    case domainSendKey = 226
    case nodeGetCPUStats = 227
    case nodeGetMemoryStats = 228
    case domainGetControlInfo = 229
    case domainGetVcpuPinInfo = 230
    case domainUndefineFlags = 231
    case domainSaveFlags = 232
    case domainRestoreFlags = 233
    case domainDestroyFlags = 234
    case domainSaveImageGetXMLDesc = 235
    case domainSaveImageDefineXML = 236
    case domainBlockJobAbort = 237
    case domainGetBlockJobInfo = 238
    case domainBlockJobSetSpeed = 239
    case domainBlockPull = 240
    case domainEventBlockJob = 241
    case domainMigrateGetMaxSpeed = 242
    case domainBlockStatsFlags = 243
    case domainSnapshotGetParent = 244
    case domainReset = 245
    case domainSnapshotNumChildren = 246
    case domainSnapshotListChildrenNames = 247
    case domainEventDiskChange = 248
    case domainOpenGraphics = 249
    case nodeSuspendForDuration = 250
    case domainBlockResize = 251
    case domainSetBlockIoTune = 252
    case domainGetBlockIoTune = 253
    case domainSetNumaParameters = 254
    case domainGetNumaParameters = 255
    case domainSetInterfaceParameters = 256
    case domainGetInterfaceParameters = 257
    case domainShutdownFlags = 258
    case storageVolWipePattern = 259
    case storageVolResize = 260
    case domainPMSuspendForDuration = 261
    case domainGetCPUStats = 262
    case domainGetDiskErrors = 263
    case domainSetMetadata = 264
    case domainGetMetadata = 265
    case domainBlockRebase = 266
    case domainPMWakeup = 267
    case domainEventTrayChange = 268
    case domainEventPmwakeup = 269
    case domainEventPmsuspend = 270
    case domainSnapshotIsCurrent = 271
    case domainSnapshotHasMetadata = 272
    case connectListAllDomains = 273
    case domainListAllSnapshots = 274
    case domainSnapshotListAllChildren = 275
    case domainEventBalloonChange = 276
    case domainGetHostname = 277
    case domainGetSecurityLabelList = 278
    case domainPinEmulator = 279
    case domainGetEmulatorPinInfo = 280
    case connectListAllStoragePools = 281
    case storagePoolListAllVolumes = 282
    case connectListAllNetworks = 283
    case connectListAllInterfaces = 284
    case connectListAllNodeDevices = 285
    case connectListAllNWFilters = 286
    case connectListAllSecrets = 287
    case nodeSetMemoryParameters = 288
    case nodeGetMemoryParameters = 289
    case domainBlockCommit = 290
    case networkUpdate = 291
    case domainEventPmsuspendDisk = 292
    case nodeGetCPUMap = 293
    case domainFSTrim = 294
    case domainSendProcessSignal = 295
    case domainOpenChannel = 296
    case nodeDeviceLookupSCSIHostByWWN = 297
    case domainGetJobStats = 298
    case domainMigrateGetCompressionCache = 299
    case domainMigrateSetCompressionCache = 300
    case nodeDeviceDetachFlags = 301
    case domainMigrateBegin3Params = 302
    case domainMigratePrepare3Params = 303
    case domainMigratePrepareTunnel3Params = 304
    case domainMigratePerform3Params = 305
    case domainMigrateFinish3Params = 306
    case domainMigrateConfirm3Params = 307
    case domainSetMemoryStatsPeriod = 308
    case domainCreateXMLWithFiles = 309
    case domainCreateWithFiles = 310
    case domainEventDeviceRemoved = 311
    case connectGetCPUModelNames = 312
    case connectNetworkEventRegisterAny = 313
    case connectNetworkEventDeregisterAny = 314
    case networkEventLifecycle = 315
    case connectDomainEventCallbackRegisterAny = 316
    case connectDomainEventCallbackDeregisterAny = 317
    case domainEventCallbackLifecycle = 318
    case domainEventCallbackReboot = 319
    case domainEventCallbackRtcChange = 320
    case domainEventCallbackWatchdog = 321
    case domainEventCallbackIoError = 322
    case domainEventCallbackGraphics = 323
    case domainEventCallbackIoErrorReason = 324
    case domainEventCallbackControlError = 325
    case domainEventCallbackBlockJob = 326
    case domainEventCallbackDiskChange = 327
    case domainEventCallbackTrayChange = 328
    case domainEventCallbackPmwakeup = 329
    case domainEventCallbackPmsuspend = 330
    case domainEventCallbackBalloonChange = 331
    case domainEventCallbackPmsuspendDisk = 332
    case domainEventCallbackDeviceRemoved = 333
    case domainCoreDumpWithFormat = 334
    case domainFSFreeze = 335
    case domainFSThaw = 336
    case domainGetTime = 337
    case domainSetTime = 338
    case domainEventBlockJob2 = 339
    case nodeGetFreePages = 340
    case networkGetDHCPLeases = 341
    case connectGetDomainCapabilities = 342
    case domainOpenGraphicsFD = 343
    case connectGetAllDomainStats = 344
    case domainBlockCopy = 345
    case domainEventCallbackTunable = 346
    case nodeAllocPages = 347
    case domainEventCallbackAgentLifecycle = 348
    case domainGetFSInfo = 349
    case domainDefineXMLFlags = 350
    case domainGetIOThreadInfo = 351
    case domainPinIOThread = 352
    case domainInterfaceAddresses = 353
    case domainEventCallbackDeviceAdded = 354
    case domainAddIOThread = 355
    case domainDelIOThread = 356
    case domainSetUserPassword = 357
    case domainRename = 358
    case domainEventCallbackMigrationIteration = 359
    case connectRegisterCloseCallback = 360
    case connectUnregisterCloseCallback = 361
    case connectEventConnectionClosed = 362
    case domainEventCallbackJobCompleted = 363
    case domainMigrateStartPostCopy = 364
    case domainGetPerfEvents = 365
    case domainSetPerfEvents = 366
    case domainEventCallbackDeviceRemovalFailed = 367
    case connectStoragePoolEventRegisterAny = 368
    case connectStoragePoolEventDeregisterAny = 369
    case storagePoolEventLifecycle = 370
    case domainGetGuestVcpus = 371
    case domainSetGuestVcpus = 372
    case storagePoolEventRefresh = 373
    case connectNodeDeviceEventRegisterAny = 374
    case connectNodeDeviceEventDeregisterAny = 375
    case nodeDeviceEventLifecycle = 376
    case nodeDeviceEventUpdate = 377
    case storageVolGetInfoFlags = 378
    case domainEventCallbackMetadataChange = 379
    case connectSecretEventRegisterAny = 380
    case connectSecretEventDeregisterAny = 381
    case secretEventLifecycle = 382
    case secretEventValueChanged = 383
    case domainSetVcpu = 384
    case domainEventBlockThreshold = 385
    case domainSetBlockThreshold = 386
    case domainMigrateGetMaxDowntime = 387
    case domainManagedSaveGetXMLDesc = 388
    case domainManagedSaveDefineXML = 389
    case domainSetLifecycleAction = 390
    case storagePoolLookupByTargetPath = 391
    case domainDetachDeviceAlias = 392
    case connectCompareHypervisorCPU = 393
    case connectBaselineHypervisorCPU = 394
    case nodeGetSEVInfo = 395
    case domainGetLaunchSecurityInfo = 396
    case nwfilterBindingLookupByPortDev = 397
    case nwfilterBindingGetXMLDesc = 398
    case nwfilterBindingCreateXML = 399
    case nwfilterBindingDelete = 400
    case connectListAllNWFilterBindings = 401
    case domainSetIOThreadParams = 402
    case connectGetStoragePoolCapabilities = 403
    case networkListAllPorts = 404
    case networkPortLookupByUUID = 405
    case networkPortCreateXML = 406
    case networkPortGetParameters = 407
    case networkPortSetParameters = 408
    case networkPortGetXMLDesc = 409
    case networkPortDelete = 410
    case domainCheckpointCreateXML = 411
    case domainCheckpointGetXMLDesc = 412
    case domainListAllCheckpoints = 413
    case domainCheckpointListAllChildren = 414
    case domainCheckpointLookupByName = 415
    case domainCheckpointGetParent = 416
    case domainCheckpointDelete = 417
    case domainGetGuestInfo = 418
    case connectSetIdentity = 419
    case domainAgentSetResponseTimeout = 420
    case domainBackupBegin = 421
    case domainBackupGetXMLDesc = 422
    case domainEventMemoryFailure = 423
    case domainAuthorizedSSHKeysGet = 424
    case domainAuthorizedSSHKeysSet = 425
    case domainGetMessages = 426
    case domainStartDirtyRateCalc = 427
    case nodeDeviceDefineXML = 428
    case nodeDeviceUndefine = 429
    case nodeDeviceCreate = 430
    case nwfilterDefineXMLFlags = 431
    case networkDefineXMLFlags = 432
    case nodeDeviceGetAutostart = 433
    case nodeDeviceSetAutostart = 434
    case nodeDeviceIsPersistent = 435
    case nodeDeviceIsActive = 436
    case networkCreateXMLFlags = 437
    case domainEventMemoryDeviceSizeChange = 438
    case domainSetLaunchSecurityState = 439
    case domainSaveParams = 440
    case domainRestoreParams = 441
    case domainAbortJobFlags = 442
    case domainFDAssociate = 443

    /// The program's number on the wire.
    public static let program: UInt32 = 0x20008086

    /// The function of libvirt's public API that this procedure carries, as errors name it.
    public var function: String {
        switch self {
        case .connectOpen: "virConnectOpen"
        case .connectClose: "virConnectClose"
        case .connectGetType: "virConnectGetType"
        case .connectGetVersion: "virConnectGetVersion"
        case .connectGetMaxVcpus: "virConnectGetMaxVcpus"
        case .nodeGetInfo: "virNodeGetInfo"
        case .connectGetCapabilities: "virConnectGetCapabilities"
        case .domainAttachDevice: "virDomainAttachDevice"
        case .domainCreate: "virDomainCreate"
        case .domainCreateXML: "virDomainCreateXML"
        case .domainDefineXML: "virDomainDefineXML"
        case .domainDestroy: "virDomainDestroy"
        case .domainDetachDevice: "virDomainDetachDevice"
        case .domainGetXMLDesc: "virDomainGetXMLDesc"
        case .domainGetAutostart: "virDomainGetAutostart"
        case .domainGetInfo: "virDomainGetInfo"
        case .domainGetMaxMemory: "virDomainGetMaxMemory"
        case .domainGetMaxVcpus: "virDomainGetMaxVcpus"
        case .domainGetOSType: "virDomainGetOSType"
        case .domainGetVcpus: "virDomainGetVcpus"
        case .connectListDefinedDomains: "virConnectListDefinedDomains"
        case .domainLookupByID: "virDomainLookupByID"
        case .domainLookupByName: "virDomainLookupByName"
        case .domainLookupByUUID: "virDomainLookupByUUID"
        case .connectNumOfDefinedDomains: "virConnectNumOfDefinedDomains"
        case .domainPinVcpu: "virDomainPinVcpu"
        case .domainReboot: "virDomainReboot"
        case .domainResume: "virDomainResume"
        case .domainSetAutostart: "virDomainSetAutostart"
        case .domainSetMaxMemory: "virDomainSetMaxMemory"
        case .domainSetMemory: "virDomainSetMemory"
        case .domainSetVcpus: "virDomainSetVcpus"
        case .domainShutdown: "virDomainShutdown"
        case .domainSuspend: "virDomainSuspend"
        case .domainUndefine: "virDomainUndefine"
        case .connectListDefinedNetworks: "virConnectListDefinedNetworks"
        case .connectListDomains: "virConnectListDomains"
        case .connectListNetworks: "virConnectListNetworks"
        case .networkCreate: "virNetworkCreate"
        case .networkCreateXML: "virNetworkCreateXML"
        case .networkDefineXML: "virNetworkDefineXML"
        case .networkDestroy: "virNetworkDestroy"
        case .networkGetXMLDesc: "virNetworkGetXMLDesc"
        case .networkGetAutostart: "virNetworkGetAutostart"
        case .networkGetBridgeName: "virNetworkGetBridgeName"
        case .networkLookupByName: "virNetworkLookupByName"
        case .networkLookupByUUID: "virNetworkLookupByUUID"
        case .networkSetAutostart: "virNetworkSetAutostart"
        case .networkUndefine: "virNetworkUndefine"
        case .connectNumOfDefinedNetworks: "virConnectNumOfDefinedNetworks"
        case .connectNumOfDomains: "virConnectNumOfDomains"
        case .connectNumOfNetworks: "virConnectNumOfNetworks"
        case .domainCoreDump: "virDomainCoreDump"
        case .domainRestore: "virDomainRestore"
        case .domainSave: "virDomainSave"
        case .domainGetSchedulerType: "virDomainGetSchedulerType"
        case .domainGetSchedulerParameters: "virDomainGetSchedulerParameters"
        case .domainSetSchedulerParameters: "virDomainSetSchedulerParameters"
        case .connectGetHostname: "virConnectGetHostname"
        case .connectSupportsFeature: "virConnectSupportsFeature"
        case .domainMigratePrepare: "virDomainMigratePrepare"
        case .domainMigratePerform: "virDomainMigratePerform"
        case .domainMigrateFinish: "virDomainMigrateFinish"
        case .domainBlockStats: "virDomainBlockStats"
        case .domainInterfaceStats: "virDomainInterfaceStats"
        case .authList: "virAuthList"
        case .authSaslInit: "virAuthSaslInit"
        case .authSaslStart: "virAuthSaslStart"
        case .authSaslStep: "virAuthSaslStep"
        case .authPolkit: "virAuthPolkit"
        case .connectNumOfStoragePools: "virConnectNumOfStoragePools"
        case .connectListStoragePools: "virConnectListStoragePools"
        case .connectNumOfDefinedStoragePools: "virConnectNumOfDefinedStoragePools"
        case .connectListDefinedStoragePools: "virConnectListDefinedStoragePools"
        case .connectFindStoragePoolSources: "virConnectFindStoragePoolSources"
        case .storagePoolCreateXML: "virStoragePoolCreateXML"
        case .storagePoolDefineXML: "virStoragePoolDefineXML"
        case .storagePoolCreate: "virStoragePoolCreate"
        case .storagePoolBuild: "virStoragePoolBuild"
        case .storagePoolDestroy: "virStoragePoolDestroy"
        case .storagePoolDelete: "virStoragePoolDelete"
        case .storagePoolUndefine: "virStoragePoolUndefine"
        case .storagePoolRefresh: "virStoragePoolRefresh"
        case .storagePoolLookupByName: "virStoragePoolLookupByName"
        case .storagePoolLookupByUUID: "virStoragePoolLookupByUUID"
        case .storagePoolLookupByVolume: "virStoragePoolLookupByVolume"
        case .storagePoolGetInfo: "virStoragePoolGetInfo"
        case .storagePoolGetXMLDesc: "virStoragePoolGetXMLDesc"
        case .storagePoolGetAutostart: "virStoragePoolGetAutostart"
        case .storagePoolSetAutostart: "virStoragePoolSetAutostart"
        case .storagePoolNumOfVolumes: "virStoragePoolNumOfVolumes"
        case .storagePoolListVolumes: "virStoragePoolListVolumes"
        case .storageVolCreateXML: "virStorageVolCreateXML"
        case .storageVolDelete: "virStorageVolDelete"
        case .storageVolLookupByName: "virStorageVolLookupByName"
        case .storageVolLookupByKey: "virStorageVolLookupByKey"
        case .storageVolLookupByPath: "virStorageVolLookupByPath"
        case .storageVolGetInfo: "virStorageVolGetInfo"
        case .storageVolGetXMLDesc: "virStorageVolGetXMLDesc"
        case .storageVolGetPath: "virStorageVolGetPath"
        case .nodeGetCellsFreeMemory: "virNodeGetCellsFreeMemory"
        case .nodeGetFreeMemory: "virNodeGetFreeMemory"
        case .domainBlockPeek: "virDomainBlockPeek"
        case .domainMemoryPeek: "virDomainMemoryPeek"
        case .connectDomainEventRegister: "virConnectDomainEventRegister"
        case .connectDomainEventDeregister: "virConnectDomainEventDeregister"
        case .domainEventLifecycle: "virDomainEventLifecycle"
        case .domainMigratePrepare2: "virDomainMigratePrepare2"
        case .domainMigrateFinish2: "virDomainMigrateFinish2"
        case .connectGetURI: "virConnectGetURI"
        case .nodeNumOfDevices: "virNodeNumOfDevices"
        case .nodeListDevices: "virNodeListDevices"
        case .nodeDeviceLookupByName: "virNodeDeviceLookupByName"
        case .nodeDeviceGetXMLDesc: "virNodeDeviceGetXMLDesc"
        case .nodeDeviceGetParent: "virNodeDeviceGetParent"
        case .nodeDeviceNumOfCaps: "virNodeDeviceNumOfCaps"
        case .nodeDeviceListCaps: "virNodeDeviceListCaps"
        case .nodeDeviceDettach: "virNodeDeviceDettach"
        case .nodeDeviceReAttach: "virNodeDeviceReAttach"
        case .nodeDeviceReset: "virNodeDeviceReset"
        case .domainGetSecurityLabel: "virDomainGetSecurityLabel"
        case .nodeGetSecurityModel: "virNodeGetSecurityModel"
        case .nodeDeviceCreateXML: "virNodeDeviceCreateXML"
        case .nodeDeviceDestroy: "virNodeDeviceDestroy"
        case .storageVolCreateXMLFrom: "virStorageVolCreateXMLFrom"
        case .connectNumOfInterfaces: "virConnectNumOfInterfaces"
        case .connectListInterfaces: "virConnectListInterfaces"
        case .interfaceLookupByName: "virInterfaceLookupByName"
        case .interfaceLookupByMACString: "virInterfaceLookupByMACString"
        case .interfaceGetXMLDesc: "virInterfaceGetXMLDesc"
        case .interfaceDefineXML: "virInterfaceDefineXML"
        case .interfaceUndefine: "virInterfaceUndefine"
        case .interfaceCreate: "virInterfaceCreate"
        case .interfaceDestroy: "virInterfaceDestroy"
        case .connectDomainXMLFromNative: "virConnectDomainXMLFromNative"
        case .connectDomainXMLToNative: "virConnectDomainXMLToNative"
        case .connectNumOfDefinedInterfaces: "virConnectNumOfDefinedInterfaces"
        case .connectListDefinedInterfaces: "virConnectListDefinedInterfaces"
        case .connectNumOfSecrets: "virConnectNumOfSecrets"
        case .connectListSecrets: "virConnectListSecrets"
        case .secretLookupByUUID: "virSecretLookupByUUID"
        case .secretDefineXML: "virSecretDefineXML"
        case .secretGetXMLDesc: "virSecretGetXMLDesc"
        case .secretSetValue: "virSecretSetValue"
        case .secretGetValue: "virSecretGetValue"
        case .secretUndefine: "virSecretUndefine"
        case .secretLookupByUsage: "virSecretLookupByUsage"
        case .domainMigratePrepareTunnel: "virDomainMigratePrepareTunnel"
        case .connectIsSecure: "virConnectIsSecure"
        case .domainIsActive: "virDomainIsActive"
        case .domainIsPersistent: "virDomainIsPersistent"
        case .networkIsActive: "virNetworkIsActive"
        case .networkIsPersistent: "virNetworkIsPersistent"
        case .storagePoolIsActive: "virStoragePoolIsActive"
        case .storagePoolIsPersistent: "virStoragePoolIsPersistent"
        case .interfaceIsActive: "virInterfaceIsActive"
        case .connectGetLibVersion: "virConnectGetLibVersion"
        case .connectCompareCPU: "virConnectCompareCPU"
        case .domainMemoryStats: "virDomainMemoryStats"
        case .domainAttachDeviceFlags: "virDomainAttachDeviceFlags"
        case .domainDetachDeviceFlags: "virDomainDetachDeviceFlags"
        case .connectBaselineCPU: "virConnectBaselineCPU"
        case .domainGetJobInfo: "virDomainGetJobInfo"
        case .domainAbortJob: "virDomainAbortJob"
        case .storageVolWipe: "virStorageVolWipe"
        case .domainMigrateSetMaxDowntime: "virDomainMigrateSetMaxDowntime"
        case .connectDomainEventRegisterAny: "virConnectDomainEventRegisterAny"
        case .connectDomainEventDeregisterAny: "virConnectDomainEventDeregisterAny"
        case .domainEventReboot: "virDomainEventReboot"
        case .domainEventRtcChange: "virDomainEventRtcChange"
        case .domainEventWatchdog: "virDomainEventWatchdog"
        case .domainEventIoError: "virDomainEventIoError"
        case .domainEventGraphics: "virDomainEventGraphics"
        case .domainUpdateDeviceFlags: "virDomainUpdateDeviceFlags"
        case .nwfilterLookupByName: "virNWFilterLookupByName"
        case .nwfilterLookupByUUID: "virNWFilterLookupByUUID"
        case .nwfilterGetXMLDesc: "virNWFilterGetXMLDesc"
        case .connectNumOfNWFilters: "virConnectNumOfNWFilters"
        case .connectListNWFilters: "virConnectListNWFilters"
        case .nwfilterDefineXML: "virNWFilterDefineXML"
        case .nwfilterUndefine: "virNWFilterUndefine"
        case .domainManagedSave: "virDomainManagedSave"
        case .domainHasManagedSaveImage: "virDomainHasManagedSaveImage"
        case .domainManagedSaveRemove: "virDomainManagedSaveRemove"
        case .domainSnapshotCreateXML: "virDomainSnapshotCreateXML"
        case .domainSnapshotGetXMLDesc: "virDomainSnapshotGetXMLDesc"
        case .domainSnapshotNum: "virDomainSnapshotNum"
        case .domainSnapshotListNames: "virDomainSnapshotListNames"
        case .domainSnapshotLookupByName: "virDomainSnapshotLookupByName"
        case .domainHasCurrentSnapshot: "virDomainHasCurrentSnapshot"
        case .domainSnapshotCurrent: "virDomainSnapshotCurrent"
        case .domainRevertToSnapshot: "virDomainRevertToSnapshot"
        case .domainSnapshotDelete: "virDomainSnapshotDelete"
        case .domainGetBlockInfo: "virDomainGetBlockInfo"
        case .domainEventIoErrorReason: "virDomainEventIoErrorReason"
        case .domainCreateWithFlags: "virDomainCreateWithFlags"
        case .domainSetMemoryParameters: "virDomainSetMemoryParameters"
        case .domainGetMemoryParameters: "virDomainGetMemoryParameters"
        case .domainSetVcpusFlags: "virDomainSetVcpusFlags"
        case .domainGetVcpusFlags: "virDomainGetVcpusFlags"
        case .domainOpenConsole: "virDomainOpenConsole"
        case .domainIsUpdated: "virDomainIsUpdated"
        case .connectGetSysinfo: "virConnectGetSysinfo"
        case .domainSetMemoryFlags: "virDomainSetMemoryFlags"
        case .domainSetBlkioParameters: "virDomainSetBlkioParameters"
        case .domainGetBlkioParameters: "virDomainGetBlkioParameters"
        case .domainMigrateSetMaxSpeed: "virDomainMigrateSetMaxSpeed"
        case .storageVolUpload: "virStorageVolUpload"
        case .storageVolDownload: "virStorageVolDownload"
        case .domainInjectNMI: "virDomainInjectNMI"
        case .domainScreenshot: "virDomainScreenshot"
        case .domainGetState: "virDomainGetState"
        case .domainMigrateBegin3: "virDomainMigrateBegin3"
        case .domainMigratePrepare3: "virDomainMigratePrepare3"
        case .domainMigratePrepareTunnel3: "virDomainMigratePrepareTunnel3"
        case .domainMigratePerform3: "virDomainMigratePerform3"
        case .domainMigrateFinish3: "virDomainMigrateFinish3"
        case .domainMigrateConfirm3: "virDomainMigrateConfirm3"
        case .domainSetSchedulerParametersFlags: "virDomainSetSchedulerParametersFlags"
        case .interfaceChangeBegin: "virInterfaceChangeBegin"
        case .interfaceChangeCommit: "virInterfaceChangeCommit"
        case .interfaceChangeRollback: "virInterfaceChangeRollback"
        case .domainGetSchedulerParametersFlags: "virDomainGetSchedulerParametersFlags"
        case .domainEventControlError: "virDomainEventControlError"
        case .domainPinVcpuFlags: "virDomainPinVcpuFlags"
        case .domainSendKey: "virDomainSendKey"
        case .nodeGetCPUStats: "virNodeGetCPUStats"
        case .nodeGetMemoryStats: "virNodeGetMemoryStats"
        case .domainGetControlInfo: "virDomainGetControlInfo"
        case .domainGetVcpuPinInfo: "virDomainGetVcpuPinInfo"
        case .domainUndefineFlags: "virDomainUndefineFlags"
        case .domainSaveFlags: "virDomainSaveFlags"
        case .domainRestoreFlags: "virDomainRestoreFlags"
        case .domainDestroyFlags: "virDomainDestroyFlags"
        case .domainSaveImageGetXMLDesc: "virDomainSaveImageGetXMLDesc"
        case .domainSaveImageDefineXML: "virDomainSaveImageDefineXML"
        case .domainBlockJobAbort: "virDomainBlockJobAbort"
        case .domainGetBlockJobInfo: "virDomainGetBlockJobInfo"
        case .domainBlockJobSetSpeed: "virDomainBlockJobSetSpeed"
        case .domainBlockPull: "virDomainBlockPull"
        case .domainEventBlockJob: "virDomainEventBlockJob"
        case .domainMigrateGetMaxSpeed: "virDomainMigrateGetMaxSpeed"
        case .domainBlockStatsFlags: "virDomainBlockStatsFlags"
        case .domainSnapshotGetParent: "virDomainSnapshotGetParent"
        case .domainReset: "virDomainReset"
        case .domainSnapshotNumChildren: "virDomainSnapshotNumChildren"
        case .domainSnapshotListChildrenNames: "virDomainSnapshotListChildrenNames"
        case .domainEventDiskChange: "virDomainEventDiskChange"
        case .domainOpenGraphics: "virDomainOpenGraphics"
        case .nodeSuspendForDuration: "virNodeSuspendForDuration"
        case .domainBlockResize: "virDomainBlockResize"
        case .domainSetBlockIoTune: "virDomainSetBlockIoTune"
        case .domainGetBlockIoTune: "virDomainGetBlockIoTune"
        case .domainSetNumaParameters: "virDomainSetNumaParameters"
        case .domainGetNumaParameters: "virDomainGetNumaParameters"
        case .domainSetInterfaceParameters: "virDomainSetInterfaceParameters"
        case .domainGetInterfaceParameters: "virDomainGetInterfaceParameters"
        case .domainShutdownFlags: "virDomainShutdownFlags"
        case .storageVolWipePattern: "virStorageVolWipePattern"
        case .storageVolResize: "virStorageVolResize"
        case .domainPMSuspendForDuration: "virDomainPMSuspendForDuration"
        case .domainGetCPUStats: "virDomainGetCPUStats"
        case .domainGetDiskErrors: "virDomainGetDiskErrors"
        case .domainSetMetadata: "virDomainSetMetadata"
        case .domainGetMetadata: "virDomainGetMetadata"
        case .domainBlockRebase: "virDomainBlockRebase"
        case .domainPMWakeup: "virDomainPMWakeup"
        case .domainEventTrayChange: "virDomainEventTrayChange"
        case .domainEventPmwakeup: "virDomainEventPmwakeup"
        case .domainEventPmsuspend: "virDomainEventPmsuspend"
        case .domainSnapshotIsCurrent: "virDomainSnapshotIsCurrent"
        case .domainSnapshotHasMetadata: "virDomainSnapshotHasMetadata"
        case .connectListAllDomains: "virConnectListAllDomains"
        case .domainListAllSnapshots: "virDomainListAllSnapshots"
        case .domainSnapshotListAllChildren: "virDomainSnapshotListAllChildren"
        case .domainEventBalloonChange: "virDomainEventBalloonChange"
        case .domainGetHostname: "virDomainGetHostname"
        case .domainGetSecurityLabelList: "virDomainGetSecurityLabelList"
        case .domainPinEmulator: "virDomainPinEmulator"
        case .domainGetEmulatorPinInfo: "virDomainGetEmulatorPinInfo"
        case .connectListAllStoragePools: "virConnectListAllStoragePools"
        case .storagePoolListAllVolumes: "virStoragePoolListAllVolumes"
        case .connectListAllNetworks: "virConnectListAllNetworks"
        case .connectListAllInterfaces: "virConnectListAllInterfaces"
        case .connectListAllNodeDevices: "virConnectListAllNodeDevices"
        case .connectListAllNWFilters: "virConnectListAllNWFilters"
        case .connectListAllSecrets: "virConnectListAllSecrets"
        case .nodeSetMemoryParameters: "virNodeSetMemoryParameters"
        case .nodeGetMemoryParameters: "virNodeGetMemoryParameters"
        case .domainBlockCommit: "virDomainBlockCommit"
        case .networkUpdate: "virNetworkUpdate"
        case .domainEventPmsuspendDisk: "virDomainEventPmsuspendDisk"
        case .nodeGetCPUMap: "virNodeGetCPUMap"
        case .domainFSTrim: "virDomainFSTrim"
        case .domainSendProcessSignal: "virDomainSendProcessSignal"
        case .domainOpenChannel: "virDomainOpenChannel"
        case .nodeDeviceLookupSCSIHostByWWN: "virNodeDeviceLookupSCSIHostByWWN"
        case .domainGetJobStats: "virDomainGetJobStats"
        case .domainMigrateGetCompressionCache: "virDomainMigrateGetCompressionCache"
        case .domainMigrateSetCompressionCache: "virDomainMigrateSetCompressionCache"
        case .nodeDeviceDetachFlags: "virNodeDeviceDetachFlags"
        case .domainMigrateBegin3Params: "virDomainMigrateBegin3Params"
        case .domainMigratePrepare3Params: "virDomainMigratePrepare3Params"
        case .domainMigratePrepareTunnel3Params: "virDomainMigratePrepareTunnel3Params"
        case .domainMigratePerform3Params: "virDomainMigratePerform3Params"
        case .domainMigrateFinish3Params: "virDomainMigrateFinish3Params"
        case .domainMigrateConfirm3Params: "virDomainMigrateConfirm3Params"
        case .domainSetMemoryStatsPeriod: "virDomainSetMemoryStatsPeriod"
        case .domainCreateXMLWithFiles: "virDomainCreateXMLWithFiles"
        case .domainCreateWithFiles: "virDomainCreateWithFiles"
        case .domainEventDeviceRemoved: "virDomainEventDeviceRemoved"
        case .connectGetCPUModelNames: "virConnectGetCPUModelNames"
        case .connectNetworkEventRegisterAny: "virConnectNetworkEventRegisterAny"
        case .connectNetworkEventDeregisterAny: "virConnectNetworkEventDeregisterAny"
        case .networkEventLifecycle: "virNetworkEventLifecycle"
        case .connectDomainEventCallbackRegisterAny: "virConnectDomainEventRegisterAny"
        case .connectDomainEventCallbackDeregisterAny: "virConnectDomainEventDeregisterAny"
        case .domainEventCallbackLifecycle: "virDomainEventCallbackLifecycle"
        case .domainEventCallbackReboot: "virDomainEventCallbackReboot"
        case .domainEventCallbackRtcChange: "virDomainEventCallbackRtcChange"
        case .domainEventCallbackWatchdog: "virDomainEventCallbackWatchdog"
        case .domainEventCallbackIoError: "virDomainEventCallbackIoError"
        case .domainEventCallbackGraphics: "virDomainEventCallbackGraphics"
        case .domainEventCallbackIoErrorReason: "virDomainEventCallbackIoErrorReason"
        case .domainEventCallbackControlError: "virDomainEventCallbackControlError"
        case .domainEventCallbackBlockJob: "virDomainEventCallbackBlockJob"
        case .domainEventCallbackDiskChange: "virDomainEventCallbackDiskChange"
        case .domainEventCallbackTrayChange: "virDomainEventCallbackTrayChange"
        case .domainEventCallbackPmwakeup: "virDomainEventCallbackPmwakeup"
        case .domainEventCallbackPmsuspend: "virDomainEventCallbackPmsuspend"
        case .domainEventCallbackBalloonChange: "virDomainEventCallbackBalloonChange"
        case .domainEventCallbackPmsuspendDisk: "virDomainEventCallbackPmsuspendDisk"
        case .domainEventCallbackDeviceRemoved: "virDomainEventCallbackDeviceRemoved"
        case .domainCoreDumpWithFormat: "virDomainCoreDumpWithFormat"
        case .domainFSFreeze: "virDomainFSFreeze"
        case .domainFSThaw: "virDomainFSThaw"
        case .domainGetTime: "virDomainGetTime"
        case .domainSetTime: "virDomainSetTime"
        case .domainEventBlockJob2: "virDomainEventBlockJob2"
        case .nodeGetFreePages: "virNodeGetFreePages"
        case .networkGetDHCPLeases: "virNetworkGetDHCPLeases"
        case .connectGetDomainCapabilities: "virConnectGetDomainCapabilities"
        case .domainOpenGraphicsFD: "virDomainOpenGraphicsFD"
        case .connectGetAllDomainStats: "virConnectGetAllDomainStats"
        case .domainBlockCopy: "virDomainBlockCopy"
        case .domainEventCallbackTunable: "virDomainEventCallbackTunable"
        case .nodeAllocPages: "virNodeAllocPages"
        case .domainEventCallbackAgentLifecycle: "virDomainEventCallbackAgentLifecycle"
        case .domainGetFSInfo: "virDomainGetFSInfo"
        case .domainDefineXMLFlags: "virDomainDefineXMLFlags"
        case .domainGetIOThreadInfo: "virDomainGetIOThreadInfo"
        case .domainPinIOThread: "virDomainPinIOThread"
        case .domainInterfaceAddresses: "virDomainInterfaceAddresses"
        case .domainEventCallbackDeviceAdded: "virDomainEventCallbackDeviceAdded"
        case .domainAddIOThread: "virDomainAddIOThread"
        case .domainDelIOThread: "virDomainDelIOThread"
        case .domainSetUserPassword: "virDomainSetUserPassword"
        case .domainRename: "virDomainRename"
        case .domainEventCallbackMigrationIteration: "virDomainEventCallbackMigrationIteration"
        case .connectRegisterCloseCallback: "virConnectRegisterCloseCallback"
        case .connectUnregisterCloseCallback: "virConnectUnregisterCloseCallback"
        case .connectEventConnectionClosed: "virConnectEventConnectionClosed"
        case .domainEventCallbackJobCompleted: "virDomainEventCallbackJobCompleted"
        case .domainMigrateStartPostCopy: "virDomainMigrateStartPostCopy"
        case .domainGetPerfEvents: "virDomainGetPerfEvents"
        case .domainSetPerfEvents: "virDomainSetPerfEvents"
        case .domainEventCallbackDeviceRemovalFailed: "virDomainEventCallbackDeviceRemovalFailed"
        case .connectStoragePoolEventRegisterAny: "virConnectStoragePoolEventRegisterAny"
        case .connectStoragePoolEventDeregisterAny: "virConnectStoragePoolEventDeregisterAny"
        case .storagePoolEventLifecycle: "virStoragePoolEventLifecycle"
        case .domainGetGuestVcpus: "virDomainGetGuestVcpus"
        case .domainSetGuestVcpus: "virDomainSetGuestVcpus"
        case .storagePoolEventRefresh: "virStoragePoolEventRefresh"
        case .connectNodeDeviceEventRegisterAny: "virConnectNodeDeviceEventRegisterAny"
        case .connectNodeDeviceEventDeregisterAny: "virConnectNodeDeviceEventDeregisterAny"
        case .nodeDeviceEventLifecycle: "virNodeDeviceEventLifecycle"
        case .nodeDeviceEventUpdate: "virNodeDeviceEventUpdate"
        case .storageVolGetInfoFlags: "virStorageVolGetInfoFlags"
        case .domainEventCallbackMetadataChange: "virDomainEventCallbackMetadataChange"
        case .connectSecretEventRegisterAny: "virConnectSecretEventRegisterAny"
        case .connectSecretEventDeregisterAny: "virConnectSecretEventDeregisterAny"
        case .secretEventLifecycle: "virSecretEventLifecycle"
        case .secretEventValueChanged: "virSecretEventValueChanged"
        case .domainSetVcpu: "virDomainSetVcpu"
        case .domainEventBlockThreshold: "virDomainEventBlockThreshold"
        case .domainSetBlockThreshold: "virDomainSetBlockThreshold"
        case .domainMigrateGetMaxDowntime: "virDomainMigrateGetMaxDowntime"
        case .domainManagedSaveGetXMLDesc: "virDomainManagedSaveGetXMLDesc"
        case .domainManagedSaveDefineXML: "virDomainManagedSaveDefineXML"
        case .domainSetLifecycleAction: "virDomainSetLifecycleAction"
        case .storagePoolLookupByTargetPath: "virStoragePoolLookupByTargetPath"
        case .domainDetachDeviceAlias: "virDomainDetachDeviceAlias"
        case .connectCompareHypervisorCPU: "virConnectCompareHypervisorCPU"
        case .connectBaselineHypervisorCPU: "virConnectBaselineHypervisorCPU"
        case .nodeGetSEVInfo: "virNodeGetSEVInfo"
        case .domainGetLaunchSecurityInfo: "virDomainGetLaunchSecurityInfo"
        case .nwfilterBindingLookupByPortDev: "virNWFilterBindingLookupByPortDev"
        case .nwfilterBindingGetXMLDesc: "virNWFilterBindingGetXMLDesc"
        case .nwfilterBindingCreateXML: "virNWFilterBindingCreateXML"
        case .nwfilterBindingDelete: "virNWFilterBindingDelete"
        case .connectListAllNWFilterBindings: "virConnectListAllNWFilterBindings"
        case .domainSetIOThreadParams: "virDomainSetIOThreadParams"
        case .connectGetStoragePoolCapabilities: "virConnectGetStoragePoolCapabilities"
        case .networkListAllPorts: "virNetworkListAllPorts"
        case .networkPortLookupByUUID: "virNetworkPortLookupByUUID"
        case .networkPortCreateXML: "virNetworkPortCreateXML"
        case .networkPortGetParameters: "virNetworkPortGetParameters"
        case .networkPortSetParameters: "virNetworkPortSetParameters"
        case .networkPortGetXMLDesc: "virNetworkPortGetXMLDesc"
        case .networkPortDelete: "virNetworkPortDelete"
        case .domainCheckpointCreateXML: "virDomainCheckpointCreateXML"
        case .domainCheckpointGetXMLDesc: "virDomainCheckpointGetXMLDesc"
        case .domainListAllCheckpoints: "virDomainListAllCheckpoints"
        case .domainCheckpointListAllChildren: "virDomainCheckpointListAllChildren"
        case .domainCheckpointLookupByName: "virDomainCheckpointLookupByName"
        case .domainCheckpointGetParent: "virDomainCheckpointGetParent"
        case .domainCheckpointDelete: "virDomainCheckpointDelete"
        case .domainGetGuestInfo: "virDomainGetGuestInfo"
        case .connectSetIdentity: "virConnectSetIdentity"
        case .domainAgentSetResponseTimeout: "virDomainAgentSetResponseTimeout"
        case .domainBackupBegin: "virDomainBackupBegin"
        case .domainBackupGetXMLDesc: "virDomainBackupGetXMLDesc"
        case .domainEventMemoryFailure: "virDomainEventMemoryFailure"
        case .domainAuthorizedSSHKeysGet: "virDomainAuthorizedSSHKeysGet"
        case .domainAuthorizedSSHKeysSet: "virDomainAuthorizedSSHKeysSet"
        case .domainGetMessages: "virDomainGetMessages"
        case .domainStartDirtyRateCalc: "virDomainStartDirtyRateCalc"
        case .nodeDeviceDefineXML: "virNodeDeviceDefineXML"
        case .nodeDeviceUndefine: "virNodeDeviceUndefine"
        case .nodeDeviceCreate: "virNodeDeviceCreate"
        case .nwfilterDefineXMLFlags: "virNWFilterDefineXMLFlags"
        case .networkDefineXMLFlags: "virNetworkDefineXMLFlags"
        case .nodeDeviceGetAutostart: "virNodeDeviceGetAutostart"
        case .nodeDeviceSetAutostart: "virNodeDeviceSetAutostart"
        case .nodeDeviceIsPersistent: "virNodeDeviceIsPersistent"
        case .nodeDeviceIsActive: "virNodeDeviceIsActive"
        case .networkCreateXMLFlags: "virNetworkCreateXMLFlags"
        case .domainEventMemoryDeviceSizeChange: "virDomainEventMemoryDeviceSizeChange"
        case .domainSetLaunchSecurityState: "virDomainSetLaunchSecurityState"
        case .domainSaveParams: "virDomainSaveParams"
        case .domainRestoreParams: "virDomainRestoreParams"
        case .domainAbortJobFlags: "virDomainAbortJobFlags"
        case .domainFDAssociate: "virDomainFDAssociate"
        }
    }

    /// Whether the server sends it unasked.
    public var isEvent: Bool {
        switch self {
        case .domainEventLifecycle, .domainEventReboot, .domainEventRtcChange, .domainEventWatchdog, .domainEventIoError, .domainEventGraphics, .domainEventIoErrorReason, .domainEventControlError, .domainEventBlockJob, .domainEventDiskChange, .domainEventTrayChange, .domainEventPmwakeup, .domainEventPmsuspend, .domainEventBalloonChange, .domainEventPmsuspendDisk, .domainEventDeviceRemoved, .networkEventLifecycle, .domainEventCallbackLifecycle, .domainEventCallbackReboot, .domainEventCallbackRtcChange, .domainEventCallbackWatchdog, .domainEventCallbackIoError, .domainEventCallbackGraphics, .domainEventCallbackIoErrorReason, .domainEventCallbackControlError, .domainEventCallbackBlockJob, .domainEventCallbackDiskChange, .domainEventCallbackTrayChange, .domainEventCallbackPmwakeup, .domainEventCallbackPmsuspend, .domainEventCallbackBalloonChange, .domainEventCallbackPmsuspendDisk, .domainEventCallbackDeviceRemoved, .domainEventBlockJob2, .domainEventCallbackTunable, .domainEventCallbackAgentLifecycle, .domainEventCallbackDeviceAdded, .domainEventCallbackMigrationIteration, .connectEventConnectionClosed, .domainEventCallbackJobCompleted, .domainEventCallbackDeviceRemovalFailed, .storagePoolEventLifecycle, .storagePoolEventRefresh, .nodeDeviceEventLifecycle, .nodeDeviceEventUpdate, .domainEventCallbackMetadataChange, .secretEventLifecycle, .secretEventValueChanged, .domainEventBlockThreshold, .domainEventMemoryFailure, .domainEventMemoryDeviceSizeChange: true
        default: false
        }
    }

    /// Whether its reply may overtake others.
    public var isHighPriority: Bool {
        switch self {
        case .connectOpen, .connectClose, .connectGetType, .connectGetVersion, .connectGetMaxVcpus, .nodeGetInfo, .domainDefineXML, .domainDestroy, .domainGetAutostart, .domainGetMaxMemory, .domainGetMaxVcpus, .domainGetOSType, .domainGetVcpus, .connectListDefinedDomains, .domainLookupByID, .domainLookupByName, .domainLookupByUUID, .connectNumOfDefinedDomains, .domainSetAutostart, .domainSetMaxMemory, .domainUndefine, .connectListDefinedNetworks, .connectListDomains, .connectListNetworks, .networkDefineXML, .networkDestroy, .networkGetXMLDesc, .networkGetAutostart, .networkGetBridgeName, .networkLookupByName, .networkLookupByUUID, .networkSetAutostart, .networkUndefine, .connectNumOfDefinedNetworks, .connectNumOfDomains, .connectNumOfNetworks, .connectGetHostname, .connectSupportsFeature, .domainInterfaceStats, .authList, .authSaslInit, .authSaslStart, .authSaslStep, .authPolkit, .connectNumOfStoragePools, .connectListStoragePools, .connectNumOfDefinedStoragePools, .connectListDefinedStoragePools, .storagePoolDefineXML, .storagePoolDestroy, .storagePoolUndefine, .storagePoolLookupByName, .storagePoolLookupByUUID, .storagePoolLookupByVolume, .storagePoolGetInfo, .storagePoolGetXMLDesc, .storagePoolGetAutostart, .storagePoolSetAutostart, .storagePoolNumOfVolumes, .storagePoolListVolumes, .storageVolLookupByName, .storageVolLookupByKey, .storageVolLookupByPath, .storageVolGetInfo, .storageVolGetXMLDesc, .storageVolGetPath, .nodeGetCellsFreeMemory, .nodeGetFreeMemory, .connectDomainEventRegister, .connectDomainEventDeregister, .connectGetURI, .nodeNumOfDevices, .nodeListDevices, .nodeDeviceLookupByName, .nodeDeviceGetParent, .nodeDeviceNumOfCaps, .nodeDeviceListCaps, .domainGetSecurityLabel, .nodeGetSecurityModel, .nodeDeviceDestroy, .connectNumOfInterfaces, .connectListInterfaces, .interfaceLookupByName, .interfaceLookupByMACString, .interfaceDefineXML, .interfaceUndefine, .interfaceDestroy, .connectNumOfDefinedInterfaces, .connectListDefinedInterfaces, .connectNumOfSecrets, .connectListSecrets, .secretLookupByUUID, .secretDefineXML, .secretGetXMLDesc, .secretSetValue, .secretGetValue, .secretUndefine, .secretLookupByUsage, .connectIsSecure, .domainIsActive, .domainIsPersistent, .networkIsActive, .networkIsPersistent, .storagePoolIsActive, .storagePoolIsPersistent, .interfaceIsActive, .connectGetLibVersion, .connectCompareCPU, .connectDomainEventRegisterAny, .connectDomainEventDeregisterAny, .nwfilterLookupByName, .nwfilterLookupByUUID, .nwfilterGetXMLDesc, .connectNumOfNWFilters, .connectListNWFilters, .nwfilterDefineXML, .nwfilterUndefine, .domainSnapshotGetXMLDesc, .domainSnapshotNum, .domainSnapshotListNames, .domainSnapshotLookupByName, .domainIsUpdated, .connectGetSysinfo, .domainGetState, .nodeGetCPUStats, .nodeGetMemoryStats, .domainGetControlInfo, .domainUndefineFlags, .domainDestroyFlags, .domainSaveImageGetXMLDesc, .domainSaveImageDefineXML, .domainSnapshotGetParent, .domainSnapshotNumChildren, .domainSnapshotListChildrenNames, .connectListAllDomains, .domainListAllSnapshots, .domainSnapshotListAllChildren, .domainGetSecurityLabelList, .connectListAllStoragePools, .storagePoolListAllVolumes, .connectListAllNetworks, .connectListAllInterfaces, .connectListAllNodeDevices, .connectListAllNWFilters, .connectListAllSecrets, .networkUpdate, .nodeDeviceLookupSCSIHostByWWN, .connectNetworkEventRegisterAny, .connectNetworkEventDeregisterAny, .connectDomainEventCallbackRegisterAny, .connectDomainEventCallbackDeregisterAny, .nodeGetFreePages, .domainDefineXMLFlags, .connectRegisterCloseCallback, .connectUnregisterCloseCallback, .connectStoragePoolEventRegisterAny, .connectStoragePoolEventDeregisterAny, .connectNodeDeviceEventRegisterAny, .connectNodeDeviceEventDeregisterAny, .storageVolGetInfoFlags, .connectSecretEventRegisterAny, .connectSecretEventDeregisterAny, .storagePoolLookupByTargetPath, .nwfilterBindingLookupByPortDev, .nwfilterBindingGetXMLDesc, .nwfilterBindingCreateXML, .nwfilterBindingDelete, .connectListAllNWFilterBindings, .networkListAllPorts, .networkPortLookupByUUID, .domainListAllCheckpoints, .domainCheckpointListAllChildren, .domainCheckpointLookupByName, .domainCheckpointGetParent, .domainBackupGetXMLDesc, .nodeDeviceUndefine, .nodeDeviceCreate, .nwfilterDefineXMLFlags, .networkDefineXMLFlags, .nodeDeviceGetAutostart, .nodeDeviceSetAutostart, .nodeDeviceIsPersistent, .nodeDeviceIsActive, .networkCreateXMLFlags: true
        default: false
        }
    }

    /// Whether a successful reply opens a stream with the call's serial.
    public var opensStream: Bool {
        switch self {
        case .domainMigratePrepareTunnel, .domainOpenConsole, .storageVolUpload, .storageVolDownload, .domainScreenshot, .domainMigratePrepareTunnel3, .domainOpenChannel: true
        default: false
        }
    }
}

/// Procedures and events of the qemu program, 0x20008087.
public enum QEMUProcedure: Int32, CaseIterable, Sendable {
    case domainMonitorCommand = 1
    case domainAttach = 2
    case domainAgentCommand = 3
    case connectDomainMonitorEventRegister = 4
    case connectDomainMonitorEventDeregister = 5
    case domainMonitorEvent = 6
    case domainMonitorCommandWithFiles = 7

    /// The program's number on the wire.
    public static let program: UInt32 = 0x20008087

    /// The function of libvirt's public API that this procedure carries, as errors name it.
    public var function: String {
        switch self {
        case .domainMonitorCommand: "virDomainQemuMonitorCommand"
        case .domainAttach: "virDomainQemuAttach"
        case .domainAgentCommand: "virDomainQemuAgentCommand"
        case .connectDomainMonitorEventRegister: "virConnectDomainQemuMonitorEventRegister"
        case .connectDomainMonitorEventDeregister: "virConnectDomainQemuMonitorEventDeregister"
        case .domainMonitorEvent: "virDomainQemuMonitorEvent"
        case .domainMonitorCommandWithFiles: "virDomainQemuMonitorCommandWithFiles"
        }
    }

    /// Whether the server sends it unasked.
    public var isEvent: Bool {
        switch self {
        case .domainMonitorEvent: true
        default: false
        }
    }

    /// Whether its reply may overtake others.
    public var isHighPriority: Bool {
        switch self {
        case .connectDomainMonitorEventRegister, .connectDomainMonitorEventDeregister: true
        default: false
        }
    }

    /// Whether a successful reply opens a stream with the call's serial.
    public var opensStream: Bool {
        false
    }
}

/// Procedures and events of the lxc program, 0x00068000.
public enum LXCProcedure: Int32, CaseIterable, Sendable {
    case domainOpenNamespace = 1

    /// The program's number on the wire.
    public static let program: UInt32 = 0x00068000

    /// The function of libvirt's public API that this procedure carries, as errors name it.
    public var function: String {
        switch self {
        case .domainOpenNamespace: "virDomainLxcOpenNamespace"
        }
    }

    /// Whether the server sends it unasked.
    public var isEvent: Bool {
        false
    }

    /// Whether its reply may overtake others.
    public var isHighPriority: Bool {
        false
    }

    /// Whether a successful reply opens a stream with the call's serial.
    public var opensStream: Bool {
        false
    }
}

/// Procedures and events of the admin program, 0x06900690.
public enum AdminProcedure: Int32, CaseIterable, Sendable {
    case connectOpen = 1
    case connectClose = 2
    case connectGetLibVersion = 3
    case connectListServers = 4
    case connectLookupServer = 5
    case serverGetThreadpoolParameters = 6
    case serverSetThreadpoolParameters = 7
    case serverListClients = 8
    case serverLookupClient = 9
    case clientGetInfo = 10
    case clientClose = 11
    case serverGetClientLimits = 12
    case serverSetClientLimits = 13
    case connectGetLoggingOutputs = 14
    case connectGetLoggingFilters = 15
    case connectSetLoggingOutputs = 16
    case connectSetLoggingFilters = 17
    case serverUpdateTlsFiles = 18
    case connectSetDaemonTimeout = 19

    /// The program's number on the wire.
    public static let program: UInt32 = 0x06900690

    /// The function of libvirt's public API that this procedure carries, as errors name it.
    public var function: String {
        switch self {
        case .connectOpen: "virAdmConnectOpen"
        case .connectClose: "virAdmConnectClose"
        case .connectGetLibVersion: "virAdmConnectGetLibVersion"
        case .connectListServers: "virAdmConnectListServers"
        case .connectLookupServer: "virAdmConnectLookupServer"
        case .serverGetThreadpoolParameters: "virAdmServerGetThreadpoolParameters"
        case .serverSetThreadpoolParameters: "virAdmServerSetThreadpoolParameters"
        case .serverListClients: "virAdmServerListClients"
        case .serverLookupClient: "virAdmServerLookupClient"
        case .clientGetInfo: "virAdmClientGetInfo"
        case .clientClose: "virAdmClientClose"
        case .serverGetClientLimits: "virAdmServerGetClientLimits"
        case .serverSetClientLimits: "virAdmServerSetClientLimits"
        case .connectGetLoggingOutputs: "virAdmConnectGetLoggingOutputs"
        case .connectGetLoggingFilters: "virAdmConnectGetLoggingFilters"
        case .connectSetLoggingOutputs: "virAdmConnectSetLoggingOutputs"
        case .connectSetLoggingFilters: "virAdmConnectSetLoggingFilters"
        case .serverUpdateTlsFiles: "virAdmServerUpdateTlsFiles"
        case .connectSetDaemonTimeout: "virAdmConnectSetDaemonTimeout"
        }
    }

    /// Whether the server sends it unasked.
    public var isEvent: Bool {
        false
    }

    /// Whether its reply may overtake others.
    public var isHighPriority: Bool {
        false
    }

    /// Whether a successful reply opens a stream with the call's serial.
    public var opensStream: Bool {
        false
    }
}

/// Procedures and events of the keepalive program, 0x6b656570.
public enum KeepaliveProcedure: Int32, CaseIterable, Sendable {
    case ping = 1
    case pong = 2

    /// The program's number on the wire.
    public static let program: UInt32 = 0x6b656570

    /// The function of libvirt's public API that this procedure carries, as errors name it.
    public var function: String {
        switch self {
        case .ping: "virPing"
        case .pong: "virPong"
        }
    }

    /// Whether the server sends it unasked.
    public var isEvent: Bool {
        false
    }

    /// Whether its reply may overtake others.
    public var isHighPriority: Bool {
        false
    }

    /// Whether a successful reply opens a stream with the call's serial.
    public var opensStream: Bool {
        false
    }
}

/// Procedures and events of the apus program, 0x41505553.
public enum ApusProcedure: Int32, CaseIterable, Sendable {
    case explain = 1

    /// The program's number on the wire.
    public static let program: UInt32 = 0x41505553

    /// The function of libvirt's public API that this procedure carries, as errors name it.
    public var function: String {
        switch self {
        case .explain: "virExplain"
        }
    }

    /// Whether the server sends it unasked.
    public var isEvent: Bool {
        false
    }

    /// Whether its reply may overtake others.
    public var isHighPriority: Bool {
        false
    }

    /// Whether a successful reply opens a stream with the call's serial.
    public var opensStream: Bool {
        false
    }
}

