/** Lets the browser save a text as a file, without the permission for downloads. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The download has begun by the next turn; the text need not be kept for it.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
