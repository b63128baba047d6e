// The peers begin at the first page of statements, so this one is led there.
await customElements.whenDefined('psw-self-check');
for (const element of document.querySelectorAll('psw-self-check')) element.start();
