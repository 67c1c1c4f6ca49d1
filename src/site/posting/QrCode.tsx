import type { PageView } from '../view.ts';
import { qrPath } from './qrPath.ts';

interface QrCodeProps {
  /** An own address, without language and host. */
  readonly path: string;
  readonly label: string;
  readonly view: PageView;
  readonly name?: string;
}

/**
 * A QR code drawn in attributes alone, so that the content policy allows it. Without PUBLIC_URL there is none: paper knows no host to
 * which a bare path would belong.
 */
export function QrCode({ path: own, label, view, name = 'qr' }: QrCodeProps) {
  if (view.settings.publicUrl === '') return null;
  const { size, path } = qrPath(view.whole(own, 'vi'));
  return (
    <svg className={name} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} stroke="#000" />
    </svg>
  );
}

/** Tells whoever is about to print why the paper has no codes. */
export function CodesMissing({ view }: { readonly view: PageView }) {
  return view.settings.publicUrl === '' ? <p className="wrong screen-only">{view.t(CODES_MISSING)}</p> : null;
}

const CODES_MISSING = {
  vi: 'Bản in chưa có mã QR: hệ thống chưa đặt PUBLIC_URL (địa chỉ công khai của trang này). Hãy báo người vận hành.',
  en: 'The print has no QR codes yet: PUBLIC_URL (the public address of this site) is not set. Please tell the operator.',
} as const;
