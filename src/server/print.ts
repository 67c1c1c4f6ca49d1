/** Tells people what is ready; the server's log is for machines. */
export type Print = (vi: string, en: string) => void;
