/**
 * The browsers know base64 of bytes themselves (Chromium from 140, Firefox from 133), Node 20 does
 * not. Set anew for each file: some share their bytes with the file before, whose document is gone.
 */
Object.assign(Uint8Array, {
  fromBase64: (text: string) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)),
});
Object.assign(Uint8Array.prototype, {
  toBase64(this: Uint8Array) {
    return Buffer.from(this).toString('base64');
  },
});
