import type { ReactNode } from 'react';
import './filePick.css';

interface FilePickProps {
  readonly id: string;
  /** As of the input: '.docx,.xlsx'. */
  readonly accept: string;
  readonly label: ReactNode;
  /** What the button says. */
  readonly button: string;
  /** The name of the chosen file. */
  readonly chosen?: string | undefined;
  readonly isBusy?: boolean;
  readonly onFiles: (files: Iterable<File>) => void;
}

/** A field for a file in our own words: a browser's own button speaks the browser's language. */
export function FilePick({ id, accept, label, button, chosen, isBusy = false, onFiles }: FilePickProps) {
  return (
    <label className="file-pick">
      <span>{label}</span>
      <input accept={accept} disabled={isBusy} id={id} onChange={({ target }) => onFiles(target.files ?? [])} type="file" />
      <span aria-hidden="true" className="file-pick__button">
        {button}
      </span>
      <output>{chosen}</output>
    </label>
  );
}
