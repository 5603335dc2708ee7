#!/usr/bin/env node
import { runCommand } from "./run-command.js";

// What a write fails with is told to whoever waits for it; the event would end the process before that.
process.stdout.on("error", () => undefined);
// Nobody hears what could not be told, and what was done stands all the same.
process.stderr.on("error", () => undefined);

process.exitCode = await runCommand(process.argv.slice(2), process);
