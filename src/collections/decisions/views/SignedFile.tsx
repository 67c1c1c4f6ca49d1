import { useState } from 'react';
import { dayInVietNam } from '../../../domain/values/calendarDate.ts';
import { dayInFigures } from '../../../domain/values/dayInWords.ts';
import { SIGNATURE_VERDICTS, type FileSignature } from '../../../domain/sealing/fileSignature.ts';
import type { ShownSignedFile } from '../signedFile/signedFileOf.ts';
import { FilePick } from '../../frame/views/FilePick.tsx';
import { sendForm } from './askAdmin.ts';

interface SignedFileProps {
  readonly decision: number | string;
  readonly file: ShownSignedFile | null;
  /** While it is a draft without unsaved changes. */
  readonly mayAttach: boolean;
  readonly language: 'vi' | 'en';
}

const WORDS = {
  vi: {
    title: 'Văn bản đã ký',
    none: 'Chưa có văn bản đã ký.',
    add: 'Thêm tệp PDF đã ký:',
    replace: 'Thay bằng tệp PDF khác:',
    choose: 'Chọn tệp',
    sending: 'Đang gửi…',
    signed: (who: string, day: string | null) => [`Ký bởi ${who}`, day && `ngày ${day}`].filter(Boolean).join(' '),
    unreadable: 'không đọc được',
  },
  en: {
    title: 'Signed file',
    none: 'There is no signed file yet.',
    add: 'Add the signed PDF:',
    replace: 'Replace it by another PDF:',
    choose: 'Choose a file',
    sending: 'Sending…',
    signed: (who: string, day: string | null) => [`Signed by ${who}`, day && `on ${day}`].filter(Boolean).join(' '),
    unreadable: 'unreadable',
  },
} as const;

/** The signed file of a decision: who signed, and whether it is intact. In a draft it is added or replaced here. */
export function SignedFile({ decision, file, mayAttach, language }: SignedFileProps) {
  const words = WORDS[language];
  const [trouble, setTrouble] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const send = async (pdf: File): Promise<void> => {
    setIsBusy(true);
    const sent = await sendForm(`/api/decisions/${decision}/signed-file`, { signed: pdf }, language);
    setIsBusy(false);
    if (sent.isOk) window.location.reload();
    else setTrouble(sent.message);
  };
  return (
    <section data-testid="signed-file">
      <h3>{words.title}</h3>
      {file ? <FileFacts file={file} language={language} /> : <p>{words.none}</p>}
      {mayAttach ? (
        <FilePick
          accept="application/pdf,.pdf"
          button={words.choose}
          id="signed-file-input"
          isBusy={isBusy}
          label={isBusy ? words.sending : file ? words.replace : words.add}
          onFiles={([pdf]) => void (pdf && send(pdf))}
        />
      ) : null}
      {trouble ? <p role="alert">{trouble}</p> : null}
    </section>
  );
}

function FileFacts({
  file: { name, url, sha256, verdict, signatures },
  language,
}: {
  readonly file: ShownSignedFile;
  readonly language: 'vi' | 'en';
}) {
  return (
    <>
      <p>
        {url ? <a href={url}>{name}</a> : name}
        {verdict ? ` · ${SIGNATURE_VERDICTS[verdict][language]}` : null}
      </p>
      <ul>
        {signatures.map((signature, index) => (
          <li key={index}>{signatureInWords(signature, language)}</li>
        ))}
      </ul>
      {sha256 ? <small style={{ overflowWrap: 'anywhere' }}>{`SHA-256: ${sha256}`}</small> : null}
    </>
  );
}

function signatureInWords({ signer, organisation, signedAt }: FileSignature, language: 'vi' | 'en'): string {
  const words = WORDS[language];
  const who = [signer ?? words.unreadable, organisation].filter(Boolean).join(', ');
  return words.signed(who, signedAt && dayInFigures(dayInVietNam(new Date(signedAt))));
}
