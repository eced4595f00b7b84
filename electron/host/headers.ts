import { randomBytes } from 'node:crypto';

/** Stands in the built `index.html` wherever the nonce of the response belongs; `html.cspNonce` of the build writes it. */
export const NONCE_PLATZHALTER = '__GELEIT_NONCE__';

/** A nonce of 128 bits, new for each response. */
export function neueNonce(): string {
  return randomBytes(16).toString('base64');
}

/**
 * The content security policy of the window, the same in the browser and on the desktop. Scripts come from the program's
 * own files only; styles that Mantine writes at run time carry the nonce; no string becomes markup unless the window's
 * own default policy lets it through.
 */
export function inhaltsrichtlinie(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** What goes with every response, whatever it carries. The policy of the browser's abilities names each one and allows none. */
export const FESTE_KOPFZEILEN: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': [
    'accelerometer',
    'autoplay',
    'browsing-topics',
    'camera',
    'display-capture',
    'fullscreen',
    'geolocation',
    'gyroscope',
    'hid',
    'idle-detection',
    'local-fonts',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'publickey-credentials-get',
    'screen-wake-lock',
    'serial',
    'usb',
    'xr-spatial-tracking',
  ]
    .map((name) => `${name}=()`)
    .join(', '),
};
