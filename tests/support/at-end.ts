/** Has something done once a test, all tests of a file, or whatever else it is for is over. */
export type AtEnd = (work: () => void | Promise<void>) => void;
