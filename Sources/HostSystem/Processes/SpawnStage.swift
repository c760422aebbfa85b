import CHostShims

/// What a child was doing when its start failed.
enum SpawnStage {
    /// A phrase that completes "cannot start PROGRAM: cannot ...".
    static func describe(_ stage: Int32, _ request: SpawnRequest) -> String {
        switch apus_spawn_stage(rawValue: UInt32(clamping: stage)) {
        case APUS_STAGE_PIPE: "cannot make a pipe to start \(request.executable)"
        case APUS_STAGE_CLONE: "cannot fork to start \(request.executable)"
        case APUS_STAGE_PIDFD: "cannot open a pidfd of \(request.executable)"
        case APUS_STAGE_SESSION: "cannot make a session for \(request.executable)"
        case APUS_STAGE_CONTROL_GROUPS: "cannot put \(request.executable) into its control groups"
        case APUS_STAGE_DESCRIPTORS: "cannot pass descriptors to \(request.executable)"
        case APUS_STAGE_LIMITS: "cannot set resource limits of \(request.executable)"
        case APUS_STAGE_CAPABILITIES: "cannot drop capabilities of \(request.executable)"
        case APUS_STAGE_GROUPS: "cannot set supplementary groups of \(request.executable)"
        case APUS_STAGE_GROUP_ID: "cannot change to group \(request.identity.map { "\($0.group)" } ?? "")"
        case APUS_STAGE_USER_ID: "cannot change to user \(request.identity.map { "\($0.user)" } ?? "")"
        case APUS_STAGE_DEATH_SIGNAL: "cannot set the parent-death signal of \(request.executable)"
        case APUS_STAGE_DIRECTORY: "cannot change to directory \(request.workingDirectory ?? "")"
        default: "cannot execute binary \(request.executable)"
        }
    }
}
