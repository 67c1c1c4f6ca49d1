/** Tells people what is ready; the server's log is for machines. */
export type Say = (vi: string, en: string) => void;
