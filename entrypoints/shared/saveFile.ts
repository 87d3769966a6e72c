/** Lets the browser save a text, or a file that is kept, without the permission for downloads. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // The download begins in the next turn, but some browsers read it only when they write the file.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
