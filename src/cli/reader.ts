import { parentPort, workerData } from "node:worker_threads";
import type { FromReader, Port, ToReader } from "../ledger/aside/messages.js";
import { readAside } from "../ledger/aside/read-aside.js";

await readAside(parentPort as Port<FromReader, ToReader>, workerData);
