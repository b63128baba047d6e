/**
 * Presses a key, or keys together (`Shift+Tab`), in every engine alike: the runner's own command takes
 * combinations in Chromium only.
 */
export function keysPlugin() {
  return {
    name: 'keys',
    async executeCommand({ command, payload, session: { browser, id } }) {
      if (command !== 'press-together') return undefined;
      const keys = payload.split('+').map((key) => (key === 'Space' ? ' ' : key));
      if (browser.type === 'webdriver') {
        await browser.sendKeys(id, keys);
      } else {
        const { keyboard } = browser.getPage(id);
        for (const key of keys) await keyboard.down(key);
        for (const key of keys.reverse()) await keyboard.up(key);
      }
      return true;
    },
  };
}
