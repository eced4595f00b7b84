/** The first digits of a checksum, as one compares it at a glance; the whole of it where one rests on it. */
export function Pruefsumme({ sha256 }: { readonly sha256: string }) {
  return (
    <span className="zahl" translate="no" title={`SHA-256: ${sha256}`}>
      {sha256.slice(0, 8)}
    </span>
  );
}
