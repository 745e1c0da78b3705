/** A worker's side of the pool: some documents in, their pieces of output back. */
import type { MessagePort } from "node:worker_threads";
import type { Outcome, Settings, Task } from "./contract.ts";
import { makePerformer, type Performer } from "./perform.ts";

export interface Job {
  readonly settings: Settings;
  readonly tasks: readonly Task[];
  /** Told when the work begins. */
  readonly begin: MessagePort;
}

let performer: Promise<Performer> | undefined;

/** All jobs of a process have the same settings. */
export default async function work({ settings, tasks, begin }: Job): Promise<Outcome[]> {
  performer ??= makePerformer(settings);
  const perform = await performer;
  begin.postMessage(null);
  const outcomes: Outcome[] = [];
  for (const task of tasks) outcomes.push(await perform(task));
  return outcomes;
}
