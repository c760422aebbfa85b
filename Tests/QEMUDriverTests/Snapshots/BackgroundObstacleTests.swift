import Testing

@testable import QEMUDriver

/// SNAP-25: why a guest stands still while its memory is written, and the way out of that.
@Suite struct BackgroundObstacleTests {
    private let refusal =
        "internal error: unable to execute QEMU command 'migrate-set-capabilities': "
        + "Background-snapshot is not supported by host kernel"

    @Test func aKernelThatTrustsNobodyIsTheCauseForOthersThanRoot() {
        let obstacle = BackgroundObstacle(refusal: refusal, setting: "0", user: 64055)
        #expect(obstacle.cure == "sysctl -w vm.unprivileged_userfaultfd=1")
        #expect(obstacle.text.contains("does not run as root"))
    }

    @Test(arguments: [("0" as String?, UInt32(0)), ("1", 64055), (nil, 0)])
    func otherwiseTheSettingIsNotBlamed(setting: String?, user: UInt32) {
        let obstacle = BackgroundObstacle(refusal: refusal, setting: setting, user: user)
        #expect(obstacle.cure == nil)
        #expect(obstacle.text.contains("the kernel"))
    }

    @Test func whatQEMUSaysElseIsPassedOn() {
        let refusal =
            "internal error: unable to execute QEMU command 'migrate-set-capabilities': "
            + "Background-snapshot is not compatible with guest memory configuration"
        let obstacle = BackgroundObstacle(refusal: refusal, setting: "0", user: 1)
        #expect(obstacle.text == "Background-snapshot is not compatible with guest memory configuration")
    }
}
