import { qrPath } from './qrPath.ts';

/** A QR code drawn in attributes alone, so that the content policy allows it. */
export function QrCode({ address, label, name = 'qr' }: { readonly address: string; readonly label: string; readonly name?: string }) {
  const { size, path } = qrPath(address);
  return (
    <svg className={name} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
