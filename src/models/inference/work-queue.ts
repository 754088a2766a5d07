/** Work that waits: what is urgent before what is not, each in the order in which it came. */
export interface WorkQueue<Work extends object> {
  add(work: Work, isUrgent: boolean): void;
  /** Takes out what is next. */
  readonly next: () => Work | undefined;
  /** The same if that is urgent. */
  readonly nextUrgent: () => Work | undefined;
  /** Does nothing about work that is out already. */
  remove(work: Work): void;
}

export function workQueue<Work extends object>(): WorkQueue<Work> {
  const urgent = new Set<Work>();
  const patient = new Set<Work>();
  return {
    add(work, isUrgent) {
      (isUrgent ? urgent : patient).add(work);
    },
    next: () => takeFirst(urgent) ?? takeFirst(patient),
    nextUrgent: () => takeFirst(urgent),
    remove(work) {
      urgent.delete(work);
      patient.delete(work);
    },
  };
}

function takeFirst<Work>(lane: Set<Work>): Work | undefined {
  for (const work of lane) {
    lane.delete(work);
    return work;
  }
  return undefined;
}
