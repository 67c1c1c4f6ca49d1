import { useState, type DragEvent } from 'react';
import { FilePick } from '../../../frame/views/FilePick.tsx';
import type { ImportWords } from './importWords.ts';
import type { ChosenFiles } from './sendFile.ts';

interface ChooseFilesProps {
  readonly words: ImportWords;
  readonly isBusy: boolean;
  readonly onChoose: (files: ChosenFiles) => void;
}

/** Takes the file to read and the signed one, dropped or chosen. */
export function ChooseFiles({ words, isBusy, onChoose }: ChooseFilesProps) {
  const [file, setFile] = useState<File | null>(null);
  const [signed, setSigned] = useState<File | null>(null);
  const take = (files: Iterable<File>) => {
    for (const each of files)
      if (/\.pdf$/i.test(each.name)) setSigned(each);
      else setFile(each);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    take(event.dataTransfer.files);
  };
  return (
    <form
      className="import-drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={onDrop}
      onSubmit={(event) => {
        event.preventDefault();
        if (file) onChoose({ file, signed });
      }}
    >
      <p>{words.drop}</p>
      <FilePick accept=".docx,.xlsx" button={words.choose} chosen={file?.name} id="import-file" label={words.file} onFiles={take} />
      <FilePick accept=".pdf" button={words.choose} chosen={signed?.name} id="import-signed" label={words.signed} onFiles={take} />
      <button disabled={!file || isBusy} id="import-read" type="submit">
        {isBusy ? words.reading : words.read}
      </button>
    </form>
  );
}
