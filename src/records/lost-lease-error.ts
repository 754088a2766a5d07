/** This process was away for so long that another one does by now what happens in one place at a time. */
export class LostLeaseError extends Error {
  override readonly name = 'LostLeaseError';

  constructor() {
    super('another process has taken over meanwhile');
  }
}
