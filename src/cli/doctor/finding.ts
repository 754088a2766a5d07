/** How something was found to be. */
export interface Finding {
  /** What was looked at. */
  readonly about: string;
  /** `note`: it works, or could not be looked at. `fault`: it has to be mended. */
  readonly state: 'well' | 'note' | 'fault';
  /** A sentence without its full stop, and without any secret. */
  readonly message: string;
  /** What to do about it. */
  readonly remedy?: string;
}

export function well(about: string, message: string): Finding {
  return { about, state: 'well', message };
}

export function note(about: string, message: string, remedy?: string): Finding {
  return { about, state: 'note', message, ...(remedy !== undefined && { remedy }) };
}

export function fault(about: string, message: string, remedy: string): Finding {
  return { about, state: 'fault', message, remedy };
}
