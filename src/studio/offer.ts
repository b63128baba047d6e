/** Offers a file to save, made in the page. */
export function offer(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Browsers read it after the click; a minute is more than they take.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
