import ApusCommands

await ApusCommand.start(Array(CommandLine.arguments.dropFirst()))
